// What each report's own words bound, and its counts of years with what other reports date: bounds that need no events.

import type { DateClue, DatesClue, YearsAfterClue } from "../../model/date-clue.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { EntityId, MentionId, ReportId } from "../../model/ids.ts";
import type { Anchor } from "../../model/time.ts";
import {
  type Bound,
  type Bounds,
  type Contradiction,
  isTighter,
  opposed,
  type Side,
  unbounded,
} from "./bounds.ts";
import { dayCount, yearStart } from "./day-count.ts";
import { withinSeason } from "./season.ts";

export interface OwnBounds {
  readonly bounds: ReadonlyMap<ReportId, Bounds>;
  readonly contradictions: readonly Contradiction[];
}

/** The bounds of every report by clues alone; a date given or stated is a bound on both sides. */
export function ownBounds(
  extractions: readonly Extraction[],
  entityOf: ReadonlyMap<MentionId, EntityId>,
): OwnBounds {
  const years = yearsOfHappenings(extractions, entityOf);
  const contradictions: Contradiction[] = [...years.contradictions];
  const bounds = extractions.map((extraction): readonly [ReportId, Bounds] => {
    const report = extraction.document.id;
    let known = dateBounds(extraction);
    for (const [side, bound] of boundsSaid(extraction, (clue) => years.of(keyOf(clue, entityOf)))) {
      const against = opposed(side, bound, known);
      if (against !== undefined) {
        contradictions.push({ of: report, stood: against.because, left: bound.because });
      } else if (isTighter(side, bound, known)) {
        known = { ...known, [side]: bound };
      }
    }
    return [report, withinSeason(known, extraction)];
  });
  return { bounds: new Map(bounds), contradictions };
}

function dateBounds({ document }: Extraction): Bounds {
  const { published } = document;
  if (published === undefined) return unbounded;
  const { earliest, latest, because } = published;
  const bound = (day: string | undefined): Bound | undefined =>
    day === undefined ? undefined : { day: dayCount(day), grain: "day", because };
  return { low: bound(earliest), high: bound(latest) };
}

/** The year a happening was in, as far as the reports agree on it. */
interface HappeningYears {
  readonly least: number;
  readonly most: number;
  readonly because: readonly Anchor[];
}

type Said = readonly (readonly [Side, Bound])[];

function boundsSaid(
  { clues, document }: Extraction,
  yearsOf: (clue: YearsAfterClue) => HappeningYears | undefined,
): Said {
  return clues.flatMap((clue): Said => {
    const own: Anchor = { report: document.id, span: clue.span };
    switch (clue.kind) {
      case "not-before":
        return [["low", { day: dayCount(clue.day), grain: clue.grain, because: [own] }]];
      case "not-after":
        return [["high", { day: dayCount(clue.day), grain: clue.grain, because: [own] }]];
      case "years-after": {
        const years = document.published === undefined ? yearsOf(clue) : undefined;
        return years === undefined ? [] : countedFrom(years, clue, own);
      }
      default:
        return [];
    }
  });
}

// News counts years as calendar years differ: what fell in October 2011 is "eight years" past all through 2019.
function countedFrom(years: HappeningYears, { least, most }: YearsAfterClue, own: Anchor): Said {
  const because = [own, ...years.because];
  return [
    ["low", { day: yearStart(years.least + least), grain: "year", because }],
    ["high", { day: yearStart(years.most + most + 1) - 1, grain: "year", because }],
  ];
}

function keyOf(
  { of }: YearsAfterClue | DatesClue,
  entityOf: ReadonlyMap<MentionId, EntityId>,
): string {
  return `${of.kind} ${entityOf.get(of.of) ?? of.of}`;
}

interface YearsKnown {
  readonly of: (key: string) => HappeningYears | undefined;
  readonly contradictions: readonly Contradiction[];
}

function yearsOfHappenings(
  extractions: readonly Extraction[],
  entityOf: ReadonlyMap<MentionId, EntityId>,
): YearsKnown {
  const known = new Map<string, HappeningYears>();
  const contradictions: Contradiction[] = [];
  const dated = extractions.flatMap(({ clues, document }) =>
    clues.filter(isDating).map((clue) => ({ clue, report: document.id })),
  );
  for (const { clue, report } of dated) {
    const { year } = clue;
    const anchor: Anchor = { report, span: clue.span };
    const key = keyOf(clue, entityOf);
    const one = known.get(key);
    if (one === undefined) {
      known.set(key, { least: year, most: year, because: [anchor] });
    } else if (year < one.least || year > one.most) {
      contradictions.push({ of: report, stood: one.because, left: [anchor] });
      known.set(key, {
        least: Math.min(one.least, year),
        most: Math.max(one.most, year),
        because: [...one.because, anchor],
      });
    }
  }
  return { of: (key) => known.get(key), contradictions };
}

function isDating(clue: DateClue): clue is DatesClue {
  return clue.kind === "dates";
}
