// What words beside a name say for a place of that name: what it lies in, what lies in it, what it is near.

import type { GazetteerEntry } from "../../model/gazetteer.ts";
import type { MentionId } from "../../model/ids.ts";
import type { SaidKind } from "../../model/place-clue.ts";
import { type Argument, heldWeight, type Known } from "./argument.ts";
import { isSpot, kilometresBetween } from "./distance.ts";
import { isKnownTown } from "./prior.ts";
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
        ? { weight: capitalWeight, because: "the report calls it a capital" }
        : undefined;
    case "kind":
      return entry.precision === clue.as
        ? { weight: kindWeight, because: `the report calls it a ${kindWords[clue.as]}` }
        : undefined;
    case "dateline":
      // That it was written somewhere does not say that it was there, where the name is only spelled alike.
      return entry.precision === "city" && entry.by !== "spelling"
        ? { weight: datelineWeight, because: "the report was written there" }
        : undefined;
    default:
      return clue satisfies never;
  }
}

const kindWords: Readonly<Record<SaidKind, string>> = {
  city: "town or city",
  district: "district",
  region: "region",
};

/** More than any capital outweighs a town of its name. */
const capitalWeight = 4;
/** More than a region outweighs its town by all that is told of what lies in it. */
const kindWeight = 5;
/** Reports are filed from known towns, or from what they tell of. */
const datelineWeight = 1.5;
/** A list is no telling, but neighbours in one are told of together. */
const listWeight = 1;
/** Nearness is told of towns of any size: less than lying in a place, which leaves nothing open. */
const nearWeight = 4;
/** A distance in numbers leaves fewer places than nearness does. */
const kilometresWeight = 5;
/** What is said to lie in it tells as much as nearness. */
const outerWeight = 4;

/** A container is one of the likelier places of its name. */
const mostOuters = 12;
/** And so is what a list is made of. */
const mostInners = 3;
/** Kilometres from its middle to which a district or a large town reaches, and within which "near" is said. */
const closeBy = 80;
/** Roads are longer than the crow flies, and writers round: kilometres, and a part of the way. */
const slack = { km: 15, part: 0.35 };

function insideArgument(
  entry: GazetteerEntry,
  clue: Extract<MentionClue, { readonly kind: "within" }>,
  { report, taken }: Known,
): Argument | undefined {
  const name = report.nameOf.get(clue.of);
  if (name === undefined) return undefined;
  // Settled or not, a container may be any place of its name: it is the pair that tells.
  const settled = taken.get(name);
  const outers = [
    ...(settled === undefined ? [] : [settled]),
    ...name.candidates.slice(0, mostOuters),
  ];
  const holder = outers.find((one) => holds(one, entry));
  if (holder === undefined) return undefined;
  const inner = report.nameOf.get(clue.mention)?.candidates.slice(0, mostInners) ?? [];
  // "Oria, Selim": where both are countries, or both states, it is a list before it is a place in another.
  const isList = inner.some(
    ({ kind, id }) => kind === holder.kind && id !== holder.id && kind !== "town",
  );
  return {
    weight: isList ? listWeight : heldWeight,
    because: `the report says it is in ${holder.name}`,
  };
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
        kilometresBetween(outer, inner) < closeBy
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
    return apart > closeBy
      ? undefined
      : { weight: nearWeight, because: `the report says it is near ${other.name}` };
  }
  if (Math.abs(apart - clue.km) > slack.km + clue.km * slack.part) return undefined;
  return {
    weight: kilometresWeight,
    because: `the report puts it about ${Math.round(clue.km)} km from ${other.name}`,
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
    if (name === undefined || inner === undefined || !isKnownTown(inner)) continue;
    if (holds(entry, inner))
      return { weight: outerWeight, because: `the report says ${inner.name} is in it` };
  }
  return undefined;
}
