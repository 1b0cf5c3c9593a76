// Words that are numbers. Vague ones carry the convention by which a word becomes bounds.

/** Cardinal words below one hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** Words that multiply what stands before them. */
export const numberScales: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1_000],
  ["lakh", 100_000],
  ["million", 1_000_000],
  ["crore", 10_000_000],
  ["billion", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
]);

export const ordinalNumbers: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["eleventh", 11],
  ["twelfth", 12],
]);

/** The least and the most that a word is taken to mean; open above where there is no most. */
export interface VagueBounds {
  readonly low: number;
  readonly high: number | undefined;
}

/**
 * Words for "some number of this size", by the convention `plural`, which is ours: a plural group word is at least two of
 * its group (two dozen, two score, two hundred), and is open above. Counting words without a group keep to their common
 * lexical floor.
 */
export const vagueNumbers: ReadonlyMap<string, VagueBounds> = new Map([
  ["tens", { low: 20, high: undefined }],
  ["dozens", { low: 24, high: undefined }],
  ["scores", { low: 40, high: undefined }],
  ["hundreds", { low: 200, high: undefined }],
  ["thousands", { low: 2_000, high: undefined }],
  ["tens of thousands", { low: 20_000, high: undefined }],
  ["hundreds of thousands", { low: 200_000, high: undefined }],
  ["millions", { low: 2_000_000, high: undefined }],
  ["tens of millions", { low: 20_000_000, high: undefined }],
  ["hundreds of millions", { low: 200_000_000, high: undefined }],
  ["billions", { low: 2_000_000_000, high: undefined }],
  ["tens of billions", { low: 20_000_000_000, high: undefined }],
  ["hundreds of billions", { low: 200_000_000_000, high: undefined }],
  ["several", { low: 3, high: undefined }],
  ["many", { low: 3, high: undefined }],
  ["numerous", { low: 3, high: undefined }],
  ["a few", { low: 2, high: undefined }],
  ["some", { low: 2, high: undefined }],
  ["a number of", { low: 2, high: undefined }],
  ["multiple", { low: 2, high: undefined }],
  ["countless", { low: 3, high: undefined }],
]);

/**
 * The same words by each convention. ACLED's wants the most careful number: one of the group, 10 for "tens", 12 for
 * "dozens", 100 for "hundreds", "and so on" (its FAQ on fatalities, 2024). It has no word for those without a group.
 */
export const vagueConventionWords: Readonly<
  Record<"plural" | "acled", ReadonlyMap<string, VagueBounds>>
> = {
  plural: vagueNumbers,
  acled: new Map([
    ...vagueNumbers,
    ...(
      [
        ["tens", 10],
        ["dozens", 12],
        ["scores", 20],
        ["hundreds", 100],
        ["thousands", 1_000],
        ["tens of thousands", 10_000],
        ["hundreds of thousands", 100_000],
        ["millions", 1_000_000],
        ["tens of millions", 10_000_000],
        ["hundreds of millions", 100_000_000],
        ["billions", 1_000_000_000],
        ["tens of billions", 10_000_000_000],
        ["hundreds of billions", 100_000_000_000],
      ] as const
    ).map(([word, low]) => [word, { low, high: undefined }] as const),
  ]),
};

/** Times over which a count is a running total. */
export const runningStretches: ReadonlySet<string> = new Set([
  "this year",
  "the year",
  "last year",
]);

/** Words that make of a stretch of time one that reaches to the day of the telling. */
export const stretchMarks: ReadonlySet<string> = new Set(["past", "last", "recent"]);

/** Nouns for two people. */
export const pairs: ReadonlySet<string> = new Set(["a couple", "the couple"]);

/** Words that deny that there is any. */
export const zeroWords: ReadonlySet<string> = new Set(["no", "nobody", "none", "zero"]);

/** Words that deny with a verb of denial before them: "denied that anyone". */
export const deniedWords: ReadonlySet<string> = new Set(["any", "anybody", "anyone"]);

/** Verbs of denial. */
export const denials: ReadonlySet<string> = new Set(["denied", "denies", "deny", "denying"]);
