// A proposition as it is found: words by their tokens, nothing yet of who says it or whether it holds.

import type { ArgumentRole } from "../../model/proposition.ts";
import type { PropositionScene } from "./scene.ts";

/** A word that plays a part. */
export interface DraftArgument {
  readonly role: ArgumentRole;
  readonly token: number;
}

export interface Draft {
  readonly predicate: string;
  /** The word that says it. */
  readonly word: number;
  /** The word its clause hangs on, which negation and denial stand around. */
  readonly top: number;
  readonly arguments: readonly DraftArgument[];
  readonly form: "clause" | "named";
  /** Whether the word itself says that it is not so: "had nothing to do with", "dead" of one who is not alive. */
  readonly reversed?: boolean;
  /** Whether it is compared as a verb's clause is, though a noun says it: by who and whom. */
  readonly ofVerb?: boolean;
  /** Whether only a thing of this nature is meant: what it is does not change from day to day. */
  readonly nature?: boolean;
}

/** What a word says; `undefined` where it is no wording of this kind. */
export type Frame = (token: number, scene: PropositionScene) => Draft | undefined;
