// The brief as Markdown (CommonMark with tables): words of reports escaped, footnotes led to the references.

import type {
  ActorEntry,
  Brief,
  EventEntry,
  FigureRow,
  FigureSection,
  NotedLine,
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
import {
  cite,
  citeAll,
  escapeMarkdown,
  list,
  remainder,
  section,
  spread,
  writeReferences,
} from "./markdown/blocks.ts";

/** The brief as one Markdown document, a line break at the end. */
export function renderMarkdown(brief: Brief): string {
  const bodies = writeBodies(brief);
  const blocks = [
    `# ${escapeMarkdown(brief.title)}`,
    brief.lead.map(writeLine).join(" "),
    escapeMarkdown(brief.head.join(" ")),
    ...briefSections.flatMap(([id, title]) => section(title, bodies[id])),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function writeBodies(brief: Brief): Readonly<Record<BriefSection, readonly string[]>> {
  return {
    happened: writeHappened(brief),
    figures: writeCounted(brief),
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

function writeLine({ words, notes }: Pick<NotedLine, "words" | "notes">): string {
  return escapeMarkdown(words) + citeAll(notes);
}

function writeChanges({ changed }: Brief): readonly string[] {
  if (changed === undefined) return [];
  return [escapeMarkdown(changed.order), ...list(changed.entries, (line) => [writeLine(line)])];
}

function writeCounted({ figures, counted }: Brief): readonly string[] {
  return figures.main.length === 0
    ? []
    : [escapeMarkdown(counted), ...spread(figures, writeFigures)];
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
