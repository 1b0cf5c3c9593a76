// A name made ready for comparison: its words folded to Latin letters without marks, once, so that a name met ten thousand
// times is taken apart once.

import { nameKey, nameWords } from "./name-key.ts";

/** What a name can be of. Facilities compare as places, groups as organisations. */
export type NameKind = "person" | "organisation" | "place";

/** A name with what comparing it needs; made by `comparableName`, for one kind. */
export interface ComparableName {
  readonly text: string;
  readonly kind: NameKind;
  /** One string for exact comparison: names of one key are one spelling. */
  readonly key: string;
  /** Its words in comparable form, in the order written. */
  readonly words: readonly string[];
}

/** Takes a name apart, once: `comparableName("Khalil al-Mazra’", "person")`. */
export function comparableName(text: string, kind: NameKind): ComparableName {
  return { text, kind, key: nameKey(text), words: nameWords(text) };
}
