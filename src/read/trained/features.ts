// What the network is told about each word: the rows of its embedding table that are added up. Teaching and
// reading ask the same function, so that both see the same. What a word is comes from word-form.ts, what the
// document says of it from evidence.ts, what it may be from word-tables.ts.

import { type Evidence, evidenceFlags, type Form, gatherEvidence } from "./evidence.ts";
import { affixForm, evenForm, hashUnits, normaliseEven, shapeOf } from "./word-form.ts";
import { tableFlags, wordTables } from "./word-tables.ts";

/** Words of a document, sentence by sentence, as the tokens read. */
export type DocumentWords = readonly (readonly string[])[];

/** Rows of the embedding table for each word of a document, in order: word `i` has `rows[starts[i]..starts[i + 1])`. */
export interface FeatureRows {
  /** One more than there are words. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** The row of every word that is not in the vocabulary. */
export const unknownRow = 0;

/** The one row of the root of a sentence, which is no word. */
export const rootRow = 1;

const wordRows = 8192;
const affixRows = 4096;
const shapeRows = 512;
const wordStart = 2;
const suffixStart = wordStart + wordRows;
const prefixStart = suffixStart + 3 * affixRows;
const shapeStart = prefixStart + affixRows;
const flagStart = shapeStart + shapeRows;
const tableStart = flagStart + evidenceFlags;
const noFlags: readonly number[] = [];
const seeds = { word: 1, suffix: 2, prefix: 6, shape: 7 } as const;

/**
 * Row numbers are laid out so: `unknownRow`, `rootRow`, hashed words, suffixes of 2, 3 and 4, prefixes of 3, shapes,
 * flags (fixed, the same for every model, this many in all), then one row for each word of the vocabulary.
 */
export const fixedRows: number = tableStart + tableFlags;

/** Those of the fixed rows that stand for flags of the word tables, `[first, end)`. */
export const tableRows = { first: tableStart, end: fixedRows } as const;

/** Those of the fixed rows that stand for suffixes and prefixes, `[first, end)`. */
export const affixes = { first: suffixStart, end: shapeStart } as const;

/** The vocabulary as `featureRows` wants it: each normalised form with its row, the first at `fixedRows`. */
export function vocabularyRows(forms: readonly string[]): ReadonlyMap<string, number> {
  return new Map(forms.map((form, index) => [form, fixedRows + index]));
}

/**
 * The rows of each word of a document, sentence after sentence. The first row listed for a word is its row in
 * the vocabulary (or `unknownRow`), so that a teacher can hide it. Takes time in proportion to the text.
 *
 * @param vocabulary From a normalised form to its row, which is `fixedRows` or more.
 */
export function featureRows(
  document: DocumentWords,
  vocabulary: ReadonlyMap<string, number>,
): FeatureRows {
  const evidence = gatherEvidence(document, (word) => makeForm(word, vocabulary));
  const writer = new RowWriter(evidence.forms.length);
  let at = 0;
  for (const { length } of document) {
    const inEntries = flagsOfEntries(evidence.forms, at, at + length);
    for (let word = at; word < at + length; word++) writeWord(writer, evidence, word, inEntries);
    at += length;
  }
  return writer.finish();
}

function writeWord(
  writer: RowWriter,
  evidence: Evidence,
  word: number,
  inEntries: ReadonlyMap<number, readonly number[]> | undefined,
): void {
  const form = evidence.forms[word];
  if (form === undefined) return;
  writer.begin();
  for (const row of form.rows) writer.add(row);
  const said = evidence.flags[word] ?? 0;
  for (let flag = 0; flag < evidenceFlags; flag++) {
    if ((said & (1 << flag)) !== 0) writer.add(flagStart + flag);
  }
  const entries = inEntries?.get(word);
  if (entries === undefined) return;
  for (const flag of entries) {
    if (!form.tables.includes(flag)) writer.add(tableStart + flag);
  }
}

/** Everything about a word that does not depend on where it stands. */
function makeForm(text: string, vocabulary: ReadonlyMap<string, number>): Form {
  const even = evenForm(text);
  const affix = affixForm(even);
  const shape = shapeOf(text);
  const tables = wordTables.single.get(even) ?? noFlags;
  const rows = [
    vocabulary.get(normaliseEven(even)) ?? unknownRow,
    wordStart + (hashUnits(affix, 0, affix.length, seeds.word) % wordRows),
    suffixRow(affix, 2),
    suffixRow(affix, 3),
    suffixRow(affix, 4),
    prefixStart + (hashUnits(affix, 0, Math.min(3, affix.length), seeds.prefix) % affixRows),
    shapeStart + (hashUnits(shape, 0, shape.length, seeds.shape) % shapeRows),
    ...tables.map((flag) => tableStart + flag),
  ];
  return { text, even, rows, tables, long: wordTables.long.get(even) };
}

/** The row of the last `size` units of a word, of all of it where it is shorter. */
function suffixRow(affix: string, size: 2 | 3 | 4): number {
  const start = Math.max(0, affix.length - size);
  const hash = hashUnits(affix, start, affix.length, seeds.suffix + size - 2);
  return suffixStart + (size - 2) * affixRows + (hash % affixRows);
}

/** Flags of the words of entries that are several words long; `undefined` where the sentence has none. */
function flagsOfEntries(
  forms: readonly Form[],
  start: number,
  end: number,
): ReadonlyMap<number, readonly number[]> | undefined {
  let found: Map<number, number[]> | undefined;
  for (let word = start; word < end; word++) {
    for (const { later, flag } of forms[word]?.long ?? []) {
      if (word + later.length >= end) continue;
      if (!later.every((part, index) => forms[word + 1 + index]?.even === part)) continue;
      found ??= new Map();
      addFlag(found, word, flag);
      for (let part = 1; part <= later.length; part++) addFlag(found, word + part, flag + 1);
    }
  }
  return found;
}

function addFlag(found: Map<number, number[]>, word: number, flag: number): void {
  const flags = found.get(word);
  if (flags === undefined) found.set(word, [flag]);
  else if (!flags.includes(flag)) flags.push(flag);
}

/** Rows as they come, in a list that grows. */
class RowWriter {
  readonly #starts: Int32Array;
  #rows: Int32Array;
  #word = 0;
  #size = 0;

  constructor(words: number) {
    this.#starts = new Int32Array(words + 1);
    this.#rows = new Int32Array(words * 12 + 16);
  }

  begin(): void {
    this.#starts[this.#word++] = this.#size;
  }

  add(row: number): void {
    if (this.#size === this.#rows.length) {
      const wider = new Int32Array(this.#rows.length * 2);
      wider.set(this.#rows);
      this.#rows = wider;
    }
    this.#rows[this.#size++] = row;
  }

  finish(): FeatureRows {
    this.#starts[this.#word] = this.#size;
    return { starts: this.#starts, rows: this.#rows.subarray(0, this.#size) };
  }
}
