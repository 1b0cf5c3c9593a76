// The places one report names, each with all the places of the gazetteer that are called so: what resolving begins with.

import type { Extraction } from "../../model/extraction.ts";
import type { Gazetteer, GazetteerEntry } from "../../model/gazetteer.ts";
import { groupBy } from "../../model/group-by.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { PlaceClue } from "../../model/place-clue.ts";
import { byPrior, prior } from "./prior.ts";

/** A name in a report: one name means one place there, unless the report itself says of two that they lie elsewhere. */
export interface ReportName {
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Likeliest first by what they are alone. */
  readonly candidates: readonly GazetteerEntry[];
}

export interface ReportPlaces {
  readonly extraction: Extraction;
  readonly names: readonly ReportName[];
  /** The name each mention is of. */
  readonly nameOf: ReadonlyMap<MentionId, ReportName>;
  /** The clues that tell of a mention. */
  readonly cluesOf: ReadonlyMap<MentionId, readonly MentionClue[]>;
  /** The mentions said to lie in a mention. */
  readonly insideOf: ReadonlyMap<MentionId, readonly MentionId[]>;
  /** How often the report speaks of each country by adjective, by its code. */
  readonly nations: ReadonlyMap<string, number>;
  /** How often it names a country that the gazetteer does not have. */
  readonly unknownCountries: number;
}

export type MentionClue = Exclude<PlaceClue, { readonly kind: "nation" }>;

/** Names of many places are asked of the largest so many. */
const mostCandidates = 60;

export function placesOfReport(extraction: Extraction, find: Gazetteer["find"]): ReportPlaces {
  const places = extraction.mentions.filter(
    ({ kind, form }) => form === "name" && (kind === "place" || kind === "facility"),
  );
  const names = [...groupBy(places, ({ name }) => name.toLowerCase())].map(
    ([, mentions]): ReportName => {
      const name = mentions[0]?.name ?? "";
      return { name, mentions, candidates: candidatesOf(name, mentions, find) };
    },
  );
  const { placings } = extraction;
  const clues = placings.filter((clue): clue is MentionClue => clue.kind !== "nation");
  return {
    extraction,
    names,
    nameOf: new Map(names.flatMap((one) => one.mentions.map(({ id }) => [id, one] as const))),
    cluesOf: groupBy(clues, ({ mention }) => mention),
    insideOf: insideOf(clues),
    nations: nationsOf(placings, find),
    unknownCountries: names.filter(isUnknownCountry).flatMap(({ mentions }) => mentions).length,
  };
}

/** Named as countries are, and none to the gazetteer. */
function isUnknownCountry({ mentions, candidates }: ReportName): boolean {
  return (
    mentions.some(({ country }) => country) &&
    !candidates.some(({ precision }) => precision === "country" || precision === "region")
  );
}

function insideOf(clues: readonly MentionClue[]): ReportPlaces["insideOf"] {
  const within = clues.flatMap((clue) => (clue.kind === "within" ? [clue] : []));
  return new Map(
    [...groupBy(within, ({ of }) => of)].map(([of, inner]) => [
      of,
      inner.map(({ mention }) => mention),
    ]),
  );
}

function candidatesOf(
  name: string,
  mentions: readonly Mention[],
  find: Gazetteer["find"],
): readonly GazetteerEntry[] {
  const isFacility = mentions.every(({ kind }) => kind === "facility");
  const found = isFacility ? findFacility(name, find) : find(name);
  return found.toSorted(byPrior).slice(0, mostCandidates);
}

/** "Selim University Hospital" hangs on Selim: the fewest words that are no place's name are left off its end. */
function findFacility(name: string, find: Gazetteer["find"]): readonly GazetteerEntry[] {
  const words = name.split(" ");
  for (let length = words.length; length > 0; length -= 1) {
    const found = find(words.slice(0, length).join(" ")).filter(({ by }) => by !== "spelling");
    if (found.length === 0) continue;
    return length === words.length
      ? found
      : found.filter(isTown).map((one) => ({ ...one, by: "part" }));
  }
  return [];
}

function isTown({ precision }: GazetteerEntry): boolean {
  return precision === "city";
}

function nationsOf(
  placings: readonly PlaceClue[],
  find: Gazetteer["find"],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const clue of placings) {
    if (clue.kind !== "nation") continue;
    const code = find(clue.country).find(({ kind }) => kind === "country")?.country;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** How far the likeliest is from the next, by what they are alone. */
export function priorLead({ candidates: [first, second] }: ReportName): number {
  if (first === undefined) return 0;
  return second === undefined ? Number.POSITIVE_INFINITY : prior(first) - prior(second);
}
