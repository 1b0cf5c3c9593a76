// The brief for a terminal: headings, wrapped lines and tables that fit the width given. Colour comes in as a port.

import type {
  ActorEntry,
  Bounded,
  Brief,
  DisputeEntry,
  DisputeGroup,
  DisputeSide,
  EventEntry,
  FigureRow,
  FigureSection,
  Note,
  Notes,
  QuestionEntry,
  RelationLine,
  ReportEntry,
  SaidEntry,
  Source,
  SpeakerEntry,
} from "./brief/model.ts";
import { endSentence, inQuotes } from "./brief/plain.ts";
import { capital, count, groupDigits, listed } from "./brief/words.ts";
import { type Column, setTable, tableFits } from "./terminal/table.ts";
import { type Run, type Stroke, wrapRuns } from "./terminal/wrap.ts";

/** Colours and weights, as functions that a terminal edge passes in. */
export interface Paint {
  readonly bold: Stroke;
  readonly dim: Stroke;
  readonly red: Stroke;
  readonly yellow: Stroke;
  readonly green: Stroke;
  readonly cyan: Stroke;
}

export interface TerminalOptions {
  /** Columns; less than 40 is set as 40, more than 200 as 200. */
  readonly width: number;
  readonly paint: Paint;
}

const same: Stroke = (text) => text;

/** No colour at all: for pipes and files. */
export const noPaint: Paint = {
  bold: same,
  dim: same,
  red: same,
  yellow: same,
  green: same,
  cyan: same,
};

interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

