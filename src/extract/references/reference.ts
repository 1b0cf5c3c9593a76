// What is known of each place of a report that refers to somebody: the words' kind and form, where they stand in the
// sentence, whether they speak.

import type { Pronoun } from "../../english/pronouns.ts";
import type { EntityKind, Mention, MentionForm } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";

export type Gender = "man" | "woman";

/** By how likely the next sentence goes on about it, the likeliest first. */
export type Role = "subject" | "object" | "oblique" | "owner" | "other";

/** Words that refer, made before it is known to whom. */
export interface Reference extends Span {
  /** Where it stands among all of a report. */
  readonly index: number;
  /** The mention that the words are; `undefined` where they only become one by being linked. */
  readonly mention: Mention | undefined;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly pronoun: Pronoun | undefined;
  /** Index of the word that all others of it hang on; its last where there is no tree. */
  readonly head: number;
  readonly sentence: number;
  readonly role: Role;
  /** Its words in lower case that say who is meant: of the title, of the description, of a body's name. */
  readonly words: readonly string[];
  readonly definite: boolean | undefined;
  readonly many: boolean;
  /** Nobody in particular, whom only its own sentence goes on about: "every soldier", "another policeman". */
  readonly fleeting: boolean;
  readonly gender: Gender | undefined;
  /** Whether it is the speaker of a statement. */
  readonly speaks: boolean;
  /** Index of the quotation it stands in; -1 outside. */
  readonly quotation: number;
  /** The reference beside which it only says more: "Mora, the general". */
  readonly beside: number | undefined;
}
