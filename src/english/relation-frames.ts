// Verbs and nouns that say how two stand to each other, each with the relation it tells, who is who in it, and whether it
// begins or ends it. Verbs stand in their dictionary form.

// The kinds and phases are those of the model, which tables may not import: `extract/relations/table-kinds.test.ts` does not
// compile where the two differ.

/** The relations that words of these tables tell. */
export type TableRelation =
  | "allied"
  | "hostile"
  | "supports"
  | "leads"
  | "member"
  | "speaks-for"
  | "controls"
  | "ordered"
  | "met";

/** Where in its course words of these tables put a relation or an office. */
export type TablePhase = "begins" | "ends" | "over" | "acting" | "ahead";

/** Which mentions can stand on one side of a relation: see `extract/relations/party.ts`. */
export type Side = "person" | "officer" | "body" | "force" | "site" | "held" | "anyone" | "power";

/** How a verb tells a relation. Who acts is `a`; `b` is its object, or hangs on it or on its object by one of these prepositions. */
export interface VerbFrame {
  readonly verb: string;
  readonly relation: TableRelation;
  readonly phase?: TablePhase;
  /** Prepositions before `b`; where there are none, `b` is the object. */
  readonly by?: readonly string[];
  /** Nouns one of which must be the object: "declared war on". */
  readonly noun?: readonly string[];
  /** The particle that must stand with the verb: "took over". */
  readonly particle?: string;
  /** Prepositions one of which must hang on the verb besides its object: "drove them out of". */
  readonly besides?: readonly string[];
  /** True where it tells nothing with a place beside the verb: "joined him in Selim" is company. */
  readonly placeless?: true;
  /** True where the one to whom it is done is `a`: "was driven from", "is allied with", "drove them from". */
  readonly undergone?: true;
  /** True where the object is `a`: "the front includes the brigade". */
  readonly reversed?: true;
  /** True where only an infinitive makes it so: "ordered the brigade to leave". */
  readonly infinitive?: true;
  /** True where a participle says less: "breaking with her chief to vote against". */
  readonly finite?: true;
  /** True for a state: in the past tense it may be over, so only the present and participles tell it. */
  readonly state?: true;
  readonly a: Side;
  readonly b: Side;
}

const allied = { relation: "allied", a: "anyone", b: "anyone" } as const;
const atWar = { relation: "hostile", a: "anyone", b: "anyone" } as const;
const hostile = { relation: "hostile", a: "power", b: "power" } as const;
const controls = { relation: "controls", a: "force", b: "site" } as const;
const supports = { relation: "supports", a: "anyone", b: "anyone" } as const;
const member = { relation: "member", a: "anyone", b: "body" } as const;
const leads = { relation: "leads", a: "person", b: "body" } as const;
const met = { relation: "met", a: "anyone", b: "anyone" } as const;
const ordered = { relation: "ordered", a: "anyone", b: "anyone", infinitive: true } as const;

const on = ["on", "against", "upon"] as const;

