// The brief as one self-contained page: no network, works without a script, prints. Nothing from a report is set unescaped.

import type { Outlines } from "../../model/outlines.ts";
import type { Situation } from "../../model/situation.ts";
import type { Bounded, Brief } from "../brief/model.ts";
import { collectNotes } from "../brief/references.ts";
import { type BriefSection, briefSections } from "../brief/sections.ts";
import { groupDigits } from "../brief/words.ts";
import { listClaims } from "../claims/list.ts";
import { chartDefinitions } from "./chart.ts";
import { citeAll } from "./cite.ts";
import { claimsScript } from "./claims-script.ts";
import { chooseClaims, type ShownClaims, writeClaims } from "./claims-section.ts";
import { claimsStyle } from "./claims-style.ts";
import { contentHash } from "./content-hash.ts";
import { drawingScript } from "./drawing-script.ts";
import { drawingStyle } from "./drawing-style.ts";
import { elementId, escapeHtml } from "./escape.ts";
import { writeEvents } from "./events-section.ts";
import { writeFigures } from "./figures-section.ts";
import { writeFullText } from "./full-text.ts";
import { choosePlaces, type PlaceMap } from "./map/choose.ts";
import { mapScript } from "./map/script.ts";
import { writeMap } from "./map/section.ts";
import { mapStyle } from "./map/style.ts";
import { type Mark, type Marks, numberMarks } from "./marks.ts";
import { chooseNetwork, type Network } from "./network/choose.ts";
import { networkScript } from "./network/script.ts";
import { writeNetwork } from "./network/section.ts";
import { networkStyle } from "./network/style.ts";
import {
  writeActors,
  writeChanges,
  writeDisputes,
  writeLines,
  writePositions,
} from "./people-sections.ts";
import { printStyle } from "./print-style.ts";
import { pageScript } from "./script.ts";
import { writeReferences, writeSources, writeUnread } from "./sources-section.ts";
import { pageStyle } from "./style.ts";

/** From here on the browser lays out only what is in view. */
const manyReports = 60;

const screenStyle = pageStyle + claimsStyle + drawingStyle + networkStyle + mapStyle;
const script = pageScript + claimsScript + drawingScript + networkScript + mapScript;

