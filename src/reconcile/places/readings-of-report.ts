// Reads the places of one report: what each name could mean, weighed by what the report says, again as names around it are
// settled. A name means one place in a report, unless the report itself puts two of its uses into different ones.

import type { Extraction } from "../../model/extraction.ts";
import type { Gazetteer, GazetteerEntry } from "../../model/gazetteer.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Known } from "./argument.ts";
import { placesOfReport, type ReportName } from "./report-places.ts";
import { isClear, type NameReading } from "./sense.ts";
import { plainMeanings, supportOf, type Taken } from "./support.ts";
import { weighed } from "./weigh.ts";

/** Settled names tell of others; a fourth round changes nothing that was measured. */
const rounds = 3;

/** The readings of a report's names. */
export function readingsOfReport(
  extraction: Extraction,
  { find, nameOf }: Gazetteer,
): readonly NameReading[] {
  const report = placesOfReport(extraction, find);
  const knownBy = (taken: Taken): Known => ({
    report,
    taken,
    support: supportOf(report, taken),
    nameOf,
  });
  let known = knownBy(plainMeanings(report));
  let found: readonly NameReading[] = [];
  for (let round = 0; round < rounds; round += 1) {
    found = report.names.map((name) => readingOf(name, known));
    known = knownBy(new Map(found.flatMap(clearEntry)));
  }
  return found.flatMap((reading) => parted(reading, known));
}

function readingOf(name: ReportName, known: Known): NameReading {
  const mentions = name.mentions.map(({ id }) => id);
  return { name, mentions, list: weighed(name, mentions, known) };
}

function clearEntry({
  name,
  list,
}: NameReading): readonly (readonly [ReportName, GazetteerEntry])[] {
  const [first] = list;
  return first !== undefined && isClear(list) ? [[name, first.entry]] : [];
}

/** "Selim in Oria ... Selim in Tarn": each goes where it is said to be, what says nothing with the weightiest of all. */
function parted(reading: NameReading, known: Known): readonly NameReading[] {
  const { name, mentions, list } = reading;
  const told = mentions.filter((id) =>
    known.report.cluesOf.get(id)?.some(({ kind }) => kind === "within"),
  );
  if (told.length < 2) return [reading];
  const held = told.flatMap((id) => {
    const own = weighed(name, [id], known);
    return own[0]?.held === true ? [{ id, own, place: own[0].entry.id }] : [];
  });
  const places = groupBy(held, ({ place }) => place);
  if (places.size < 2) return [reading];
  const first = list[0]?.entry.id;
  const elsewhere = new Set(held.filter(({ place }) => place !== first).map(({ id }) => id));
  return [
    { name, mentions: mentions.filter((id) => !elsewhere.has(id)), list },
    ...[...places]
      .filter(([place]) => place !== first)
      .map(
        ([, uses]): NameReading => ({
          name,
          mentions: uses.map(({ id }) => id),
          list: uses[0]?.own ?? [],
        }),
      ),
  ];
}
