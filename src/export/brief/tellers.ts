// How many of the reports that tell an event are independent: those of one text are one, and those whose every word of it is
// known to be one voice - one agency's line, the same sentences. Whose line it is may tell more than those that have it.

import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, ReportId } from "../../model/ids.ts";
import type { Dependence, Event } from "../../model/situation.ts";
import { isOneText, type ReportCount } from "../independent.ts";
import { type BriefContext, claimsOf } from "./context.ts";

/** The reports that tell an event, and how many of them are independent. */
export function countTellers(event: Event, context: BriefContext): ReportCount {
  const own = claimsByReport(event, context);
  const roots = new Map<ReportId | Dependence, ReportId | Dependence>();
  for (const report of event.reports) {
    for (const group of context.voices.get(report) ?? []) {
      const isFirst = group.source?.reports.includes(report) ?? false;
      if (!isFirst && !holds(group, own.get(report), context)) continue;
      const [one, other] = [rootOf(report, roots), rootOf(group, roots)];
      if (one !== other) roots.set(one, other);
    }
  }
  const reports = new Set(event.reports);
  return {
    reports: reports.size,
    independent: new Set([...reports].map((report) => rootOf(report, roots))).size,
  };
}

function claimsByReport(
  event: Event,
  context: BriefContext,
): ReadonlyMap<ReportId, readonly ClaimId[]> {
  const own = groupBy(claimsOf(event.claims, context), ({ report }) => report);
  return new Map([...own].map(([report, claims]) => [report, claims.map(({ id }) => id)]));
}

/** A sign that concerns no more than some of what a report says of the event makes it nobody's voice. */
function holds(
  group: Dependence,
  own: readonly ClaimId[] | undefined,
  { voiceClaims }: BriefContext,
): boolean {
  if (isOneText(group.degree)) return true;
  if (group.degree === "shared-detail" || group.degree === "borrowed-figure") return false;
  return own?.every((id) => voiceClaims.get(group)?.has(id)) ?? false;
}

function rootOf<Node>(node: Node, roots: ReadonlyMap<Node, Node>): Node {
  let root = node;
  for (let up = roots.get(root); up !== undefined; up = roots.get(root)) root = up;
  return root;
}