/** The whole page as HTML; the situation is where the reports' texts come from. Without outlines there is no map on it. */
export function renderHtml(brief: Brief, situation: Situation, outlines?: Outlines): string {
  const claims = chooseClaims(listClaims(situation));
  const network = chooseNetwork(situation);
  const map = outlines === undefined ? undefined : drawableMap(situation, brief, outlines);
  const marks = numberMarks([
    ...collectNotes(brief),
    ...collectNotes([map?.places.unplaced, map?.places.table.map(({ notes }) => notes)]),
    ...collectNotes(network.table),
    ...claims.lines.map(({ note }) => note),
  ]);
  const sections = writeSections(brief, { brief, marks, situation, claims, network, map });
  const style = screenStyle + printStyle(brief.title);
  const policy = [
    "default-src 'none'",
    `style-src ${contentHash(style)}`,
    `script-src ${contentHash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(brief.title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the brief</a>
${chartDefinitions}
<header class="top">
<h1>${escapeHtml(brief.title)}</h1>
${writeLead(brief, marks)}
<p class="read">${escapeHtml(brief.head.join(" "))}</p>
<p class="how">Every line ends in a footnote, report and sentence: open it to read the words it rests on.</p>
<nav aria-label="Sections"><ul>${sections.map(linkSection).join("")}</ul></nav>
</header>
<main id="main" tabindex="-1"${brief.reports.length > manyReports ? ' class="long"' : ""}>
${sections.map(writeSection).join("\n")}
</main>
${pane}
<script>${script}</script>
</body>
</html>
`;
}

const pane = `<dialog id="pane" class="pane" aria-labelledby="pane-title">
<div class="pane-head"><h2 id="pane-title" tabindex="-1">Report</h2><button type="button" id="pane-close">Close <kbd>Esc</kbd></button></div>
<p class="origin" id="pane-origin"></p>
<div class="text" id="pane-text" tabindex="0" role="region" aria-label="Text of the report" dir="auto"></div>
<p class="id" id="pane-claim"></p>
</dialog>`;

interface Section {
  readonly id: string;
  readonly title: string;
  readonly size: number;
  readonly body: string;
}

interface Setting {
  readonly brief: Brief;
  readonly marks: Marks;
  readonly situation: Situation;
  readonly claims: ShownClaims;
  readonly network: Network;
  readonly map: DrawableMap | undefined;
}

interface DrawableMap {
  readonly places: PlaceMap;
  readonly outlines: Outlines;
}

/** Nothing where no place has a point. */
function drawableMap(
  situation: Situation,
  brief: Brief,
  outlines: Outlines,
): DrawableMap | undefined {
  const places = choosePlaces(situation, brief);
  return places.table.length === 0 ? undefined : { places, outlines };
}

/** The sections of the brief in its order, and after those named what only a page has. */
function writeSections(brief: Brief, setting: Setting): readonly Section[] {
  const own = writeOwn(setting);
  const told = writeBodies(brief, setting.marks);
  const sections = briefSections.flatMap(([id, title]): readonly Section[] => [
    ...(told[id].size === 0 && leftOut.has(id) ? [] : [{ id, title, ...told[id] }]),
    ...own.filter(({ after }) => after === id),
  ]);
  const reports = { title: "Reports in full", size: brief.reports.length };
  return [...sections, { id: "reports", ...reports, body: writeReports(brief, setting) }];
}

/** Sections that a page does not have where they are empty. */
const leftOut: ReadonlySet<BriefSection> = new Set(["changed", "alone", "gaps"]);

type Body = Pick<Section, "size" | "body">;

function writeBodies(brief: Brief, marks: Marks): Readonly<Record<BriefSection, Body>> {
  const { reports, references, changed } = brief;
  const told = sizeOf(brief.happened) + sizeOf(brief.alsoTold);
  return {
    happened: { size: told, body: writeEvents(brief, marks) },
    figures: { size: sizeOf(brief.figures), body: writeFigures(brief, marks) },
    disputed: { size: sizeOf(brief.disputed), body: writeDisputes(brief, marks) },
    changed: {
      size: changed === undefined ? 0 : Math.max(1, sizeOf(changed.entries)),
      body: writeChanges(brief, marks),
    },
    alone: { size: sizeOf(brief.alone), body: writeLines(brief.alone, marks) },
    gaps: { size: sizeOf(brief.gaps), body: writeLines(brief.gaps, marks) },
    positions: { size: sizeOf(brief.positions), body: writePositions(brief, marks) },
    actors: { size: sizeOf(brief.actors), body: writeActors(brief, marks) },
    sources: { size: reports.length, body: writeSources(brief, marks) },
    unread: { size: sizeOf(brief.unread), body: writeUnread(brief, marks) },
    references: { size: references.length, body: writeReferences(brief) },
  };
}

interface OwnSection extends Section {
  /** The section of the brief it stands after. */
  readonly after: BriefSection;
}

/** What only a page has: the map, the network, and every claim with its filters. */
function writeOwn(setting: Setting): readonly OwnSection[] {
  const { marks, claims, network } = setting;
  return [
    ...writeWhere(setting),
    {
      after: "positions",
      id: "net",
      title: "Who stands with whom",
      size: network.table.length + network.more,
      body: writeNetwork(network, setting.brief, marks),
    },
    {
      after: "actors",
      id: "said",
      title: "Who says what",
      size: claims.lines.length + claims.more,
      body: writeClaims(claims, marks),
    },
  ];
}

function writeWhere({ map, marks }: Setting): readonly OwnSection[] {
  if (map === undefined) return [];
  const { places, outlines } = map;
  const size = places.table.length + places.more;
  const body = writeMap(places, outlines, marks);
  return [{ after: "gaps", id: "where", title: "Where", size, body }];
}

function sizeOf({ main, rest, more }: Bounded<unknown>): number {
  return main.length + rest.length + more;
}

/** Each line leads to what it tells of and to the words it rests on. */
function writeLead({ lead }: Brief, marks: Marks): string {
  if (lead.length === 0) return "";
  const lines = lead.map(
    ({ id, words, notes }) =>
      `<li><a href="#${elementId(id)}">${escapeHtml(words)}</a> ${citeAll(notes, marks)}</li>`,
  );
  return `<ul class="lead">${lines.join("")}</ul>`;
}

function linkSection({ id, title, size }: Section): string {
  return `<li><a href="#${id}">${title} <span class="soft">${groupDigits(size)}</span></a></li>`;
}

function writeSection({ id, title, body }: Section): string {
  return `<section id="${id}" class="part" aria-labelledby="${id}-t"><h2 id="${id}-t">${title}</h2>${body}</section>`;
}

function writeReports(brief: Brief, { marks, situation }: Setting): string {
  const byReport = new Map<number, Mark[]>();
  for (const mark of marks.all) {
    const list = byReport.get(mark.report);
    if (list === undefined) byReport.set(mark.report, [mark]);
    else list.push(mark);
  }
  return brief.reports
    .flatMap((entry, index) => {
      const extraction = situation.extractions[index];
      if (extraction === undefined) return [];
      return [writeFullText({ extraction, entry, index, marks: byReport.get(index) ?? [] })];
    })
    .join("\n");
}
