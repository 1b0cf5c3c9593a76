// Finds time expressions and, where the report's own date or words allow, their bounds.

import type { Reading } from "../../model/reading.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { Found } from "../findings.ts";

/** The time expressions of a reading, in reading order, never overlapping. */
export function findTimes(_reading: Reading): Found<TimeExpression> {
  return { found: [], diagnostics: [] };
}
