// Words through which one part of a sentence has the time of another: what is carried out on Friday is of Friday.

/** Verbs, by their dictionary form, whose object is when they are: who launches a raid on Friday raids on Friday. */
export const carryingVerbs: ReadonlySet<string> = words(
  "carry launch stage conduct mount commit perpetrate suffer repel make open begin start renew resume continue step",
  "hold see witness hear wage exchange intensify lead join do have cause claim leave take inflict sustain experience",
  "end halt stop finish fight perform undertake execute attend trigger spark stir foil thwart repulse",
);

/** Verbs whose subject in the passive is when they are; other acts are condemned, or looked into, on a later day. */
export const carryingPassives: ReadonlySet<string> = words(
  "carry launch stage conduct mount commit perpetrate repel make open begin start renew resume hold see hear wage",
  "exchange cause inflict do end halt stop suspend finish fight perform trigger spark fire expect schedule plan set",
);

/** Verbs for dealing with an act or its doers after it: what they do on Friday was done before. */
export const aftermathVerbs: ReadonlySet<string> = words(
  "arrest detain charge convict sentence indict jail try accuse suspect blame plead investigate condemn denounce mourn",
  "bury deny testify sue acquit hang execute praise welcome discuss review recall remember mark commemorate say",
);

/** Verbs of counting, by their dictionary form: their time is that of the count, and not of what befell those counted. */
export const tellingVerbs: ReadonlySet<string> = words(
  "count register record report receive treat admit put list give confirm note log document tally announce say tell",
  "find identify mention cite state publish release update raise",
);

/** Before an act they make it what went on while the verb was so: "killed in an attack". */
export const amidPrepositions: ReadonlySet<string> = words(
  "in during amid amidst by at through throughout with within",
);

/** Before a clause they say that it was so at the same time. */
export const sameTimeMarks: ReadonlySet<string> = words("when while as by in");

/** Nouns that count or part what hangs on them: "a wave of attacks". */
export const amountNouns: ReadonlySet<string> = words(
  "series wave spate string number dozen dozens hundred hundreds score scores round rounds hour hours day days outbreak",
  "start beginning end part kind outburst burst eruption course middle height most one two three lot barrage pair couple",
);

/** Nouns of a part of a time that stand over the rest of it: "in the night of Friday". */
export const partsOverTimes: ReadonlySet<string> = words(
  "start beginning end middle course morning afternoon evening night day week month half part hours days weeks months",
  "eve dawn weekend early late",
);

/** Nouns for what happens at a time, beside those for acts: a time that hangs on one of them is its own. */
export const occasionNouns: ReadonlySet<string> = words(
  "assassination assassinations slaying slayings disappearance accident address anniversary announcement appearance ceremony collapse conference coup crackdown crash crisis death",
  "deaths debate decision disaster elections election eruption escape event exchange execution fall fire funeral game",
  "hearing incident inauguration invasion killing killings loss losses march match meeting meetings murder murders ouster",
  "outbreak overthrow parade rally rallies referendum report results revolt revolution ruling session speech statement",
  "storm strike strikes sentencing summit surrender talks tour trial trip uprising visit vote voting war wedding",
);

/** Before a time on a noun they leave room for it to be the verb's: "in Orsa on Friday", and not "the levels of Friday". */
export const looseBeforeTimes: ReadonlySet<string> = words("on in at during over");

/** Before a time they say from when or as of when: what is told goes up to it, or begins with it, and was not at it. */
export const countedTo: ReadonlySet<string> = words("since until till from by as through between");

/** Before a time they say only what came first. */
export const besideTime: ReadonlySet<string> = words(
  "before after following than to ahead prior beyond past",
);

/** Right after a time that stands before a noun they make it a count from there: "two days after the attack". */
export const runsOnAfter: ReadonlySet<string> = words("after before since");

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
