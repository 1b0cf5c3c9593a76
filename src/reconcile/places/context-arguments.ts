// What the rest of a report says for a place: that it speaks of its country, of its region, of towns near it.

import type { GazetteerEntry } from "../../model/gazetteer.ts";
import type { Argument, Known } from "./argument.ts";
import type { ReportName } from "./report-places.ts";

/** What the rest of the report speaks of. */
export function contextArguments(
  entry: GazetteerEntry,
  name: ReportName,
  { support, nameOf }: Known,
): readonly Argument[] {
  const found: Argument[] = [];
  const share = entry.kind === "country" ? 0 : support.country(entry.country, name);
  if (share > 0) {
    found.push({ weight: 3 * share, because: "the report speaks of its country" });
  }
  if (entry.kind === "country" && support.country(entry.country, name) > 0.2) {
    found.push({ weight: 2.5, because: "the report speaks of places and people of it" });
  }
  const inRegion =
    entry.region === undefined || entry.kind === "region" ? 0 : support.region(entry.region, name);
  if (entry.region !== undefined && inRegion > 0) {
    found.push({
      weight: Math.min(3, 1 + 0.6 * inRegion),
      because: `the report speaks of ${nameOf(entry.region)}`,
    });
  }
  if (entry.kind === "region") {
    const others = Math.min(3, support.siblings(entry.country, name));
    const inside = support.region(entry.id, name);
    if (others > 0)
      found.push({ weight: 0.7 * others, because: "the report names others like it" });
    if (inside > 0)
      found.push({
        weight: Math.min(3, 1 + 0.6 * inside),
        because: "the report names places in it",
      });
  }
  const near = entry.precision === "country" ? undefined : support.nearest(entry, name);
  if (near !== undefined && entry.precision !== "region") {
    found.push({
      weight: 1.5 * (1 - near.km / 300),
      because: `it is near ${near.name}, which the report names too`,
    });
  }
  return found;
}