/** The brief as lines of text, a line break at the end. */
export function renderTerminal(brief: Brief, { width, paint }: TerminalOptions): string {
  const sheet: Sheet = { width: Math.min(200, Math.max(40, Math.floor(width))), paint };
  const { bold, dim } = paint;
  const lines = [
    ...flow([{ text: brief.title, stroke: bold }], sheet),
    "",
    ...flow([{ text: brief.head.join(" ") }], sheet),
    ...section("What happened", eachBounded(brief.happened, setEvent, sheet), sheet),
    ...section("Figures", eachBounded(brief.figures, setFigures, sheet), sheet),
    ...section("What is disputed", eachBounded(brief.disputed, setDispute, sheet), sheet),
    ...section("Who said what", eachBounded(brief.said, setSpeaker, sheet), sheet),
    ...section("Actors", eachBounded(brief.actors, setActor, sheet), sheet),
    ...section("Sources and dependence", setSources(brief, sheet), sheet),
    ...section("Not understood", setUnread(brief, sheet), sheet),
    ...section(
      "References",
      brief.references.flatMap(({ label, name, words }) =>
        hang([{ text: `${label}  `, stroke: dim }, { text: `${name}: ${words}` }], sheet, 2),
      ),
      sheet,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function section(title: string, body: readonly string[], { width, paint }: Sheet): string[] {
  if (body.length === 0) return [];
  const rule = "\u2500".repeat(Math.max(0, width - title.length - 1));
  const first = body.findIndex((line) => line !== "");
  return ["", `${paint.bold(title.toUpperCase())} ${paint.dim(rule)}`, "", ...body.slice(first)];
}

function flow(runs: readonly Run[], { width }: Sheet, indent = 0): readonly string[] {
  const room = Math.min(width, 110 + indent) - indent;
  return wrapRuns(runs, room).map(({ text }) => " ".repeat(indent) + text);
}

/** The first line at the margin, the others set in. */
function hang(runs: readonly Run[], sheet: Sheet, indent: number): readonly string[] {
  const [first = "", ...others] = flow(runs, { ...sheet, width: sheet.width - indent });
  return [first, ...others.map((line) => " ".repeat(indent) + line)];
}

function eachBounded<Item>(
  { main, rest, more }: Bounded<Item>,
  set: (item: Item, sheet: Sheet) => readonly string[],
  sheet: Sheet,
): readonly string[] {
  const left = rest.length + more;
  const remainder = left === 0 ? [] : ["", sheet.paint.dim(remainderOf(left))];
  return [...main.flatMap((item) => ["", ...set(item, sheet)]), ...remainder];
}

function remainderOf(left: number): string {
  return `And ${groupDigits(left)} more in the record.`;
}

function notesRun(notes: Notes, { paint }: Sheet): readonly Run[] {
  const labels = notes.shown.map(({ label }) => `[${label}]`).join("");
  const more = notes.more === 0 ? "" : ` and ${groupDigits(notes.more)} more`;
  return labels === "" ? [] : [{ text: ` ${labels}${more}`, stroke: paint.dim }];
}

function noteRun({ label }: Note, { paint }: Sheet): Run {
  return { text: ` [${label}]`, stroke: paint.dim };
}

function setEvent(event: EventEntry, sheet: Sheet): readonly string[] {
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

function setFigures(group: FigureSection, sheet: Sheet): readonly string[] {
  return [
    ...flow([{ text: group.title, stroke: sheet.paint.bold }], sheet),
    ...group.questions.flatMap((question) => setQuestion(question, sheet)),
  ];
}

const figureColumns: readonly Column[] = [
  { title: "How many", least: 16, share: 2 },
  { title: "Who says so", least: 22, share: 4 },
  { title: "When", least: 12, share: 1 },
  { title: "Against the other answers", least: 26, share: 4 },
];

function setQuestion(question: QuestionEntry, sheet: Sheet): readonly string[] {
  const { rows } = question;
  const inner = { ...sheet, width: sheet.width - 2 };
  const left = rows.rest.length + rows.more;
  const body = tableFits(figureColumns, inner.width)
    ? setTable({
        columns: figureColumns,
        rows: rows.main.map((row) => figureCells(row, sheet)),
        width: inner.width,
        titleStroke: sheet.paint.dim,
      })
    : rows.main.flatMap((row) => stackCells(row, inner));
  return [
    "",
    ...flow(
      [
        { text: `${question.measure}: ` },
        { text: question.statusWords, stroke: statusStroke(question.status, sheet.paint) },
      ],
      sheet,
      2,
    ),
    ...body.map((line) => `  ${line}`.trimEnd()),
    ...(left === 0 ? [] : [`  ${sheet.paint.dim(remainderOf(left))}`]),
  ];
}

function statusStroke(status: QuestionEntry["status"], paint: Paint): Stroke {
  switch (status) {
    case "disputed":
      return paint.red;
    case "updated":
      return paint.yellow;
    case "agreed":
      return paint.green;
    case "single":
      return paint.dim;
    default:
      return status satisfies never;
  }
}

function figureCells(row: FigureRow, sheet: Sheet): readonly (readonly Run[])[] {
  const { paint } = sheet;
  const marks = [row.side && `of ${row.side}`, row.scope, row.stance].filter(
    (mark) => mark !== undefined,
  );
  const standings = row.standings.main.map(({ words, other, because }) =>
    endSentence(`${capital(words)} ${other}: ${because}`),
  );
  const left = row.standings.rest.length + row.standings.more;
  const more = left === 0 ? [] : [`And ${count(left, "other comparison")}.`];
  return [
    [
      { text: row.value, stroke: paint.bold },
      { text: row.amount.slice(row.value.length) },
      { text: marks.length === 0 ? "" : ` (${marks.join("; ")})` },
    ],
    [{ text: sayKinds(row.chain) }, ...notesRun(row.notes, sheet)],
    [{ text: row.held }],
    [{ text: [...standings, ...more].join(" ") }],
  ];
}

function stackCells(row: FigureRow, sheet: Sheet): readonly string[] {
  const [value = [], source = [], when = [], standing = []] = figureCells(row, sheet);
  return [
    ...flow([...value, { text: ", when: " }, ...when], sheet),
    ...flow(source, sheet, 2),
    ...flow(standing, sheet, 2),
  ];
}

/** The chain with the kind of each source: `Coast Herald > medics (medical)`. */
function sayKinds(chain: readonly Source[]): string {
  return chain
    .map(({ name, kind }) => (kind === undefined ? name : `${name} (${kind})`))
    .join(" > ");
}

function setDispute({ kind, about, pairs }: DisputeGroup, sheet: Sheet): readonly string[] {
  const { paint } = sheet;
  const stroke = kind === "dispute" ? paint.red : paint.yellow;
  const word = kind === "dispute" ? "Disputed" : "Unclear";
  return [
    ...flow(
      [
        { text: `${word}. `, stroke },
        { text: about, stroke: paint.bold },
      ],
      sheet,
    ),
    ...eachBounded(pairs, setPair, sheet).slice(1),
  ];
}

function setPair({ a, b, because }: DisputeEntry, sheet: Sheet): readonly string[] {
  return [
    ...setSide(a, sheet),
    ...setSide(b, sheet),
    ...flow([{ text: endSentence(`Why: ${because}`) }], sheet, 2),
  ];
}

function setSide({ chain, words, note }: DisputeSide, sheet: Sheet): readonly string[] {
  const runs = [{ text: `${sayKinds(chain)}: ${inQuotes(words)}` }, noteRun(note, sheet)];
  return flow(runs, sheet, 2);
}

function setSpeaker(speaker: SpeakerEntry, sheet: Sheet): readonly string[] {
  const { paint } = sheet;
  const { main, rest, more } = speaker.said;
  const left = rest.length + more;
  return [
    ...flow(
      [
        { text: speaker.name, stroke: paint.bold },
        ...(speaker.kind === undefined ? [] : [{ text: ` (${speaker.kind})`, stroke: paint.dim }]),
      ],
      sheet,
    ),
    ...main.flatMap((said) => setSaid(said, sheet)),
    ...(left === 0 ? [] : [`  ${paint.dim(remainderOf(left))}`]),
  ];
}

function setSaid(said: SaidEntry, sheet: Sheet): readonly string[] {
  const caution = said.caution === undefined ? "" : ` (${said.caution})`;
  return flow(
    [
      { text: `${said.stance}${caution}: ` },
      { text: inQuotes(said.words) },
      { text: ` ${said.through}`, stroke: sheet.paint.dim },
      ...notesRun(said.notes, sheet),
    ],
    sheet,
    2,
  );
}

function setActor(actor: ActorEntry, sheet: Sheet): readonly string[] {
  const { paint } = sheet;
  const others = actor.otherNames.map(({ text, count: times }) => `${text} (${times})`);
  const facts = [
    ...(others.length === 0 ? [] : [`Also as ${listed(others)}.`]),
    ...(actor.roles.length === 0 ? [] : [endSentence(`Called ${listed(actor.roles)}`)]),
  ];
  const left = actor.relations.rest.length + actor.relations.more;
  return [
    ...flow(
      [
        { text: actor.name, stroke: paint.bold },
        { text: ` (${actor.kind}, ${count(actor.mentions, "mention")})`, stroke: paint.dim },
        ...notesRun(actor.notes, sheet),
      ],
      sheet,
    ),
    ...(facts.length === 0 ? [] : flow([{ text: facts.join(" ") }], sheet, 2)),
    ...actor.relations.main.flatMap((line) => setRelation(line, sheet)),
    ...(left === 0 ? [] : [`  ${paint.dim(remainderOf(left))}`]),
  ];
}

function setRelation(line: RelationLine, sheet: Sheet): readonly string[] {
  const caution = line.caution === undefined ? "" : ` (${line.caution})`;
  const text = endSentence(`${capital(line.words)}${caution}, says ${line.saidBy}`);
  return flow([{ text }, ...notesRun(line.notes, sheet)], sheet, 2);
}

const reportColumns: readonly Column[] = [
  { title: "Report", least: 10, share: 1 },
  { title: "Outlet", least: 14, share: 3 },
  { title: "Published", least: 14, share: 1 },
  { title: "Credits and what was set aside", least: 14, share: 3 },
];
const reportsShown = 40;

function setSources(brief: Brief, sheet: Sheet): readonly string[] {
  const left = brief.reports.length - reportsShown;
  return [
    ...setReports(brief.reports.slice(0, reportsShown), sheet),
    ...(left <= 0 ? [] : [sheet.paint.dim(remainderOf(left))]),
    ...eachBounded(
      brief.dependence,
      ({ reports, because, notes }) =>
        flow(
          [
            { text: endSentence(`Likely one voice: ${listed(reports)}; ${because}`) },
            ...notesRun(notes, sheet),
          ],
          sheet,
        ),
      sheet,
    ),
  ];
}

function setReports(reports: readonly ReportEntry[], sheet: Sheet): readonly string[] {
  if (!tableFits(reportColumns, sheet.width)) {
    return reports.flatMap((report) => {
      const cells = reportCells(report).filter((cell) => cell.some(({ text }) => text !== ""));
      const runs = cells.flatMap((cell, index) => (index === 0 ? cell : [{ text: "; " }, ...cell]));
      return hang(runs, sheet, 2);
    });
  }
  return setTable({
    columns: reportColumns,
    rows: reports.map(reportCells),
    width: sheet.width,
    titleStroke: sheet.paint.dim,
  });
}

function reportCells(report: ReportEntry): readonly (readonly Run[])[] {
  const credits = report.credits.length === 0 ? [] : [`credits ${listed(report.credits)}`];
  const aside = report.setAside.length === 0 ? [] : [`set aside: ${listed(report.setAside)}`];
  return [
    [{ text: report.label }],
    [{ text: report.outlet ?? "no outlet named" }],
    [{ text: report.published }],
    [{ text: [...credits, ...aside].join("; ") }],
  ];
}

function setUnread(brief: Brief, sheet: Sheet): readonly string[] {
  return eachBounded(
    brief.unread,
    ({ message, words, note }) =>
      flow(
        [
          { text: words === undefined ? endSentence(message) : `${message}: ${inQuotes(words)}` },
          ...(note === undefined ? [] : [noteRun(note, sheet)]),
        ],
        sheet,
      ),
    sheet,
  );
}
