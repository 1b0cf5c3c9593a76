// What is disputed, what is missing, who said what and who the actors are, for a terminal.

import type {
  ActorEntry,
  Brief,
  DisputeEntry,
  DisputeGroup,
  DisputeSide,
  RelationLine,
  SaidEntry,
  SpeakerEntry,
} from "../brief/model.ts";
import { endSentence, inQuotes } from "../brief/plain.ts";
import { capital, count, listed } from "../brief/words.ts";
import {
  eachBounded,
  flow,
  noteRun,
  notesRun,
  remainderOf,
  type Sheet,
  sayKinds,
} from "./sheet.ts";

/** All that is open about one thing, both sides quoted. */
export function setDispute({ kind, about, pairs }: DisputeGroup, sheet: Sheet): readonly string[] {
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

/** What no report says, a line a question. */
export function setGaps({ gaps }: Brief, sheet: Sheet): readonly string[] {
  const lines = gaps.main.flatMap(({ words, notes }) => [
    "",
    ...flow([{ text: words }, ...notesRun(notes, sheet)], sheet),
  ]);
  return gaps.more === 0 ? lines : [...lines, "", sheet.paint.dim(remainderOf(gaps.more))];
}

/** One speaker and what they said. */
export function setSpeaker(speaker: SpeakerEntry, sheet: Sheet): readonly string[] {
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
