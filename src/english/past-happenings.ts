// Happenings that news counts years from, and the words around such a count. Only kinds that come once to whoever they
// come to: a ruler falls once, and cities are attacked again and again.

/** Nouns and verb forms of one kind. The noun's "of" or possessor, or the verb's object, is whom it came to. */
export interface PastHappening {
  readonly kind: string;
  readonly nouns: readonly string[];
  /** Verbs with an object ("ousted him"), also in the passive. */
  readonly verbs: readonly string[];
  /** Verbs whose subject it came to ("he died"). */
  readonly ownVerbs: readonly string[];
}

export const pastHappenings: readonly PastHappening[] = [
  {
    kind: "downfall",
    nouns: words("fall downfall ouster ousting overthrow toppling deposition dethronement"),
    verbs: words(
      "ousted ousting toppled toppling overthrew overthrown overthrowing deposed deposing",
    ),
    ownVerbs: words("fell resigned abdicated"),
  },
  {
    kind: "death",
    nouns: words("death assassination murder killing execution"),
    verbs: words("killed assassinated murdered executed"),
    ownVerbs: words("died"),
  },
  {
    kind: "independence",
    nouns: words("independence secession"),
    verbs: [],
    ownVerbs: words("seceded"),
  },
  {
    kind: "invasion",
    nouns: words("invasion annexation"),
    verbs: words("invaded invading annexed annexing"),
    ownVerbs: [],
  },
];

/** Words that join a count of years to what it is counted from: "six years after", "six years on from". */
export const afterWords: ReadonlySet<string> = new Set(words("after since from following"));

/** Words that open a time that is over or still runs, in any tense. */
export const sinceWords: ReadonlySet<string> = new Set(["since"]);

/** Prepositions by which a clause's own act is dated. */
export const pastDating: ReadonlySet<string> = new Set(words("in during on after"));

/** A day that comes round each year, after its number: "the tenth anniversary". */
export const anniversaryWords: ReadonlySet<string> = new Set(["anniversary"]);

/** How a count of years is softened: what may be taken from it and added to it. */
export const yearHedges: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["nearly", [1, 0]],
  ["almost", [1, 0]],
  ["barely", [1, 0]],
  ["under", [1, 0]],
  ["about", [1, 1]],
  ["around", [1, 1]],
  ["some", [1, 1]],
  ["roughly", [1, 1]],
  ["approximately", [1, 1]],
  ["over", [0, 1]],
  ["than", [0, 1]],
]);

/** Auxiliaries that leave a clause in the present of its report. */
export const presentAuxiliaries: ReadonlySet<string> = new Set(
  words("is are am do does can may must should 's ’s 're ’re"),
);

/** Auxiliaries of what is over and still of its report's day. */
export const perfectAuxiliaries: ReadonlySet<string> = new Set(words("has have 've ’ve"));

/** Auxiliaries of what is past to a report. */
export const pastTenseAuxiliaries: ReadonlySet<string> = new Set(words("was were had did"));

/** Auxiliaries that put a clause ahead of its report. */
export const comingAuxiliaries: ReadonlySet<string> = new Set(words("will shall 'll ’ll"));

/** Verbs and adjectives of plans: what they date may still be to come, in whatever tense they stand. */
export const planningWords: ReadonlySet<string> = new Set(
  words(
    "plan schedule expect set due slate propose predict forecast project promise vow pledge hope aim intend bid award approve postpone delay prepare target agree seek want call warn estimate extend sign commit allocate",
  ),
);

function words(text: string): readonly string[] {
  return text.split(" ");
}
