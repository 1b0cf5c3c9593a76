// Finds the figures of a report: how many killed, injured, abducted, by whose count.

import type { Findings, FoundClaims } from "../findings.ts";

/** The figure claims of a report, in reading order, not yet tied to an event. */
export function findFigures(_findings: Findings): FoundClaims<"figure"> {
  return { found: [], diagnostics: [] };
}
