// What is disputed, what changed, the positions and who the actors are, for a terminal.

import type {
  ActorEntry,
  Bounded,
  Brief,
  NotedLine,
  PositionEntry,
  RelationLine,
  SaidEntry,
} from "../brief/model.ts";
import type { DisputeEntry, DisputeSide } from "../brief/open-points.ts";
import { endSentence } from "../brief/plain.ts";
import { sayPoint } from "../brief/sayer.ts";
import { capital, count, disputeWords, groupDigits, listed } from "../brief/words.ts";
import { flow, hang, noteRun, notesRun, remainderOf, type Sheet } from "./sheet.ts";
import type { Run } from "./wrap.ts";

/** One open question: a side a line, who says so and in which words. */
export function setDispute(
  { kind, about, sides, because }: DisputeEntry,
  sheet: Sheet,
): readonly string[] {
  const { paint } = sheet;
  const stroke = kind === "dispute" ? paint.red : paint.yellow;
  const left = sides.rest.length + sides.more;
  return [
    ...flow(
      [
        { text: `${capital(disputeWords[kind])}. `, stroke },
        { text: about, stroke: paint.bold },
      ],
      sheet,
    ),
    ...sides.main
      .flatMap((side) => hang([{ text: "- " }, ...sideRuns(side, sheet)], inset(sheet), 2))
      .map((line) => `  ${line}`),
    ...(left === 0 ? [] : [`  ${paint.dim(remainderOf(left))}`]),
    ...flow([{ text: endSentence(`Why: ${because}`) }], sheet, 2),
  ];
}

function inset(sheet: Sheet): Sheet {
  return { ...sheet, width: sheet.width - 2 };
}

function sideRuns({ label, toldBy, points }: DisputeSide, sheet: Sheet): readonly Run[] {
  const { bold, dim } = sheet.paint;
  const left = points.rest.length + points.more;
  return [
    ...(label === undefined ? [] : [{ text: label, stroke: bold }]),
    ...(toldBy === undefined
      ? []
      : [{ text: `${label === undefined ? "" : ", "}${toldBy}`, stroke: dim }]),
    ...(label === undefined && toldBy === undefined ? [] : [{ text: ": " }]),
    ...points.main.flatMap((point, index) => [
      { text: index === 0 ? "" : "; " },
      { text: sayPoint(point) },
      noteRun(point.note, sheet),
    ]),
    ...(left === 0 ? [] : [{ text: `; and ${groupDigits(left)} more in the record`, stroke: dim }]),
  ];
}

/** What changed: the order of reports, then a line a change. */
export function setChanges({ changed }: Brief, sheet: Sheet): readonly string[] {
  if (changed === undefined) return [];
  return [...flow([{ text: changed.order }], sheet), ...setLines(changed.entries, sheet)];
}

/** Lines with their notes, one under the other. */
export function setLines(
  { main, rest, more }: Bounded<NotedLine>,
  sheet: Sheet,
): readonly string[] {
  const left = rest.length + more;
  return [
    ...main.flatMap(({ words, notes }) =>
      hang([{ text: "- " }, { text: words }, ...notesRun(notes, sheet)], sheet, 2),
    ),
    ...(left === 0 ? [] : [sheet.paint.dim(remainderOf(left))]),
  ];
}

/** One actor: what it says and with whom it stands. */
export function setPosition(position: PositionEntry, sheet: Sheet): readonly string[] {
  const { paint } = sheet;
  const left = leftIn(position.said) + leftIn(position.stands);
  return [
    ...flow(
      [
        { text: position.name, stroke: paint.bold },
        ...(position.kind === undefined
          ? []
          : [{ text: ` (${position.kind})`, stroke: paint.dim }]),
      ],
      sheet,
    ),
    ...position.said.main.flatMap((said) => setSaid(said, sheet)),
    ...position.stands.main.flatMap((line) => setRelation(line, sheet)),
    ...(left === 0 ? [] : [`  ${paint.dim(remainderOf(left))}`]),
  ];
}

function leftIn({ rest, more }: Bounded<unknown>): number {
  return rest.length + more;
}

function setSaid(said: SaidEntry, sheet: Sheet): readonly string[] {
  const caution = said.caution === undefined ? "" : ` (${said.caution})`;
  return flow(
    [
      { text: `${capital(said.stance)}${caution}: ` },
      { text: said.words },
      { text: ` (${said.through})`, stroke: sheet.paint.dim },
      ...notesRun(said.notes, sheet),
    ],
    sheet,
    2,
  );
}

/** One actor with names, offices and relations. */
export function setActor(actor: ActorEntry, sheet: Sheet): readonly string[] {
  const { paint } = sheet;
  const others = actor.otherNames.map(({ text, count: times }) => `${text} (${times})`);
  const facts = [
    ...(others.length === 0 ? [] : [`Also as ${listed(others)}.`]),
    ...(actor.roles.length === 0 ? [] : [endSentence(`Called ${listed(actor.roles)}`)]),
    ...actor.doubts,
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
