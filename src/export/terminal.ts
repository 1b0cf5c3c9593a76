// The brief for a terminal: headings, wrapped lines and tables that fit the width given. Colour comes in as a port.

import type { Brief } from "./brief/model.ts";
import { type BriefSection, briefSections } from "./brief/sections.ts";
import { setAlsoTold, setEvent } from "./terminal/events.ts";
import { setFigures } from "./terminal/figures.ts";
import { setActor, setChanges, setDispute, setLines, setPosition } from "./terminal/people.ts";
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
  const bodies = setBodies(brief, sheet);
  const lead = leadRuns(brief, sheet);
  const lines = [
    ...flow([{ text: brief.title, stroke: bold }], sheet),
    ...(lead.length === 0 ? [] : ["", ...flow(lead, sheet)]),
    "",
    ...flow([{ text: brief.head.join(" ") }], sheet),
    ...briefSections.flatMap(([id, title]) => section(title, bodies[id], sheet)),
  ];
  return `${lines.join("\n")}\n`;
}

function setBodies(brief: Brief, sheet: Sheet): Readonly<Record<BriefSection, readonly string[]>> {
  return {
    happened: [
      ...eachBounded(brief.happened, setEvent, sheet),
      ...setAlsoTold(brief.alsoTold, sheet),
    ],
    figures: setCounted(brief, sheet),
    disputed: eachBounded(brief.disputed, setDispute, sheet),
    changed: setChanges(brief, sheet),
    alone: setLines(brief.alone, sheet),
    gaps: setLines(brief.gaps, sheet),
    positions: eachBounded(brief.positions, setPosition, sheet),
    actors: eachBounded(brief.actors, setActor, sheet),
    sources: setSources(brief, sheet),
    unread: setUnread(brief, sheet),
    references: setReferences(brief, sheet),
  };
}

function setCounted({ figures, counted }: Brief, sheet: Sheet): readonly string[] {
  if (figures.main.length === 0) return [];
  return [...flow([{ text: counted }], sheet), ...eachBounded(figures, setFigures, sheet)];
}

function leadRuns({ lead }: Brief, sheet: Sheet): readonly Run[] {
  return lead.flatMap(({ words, notes }, index) => [
    { text: index === 0 ? words : ` ${words}` },
    ...notesRun(notes, sheet),
  ]);
}
