// Decides whether two names can be names of one person, organisation or place, and says why in one sentence. What the
// reports say of them beside their names is for others to weigh.

import type { ComparableName } from "./comparable-name.ts";
import { namesSpelledAlike, spelledAlike } from "./name-key.ts";

/**
 * How two names stand to each other, by the names alone: `same` where they are one name in two forms, `likely` where they
 * are unless the reports say otherwise, `unsure` where a person should look, `different` where they are two names.
 */
export type NameVerdict = "same" | "likely" | "unsure" | "different";

export interface NameComparison {
  /** From 0 (two names) to 1 (one name). */
  readonly score: number;
  readonly verdict: NameVerdict;
  /** One sentence without a full stop, to be read after the two names: `"Osmann" and "Osman" are spellings of one name`. */
  readonly because: string;
}

/** Compares two names of one kind. */
export function compareNames(a: ComparableName, b: ComparableName): NameComparison {
  const pair = `"${a.text}" and "${b.text}"`;
  if (a.key === b.key) return { score: 1, verdict: "same", because: `${pair} are the same words` };
  const [x = "", y = ""] = [a.words[0], b.words[0]];
  const alike =
    a.words.length === 1 && b.words.length === 1
      ? spelledAlike(x, y)
      : namesSpelledAlike(a.words, b.words);
  return alike
    ? { score: 0.9, verdict: "likely", because: `${pair} are spelled alike` }
    : { score: 0, verdict: "different", because: `${pair} are two names` };
}
