// Words by which a verb that can tell a stand tells a deed: what is granted or refused to somebody, who is called out,
// what happens of itself. With them nothing is said by anybody.

/** Verb to the nouns with which it is a deed: "denied the request", "called an election", "responded to the scene". */
export const deedObjects: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      "deny",
      "access entry visa visas permission permit permits motion motions offer request requests application applications appeal appeals bail parole asylum haven havens shelter food aid water treatment care passage rights vote leave service services",
    ],
    [
      "call",
      "election elections vote poll polls referendum strike strikes meeting session summit conference witness witnesses ambulance ambulances police truce halt reinforcements firefighters",
    ],
    [
      "respond",
      "call calls scene alarm alarms emergency emergencies incident incidents fire fires blaze shooting shootings blast blasts explosion explosions attack attacks disturbance both",
    ],
    [
      "defend",
      "town towns city cities village villages border borders frontier territory position positions capital homeland coast harbour harbor itself himself herself themselves",
    ],
    ["identify", "itself himself herself themselves myself"],
    ["recognize", "government governments state states republic regime border borders"],
    ["recognise", "government governments state states republic regime border borders"],
    ["blast", "way"],
    ["challenge", "police soldiers troops itself himself herself"],
  ].map(([verb = "", nouns = ""]) => [verb, new Set(nouns.split(" "))]),
);

/** Verbs of standing by that, done by doing something, are help: "supports the militia by training its men". */
export const helpingVerbs: ReadonlySet<string> = new Set("support back assist aid".split(" "));

/** Verbs that, with "no" before what is given, leave it unsaid: "offered no details". */
export const givingVerbs: ReadonlySet<string> = new Set(
  "offer provide give release share reveal disclose announce".split(" "),
);

/** Verbs that tell a thought or a word only with a clause: "worried the farmers", "concluded her speech". */
export const clauseOnly: ReadonlySet<string> = new Set("worry conclude assume suspect".split(" "));

/** Happenings besides the acts of `acts.ts`, and stretches of time: none of them says or wants anything. */
export const mereHappenings: ReadonlySet<string> = new Set(
  `war wars conflict conflicts crisis crises drought famine shortage shortages storm storms rain rains disease dispute
   disputes incident incidents episode tragedy disaster disasters killing killings murder murders slaying atrocity
   atrocities launch launches rampage looting carnage bloodbath strike strikes toll week weeks month months year
   years decade decades night day days hours`.split(/\s+/u),
);

/** As a subject, or before one, they leave a thing done by nobody: "no group has claimed the raid". */
export const nobodyWords: ReadonlySet<string> = new Set(
  "no none nobody nothing neither".split(" "),
);
