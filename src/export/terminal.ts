// The brief for a terminal: headings, wrapped lines and tables that fit the width given. Colour comes in as a port.

import type { Brief } from "./brief/model.ts";
import { setAlsoTold, setEvent } from "./terminal/events.ts";
import { setFigures } from "./terminal/figures.ts";
import { setActor, setDispute, setGaps, setSpeaker } from "./terminal/people.ts";
import {
  eachBounded,
  fitSheet,
  flow,
  notesRun,
  type Paint,
  type Sheet,
  section,
} from "./terminal/sheet.ts";
import { setReferences, setSources, setUnread } from "./terminal/sources.ts";
import type { Run } from "./terminal/wrap.ts";

export { noPaint, type Paint } from "./terminal/sheet.ts";

export interface TerminalOptions {
  /** Columns; less than 40 is set as 40, more than 200 as 200. */
  readonly width: number;
  readonly paint: Paint;
}

/** The brief as lines of text, a line break at the end. */
export function renderTerminal(brief: Brief, options: TerminalOptions): string {
  const sheet = fitSheet(options);
  const { bold } = sheet.paint;
  const happened = [
    ...eachBounded(brief.happened, setEvent, sheet),
    ...setAlsoTold(brief.alsoTold, sheet),
  ];
  const lines = [
    ...flow([{ text: brief.title, stroke: bold }], sheet),
    "",
    ...flow([{ text: brief.head.join(" ") }, ...tollRuns(brief, sheet)], sheet),
    ...section("What happened", happened, sheet),
    ...section("Figures", eachBounded(brief.figures, setFigures, sheet), sheet),
    ...section("What is disputed", eachBounded(brief.disputed, setDispute, sheet), sheet),
    ...section("What is missing", setGaps(brief, sheet), sheet),
    ...section("Who said what", eachBounded(brief.said, setSpeaker, sheet), sheet),
    ...section("Actors", eachBounded(brief.actors, setActor, sheet), sheet),
    ...section("Sources and dependence", setSources(brief, sheet), sheet),
    ...section("Not understood", setUnread(brief, sheet), sheet),
    ...section("References", setReferences(brief, sheet), sheet),
  ];
  return `${lines.join("\n")}\n`;
}

function tollRuns({ tolls }: Brief, sheet: Sheet): readonly Run[] {
  return tolls.flatMap(({ words, notes }) => [{ text: ` ${words}` }, ...notesRun(notes, sheet)]);
}
