// What a person may set of how reports are read, with what holds where nothing is set.

/**
 * By which convention a word without a number ("dozens") becomes bounds. `plural`: at least two of its group, open above;
 * `acled`: at least one, as the Armed Conflict Location & Event Data Project codes such words (10 for "tens", 12 for
 * "dozens", 100 for "hundreds", and so on).
 */
export const vagueConventions = ["plural", "acled"] as const;
export type VagueConvention = (typeof vagueConventions)[number];

export interface ReadingSettings {
  readonly vague: VagueConvention;
}

export const defaultSettings: ReadingSettings = { vague: "plural" };
