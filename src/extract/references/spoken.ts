// Who speaks where: what statements lend to finding whom words stand for.

import type { Span } from "../../model/span.ts";

/** A speaker's words with what they say, and by which words. */
export interface Spoken {
  readonly source: Span;
  readonly content: readonly Span[];
  /** Indices of the words that say so, `[first, end)`. */
  readonly cue: { readonly first: number; readonly end: number };
}
