// The brief as Markdown (CommonMark with tables): words of reports escaped, footnotes led to the references.

import type {
  ActorEntry,
  Bounded,
  Brief,
  EventEntry,
  FigureRow,
  FigureSection,
  Note,
  NotedLine,
  Notes,
  PolicyLine,
  PositionEntry,
  QuestionEntry,
  RelationLine,
  SaidEntry,
  Source,
  UnreadEntry,
} from "./brief/model.ts";
import type { DisputeEntry, DisputeSide } from "./brief/open-points.ts";
import { endSentence, inQuotes } from "./brief/plain.ts";
import { sayPoint } from "./brief/sayer.ts";
import { type BriefSection, briefSections } from "./brief/sections.ts";
import { sayStandings } from "./brief/sum-standings.ts";
import { capital, count, disputeWords, groupDigits, listed } from "./brief/words.ts";

/** The brief as one Markdown document, a line break at the end. */
export function renderMarkdown(brief: Brief): string {
  const bodies = writeBodies(brief);
  const blocks = [
    `# ${escapeMarkdown(brief.title)}`,
    brief.tolls.map(writeLine).join(" "),
    escapeMarkdown(brief.head.join(" ")),
    ...briefSections.flatMap(([id, title]) => section(title, bodies[id])),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function writeBodies(brief: Brief): Readonly<Record<BriefSection, readonly string[]>> {
  return {
    happened: writeHappened(brief),
    figures: spread(brief.figures, writeFigures),
    disputed: spread(brief.disputed, writeDispute),
    changed: writeChanges(brief),
    alone: list(brief.alone, (line) => [writeLine(line)]),
    gaps: list(brief.gaps, (line) => [writeLine(line)]),
    positions: spread(brief.positions, writePosition),
    actors: list(brief.actors, writeActor),
    sources: writeSources(brief),
    unread: list(brief.unread, writeUnread),
    references: [writeReferences(brief.references)],
  };
}

/** The sentences that footnotes lead to. */
export function writeReferences(references: Brief["references"]): string {
  return references
    .map(
      ({ label, name, words }) =>
        `- ${anchor(label)}**${escapeMarkdown(label)}** ${escapeMarkdown(`${name}: ${words}`)}`,
    )
    .join("\n");
}

/** Text that Markdown takes as it is: no emphasis, link, heading, table cell or tag comes of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]~|$]/g, "\\$&")
    .replace(/\b(https?|ftp|mailto):/gi, "$1\\:")
    .replace(/\bwww\./gi, "www\\.")
    .replace(/@/g, "\\@")
    .replace(/^\s*[-=+#>]/, (start) => start.replace(/\S/, "\\$&"))
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

/** A heading and what stands under it; nothing where nothing does. */
export function section(title: string, blocks: readonly string[]): readonly string[] {
  const full = blocks.filter((block) => block !== "");
  return full.length === 0 ? [] : [`## ${title}`, ...full];
}

/** A list item for each of those shown, and how many are left to the record. */
export function list<Item>(
  { main, rest, more }: Bounded<Item>,
  write: (item: Item) => readonly string[],
): readonly string[] {
  if (main.length === 0) return [];
  const items = main.map((item) => {
    const [first = "", ...others] = write(item);
    return [`- ${first}`, ...others.map((line) => `  ${line}`)].join("  \n");
  });
  return [items.join("\n"), ...remainder(rest.length + more)];
}

function spread<Item>(
  { main, rest, more }: Bounded<Item>,
  write: (item: Item) => readonly string[],
): readonly string[] {
  return [...main.flatMap(write), ...remainder(rest.length + more)];
}

function remainder(left: number): readonly string[] {
  return left === 0 ? [] : [`And ${groupDigits(left)} more in the record.`];
}

function cite({ label }: Note): string {
  return `[\\[${escapeMarkdown(label)}\\]](#${anchorName(label)})`;
}

/** The footnotes of a line. */
export function citeAll({ shown, more }: Notes): string {
  const left = more === 0 ? "" : ` and ${groupDigits(more)} more`;
  return shown.length === 0 ? "" : ` ${shown.map(cite).join(" ")}${left}`;
}

function anchor(label: string): string {
  return `<a id="${anchorName(label)}"></a>`;
}

/** Letters, digits and hyphens only, different for different labels. */
function anchorName(label: string): string {
  const plain = label.replace(/[^A-Za-z0-9]/g, (sign) =>
    sign === ":" ? "-" : `_${sign.charCodeAt(0).toString(16)}_`,
  );
  return `ref-${plain}`;
}

function writeLine({ words, notes }: Pick<NotedLine, "words" | "notes">): string {
  return escapeMarkdown(words) + citeAll(notes);
}

function writeChanges({ changed }: Brief): readonly string[] {
  if (changed === undefined) return [];
  return [escapeMarkdown(changed.order), ...list(changed.entries, (line) => [writeLine(line)])];
}

function writeHappened({ happened, alsoTold }: Brief): readonly string[] {
  const also = list(alsoTold, writeAlso);
  const title = "**Also told**, each by one report and without figures:";
  return [...list(happened, writeEvent), ...(also.length === 0 ? [] : [title, ...also])];
}

function writeAlso({ when, what, where, caution, notes }: EventEntry): readonly string[] {
  const title = where === undefined ? what : `${what}, ${where}`;
  const beside = caution === undefined ? "" : ` (${caution})`;
  return [escapeMarkdown(`${when}: ${title}${beside}`) + citeAll(notes)];
}

/** One event: when, what and where, who tells it, how many. */
export function writeEvent(event: EventEntry): readonly string[] {
  const title = event.where === undefined ? event.what : `${event.what}, ${event.where}`;
  const caution = event.caution === undefined ? "" : ` (${escapeMarkdown(event.caution)})`;
  const facts = [
    ...(event.partOf === undefined ? [] : [endSentence(capital(event.partOf))]),
    ...(event.parties === undefined ? [] : [endSentence(capital(event.parties))]),
    `Told by ${event.toldBy}.`,
    ...event.figures.map(({ words }) => endSentence(capital(words))),
  ].join(" ");
  const quote =
    event.quote === undefined
      ? []
      : [escapeMarkdown(`${inQuotes(event.quote.words)} ${event.quote.source}`)];
  return [
    `**${escapeMarkdown(event.when)}**: ${escapeMarkdown(title)}${caution}`,
    escapeMarkdown(facts) + citeAll(event.notes),
    ...quote,
  ];
}

/** The questions about one event, a table each. */
export function writeFigures(group: FigureSection): readonly string[] {
  return [`### ${escapeMarkdown(group.title)}`, ...group.questions.flatMap(writeQuestion)];
}

function writeQuestion(question: QuestionEntry): readonly string[] {
  const { measure, statusWords, independent, rows, policies } = question;
  const status = independent === undefined ? statusWords : `${statusWords}; ${independent}`;
  const lines = [
    "| How many | Who says so | When | Against the other answers |",
    "|---|---|---|---|",
    ...rows.main.map(writeRow),
  ];
  return [
    `**${escapeMarkdown(measure)}**: ${escapeMarkdown(status)}`,
    lines.join("\n"),
    ...remainder(rows.rest.length + rows.more),
    ...(policies.length === 0 ? [] : [policies.map(writePolicy).join("\n")]),
  ];
}

function writePolicy({ policy, numbers, because, notes }: PolicyLine): string {
  const said = `${escapeMarkdown(numbers)}. ${escapeMarkdown(capital(because))}`;
  return `- By **${escapeMarkdown(policy)}**: ${said}${citeAll(notes)}`;
}

function writeRow(row: FigureRow): string {
  const { marks } = row;
  const amount = `**${escapeMarkdown(row.strong)}**${escapeMarkdown(row.rest)}`;
  const cells = [
    marks.length === 0 ? amount : `${amount} ${escapeMarkdown(`(${marks.join("; ")})`)}`,
    escapeMarkdown(writeChain(row.chain)) + citeAll(row.notes),
    escapeMarkdown(row.held),
    escapeMarkdown(sayStandings(row)),
  ];
  return `| ${cells.join(" | ")} |`;
}

function writeChain(chain: readonly Source[]): string {
  return chain
    .map(({ name, kind }) => (kind === undefined ? name : `${name} (${kind})`))
    .join(" > ");
}

function writeDispute({ kind, about, sides, because }: DisputeEntry): readonly string[] {
  return [
    `### ${escapeMarkdown(`${about} (${disputeWords[kind]})`)}`,
    ...list(sides, (side) => [writeSide(side)]),
    escapeMarkdown(endSentence(`Why: ${because}`)),
  ];
}

function writeSide({ label, toldBy, points }: DisputeSide): string {
  const strong = label === undefined ? [] : [`**${escapeMarkdown(label)}**`];
  const heading = [...strong, ...(toldBy === undefined ? [] : [escapeMarkdown(toldBy)])].join(", ");
  const left = points.rest.length + points.more;
  const told = points.main.map((point) => `${escapeMarkdown(sayPoint(point))} ${cite(point.note)}`);
  const more = left === 0 ? [] : [`and ${groupDigits(left)} more in the record`];
  return (heading === "" ? "" : `${heading}: `) + [...told, ...more].join("; ");
}

function writePosition({ name, kind, said, stands }: PositionEntry): readonly string[] {
  const beside = kind === undefined ? "" : ` ${escapeMarkdown(`(${kind})`)}`;
  return [
    `### ${escapeMarkdown(name)}${beside}`,
    ...list(said, (one) => [writeSaid(one)]),
    ...list(stands, (line) => [writeRelation(line)]),
  ];
}

function writeSaid({ stance, caution, words, through, notes }: SaidEntry): string {
  const said = capital(caution === undefined ? stance : `${stance} (${caution})`);
  return escapeMarkdown(`${said}: ${words} (${through})`) + citeAll(notes);
}

function writeActor(actor: ActorEntry): readonly string[] {
  const others = actor.otherNames.map(({ text, count: times }) => `${text} (${times})`);
  const facts = [
    ...(others.length === 0 ? [] : [`Also as ${listed(others)}.`]),
    ...(actor.roles.length === 0 ? [] : [endSentence(`Called ${listed(actor.roles)}`)]),
    ...actor.doubts,
  ];
  const { main, rest, more } = actor.relations;
  return [
    `**${escapeMarkdown(actor.name)}** ${escapeMarkdown(`(${actor.kind}, ${count(actor.mentions, "mention")})`)}${citeAll(actor.notes)}`,
    ...(facts.length === 0 ? [] : [escapeMarkdown(facts.join(" "))]),
    ...main.map(writeRelation),
    ...remainder(rest.length + more),
  ];
}

function writeRelation({ words, caution, saidBy, notes }: RelationLine): string {
  const beside = caution === undefined ? "" : ` (${caution})`;
  return escapeMarkdown(endSentence(`${capital(words)}${beside}, says ${saidBy}`)) + citeAll(notes);
}

const reportsShown = 100;

function writeSources({ reports, datings, dependence }: Brief): readonly string[] {
  const rows = reports.slice(0, reportsShown).map((report) => {
    const outlet = escapeMarkdown(report.outlet ?? "no outlet named");
    const cells = [
      escapeMarkdown(report.label),
      report.url === undefined ? outlet : `[${outlet}](<${report.url}>)`,
      escapeMarkdown(report.published),
      escapeMarkdown(listed(report.credits)),
      escapeMarkdown(listed(report.setAside)),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const table = [
    "| Report | Outlet | Published | Credits | Set aside |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
  return [
    table,
    ...remainder(Math.max(0, reports.length - reportsShown)),
    ...list(datings, ({ words, notes }) => [
      escapeMarkdown(endSentence(capital(words))) + citeAll(notes),
    ]),
    ...list(dependence, ({ how, reports: names, because, notes }) => [
      escapeMarkdown(endSentence(`${how}: ${listed(names)}; ${because}`)) + citeAll(notes),
    ]),
  ];
}

function writeUnread({ message, words, note }: UnreadEntry): readonly string[] {
  const text = escapeMarkdown(
    words === undefined ? endSentence(message) : `${message}: ${inQuotes(words)}`,
  );
  return [note === undefined ? text : `${text} ${cite(note)}`];
}
