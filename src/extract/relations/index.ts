// Finds who stands how to whom: leads, speaks for, is allied with, fights.

import type { Findings, FoundClaims } from "../findings.ts";

/** The relation claims of a report, in reading order. */
export function findRelations(_findings: Findings): FoundClaims<"relation"> {
  return { found: [], diagnostics: [] };
}
