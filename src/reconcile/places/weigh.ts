// Weighs what a report says for each place that a name could mean, and keeps the weightiest thing said as the reason.

import type { GazetteerEntry } from "../../model/gazetteer.ts";
import type { MentionId } from "../../model/ids.ts";
import { kilometresBetween } from "./distance.ts";
import { prior } from "./prior.ts";
import type { MentionClue, ReportName, ReportPlaces } from "./report-places.ts";
import type { Support, Taken } from "./support.ts";

/** A candidate with what speaks for it. */
export interface Weighed {
  readonly entry: GazetteerEntry;
  readonly weight: number;
  /** What words of the report add; 0 where the name stands alone. */
  readonly told: number;
  /** Whether words of the report put it into a place that holds it. */
  readonly held: boolean;
  /** The weightiest of it, as a part of a sentence: "the report says it is in Oria". */
  readonly because: string | undefined;
}

/** What is known when a name is weighed. */
export interface Known {
  readonly report: ReportPlaces;
  readonly support: Support;
  readonly taken: Taken;
  readonly nameOf: (id: number) => string | undefined;
}

/** What a place that holds another adds to it. */
const heldWeight = 6;

interface Argument {
  readonly weight: number;
  readonly because: string;
}

/** The candidates of a name, or of some mentions of it, weightiest first. */
export function weighed(
  name: ReportName,
  mentions: readonly MentionId[],
  known: Known,
): readonly Weighed[] {
  const clues = mentions.flatMap((id) => known.report.cluesOf.get(id) ?? []);
  return name.candidates
    .map((entry) => weigh(entry, name, clues, known))
    .sort((a, b) => b.weight - a.weight);
}

function weigh(
  entry: GazetteerEntry,
  name: ReportName,
  clues: readonly MentionClue[],
  known: Known,
): Weighed {
  const said = [...clueArguments(entry, clues, known), ...contextArguments(entry, name, known)];
  const told = said.reduce((sum, { weight }) => sum + weight, 0);
  const [first] = said.toSorted((a, b) => b.weight - a.weight);
  const held = said.some(({ weight }) => weight >= heldWeight);
  return { entry, weight: prior(entry) + told, told, held, because: first?.because };
}

/** What words beside the name say of it; one of a kind counts, the weightiest. */
function clueArguments(
  entry: GazetteerEntry,
  clues: readonly MentionClue[],
  known: Known,
): readonly Argument[] {
  const found = clues.flatMap((clue) => {
    const argument = clueArgument(entry, clue, known);
    return argument === undefined ? [] : [{ kind: clue.kind, ...argument }];
  });
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return kinds.flatMap(
    (kind) => found.filter((one) => one.kind === kind).sort((a, b) => b.weight - a.weight)[0] ?? [],
  );
}

function clueArgument(
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
      return undefined;
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
  if (other.precision === "country" || other.precision === "region") return undefined;
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

/** What the rest of the report speaks of. */
function contextArguments(
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
    const inside = Math.min(2, support.region(entry.id, name));
    if (others > 0)
      found.push({ weight: 0.7 * others, because: "the report names others like it" });
    if (inside > 0) found.push({ weight: 0.8 * inside, because: "the report names places in it" });
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
