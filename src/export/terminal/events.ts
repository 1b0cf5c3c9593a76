// What happened, for a terminal.

import type { Bounded, EventEntry } from "../brief/model.ts";
import { inQuotes } from "../brief/plain.ts";
import { count, listed } from "../brief/words.ts";
import { flow, hang, notesRun, type Sheet } from "./sheet.ts";

/** One event: when, what and where, who tells it, the fullest account. */
export function setEvent(event: EventEntry, sheet: Sheet): readonly string[] {
  const { paint } = sheet;
  const title = event.where === undefined ? event.what : `${event.what}, ${event.where}`;
  const against =
    event.targets.length === 0 ? [] : [`Named as its target: ${listed(event.targets)}.`];
  const by = event.actors.length === 0 ? [] : [`Named as doing it: ${listed(event.actors)}.`];
  const figures = event.figures.map(({ measure, status }) => `${measure}: ${status}`);
  const facts = [...by, ...against, `Told by ${sayTellers(event.toldBy)}.`].join(" ");
  return [
    ...hang(
      [
        { text: event.when, stroke: paint.cyan },
        { text: "  " },
        { text: title, stroke: paint.bold },
        ...(event.caution === undefined
          ? []
          : [{ text: ` (${event.caution})`, stroke: paint.yellow }]),
      ],
      sheet,
      2,
    ),
    ...flow([{ text: facts }, ...notesRun(event.notes, sheet)], sheet, 2),
    ...(figures.length === 0 ? [] : flow([{ text: `Figures: ${figures.join("; ")}.` }], sheet, 2)),
    ...(event.quote === undefined
      ? []
      : flow(
          [
            { text: inQuotes(event.quote.words) },
            { text: ` ${event.quote.source}`, stroke: paint.dim },
          ],
          sheet,
          2,
        )),
  ];
}

function sayTellers({ main, rest, more }: Bounded<string>): string {
  const left = rest.length + more;
  return listed(left === 0 ? main : [...main, count(left, "other")]);
}
