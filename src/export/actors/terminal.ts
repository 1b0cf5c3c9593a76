// The actors for a terminal: a block each, every line with its footnotes, what one side alone says set apart in colour and words.

import { fitSheet, flow, hang, notesRun, type Sheet } from "../terminal/sheet.ts";
import type { Run } from "../terminal/wrap.ts";
import type { Actor, ActorList } from "./model.ts";
import { type ActorFact, factsOf, sayKind } from "./words.ts";

/** The list as lines of text, `head` before them, a line break at the end. */
export function renderActorsTerminal(
  head: string,
  { actors }: Pick<ActorList, "actors">,
  paper: Sheet,
): string {
  const sheet = fitSheet(paper);
  const lines = [
    ...flow([{ text: head }], sheet),
    ...actors.flatMap((actor) => ["", ...setActor(actor, sheet)]),
  ];
  return `${lines.join("\n")}\n`;
}

function setActor(actor: Actor, sheet: Sheet): readonly string[] {
  const { bold, dim } = sheet.paint;
  const title: readonly Run[] = [
    { text: actor.name, stroke: bold },
    { text: ` (${sayKind(actor)})`, stroke: dim },
    ...notesRun(actor.notes, sheet),
  ];
  return [...flow(title, sheet), ...factsOf(actor).flatMap((fact) => setFact(fact, sheet))];
}

function setFact(
  { label, words, caution, after, notes }: ActorFact,
  sheet: Sheet,
): readonly string[] {
  const { dim, yellow } = sheet.paint;
  const runs: readonly Run[] = [
    ...(label === undefined ? [] : [{ text: `${label}: `, stroke: dim }]),
    { text: words },
    ...(caution === undefined ? [] : [{ text: ` (${caution})`, stroke: yellow }]),
    { text: after },
    ...(notes === undefined ? [] : notesRun(notes, sheet)),
  ];
  const inner = { ...sheet, width: sheet.width - 2 };
  return hang(runs, inner, 2).map((line) => `  ${line}`);
}
