// Says when a report was published where that was worked out: the bounds in plain words, what they rest on, and which
// reports fall in one week.

import type { SameWeek } from "../../model/situation.ts";
import type { Anchor, Time } from "../../model/time.ts";
import {
  type BriefContext,
  boundNotes,
  boundTold,
  type Cited,
  nameWithLabel,
  noteOfSpan,
} from "./context.ts";
import type { Bounded, DatingEntry, Notes } from "./model.ts";
import { plain } from "./plain.ts";
import { sayDay, sayTime } from "./when.ts";
import { listed } from "./words.ts";

/** `16 May 2031`, `2031 (inferred)`, `2031 or later (inferred)`, `no date given`: for a cell beside a report. */
export function sayPublished(time: Time | undefined): string {
  if (time === undefined) return "no date given";
  const years = time.basis === "inferred" ? openYears(time) : undefined;
  return years === undefined ? sayTime(time) : `${years} (inferred)`;
}

/** `in 2031`, `in 2031 or later`, `between 16 March 2031 and 22 March 2031`: after "published". */
function sayBounds(time: Time): string {
  const years = /^\d{4}$/u.test(time.edtf) ? time.edtf : openYears(time);
  if (years !== undefined) return `in ${years}`;
  const { earliest, latest } = time;
  if (earliest === undefined) return `on or before ${sayDay(latest ?? "")}`;
  if (latest === undefined) return `on or after ${sayDay(earliest)}`;
  if (earliest === latest) return `on ${sayDay(earliest)}`;
  return `between ${sayDay(earliest)} and ${sayDay(latest)}`;
}

function openYears({ edtf }: Time): string | undefined {
  const [, from, until] = /^(\d{4}|\.\.)\/(\d{4}|\.\.)$/u.exec(edtf) ?? [];
  if (from === undefined || until === undefined) return undefined;
  if (until === "..") return `${from} or later`;
  return from === ".." ? `${until} or earlier` : `${from} to ${until}`;
}

const mainDatings = 20;
const otherDatings = 80;

/** What was worked out of when reports were published: a line a report, then the weeks. */
export function tellDatings(context: BriefContext): Bounded<DatingEntry> {
  const { published, weeks } = context.situation;
  const inferred = context.reports.flatMap((cited) => {
    const time = published.get(cited.extraction.document.id);
    return time?.basis === "inferred" ? [() => tellInferred(cited, time, context)] : [];
  });
  const shared = weeks.map((week) => () => tellWeek(week, context));
  const limits = { main: mainDatings, rest: otherDatings };
  return boundTold([...shared, ...inferred], limits, (tell) => tell());
}

function tellInferred(cited: Cited, time: Time, context: BriefContext): DatingEntry {
  return {
    words: `${nameWithLabel(cited)} was published ${sayBounds(time)}, inferred from other words`,
    notes: notesOfAnchors(time.because, context),
  };
}

function tellWeek({ reports, because, anchors }: SameWeek, context: BriefContext): DatingEntry {
  const names = reports.flatMap((id) => context.reportOf.get(id) ?? []).map(nameWithLabel);
  return {
    words: `${listed(names)} tell of one week: ${plain(because)}`,
    notes: notesOfAnchors(anchors, context),
  };
}

function notesOfAnchors(anchors: readonly Anchor[], context: BriefContext): Notes {
  return boundNotes(anchors.flatMap(({ report, span }) => noteOfSpan(report, span, context) ?? []));
}
