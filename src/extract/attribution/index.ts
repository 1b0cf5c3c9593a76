// Finds who says what: source, cue, content, and the chain of sources behind it.

import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { FoundClaims } from "../findings.ts";

/** The attributed statements of a reading, in reading order. */
export function findStatements(
  _reading: Reading,
  _mentions: readonly Mention[],
): FoundClaims<"statement"> {
  return { found: [], diagnostics: [] };
}
