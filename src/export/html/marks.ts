// Numbers the places in reports that footnotes lead to, so that a line and the words it rests on share a number.

import type { Span } from "../../model/span.ts";
import type { Note } from "../brief/model.ts";

/** Words of one report that some footnote leads to. */
export interface Mark {
  /** From 1, in the order of the page. */
  readonly number: number;
  readonly report: number;
  readonly spans: readonly Span[];
  /** The words that say who says so. */
  readonly sources: readonly Span[];
}

export interface Marks {
  readonly all: readonly Mark[];
  readonly numberOf: (note: Note) => number | undefined;
}

/** One mark for each place that the notes lead to, however many of them do. */
export function numberMarks(notes: readonly Note[]): Marks {
  const byKey = new Map<string, Mark>();
  for (const note of notes) {
    const key = keyOf(note);
    if (byKey.has(key)) continue;
    const { report, spans, sources } = note;
    byKey.set(key, { number: byKey.size + 1, report, spans, sources });
  }
  return { all: [...byKey.values()], numberOf: (note) => byKey.get(keyOf(note))?.number };
}

function keyOf({ report, spans, sources }: Note): string {
  const places = [...spans, ...sources].map(({ start, end }) => `${start}-${end}`);
  return `${report} ${spans.length} ${places.join(" ")}`;
}
