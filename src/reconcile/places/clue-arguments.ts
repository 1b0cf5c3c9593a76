// What words beside a name say for a place of that name: what it lies in, what lies in it, what it is near.

import type { GazetteerEntry } from "../../model/gazetteer.ts";
import type { MentionId } from "../../model/ids.ts";
import { type Argument, heldWeight, type Known } from "./argument.ts";
import { isSpot, kilometresBetween } from "./distance.ts";
import { prior } from "./prior.ts";
import type { MentionClue } from "./report-places.ts";

/** What one clue says for a candidate of the name it tells of. */
export function clueArgument(
  entry: GazetteerEntry,
  clue: MentionClue,
  known: Known,
): Argument | undefined {
  switch (clue.kind) {
    case "within":
      return insideArgument(entry, clue, known);
    case "near":
      return distanceArgument(entry, clue, known);
    case "capital":
      return entry.kind === "capital"
        ? { weight: 4, because: "the report calls it a capital" }
        : undefined;
    case "dateline":
      // That it was written somewhere does not say that it was there, where the name is only spelled alike.
      return entry.precision === "city" && entry.by !== "spelling"
        ? { weight: 1.5, because: "the report was written there" }
        : undefined;
    default:
      return clue satisfies never;
  }
}

function insideArgument(
  entry: GazetteerEntry,
  clue: Extract<MentionClue, { readonly kind: "within" }>,
  { report, taken }: Known,
): Argument | undefined {
  const name = report.nameOf.get(clue.of);
  if (name === undefined) return undefined;
  // Settled or not, a container may be any place of its name: it is the pair that tells.
  const settled = taken.get(name);
  const outers = [...(settled === undefined ? [] : [settled]), ...name.candidates.slice(0, 12)];
  const holder = outers.find((one) => holds(one, entry));
  if (holder === undefined) return undefined;
  const inner = report.nameOf.get(clue.mention)?.candidates.slice(0, 3) ?? [];
  // "Oria, Selim": where both are countries, or both states, it is a list before it is a place in another.
  const isList = inner.some(
    ({ kind, id }) => kind === holder.kind && id !== holder.id && kind !== "town",
  );
  return { weight: isList ? 1 : heldWeight, because: `the report says it is in ${name.name}` };
}

/** A country holds what has its code, a region what lies in it, a district or town what is close by in the same region. */
function holds(outer: GazetteerEntry, inner: GazetteerEntry): boolean {
  if (outer.id === inner.id || inner.kind === "country" || inner.kind === "world") return false;
  if (outer.country !== inner.country) return false;
  switch (outer.kind) {
    case "country":
      return true;
    case "region":
      return inner.region === outer.id && inner.kind !== "region";
    case "world":
      return false;
    default:
      return (
        inner.kind !== "region" &&
        inner.region === outer.region &&
        kilometresBetween(outer, inner) < 80
      );
  }
}

function distanceArgument(
  entry: GazetteerEntry,
  clue: Extract<MentionClue, { readonly kind: "near" }>,
  { report, taken }: Known,
): Argument | undefined {
  const name = report.nameOf.get(clue.of);
  const other = name === undefined ? undefined : (taken.get(name) ?? name.candidates[0]);
  if (name === undefined || other === undefined || other.id === entry.id) return undefined;
  if (!isSpot(other)) return undefined;
  const apart = kilometresBetween(entry, other);
  if (clue.km === undefined) {
    return apart > 80
      ? undefined
      : { weight: 4, because: `the report says it is near ${name.name}` };
  }
  // Roads are longer than the crow flies, and writers round.
  if (Math.abs(apart - clue.km) > 15 + clue.km * 0.35) return undefined;
  return {
    weight: 5,
    because: `the report puts it about ${Math.round(clue.km)} km from ${name.name}`,
  };
}

/** "Selim, Oria" tells of Oria too: it is the one that has a Selim, where that is no small place of many. */
export function outerArgument(
  entry: GazetteerEntry,
  mention: MentionId,
  { report, taken }: Known,
): Argument | undefined {
  for (const id of report.insideOf.get(mention) ?? []) {
    const name = report.nameOf.get(id);
    const inner = name && (taken.get(name) ?? name.candidates[0]);
    if (name === undefined || inner === undefined || prior(inner) < knownPrior) continue;
    if (holds(entry, inner)) return { weight: 4, because: `the report says ${name.name} is in it` };
  }
  return undefined;
}

/** Towns of a hundred thousand. */
const knownPrior = 5;