export const verbFrames: readonly VerbFrame[] = [
  ...["ally", "align"].flatMap((verb) => [
    { verb, ...allied, by: ["with", "to"] },
    { verb, ...allied, by: ["with", "to"], undergone: true as const },
  ]),
  { verb: "declare", ...allied, phase: "begins", by: ["for"] },
  { verb: "side", ...allied, phase: "begins", by: ["with"] },
  { verb: "join", ...allied, phase: "begins", noun: ["force", "hand"], by: ["with"] },
  ...["form", "forge", "strike", "make", "enter"].map(
    (verb) => ({ verb, ...allied, phase: "begins", noun: ["alliance"], by: ["with"] }) as const,
  ),
  ...["declare", "pledge", "swear"].map(
    (verb) =>
      ({
        verb,
        ...allied,
        phase: "begins",
        noun: ["allegiance", "loyalty", "fealty"],
        by: ["to"],
      }) as const,
  ),
  { verb: "switch", ...allied, phase: "begins", noun: ["side", "allegiance"], by: ["to"] },
  { verb: "break", ...allied, phase: "ends", by: ["with"], finite: true },
  { verb: "break", ...allied, phase: "ends", particle: "away", by: ["from"] },
  { verb: "split", ...allied, phase: "ends", by: ["from", "with"], finite: true },
  { verb: "split", ...allied, phase: "ends", particle: "off", by: ["from"] },
  { verb: "split", ...allied, phase: "ends", particle: "away", by: ["from"] },
  { verb: "fall", ...allied, phase: "ends", particle: "out", by: ["with"] },
  { verb: "betray", ...allied, phase: "ends", finite: true },
  { verb: "part", ...allied, phase: "ends", noun: ["way", "company"], by: ["with"] },
  { verb: "break", ...allied, phase: "ends", noun: ["rank"], by: ["with"], finite: true },
  {
    verb: "break",
    ...allied,
    phase: "ends",
    particle: "off",
    noun: ["tie", "relation"],
    by: ["with"],
  },
  ...["abandon", "dissolve", "end", "leave", "quit", "renounce", "terminate"].map(
    (verb) =>
      ({
        verb,
        ...allied,
        phase: "ends",
        noun: ["alliance", "coalition", "pact", "partnership"],
        by: ["with"],
      }) as const,
  ),
  ...["sever", "cut", "break"].map(
    (verb) =>
      ({
        verb,
        ...allied,
        phase: "ends",
        noun: ["tie", "relation", "link", "alliance"],
        by: ["with"],
      }) as const,
  ),
  { verb: "join", ...member, phase: "begins" },
  { verb: "join", ...allied, phase: "begins", a: "officer", b: "person", placeless: true },
  { verb: "defect", ...member, phase: "ends", by: ["from"] },
  { verb: "defect", ...member, phase: "begins", by: ["to"] },
  { verb: "desert", ...member, phase: "ends", by: ["from"] },
  { verb: "resign", ...member, phase: "ends", by: ["from"] },
  { verb: "quit", ...member, phase: "ends" },
  { verb: "expel", ...member, phase: "ends", by: ["from"], undergone: true },
  { verb: "belong", ...member, by: ["to"], state: true },
  { verb: "include", ...member, reversed: true },

  ...["declare", "wage", "launch", "fight"].map(
    (verb) => ({ verb, ...atWar, phase: "begins", noun: ["war"], by: on }) as const,
  ),
  ...["launch", "mount", "conduct", "stage"].map(
    (verb) =>
      ({
        verb,
        ...hostile,
        noun: ["attack", "offensive", "assault", "airstrike", "strike", "raid", "operation"],
        by: on,
      }) as const,
  ),
  { verb: "fight", ...hostile },
  { verb: "fight", ...hostile, by: ["against"] },
  { verb: "battle", ...hostile },
  { verb: "battle", ...hostile, by: ["against"] },
  { verb: "clash", ...hostile, by: ["with"] },
  ...[
    "attack",
    "ambush",
    "assault",
    "bomb",
    "bombard",
    "shell",
    "besiege",
    "raid",
    "storm",
    "strike",
  ].map((verb) => ({ verb, ...hostile }) as const),
  ...["drive", "chase", "oust", "expel", "push", "dislodge", "rout"].map(
    (verb) => ({ verb, ...hostile, besides: ["from", "out"] }) as const,
  ),
  { verb: "turn", ...atWar, phase: "begins", by: ["against", "on"] },
  { verb: "turn", ...atWar, phase: "begins", particle: "on" },
  ...["rebel", "revolt", "mutiny"].map(
    (verb) => ({ verb, ...atWar, phase: "begins", by: ["against"] }) as const,
  ),
  { verb: "rise", ...atWar, phase: "begins", particle: "up", by: ["against"] },
  { verb: "take", ...atWar, phase: "begins", particle: "up", noun: ["arm"], by: ["against"] },
  {
    verb: "turn",
    ...atWar,
    phase: "begins",
    noun: ["force", "gun", "weapon"],
    by: on,
  },

  { verb: "control", ...controls, state: true },
  { verb: "hold", ...controls, state: true },
  { verb: "occupy", ...controls, state: true },
  ...["seize", "capture", "recapture", "retake", "overrun"].map(
    (verb) => ({ verb, ...controls, phase: "begins" }) as const,
  ),
  ...["take", "seize", "gain", "wrest", "retake", "regain", "assume"].map(
    (verb) =>
      ({ verb, ...controls, b: "held", phase: "begins", noun: ["control"], by: ["of"] }) as const,
  ),
  { verb: "lose", ...controls, b: "held", phase: "ends", noun: ["control"], by: ["of"] },
  { verb: "lose", ...controls, phase: "ends" },
  ...["drive", "oust", "expel", "push", "force", "dislodge"].map(
    (verb) => ({ verb, ...controls, phase: "ends", by: ["from", "of"], undergone: true }) as const,
  ),

  { verb: "take", ...controls, phase: "begins", particle: "over" },
  { verb: "take", ...leads, phase: "begins", particle: "over" },

  ...["head", "command", "chair"].map((verb) => ({ verb, ...leads, state: true }) as const),
  // "Leads Velt by ten points": of a name of no known kind these tell too little.
  ...["lead", "run"].map((verb) => ({ verb, ...leads, b: "force", state: true }) as const),
  ...["take", "assume"].map(
    (verb) =>
      ({
        verb,
        ...leads,
        phase: "begins",
        noun: ["command", "charge", "leadership", "helm"],
        by: ["of"],
      }) as const,
  ),

  ...["back", "support", "fund", "finance", "bankroll", "arm", "assist"].map(
    (verb) => ({ verb, ...supports }) as const,
  ),
  ...["provide", "give", "offer", "lend"].map(
    (verb) =>
      ({
        verb,
        ...supports,
        noun: ["support", "backing", "assistance"],
        by: ["to", "for"],
      }) as const,
  ),
  { verb: "stand", ...supports, by: ["by", "with", "behind"], state: true },
  { verb: "endorse", ...supports, phase: "begins" },
  {
    verb: "withdraw",
    ...supports,
    phase: "ends",
    noun: ["support", "backing"],
    by: ["from", "for"],
  },

  { verb: "order", ...ordered },
  { verb: "instruct", ...ordered },

  { verb: "meet", ...met },
  { verb: "meet", ...met, by: ["with"] },
  ...["hold", "have", "conduct"].map(
    (verb) => ({ verb, ...met, noun: ["talk", "meeting", "discussion"], by: ["with"] }) as const,
  ),
] satisfies readonly VerbFrame[];

