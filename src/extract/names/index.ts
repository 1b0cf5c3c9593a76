// Finds who and what a report names: capitalised names with titles, and the descriptions that stand for them.

import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { Found } from "../findings.ts";

/** The mentions of a reading, in reading order. `times` are not names. */
export function findMentions(_reading: Reading, _times: readonly TimeExpression[]): Found<Mention> {
  return { found: [], diagnostics: [] };
}
