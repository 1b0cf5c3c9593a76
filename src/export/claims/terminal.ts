// The list of who says what for a terminal: headings, wrapped lines, under each its chain, its place and its id.

import { fold } from "../fold.ts";
import { fitSheet, flow, type Sheet, sayKinds } from "../terminal/sheet.ts";
import type { Run } from "../terminal/wrap.ts";
import { sayWords } from "./abridge.ts";
import type { ClaimGroup } from "./group.ts";
import type { ClaimLine } from "./model.ts";
import { sayVoice } from "./voices.ts";

const wordsLength = 400;

/** What is laid out. */
export interface ClaimPaper {
  readonly head: string;
  readonly groups: readonly ClaimGroup[];
  /** Whether it is told why words that name nobody were taken for somebody. */
  readonly why?: boolean;
}

/** The groups as lines of text, `head` before them, a line break at the end. */
export function renderClaimsTerminal(
  { head, groups, why = false }: ClaimPaper,
  paper: Sheet,
): string {
  const sheet = fitSheet(paper);
  const lines = [
    ...flow([{ text: head }], sheet),
    ...groups.flatMap((group) => ["", ...setGroup(group, { sheet, why })]),
  ];
  return `${lines.join("\n")}\n`;
}

interface Setting {
  readonly sheet: Sheet;
  readonly why: boolean;
}

function setGroup(group: ClaimGroup, { sheet, why }: Setting): readonly string[] {
  const { bold, dim } = sheet.paint;
  const beside = group.beside === undefined ? "" : ` (${group.beside})`;
  const notes = group.notes.map((note) => ` ${note}`).join("");
  return [
    ...flow(
      [
        { text: group.title, stroke: bold },
        { text: `${beside}: ${group.size}.${notes}`, stroke: dim },
      ],
      sheet,
    ),
    ...group.lines.flatMap((line) => setLine(line, { sheet, why })),
  ];
}

function setLine(line: ClaimLine, { sheet, why }: Setting): readonly string[] {
  const { dim, yellow } = sheet.paint;
  const said: readonly Run[] = [
    { text: line.act },
    ...(line.caution === undefined ? [] : [{ text: ` (${line.caution})`, stroke: yellow }]),
    { text: `: ${sayWords(line, wordsLength)}` },
  ];
  const [first = "", ...others] = flow(said, { ...sheet, width: sheet.width - 2 }, 2);
  const voice = sayVoice(line);
  const from = [
    { text: `${sayChannelled(line)} ${sayPlace(line)} ${line.id}`, stroke: dim },
    ...(voice === undefined ? [] : [{ text: ` (${voice})`, stroke: yellow }]),
  ];
  const reasons = why ? sayReasons(line) : [];
  return [
    first,
    ...others.map((other) => `  ${other}`),
    ...flow(from, sheet, 6),
    ...reasons.flatMap((reason) => flow([{ text: reason, stroke: dim }], sheet, 6)),
  ];
}

/** `report 003 > Mora (military)`. */
export function sayChain({ outlet, chain }: ClaimLine): string {
  return sayKinds([{ name: outlet.name, kind: undefined }, ...chain.map(({ source }) => source)]);
}

/** The chain, and by what means: `report 003 > Mora (military), channel \u201cstate radio\u201d`. */
export function sayChannelled(line: ClaimLine): string {
  const { channel } = line;
  return channel === undefined
    ? sayChain(line)
    : `${sayChain(line)}, channel \u201c${channel}\u201d`;
}

/** Why each pronoun or office of the chain was taken for whom it means; a part of the name needs no reason. */
export function sayReasons({ chain }: ClaimLine): readonly string[] {
  return chain.flatMap(({ words, speaker, resolved }) =>
    resolved === undefined || sharesName(words, speaker.name)
      ? []
      : [`\u201c${words}\u201d is ${speaker.name}: ${resolved}`],
  );
}

function sharesName(words: string, name: string): boolean {
  const parts = new Set(fold(words).split(" "));
  return fold(name)
    .split(" ")
    .some((part) => parts.has(part));
}

/** `[003:7, line 15]`. */
export function sayPlace({ label, line }: ClaimLine): string {
  return `[${label}, line ${line}]`;
}