/** Before a participle: what is told was so, and may be no longer. */
export const pastAuxiliaries: ReadonlySet<string> = new Set(["was", "were", "had", "been"]);

/** Before a participle: what is told was so before something else was. */
export const pastPerfects: ReadonlySet<string> = new Set(["had", "'d", "’d"]);

/** Before the place where something is done. */
export const sitePrepositions: readonly string[] = ["at", "for", "in", "inside", "near"];

/** Nouns that name what two do: between whom, or whose and against whom. */
export interface NounFrame {
  readonly nouns: readonly string[];
  readonly relation: TableRelation;
  /** True where "by", an owner or a word before it says who does it, and a preposition to whom. */
  readonly directed: boolean;
  /** The prepositions before the one to whom it is done. */
  readonly by?: readonly string[];
  readonly side: Side;
}

export const nounFrames: readonly NounFrame[] = [
  {
    nouns: ["clash", "fighting", "battle", "war", "firefight", "skirmish", "hostility", "gunfight"],
    relation: "hostile",
    directed: false,
    side: "power",
  },
  {
    nouns: ["attack", "assault", "offensive", "airstrike", "strike", "raid", "ambush"],
    relation: "hostile",
    directed: true,
    by: ["on", "against"],
    side: "power",
  },
  {
    nouns: ["battle", "campaign", "fight", "war"],
    relation: "hostile",
    directed: true,
    by: ["against", "on", "with"],
    side: "power",
  },
  {
    nouns: ["talk", "meeting", "summit"],
    relation: "met",
    directed: false,
    side: "anyone",
  },
  { nouns: ["alliance", "pact"], relation: "allied", directed: false, side: "anyone" },
];

