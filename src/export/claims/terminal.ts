// The list of who says what for a terminal: headings, wrapped lines, under each its chain, its place and its id.

import { flow, type Sheet, sayKinds } from "../terminal/sheet.ts";
import type { Run } from "../terminal/wrap.ts";
import { sayWords } from "./abridge.ts";
import type { ClaimGroup } from "./group.ts";
import type { ClaimLine } from "./model.ts";

const wordsLength = 400;

/** The groups as lines of text, `head` before them, a line break at the end. */
export function renderClaimsTerminal(
  { head, groups }: { readonly head: string; readonly groups: readonly ClaimGroup[] },
  { width, paint }: Sheet,
): string {
  const sheet: Sheet = { width: Math.min(200, Math.max(40, Math.floor(width))), paint };
  const lines = [
    ...flow([{ text: head }], sheet),
    ...groups.flatMap((group) => ["", ...setGroup(group, sheet)]),
  ];
  return `${lines.join("\n")}\n`;
}

function setGroup(group: ClaimGroup, sheet: Sheet): readonly string[] {
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
    ...group.lines.flatMap((line) => setLine(line, sheet)),
  ];
}

function setLine(line: ClaimLine, sheet: Sheet): readonly string[] {
  const { dim, yellow } = sheet.paint;
  const said: readonly Run[] = [
    { text: line.act },
    ...(line.caution === undefined ? [] : [{ text: ` (${line.caution})`, stroke: yellow }]),
    { text: `: ${sayWords(line, wordsLength)}` },
  ];
  const [first = "", ...others] = flow(said, { ...sheet, width: sheet.width - 2 }, 2);
  const from = [{ text: `${sayChain(line)} ${sayPlace(line)} ${line.id}`, stroke: dim }];
  return [first, ...others.map((other) => `  ${other}`), ...flow(from, sheet, 6)];
}

/** `report 003 > Mora (military)`. */
export function sayChain({ outlet, chain }: ClaimLine): string {
  return sayKinds([{ name: outlet.name, kind: undefined }, ...chain.map(({ source }) => source)]);
}

/** `[003:7, line 15]`. */
export function sayPlace({ label, line }: ClaimLine): string {
  return `[${label}, line ${line}]`;
}
