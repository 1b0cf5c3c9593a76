// Words that stand between a verb and its subject: auxiliaries, modals, negations, doubts and adverbs.

/** Forms of "be" and what stands in its place before a participle. */
export const beForms: ReadonlySet<string> = new Set(
  "'re, 's, are, be, became, been, being, get, gets, getting, got, is, lay, lie, remain, remained, remains, was, were, ’s".split(
    ", ",
  ),
);

/** Forms of "have". */
export const haveForms: ReadonlySet<string> = new Set(
  "'d, 've, had, has, have, having, ’ve".split(", "),
);

/** Modals and what they make of the verb. */
export const modalMoods: ReadonlyMap<string, "hypothetical" | "planned"> = new Map([
  ["could", "hypothetical"],
  ["might", "hypothetical"],
  ["may", "hypothetical"],
  ["can", "hypothetical"],
  ["would", "hypothetical"],
  ["should", "hypothetical"],
  ["must", "hypothetical"],
  ["will", "planned"],
  ["shall", "planned"],
  ["'ll", "planned"],
  ["’ll", "planned"],
]);

/** Words that deny the verb. */
export const negators: ReadonlySet<string> = new Set(
  "denied, denies, denying, hardly, n't, neither, never, nor, not, n’t, unhurt, without".split(
    ", ",
  ),
);

/** Words that leave the verb in doubt. */
export const doubtWords: ReadonlySet<string> = new Set(
  "allegedly, apparently, assumed, believed, feared, likely, possibly, presumed, probably, reported, reportedly, suspected, thought".split(
    ", ",
  ),
);

/** What is done to the one who does it. */
export const reflexives: ReadonlySet<string> = new Set("himself, herself, themselves".split(", "));

/** Adverbs and other small words that may stand among the auxiliaries. */
export const verbAdverbs: ReadonlySet<string> = new Set(
  "accidentally, again, all, already, also, badly, being, both, brutally, confirmed, critically, deliberately, did, do, does, each, either, even, eventually, fatally, first, forcibly, going, gravely, have, herself, himself, immediately, indiscriminately, initially, instantly, intentionally, internally, just, known, later, lightly, mainly, mistakenly, moderately, mostly, now, once, only, recently, repeatedly, sadly, safely, said, seriously, severely, since, slightly, soon, still, subsequently, temporarily, themselves, then, together, tragically, ultimately, unintentionally, unlawfully, violently, wounded, wrongfully".split(
    ", ",
  ),
);

/** Plain forms of "be". */
export const plainBe: ReadonlySet<string> = new Set("was were are is been being".split(" "));

/** Forms of "be" with a subject of their own. */
export const finiteBe: ReadonlySet<string> = new Set("was were are is".split(" "));

/** Of several people. */
export const pluralBe: ReadonlySet<string> = new Set("were are".split(" "));
/** Of one. */
export const singularBe: ReadonlySet<string> = new Set("was is".split(" "));

/** Auxiliaries that show where a passive or perfect verb begins. */
export const pastAuxiliaries: ReadonlySet<string> = new Set(
  "was were been had have has".split(" "),
);

/** Auxiliaries of the perfect. */
export const perfectAuxiliaries: ReadonlySet<string> = new Set("has have had been".split(" "));