/** What a verb says of the course of an alliance that is its subject or object: "the alliance collapsed". */
export const courseVerbs: ReadonlyMap<string, TablePhase> = new Map<string, TablePhase>([
  ...["break", "collapse", "crumble", "disintegrate", "dissolve", "end", "fail", "fall"].map(
    (verb) => [verb, "ends"] as const,
  ),
  ...["fracture", "renounce", "shatter", "terminate", "unravel"].map(
    (verb) => [verb, "ends"] as const,
  ),
  ...["begin", "forge", "form", "seal", "sign", "start"].map((verb) => [verb, "begins"] as const),
]);

/** Nouns for one who stands so to another: "an ally of". */
export const sideNouns: ReadonlyMap<string, TableRelation> = new Map([
  ["aide", "allied"],
  ["ally", "allied"],
  ["enemy", "hostile"],
  ["foe", "hostile"],
  ["supporter", "supports"],
  ["backer", "supports"],
]);

/** Nouns for one body inside another: "the armed wing of". */
export const partNouns: ReadonlySet<string> = new Set([
  ...["affiliate", "arm", "branch", "component", "offshoot", "part", "wing"],
]);

/** The last word of a name that is a body in arms, whatever stands before it: "Mora's Front". */
export const forceNameHeads: ReadonlySet<string> = new Set([
  ...["army", "brigade", "column", "corps", "front", "guard", "guards", "militia", "regiment"],
]);

/** Bodies that a country has one of, so that to support one is to stand on a side. */
export const stateNouns: ReadonlySet<string> = new Set([
  ...["army", "government", "junta", "regime"],
]);

/** Words for what fights for whoever it belongs to, besides nouns for people in arms. */
export const forceNouns: ReadonlySet<string> = new Set(["army", "warplanes"]);

/** Pronouns by which a body of people is told to speak of itself. */
export const ownPronouns: ReadonlySet<string> = new Set(["it", "they"]);

/** What a body's own deed is called by: "their battle with". */
export const ownersPronouns: ReadonlySet<string> = new Set(["its", "their"]);

/** Adjectives that with "to" put one on another's side. */
export const loyalWords: ReadonlySet<string> = new Set(["loyal"]);

/** What a place is under that somebody holds. */
export const controlNouns: ReadonlySet<string> = new Set(["control"]);

/** What belongs to somebody so that an attack on it is one on him: "Velt's positions". */
export const heldNouns: ReadonlySet<string> = new Set([
  ...[
    "base",
    "bases",
    "camp",
    "camps",
    "members",
    "operatives",
    "checkpoint",
    "checkpoints",
    "convoy",
    "convoys",
  ],
  ...["headquarters", "hideout", "hideouts", "leaders", "position", "positions", "stronghold"],
  ...["strongholds", "target", "targets", "vehicles", "weapons"],
]);

/** What a word after a name and a hyphen makes of the two: "the Velt-led brigade". */
export const joinedParticiples: ReadonlyMap<string, TableRelation> = new Map([
  ["led", "leads"],
  ["backed", "supports"],
  ["supported", "supports"],
  ["funded", "supports"],
  ["controlled", "controls"],
  ["held", "controls"],
]);

/** Before a time: what it says of the course of what lasts. */
export const boundPhases: ReadonlyMap<string, TablePhase> = new Map<string, TablePhase>([
  ["since", "begins"],
  ["until", "ends"],
  ["till", "ends"],
]);

/** Before an office: where in its course it is. */
export const phaseWords: ReadonlyMap<string, TablePhase> = new Map<string, TablePhase>([
  ...["deposed", "ex", "ex-", "erstwhile", "fallen", "former", "late", "once", "one-time"].map(
    (word) => [word, "over"] as const,
  ),
  ...["onetime", "ousted", "past", "previous", "sometime", "then", "then-", "dismissed"].map(
    (word) => [word, "over"] as const,
  ),
  ...["acting", "caretaker", "interim", "provisional"].map((word) => [word, "acting"] as const),
  ...["designate", "designated", "elect", "incoming", "future", "next", "nominee"].map(
    (word) => [word, "ahead"] as const,
  ),
]);

