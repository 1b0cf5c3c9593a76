// Over which stretches of time the claims of one relation put it: a dated end closes one, a dated beginning after it opens
// the next. What no claim dates stays open.

import type { RelationClaim } from "../../model/claim.ts";
import { compareText } from "../../model/compare-text.ts";
import { type EntityId, makeId } from "../../model/ids.ts";
import { momentKinds, type Relation } from "../../model/relation.ts";
import type { Time } from "../../model/time.ts";

/** A claim with the two entities it is about. */
export interface Asserted {
  readonly claim: RelationClaim;
  readonly a: EntityId;
  readonly b: EntityId;
}

/** The relations that claims of one kind between the same two tell, the earliest first. */
export function stretchesOf(asserted: readonly Asserted[]): readonly Relation[] {
  const [first] = asserted;
  if (first === undefined) return [];
  const parts = partsOf(asserted.map(({ claim }) => claim));
  return parts.map((claims, index) => {
    const { a, b } = first;
    const { relation } = first.claim;
    const id = makeId("relation", [relation, a, b, ...(index === 0 ? [] : [index])]);
    return { id, a, relation, b, ...courseOf(claims), claims: claims.map((claim) => claim.id) };
  });
}

/** Claims by stretch; those without a day go to the last that is not over, an end without one to the first. */
function partsOf(claims: readonly RelationClaim[]): readonly (readonly RelationClaim[])[] {
  const dated = claims
    .filter((claim) => dayOf(claim) !== undefined)
    .toSorted((x, y) => compareText(dayOf(x) ?? "", dayOf(y) ?? ""));
  const parts: RelationClaim[][] = [[]];
  let closed = false;
  for (const claim of dated) {
    if (closed && claim.phase?.kind === "begins") {
      parts.push([]);
      closed = false;
    }
    parts.at(-1)?.push(claim);
    closed ||= isOver(claim);
  }
  const undated = claims.filter((claim) => dayOf(claim) === undefined);
  for (const claim of undated) (isOver(claim) ? parts[0] : parts.at(-1))?.push(claim);
  const order = new Map(claims.map((claim, index) => [claim.id, index]));
  return parts.map((part) => part.sort((x, y) => (order.get(x.id) ?? 0) - (order.get(y.id) ?? 0)));
}

function dayOf({ when }: RelationClaim): string | undefined {
  return when?.time?.earliest ?? when?.time?.latest;
}

/** Whether a claim tells the relation as over. */
export function isOver({ phase }: RelationClaim): boolean {
  return phase?.kind === "ends" || phase?.kind === "over";
}

/** When it began and ended, as the claims of one stretch tell. */
function courseOf(claims: readonly RelationClaim[]): Pick<Relation, "from" | "until" | "over"> {
  const moment = claims.some(({ relation }) => momentKinds.has(relation));
  const times = (test: (claim: RelationClaim) => boolean) =>
    claims
      .filter(test)
      .flatMap(({ when }) => when?.time ?? [])
      .sort(byDay);
  const begun = times(({ phase }) => moment || phase?.kind === "begins");
  const ended = times(({ phase }) => moment || phase?.kind === "ends");
  return { from: begun[0], until: ended.at(-1), over: claims.some(isOver) };
}

function byDay(x: Time, y: Time): number {
  return compareText(x.earliest ?? x.latest ?? "", y.earliest ?? y.latest ?? "");
}
