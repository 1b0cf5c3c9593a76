// A pronoun and one it may stand for, with what the preferences ask of the two.

import type { Reference } from "./reference.ts";
import type { Referent } from "./referent.ts";

export interface Pair {
  readonly pronoun: Reference;
  readonly referent: Referent;
  /** The words for the referent that stand nearest: of those in one sentence the ones of the highest role. */
  readonly nearest: Reference;
  /** How many sentences lie between; 0 in one sentence. */
  readonly distance: number;
  readonly isMainSubject: boolean;
  /** Whether the referent is the subject of the clause the pronoun stands in. */
  readonly isOwnSubject: boolean;
  /** Whether the pronoun stands in what the referent is told to say. */
  readonly isTeller: boolean;
  /** Whether nobody of the same kind has spoken since. */
  readonly isLastSpeaker: boolean;
  /** Whether no other that it may stand for is nearer. */
  readonly isNearest: boolean;
  /** Whether it comes after the pronoun. */
  readonly isToCome: boolean;
  readonly isSameParagraph: boolean;
}
