// To which side of a relation whoever asserts it belongs: a spokesman, a leader or a member speaks for his own side, and an
// outlet that is itself one of the two for itself.

import type { RelationClaim } from "../../model/claim.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Relation, RelationKind } from "../../model/relation.ts";
import { fold } from "../fold.ts";
import type { BriefContext } from "./context.ts";
import type { TieWord } from "./ties.ts";

/** Tells for a claim that asserts a relation to which of its two ends the first-hand source belongs. */
export function sidesOf(
  context: BriefContext,
): (claim: RelationClaim, relation: Pick<Relation, "a" | "b">) => TieWord {
  const houses = housesOf(context.situation.relations);
  const outlets = outletEntities(context);
  const isOf = (source: EntityId, party: EntityId) => {
    const own = houses.get(party);
    return source === party || [...(houses.get(source) ?? [source])].some((body) => own?.has(body));
  };
  return (claim, { a, b }) => {
    const source = sourceOf(claim, context, outlets);
    if (source === undefined) return "others";
    const [ofA, ofB] = [isOf(source, a), isOf(source, b)];
    if (ofA && ofB) return "own";
    if (ofA) return "a";
    return ofB ? "b" : "others";
  };
}

/** Whoever leads a body, belongs to it or speaks for it is of its side, as long as that lasts. */
const ownKinds: ReadonlySet<RelationKind> = new Set(["leads", "member", "speaks-for"]);

/** The bodies each is of, itself among them. */
function housesOf(relations: readonly Relation[]): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const houses = new Map<EntityId, Set<EntityId>>();
  const houseOf = (id: EntityId) => {
    const known = houses.get(id) ?? new Set([id]);
    houses.set(id, known);
    return known;
  };
  for (const { relation, a, b, over } of relations) {
    houseOf(b);
    if (ownKinds.has(relation) && !over) houseOf(a).add(b);
    else houseOf(a);
  }
  return houses;
}

/** The last of the chain; where there is none, the outlet, if the reports speak of it. */
function sourceOf(
  { attribution, report }: RelationClaim,
  { situation, reportOf }: BriefContext,
  outlets: ReadonlyMap<string, EntityId>,
): EntityId | undefined {
  const last = attribution.chain.at(-1);
  if (last !== undefined) return last.mention && situation.entityOf.get(last.mention);
  const outlet = reportOf.get(report)?.extraction.document.outlet;
  return outlet === undefined ? undefined : outlets.get(fold(outlet));
}

function outletEntities({ situation, reports }: BriefContext): ReadonlyMap<string, EntityId> {
  const outlets = new Set(reports.map(({ extraction }) => fold(extraction.document.outlet ?? "")));
  outlets.delete("");
  return new Map(
    situation.entities.flatMap(({ id, names }) =>
      names
        .map(({ text }) => fold(text))
        .filter((name) => outlets.has(name))
        .map((name) => [name, id] as const),
    ),
  );
}
