// What the rest of a report says for a place: that it speaks of its country, of its region, of towns near it.

import type { GazetteerEntry } from "../../model/gazetteer.ts";
import type { Argument, Known } from "./argument.ts";
import { isSpot } from "./distance.ts";
import type { ReportName } from "./report-places.ts";
import { reach } from "./support.ts";

/** What the rest of the report speaks of. */
export function contextArguments(
  entry: GazetteerEntry,
  name: ReportName,
  known: Known,
): readonly Argument[] {
  return [
    entry.kind === "country"
      ? ofCountry(entry, name, known)
      : [
          ...inCountry(entry, name, known),
          ...(entry.kind === "region" ? ofRegion : inRegion)(entry, name, known),
        ],
    nearOthers(entry, name, known),
  ].flat();
}

/** Where all that a report says of countries is about one, its towns are likelier than a thousand times larger ones. */
const ownCountry = 3;

function inCountry(
  entry: GazetteerEntry,
  name: ReportName,
  { support }: Known,
): readonly Argument[] {
  const share = support.country(entry.country, name);
  return share > 0
    ? [{ weight: ownCountry * share, because: "the report speaks of its country" }]
    : [];
}

/** A country against a state of its name: less than what a list of states says. */
const spokenOf = 2.5;
/** Less of a report than this may be about a country by the way. */
const someShare = 0.2;

function ofCountry(
  entry: GazetteerEntry,
  name: ReportName,
  { support }: Known,
): readonly Argument[] {
  const inside = support.inside(entry.country, name);
  if (inside !== undefined)
    return [{ weight: spokenOf, because: `the report names ${inside}, which is in it` }];
  return support.country(entry.country, name) > someShare
    ? [{ weight: spokenOf, because: "the report speaks of places and people of it" }]
    : [];
}

/** One other place of a region may be chance; each more adds less than a country does. */
function regionWeight(others: number): number {
  return Math.min(3, 1 + 0.6 * others);
}

function inRegion(
  entry: GazetteerEntry,
  name: ReportName,
  { support, nameOf }: Known,
): readonly Argument[] {
  const others = entry.region === undefined ? 0 : support.region(entry.region, name);
  if (entry.region === undefined || others === 0) return [];
  return [
    { weight: regionWeight(others), because: `the report speaks of ${nameOf(entry.region)}` },
  ];
}

/** Regions are named in lists, of which three say as much as thirty. */
const listed = { each: 0.7, most: 3 };

function ofRegion(
  entry: GazetteerEntry,
  name: ReportName,
  { support }: Known,
): readonly Argument[] {
  const others = Math.min(listed.most, support.siblings(entry.country, name));
  const inside = support.region(entry.id, name);
  return [
    ...(others > 0
      ? [{ weight: listed.each * others, because: "the report names others like it" }]
      : []),
    ...(inside > 0
      ? [{ weight: regionWeight(inside), because: "the report names places in it" }]
      : []),
  ];
}

/** Next door to another town of the report; less the farther, and nothing where towns are no longer told of together. */
const nextDoor = 1.5;
const nothingAt = 2 * reach;

function nearOthers(
  entry: GazetteerEntry,
  name: ReportName,
  { support }: Known,
): readonly Argument[] {
  if (!isSpot(entry)) return [];
  const near = support.nearest(entry, name);
  if (near === undefined) return [];
  const because = `it is near ${near.name}, which the report names too`;
  return [{ weight: nextDoor * (1 - near.km / nothingAt), because }];
}
