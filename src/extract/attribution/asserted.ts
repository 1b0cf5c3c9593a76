// What a source is named for and no verb of saying tells: asserted, as sure as its own words.

import type { RuleId } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import { certaintyOf } from "./certainty.ts";
import type { Draft } from "./draft.ts";
import { type Line, type Stretch, spanOf } from "./line.ts";

/** The statement that this source asserts; a quotation that follows on is not taken for its words. */
export function asserted(
  line: Line,
  {
    rule,
    source,
    cue,
    content,
  }: {
    readonly rule: RuleId;
    readonly source: Stretch;
    readonly cue: Stretch;
    readonly content: readonly Span[];
  },
): Draft {
  return {
    rules: [rule],
    sentence: line.sentence,
    source: spanOf(line, source),
    cue,
    content,
    stance: "asserts",
    certainty: certaintyOf(line, { stance: "asserts", group: undefined, content }),
    carries: false,
    behind: [],
  };
}
