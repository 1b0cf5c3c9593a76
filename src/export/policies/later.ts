// Which counts still stand, and which are the latest. Days order two counts only where their bounds do not meet.

import type { Time } from "../../model/time.ts";
import type { Count } from "./counts.ts";
import type { PolicySetting } from "./setting.ts";

/** Those that no verdict calls updated by another of them. */
export function standing(counts: readonly Count[], { updatedBy }: PolicySetting): readonly Count[] {
  const known = new Set(counts.map(({ claim }) => claim.id));
  const left = counts.filter(
    ({ claim }) => !(updatedBy.get(claim.id) ?? []).some((later) => known.has(later)),
  );
  return left.length === 0 ? counts : left;
}

/** Of those that stand, the ones that no other is known to be later than: by the day they are of, then by the report's. */
export function latestOf(counts: readonly Count[], setting: PolicySetting): readonly Count[] {
  const stood = standing(counts, setting);
  const byDay = latestBy(stood, (count) => dayOf(count, setting));
  return latestBy(byDay, ({ claim }) => setting.situation.published.get(claim.report));
}

// One pass: what begins after the earliest end of all is later than something; what ends before the latest begin is earlier.
function latestBy(
  counts: readonly Count[],
  timeOf: (count: Count) => Time | undefined,
): readonly Count[] {
  const begins = counts.flatMap((count) => timeOf(count)?.earliest ?? []);
  const last = begins.sort().at(-1);
  if (last === undefined) return counts;
  return counts.filter((count) => {
    const end = timeOf(count)?.latest;
    return end === undefined || end >= last;
  });
}

// "64 dead on Saturday" about a fight of Friday is a count of Saturday; one without a day of its own is its report's.
function dayOf({ claim }: Count, { events, situation }: PolicySetting): Time | undefined {
  const own = claim.when?.time;
  const id = situation.placements.get(claim.id)?.event;
  const event = id && events.get(id);
  const isOwn = own?.earliest !== undefined && own.earliest === own.latest;
  return isOwn && own.earliest !== event?.when?.earliest
    ? own
    : situation.published.get(claim.report);
}
