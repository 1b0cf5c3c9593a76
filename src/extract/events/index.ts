// Finds what happened: one event claim for each act a sentence tells.

import type { Findings, FoundClaims } from "../findings.ts";

/** The event claims of a report, in reading order. */
export function findEvents(_findings: Findings): FoundClaims<"event"> {
  return { found: [], diagnostics: [] };
}
