// Which country a report is about, so that "the Interior Ministry" of one is not that of another: the country of its dateline
// and the one it names most. Where the two differ, or none leads, nothing is taken.

import type { Extraction } from "../../model/extraction.ts";
import type { MentionId, ReportId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Senses } from "../places/index.ts";
import { acronymLetters, acronymsOf, isAcronym } from "./acronym.ts";

export interface Homes {
  /** The country of a report, comparable. */
  of(report: ReportId): string | undefined;
  /** Whether the reports of the case are about more than one country. */
  readonly several: boolean;
}

/** The countries of these reports; `keyOf` makes the name of a country comparable. */
export function homesOf(
  extractions: readonly Extraction[],
  senses: Senses,
  key: (name: string) => string,
): Homes {
  const keyOf = spelledOut(extractions, key);
  const known = countriesOf(senses, keyOf);
  const homes = new Map(
    extractions.map((one) => [one.document.id, homeOf(one, { ...known, keyOf })] as const),
  );
  const found = new Set([...homes.values()].flatMap((home) => home ?? []));
  return { of: (report) => homes.get(report), several: found.size > 1 };
}

/** "US" is "United States" where the case writes both. */
function spelledOut(
  extractions: readonly Extraction[],
  keyOf: (name: string) => string,
): (name: string) => string {
  const names = new Set(
    extractions.flatMap(({ mentions }) => mentions.flatMap((one) => (one.country ? one.name : []))),
  );
  const full = new Map(
    [...names]
      .filter((name) => !isAcronym(name))
      .flatMap((name) => acronymsOf(name).map((letters) => [letters, keyOf(name)] as const)),
  );
  return (name) => (isAcronym(name) ? full.get(acronymLetters(name)) : undefined) ?? keyOf(name);
}

interface Countries {
  /** The country that a mention names, or the country of the place that it names. */
  readonly named: ReadonlyMap<MentionId, string>;
  readonly around: ReadonlyMap<MentionId, string>;
}

function countriesOf(senses: Senses, keyOf: (name: string) => string): Countries {
  const named = new Map<MentionId, string>();
  const byCode = new Map<string, string>();
  for (const [id, { entry, sure }] of senses) {
    if (!sure || entry.kind !== "country") continue;
    named.set(id, keyOf(entry.name));
    if (entry.country !== undefined) byCode.set(entry.country, keyOf(entry.name));
  }
  const around = new Map<MentionId, string>();
  for (const [id, { entry, sure }] of senses) {
    const country = sure && entry.country !== undefined ? byCode.get(entry.country) : undefined;
    if (country !== undefined) around.set(id, country);
  }
  return { named, around };
}

type Told = Countries & { readonly keyOf: (name: string) => string };

function homeOf(extraction: Extraction, told: Told): string | undefined {
  const written = datelineOf(extraction, told);
  const most = mostNamed(extraction, told);
  if (written === undefined || most === undefined) return written ?? most;
  return written === most ? written : undefined;
}

function datelineOf({ mentions, placings }: Extraction, told: Told): string | undefined {
  const dateline = placings.find(({ kind }) => kind === "dateline");
  if (dateline?.kind !== "dateline") return undefined;
  const byId = new Map(mentions.map((one) => [one.id, one]));
  const own = [
    dateline.mention,
    ...placings.flatMap((one) =>
      one.kind === "within" && one.mention === dateline.mention ? one.of : [],
    ),
  ];
  const found = own.flatMap((id) => {
    const mention = byId.get(id);
    return (
      told.around.get(id) ?? (mention === undefined ? [] : (countryNamed(mention, told) ?? []))
    );
  });
  return found[0];
}

/** More than half of all names of countries, and of peoples; one alone may be of a guest. */
function mostNamed({ mentions, placings }: Extraction, told: Told): string | undefined {
  const named = [
    ...mentions.flatMap((mention) => countryNamed(mention, told) ?? []),
    ...placings.flatMap((one) => (one.kind === "nation" ? told.keyOf(one.country) : [])),
  ];
  const counts = new Map<string, number>();
  for (const country of named) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].find(([, count]) => count > 1 && count * 2 > named.length)?.[0];
}

function countryNamed(mention: Mention, { named, keyOf }: Told): string | undefined {
  return named.get(mention.id) ?? (mention.country ? keyOf(mention.name) : undefined);
}
