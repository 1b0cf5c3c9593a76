// Everything one reader and one set of rules found in one report. It depends on nothing else.

import type { Claim } from "./claim.ts";
import type { DateClue } from "./date-clue.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Document } from "./document.ts";
import type { Mention } from "./mention.ts";
import type { Span } from "./span.ts";
import type { TimeExpression } from "./time.ts";

export interface Extraction {
  readonly document: Document;
  readonly reader: string;
  /** Sentence spans, so that a claim can be cited as report and sentence. */
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  /** What its words tell of its own day, where nothing says it outright. */
  readonly clues: readonly DateClue[];
  readonly claims: readonly Claim[];
  readonly diagnostics: readonly Diagnostic[];
}
