// Rebuilds the raw text of a CoNLL-U treebank, with the spans of its sentences and words and what is marked on them.

import type { Arc, Tag } from "../../src/model/reading.ts";
import type { Span } from "../../src/model/span.ts";

/** A word of a treebank; `head` counts the words of its document, -1 for a root. */
export interface TreebankWord extends Tag, Arc {
  readonly form: string;
  /** Of the written form, where that does not spell its words out ("dunno"); several words then share it. */
  readonly span: Span;
}

/** Words of a document that are one sentence, `[first, end)`. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** One document of a treebank as the plain text it was made from. */
export interface TreebankText {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
  readonly words: readonly TreebankWord[];
  /** The words of each sentence. */
  readonly ranges: readonly WordRange[];
}

interface Draft {
  text: string;
  readonly tokens: Span[];
  readonly sentences: Span[];
  readonly words: TreebankWord[];
  readonly ranges: WordRange[];
}

/** The documents of a treebank; a new paragraph is a blank line. */
export function parseTreebank(source: string): readonly TreebankText[] {
  const texts: Draft[] = [];
  for (const block of source.split(/\r?\n\r?\n/u)) {
    const lines = block.split(/\r?\n/u).filter((line) => line !== "");
    const written = writtenForms(lines.filter((line) => !line.startsWith("#")));
    if (written.length === 0) continue;
    let open = texts.at(-1);
    if (open === undefined || lines.some((line) => line.startsWith("# newdoc"))) {
      open = { text: "", tokens: [], sentences: [], words: [], ranges: [] };
      texts.push(open);
    } else if (lines.some((line) => /^# newpar(?!_block)/u.test(line))) {
      open.text = `${open.text.trimEnd()}\n\n`;
    }
    addSentence(open, written);
  }
  return texts;
}

type Columns = readonly string[];

/** A stretch without white space inside, and the words it stands for. */
interface Written {
  readonly form: string;
  readonly spaceAfter: boolean;
  readonly words: readonly Columns[];
}

function addSentence(open: Draft, written: readonly Written[]): void {
  const start = open.text.length;
  const first = open.words.length;
  for (const { form, spaceAfter, words } of written) {
    const spelt = words.map(formOf).join("") === form;
    const whole = { start: open.text.length, end: open.text.length + form.length };
    if (!spelt) open.tokens.push(whole);
    let at = whole.start;
    for (const word of words) {
      const span = spelt ? { start: at, end: at + formOf(word).length } : whole;
      at = span.end;
      if (spelt) open.tokens.push(span);
      open.words.push(readWord(word, { span, first }));
    }
    open.text += spaceAfter ? `${form} ` : form;
  }
  open.sentences.push({ start, end: open.tokens.at(-1)?.end ?? start });
  open.ranges.push({ first, end: open.words.length });
}

function formOf([, form = ""]: Columns): string {
  return form;
}

function readWord(
  [, form = "", lemma = "", upos = "", xpos = "", , head = "", label = ""]: Columns,
  { span, first }: { readonly span: Span; readonly first: number },
): TreebankWord {
  return {
    form,
    lemma,
    upos,
    xpos,
    head: head === "0" ? -1 : first + Number(head) - 1,
    label,
    span,
  };
}

function writtenForms(lines: readonly string[]): readonly Written[] {
  const written: Written[] = [];
  const rows = lines.map((line) => line.split("\t"));
  let covered = 0;
  for (const row of rows) {
    const [id = "", form = "", , , , , , , , misc = ""] = row;
    if (id.includes(".")) continue;
    const spaceAfter = !misc.includes("SpaceAfter=No");
    const [first, last] = id.split("-").map(Number);
    if (first !== undefined && last !== undefined) {
      covered = last;
      const words = rows.filter(
        ([one = ""]) => /^\d+$/u.test(one) && Number(one) >= first && Number(one) <= last,
      );
      written.push({ form, spaceAfter, words });
    } else if (Number(id) > covered) written.push({ form, spaceAfter, words: [row] });
  }
  return written;
}
