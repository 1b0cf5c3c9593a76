// A statement on its way to a claim: what a rule found in one sentence.

import type { Certainty, Stance } from "../../model/claim.ts";
import type { RuleId } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import type { Stretch } from "./line.ts";

export interface Draft {
  readonly rules: readonly RuleId[];
  readonly sentence: number;
  /** Words for the speaker; `undefined` where the text names none. */
  readonly source: Span | undefined;
  readonly cue: Stretch;
  readonly content: readonly Span[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** Whether a quotation that follows on at once is the same speaker's. */
  readonly carries: boolean;
  /** Sources behind the speaker ("citing medics"), outermost first. */
  readonly behind: readonly Span[];
  /** Told in a clause between commas ("Mora, who denied it,"): no part of what is told around it. */
  readonly aside?: true;
}
