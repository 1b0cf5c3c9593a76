// Which offices an entity is told to hold, to have held or to be about to hold, and when.

import type { RelationClaim, RoleClaim } from "../../model/claim.ts";
import { compareText } from "../../model/compare-text.ts";
import type { Entity, EntityRole, RoleStatus } from "../../model/entity.ts";
import { groupBy } from "../../model/group-by.ts";
import type { EntityId } from "../../model/ids.ts";
import type { PhaseKind } from "../../model/relation.ts";
import type { Time } from "../../model/time.ts";

/** An office as one claim tells it. */
export interface AssertedRole {
  readonly claim: RelationClaim | RoleClaim;
  readonly who: EntityId;
  readonly of: EntityId | undefined;
  readonly title: string;
}

/** The entities with the offices that claims give them. */
export function withRoles(
  entities: readonly Entity[],
  asserted: readonly AssertedRole[],
): readonly Entity[] {
  const byEntity = groupBy(asserted, ({ who }) => who);
  return entities.map((entity) => {
    const told = officesOf(byEntity.get(entity.id) ?? []);
    if (told.length === 0) return entity;
    // A bare title says no more than the same office with the body or the time it was held in.
    const titles = told.map(({ title }) => title.toLowerCase());
    const bare = entity.roles.filter(
      ({ title }) => !titles.some((one) => title.toLowerCase().endsWith(one)),
    );
    return { ...entity, roles: [...told, ...bare] };
  });
}

const statusOf: Readonly<Record<PhaseKind, RoleStatus | undefined>> = {
  begins: undefined,
  ends: "former",
  over: "former",
  acting: "acting",
  ahead: "designate",
};

function status({ phase }: AssertedRole["claim"]): RoleStatus | undefined {
  return phase && statusOf[phase.kind];
}

/** One office of one body in one status is told once; without a body only where none is told with one. */
function officesOf(asserted: readonly AssertedRole[]): readonly EntityRole[] {
  const embodied = new Set(
    asserted.filter(({ of }) => of !== undefined).map((one) => officeKey(one)),
  );
  const kept = asserted.filter((one) => one.of !== undefined || !embodied.has(officeKey(one)));
  const groups = groupBy(kept, (one) => JSON.stringify([officeKey(one), one.of]));
  return [...groups.values()]
    .flatMap((group) => toRole(group) ?? [])
    .sort(
      (x, y) =>
        compareText(x.title, y.title) ||
        compareText(x.of ?? "", y.of ?? "") ||
        compareText(x.status ?? "", y.status ?? ""),
    );
}

function officeKey({ title, claim }: AssertedRole): string {
  return JSON.stringify([title.toLowerCase(), status(claim)]);
}

function toRole(group: readonly AssertedRole[]): EntityRole | undefined {
  const [first] = group;
  if (first === undefined) return undefined;
  return {
    title: first.title,
    of: first.of,
    status: status(first.claim),
    from: timeOf(group, "begins"),
    until: timeOf(group, "ends"),
    claims: group.map(({ claim }) => claim.id),
  };
}

function timeOf(group: readonly AssertedRole[], kind: PhaseKind): Time | undefined {
  return group.find(({ claim }) => claim.phase?.kind === kind && claim.when?.time !== undefined)
    ?.claim.when?.time;
}
