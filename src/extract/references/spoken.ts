// Who speaks where: what statements lend to finding whom words stand for.

import type { Span } from "../../model/span.ts";

/** A speaker's words with what they say. */
export interface Spoken {
  readonly source: Span;
  readonly content: readonly Span[];
}