/** What makes an office another and lower one: "deputy chief". */
export const underMarks: ReadonlySet<string> = new Set([
  ...["assistant", "associate", "deputy", "junior", "sub", "under", "vice"],
]);

/** Who leads a place, and of a body is but one of several: "a bank's governor". */
export const placeRulers: ReadonlySet<string> = new Set(["governor", "king", "mayor", "queen"]);

/** Who leads a country or a place, of those who lead. */
export const rulerNouns: ReadonlySet<string> = new Set([
  ...[
    "chancellor",
    "governor",
    "king",
    "leader",
    "mayor",
    "premier",
    "president",
    "queen",
    "ruler",
  ],
]);

/** Nouns for an office that leads no one body: only who holds it is told. */
export const officeNouns: ReadonlySet<string> = new Set([
  ...["adviser", "advisor", "ambassador", "attorney", "chancellor", "congressman", "congresswoman"],
  ...[
    "deputy",
    "diplomat",
    "envoy",
    "judge",
    "king",
    "lawmaker",
    "minister",
    "premier",
    "prosecutor",
  ],
  ...["attorney general", "consul general", "harbor master", "harbour master", "harbourmaster"],
  ...["inspector general", "port master", "ruler", "secretary", "senator", "speaker"],
  ...["station master", "treasurer"],
]);

/** The last word of an office and the words before it that only together with it make one: "harbour master". */
export const doubleOffices: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["general", new Set(["attorney", "consul", "director", "governor", "inspector", "secretary"])],
  ["master", new Set(["harbor", "harbour", "port", "station"])],
]);

/** Who belongs to a body, and leads nothing. */
export const memberNoun = "member";

/** Offices that say enough without a word of whom or what. */
export const barePosts: ReadonlySet<string> = new Set(["president"]);

/** A verb that puts somebody into an office or out of it. */
export interface Appointing {
  /** Whether the one who holds the office does it, it is done to him, or he comes after whoever held it. */
  readonly by: "self" | "other" | "after";
  readonly phase: TablePhase;
}

export const appointing: ReadonlyMap<string, Appointing> = new Map<string, Appointing>([
  ...["appoint", "choose", "elect", "install", "name", "reappoint"].map(
    (verb): [string, Appointing] => [verb, { by: "other", phase: "begins" }],
  ),
  ...["depose", "dismiss", "fire", "oust", "remove", "sack"].map((verb): [string, Appointing] => [
    verb,
    { by: "other", phase: "ends" },
  ]),
  ["become", { by: "self", phase: "begins" }],
  ...["replace", "succeed"].map((verb): [string, Appointing] => [
    verb,
    { by: "after", phase: "begins" },
  ]),
  ...["quit", "resign", "retire"].map((verb): [string, Appointing] => [
    verb,
    { by: "self", phase: "ends" },
  ]),
]);

/** Verbs of making that say nothing is done yet: what hangs on them is wanted, feared or asked for. */
export const wantingVerbs: ReadonlySet<string> = new Set([
  ...["aim", "ask", "attempt", "avert", "avoid", "call", "consider", "demand", "fear", "hope"],
  ...["intend", "offer", "plan", "prepare", "prevent", "promise", "propose", "refuse", "seek"],
  ...[
    "threaten",
    "try",
    "urge",
    "vow",
    "want",
    "warn",
    "wish",
    "agree",
    "decide",
    "expect",
    "need",
  ],
  ...["oppose", "reject", "favor", "favour", "suggest", "recommend", "invite", "press", "pressure"],
]);

/** Verbs whose infinitive is done: "continues to back". */
export const doneVerbs: ReadonlySet<string> = new Set([
  ...["begin", "come", "continue", "go", "help", "manage", "start"],
]);

/** Adjectives of what has not come to be. */
export const unrealAdjectives: ReadonlySet<string> = new Set([
  ...["future", "hypothetical", "planned", "possible", "potential", "proposed", "scheduled"],
  ...["threatened", "upcoming", "likely"],
]);
