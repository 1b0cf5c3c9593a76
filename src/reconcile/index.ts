// Extractions and judgements to a situation. Pure, and blind to the order in which reports arrived.

import type { Entry } from "../model/entry.ts";
import type { Situation } from "../model/situation.ts";

/** The situation that follows from these entries. */
export function reconcile(_entries: readonly Entry[]): Situation {
  return {
    extractions: [],
    entities: [],
    claims: [],
    placements: new Map(),
    entityOf: new Map(),
    events: [],
    relations: [],
    figures: [],
    verdicts: [],
    dependence: [],
    diagnostics: [],
  };
}
