// Whom references refer to, as far as a report has been read: one referent for all the words that stand for it.

import type { EntityKind } from "../../model/mention.ts";
import type { Gender, Reference } from "./reference.ts";

/** Grows as the report is read. */
export interface Referent {
  readonly kind: EntityKind;
  gender: Gender | undefined;
  /** Words of titles and descriptions used of it. */
  readonly words: Set<string>;
  /** The last words that name it, or describe it where no name does. */
  shown: Reference | undefined;
  /** How often it was spoken of. */
  count: number;
  /** Index of the last reference to it. */
  last: number;
}

/** A referent of which nothing is known but its kind. */
export function newReferent(kind: EntityKind): Referent {
  return { kind, gender: undefined, words: new Set(), shown: undefined, count: 0, last: -1 };
}

/** Notes that these words refer to it. */
export function note(referent: Referent, reference: Reference): void {
  referent.count += 1;
  referent.last = reference.index;
  referent.gender ??= reference.gender;
  for (const word of reference.words) referent.words.add(word);
  if (reference.form === "pronoun") return;
  const isBetter = reference.form === "name" || referent.shown?.form !== "name";
  if (isBetter) referent.shown = reference;
}
