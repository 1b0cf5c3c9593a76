// Rebuilds the raw text of a CoNLL-U treebank, with the spans of its sentences and words.

import type { Span } from "../../src/model/span.ts";

/** One document of a treebank as the plain text it was made from. */
export interface TreebankText {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
}

interface Word {
  readonly form: string;
  readonly spaceAfter: boolean;
  /** The words a written form stands for, where they spell it out. */
  readonly parts: readonly string[];
}

/** The documents of a treebank; a new paragraph is a blank line. */
export function parseTreebank(source: string): readonly TreebankText[] {
  const texts: { text: string; tokens: Span[]; sentences: Span[] }[] = [];
  for (const block of source.split(/\r?\n\r?\n/u)) {
    const lines = block.split(/\r?\n/u).filter((line) => line !== "");
    const words = wordsOf(lines.filter((line) => !line.startsWith("#")));
    if (words.length === 0) continue;
    let open = texts.at(-1);
    if (open === undefined || lines.some((line) => line.startsWith("# newdoc"))) {
      open = { text: "", tokens: [], sentences: [] };
      texts.push(open);
    } else if (lines.some((line) => /^# newpar(?!_block)/u.test(line))) {
      open.text = `${open.text.trimEnd()}\n\n`;
    }
    const start = open.text.length;
    for (const word of words) {
      for (const part of word.parts) {
        open.tokens.push({ start: open.text.length, end: open.text.length + part.length });
        open.text += part;
      }
      if (word.spaceAfter) open.text += " ";
    }
    open.sentences.push({ start, end: open.tokens.at(-1)?.end ?? start });
  }
  return texts;
}

function wordsOf(lines: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  const rows = lines.map((line) => line.split("\t"));
  let covered = 0;
  for (const [id = "", form = "", , , , , , , , misc = ""] of rows) {
    if (id.includes(".")) continue;
    const spaceAfter = !misc.includes("SpaceAfter=No");
    const [first, last] = id.split("-").map(Number);
    if (first !== undefined && last !== undefined) {
      covered = last;
      const parts = rows
        .filter(([row = ""]) => /^\d+$/u.test(row) && Number(row) >= first && Number(row) <= last)
        .map(([, part = ""]) => part);
      words.push({ form, spaceAfter, parts: parts.join("") === form ? parts : [form] });
    } else if (Number(id) > covered) words.push({ form, spaceAfter, parts: [form] });
  }
  return words;
}
