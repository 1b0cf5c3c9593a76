// What happened, for a terminal.

import type { Bounded, EventEntry } from "../brief/model.ts";
import { endSentence, inQuotes } from "../brief/plain.ts";
import { capital } from "../brief/words.ts";
import { flow, hang, notesRun, remainderOf, type Sheet } from "./sheet.ts";
import type { Run } from "./wrap.ts";

/** One event: when, what and where, who tells it, the fullest account. */
export function setEvent(event: EventEntry, sheet: Sheet): readonly string[] {
  const { paint } = sheet;
  const title = event.where === undefined ? event.what : `${event.what}, ${event.where}`;
  const parties = event.parties === undefined ? [] : [endSentence(capital(event.parties))];
  const figures = event.figures.map(({ words }) => words);
  const whole = event.partOf === undefined ? [] : [endSentence(capital(event.partOf))];
  const indent = whole.length === 0 ? "" : "  ";
  const below = indent.length + 2;
  const facts = [...whole, ...parties, `Told by ${event.toldBy}.`].join(" ");
  return [
    ...hang(
      [
        { text: indent },
        { text: event.when, stroke: paint.cyan },
        { text: "  " },
        { text: title, stroke: paint.bold },
        ...cautionRun(event, sheet),
      ],
      sheet,
      below,
    ),
    ...flow([{ text: facts }, ...notesRun(event.notes, sheet)], sheet, below),
    ...(figures.length === 0
      ? []
      : flow([{ text: `${capital(figures.join("; "))}.` }], sheet, below)),
    ...(event.quote === undefined
      ? []
      : flow(
          [
            { text: inQuotes(event.quote.words) },
            { text: ` ${event.quote.source}`, stroke: paint.dim },
          ],
          sheet,
          below,
        )),
  ];
}

function cautionRun({ caution }: EventEntry, { paint }: Sheet): readonly Run[] {
  return caution === undefined ? [] : [{ text: ` (${caution})`, stroke: paint.yellow }];
}

/** What one report alone tells, a line each. */
export function setAlsoTold(
  { main, rest, more }: Bounded<EventEntry>,
  sheet: Sheet,
): readonly string[] {
  if (main.length === 0) return [];
  const left = rest.length + more;
  return [
    "",
    ...flow([{ text: "Also told:", stroke: sheet.paint.bold }], sheet),
    ...main.flatMap((event) => setAlso(event, sheet)),
    ...(left === 0 ? [] : [`  ${sheet.paint.dim(remainderOf(left))}`]),
  ];
}

function setAlso(event: EventEntry, sheet: Sheet): readonly string[] {
  const title = event.where === undefined ? event.what : `${event.what}, ${event.where}`;
  const runs = [
    { text: `${event.when}: ${title}` },
    ...cautionRun(event, sheet),
    ...notesRun(event.notes, sheet),
  ];
  return flow(runs, sheet, 2);
}
