// Holds the kinds and phases that the tables of words write out to those of the model, which tables may not import.

import { expectTypeOf, it } from "vitest";
import type { TablePhase, TableRelation } from "../../english/relation-frames.ts";
import type { PhaseKind, RelationKind } from "../../model/relation.ts";

it("tables of words know the kinds and phases of the model, and no others", () => {
  expectTypeOf<TableRelation>().toEqualTypeOf<RelationKind>();
  expectTypeOf<TablePhase>().toEqualTypeOf<PhaseKind>();
});
