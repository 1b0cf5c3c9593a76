// Words that may tell an act, before it is asked how surely they do.

import type { ActType } from "../../english/acts.ts";

export interface Candidate {
  readonly act: ActType;
  readonly form: "verb" | "noun";
  /** Index of its first and past its last token. */
  readonly firstToken: number;
  readonly endToken: number;
}
