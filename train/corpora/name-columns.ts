// Reads names from files of one word a line with an IOB label beside it: Universal NER (IOB2, tabs, word numbers) and
// WikiGold (IOB1, blanks, as CoNLL 2003).

import type { Token } from "../../src/model/reading.ts";
import { readTokens } from "../../src/read/tokens.ts";
import type { NameLabel, TaughtDocument, TaughtSentence } from "../taught.ts";
import { labelNames, type NameKind, type NameSpan } from "./name-spans.ts";

/** How one corpus lays out its lines and what its kinds are called. */
interface Layout {
  readonly corpus: string;
  /** What parts the columns of a line. */
  readonly separator: RegExp;
  /** Columns of the word and of its label. */
  readonly word: number;
  readonly label: number;
  /** Lines at which a document begins. */
  readonly documentStart: RegExp;
  readonly kinds: Readonly<Record<string, NameKind>>;
  /** What a word outside every name is. */
  readonly outside: NameLabel;
}

/** Marks persons, organisations and places only, so that what it leaves out may still be of the fourth kind. */
const universalNer: Layout = {
  corpus: "uner-ewt",
  separator: /\t/u,
  word: 1,
  label: 2,
  documentStart: /^# *newdoc\b/u,
  kinds: { PER: "PER", ORG: "ORG", LOC: "LOC" },
  outside: "O?",
};

const wikigold: Layout = {
  corpus: "wikigold",
  separator: / /u,
  word: 0,
  label: 1,
  documentStart: /^-DOCSTART-/u,
  kinds: { PER: "PER", ORG: "ORG", LOC: "LOC", MISC: "MISC" },
  outside: "O",
};

/** `uner-ewt-*.iob2`. */
export function readUniversalNer(text: string): readonly TaughtDocument[] {
  return readColumns(text, universalNer);
}

/** `wikigold.conll`. */
export function readWikigold(text: string): readonly TaughtDocument[] {
  return readColumns(text, wikigold);
}

function readColumns(text: string, layout: Layout): readonly TaughtDocument[] {
  const documents: TaughtSentence[][] = [];
  let lines: string[][] = [];
  const finish = () => {
    if (lines.length === 0) return;
    if (documents.length === 0) documents.push([]);
    documents.at(-1)?.push(readSentence(lines, layout));
    lines = [];
  };
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === "") finish();
    else if (layout.documentStart.test(line)) {
      finish();
      documents.push([]);
    } else if (!isRemark(line, layout)) lines.push(line.split(layout.separator));
  }
  finish();
  return documents
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => ({ corpus: layout.corpus, sentences }));
}

/** A word may be a `#`; a remark has a blank after it and no label. */
function isRemark(line: string, { separator, label }: Layout): boolean {
  return line.startsWith("# ") && line.split(separator).length <= label;
}

function readSentence(lines: readonly (readonly string[])[], layout: Layout): TaughtSentence {
  const pieces = lines.map((columns) => piecesOf(columns[layout.word] ?? ""));
  const starts = [0];
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + piece.length);
  const words = pieces.flat();
  const labels = lines.map((columns) => columns[layout.label] ?? "O");
  const spans = readSpans(labels, layout.kinds).map(({ start, end, kind }) => ({
    start: starts[start] ?? 0,
    end: starts[end] ?? 0,
    kind,
  }));
  return { words, names: labelNames(words.length, spans, layout.outside) };
}

const hyphened = /[\p{L}\p{N}][-‐‑–—][\p{L}\p{N}]/u;

/** A compound with hyphens as the product's tokens part it; every other word as the corpus has it. */
function piecesOf(word: string): readonly string[] {
  if (!hyphened.test(word)) return [word];
  const tokens: Token[] = [];
  readTokens(word, 0, tokens);
  return tokens.map(({ text }) => text);
}

/** Takes IOB1 and IOB2 alike: a name begins at `B`, and at `I` where none of its kind stands before. */
function readSpans(
  labels: readonly string[],
  kinds: Readonly<Record<string, NameKind>>,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  let open: { start: number; name: string } | undefined;
  const close = (end: number) => {
    const kind = open === undefined ? undefined : kinds[open.name];
    if (open !== undefined && kind !== undefined) spans.push({ start: open.start, end, kind });
    open = undefined;
  };
  labels.forEach((label, index) => {
    const name = label.slice(2);
    if (label.startsWith("I-") && open?.name === name) return;
    close(index);
    if (label !== "O") open = { start: index, name };
  });
  close(labels.length);
  return spans;
}
