// What a document says of a word beyond its own letters: how its sentence is written, whether it opens one, how the
// same word is written elsewhere, whether it was introduced as a short form. Case is only counted where it tells
// something: not in a headline, not where a sentence begins.

import type { DocumentWords } from "./features.ts";
import type { LongEntry } from "./word-tables.ts";

/** A word as written, and all that follows from that alone. */
export interface Form {
  readonly text: string;
  /** In lower case, with quotation marks and dashes evened out. */
  readonly even: string;
  /** Rows of the embedding table, the vocabulary's first. */
  readonly rows: readonly number[];
  /** Flags of the tables that have it. */
  readonly tables: readonly number[];
  /** Table entries of several words that begin with it. */
  readonly long: readonly LongEntry[] | undefined;
}

export interface Evidence {
  /** Of each word of the document, in order. */
  readonly forms: readonly Form[];
  /** Of each word of the document, its bits: `evidenceFlags` of them, from the lowest. */
  readonly flags: Uint16Array;
}

/** How many flags there are. Bits 0 to 8 in this order; any change means to teach anew. */
export const evidenceFlags = 9;

const inCapitals = 1;
const inHeadline = 2;
const inLowerCase = 4;
const opensSentence = 8;
const opensQuotation = 16;
const elsewhereLower = 32;
const elsewhereCapital = 64;
const elsewhereAllCapitals = 128;
const shortForm = 256;

const sentenceKinds = inCapitals | inHeadline | inLowerCase;
const openingMarks: ReadonlySet<string> = new Set(["“", "„", "«", "``", "‘"]);
const straightMark = '"';

/** Ways to write a word: without a capital, with one, with capitals only; without case (a number); a mark. */
type Case = "lower" | "capital" | "capitals" | "none" | "mark";

/** A form with its case, and its counts under one entry for all cases of the word. */
interface Known {
  readonly form: Form;
  readonly written: Case;
  readonly seen: Seen;
}

interface Seen {
  lower: number;
  capital: number;
  capitals: number;
  short: boolean;
}

/** Reads a document once; `makeForm` is asked once for each way a word is written. */
export function gatherEvidence(
  document: DocumentWords,
  makeForm: (word: string) => Form,
): Evidence {
  const table = new FormTable(makeForm);
  const known: Known[] = [];
  for (const words of document) for (const word of words) known.push(table.of(word));
  const flags = new Uint16Array(known.length);
  let start = 0;
  for (const { length } of document) {
    flagSentence(known, flags, start, start + length);
    start += length;
  }
  known.forEach((word, index) => {
    countCase(word, flags[index] ?? 0);
  });
  known.forEach((word, index) => {
    const own = flags[index] ?? 0;
    flags[index] = own | elsewhereBits(word, own);
  });
  return { forms: known.map(({ form }) => form), flags };
}

function flagSentence(
  known: readonly Known[],
  flags: Uint16Array,
  start: number,
  end: number,
): void {
  const kind = kindOf(known, start, end);
  let opening = opensSentence;
  let inQuotation = false;
  for (let index = start; index < end; index++) {
    const word = known[index];
    if (word === undefined) continue;
    flags[index] = kind | opening;
    if (isIntroduced(known, index, start)) word.seen.short = true;
    if (word.written !== "mark") {
      opening = 0;
      continue;
    }
    if (word.form.text === straightMark) inQuotation = !inQuotation;
    const opens = word.form.text === straightMark ? inQuotation : openingMarks.has(word.form.text);
    opening = opens ? opening | opensQuotation : opening & ~opensQuotation;
  }
}

/** The known ways to write the words of one document. */
class FormTable {
  readonly #makeForm: (word: string) => Form;
  readonly #known = new Map<string, Known>();
  readonly #seen = new Map<string, Seen>();

  constructor(makeForm: (word: string) => Form) {
    this.#makeForm = makeForm;
  }

  of(text: string): Known {
    const before = this.#known.get(text);
    if (before !== undefined) return before;
    const form = this.#makeForm(text);
    const known = { form, written: caseOf(text), seen: this.#seenOf(form.even) };
    this.#known.set(text, known);
    return known;
  }

  #seenOf(even: string): Seen {
    const before = this.#seen.get(even);
    if (before !== undefined) return before;
    const seen: Seen = { lower: 0, capital: 0, capitals: 0, short: false };
    this.#seen.set(even, seen);
    return seen;
  }
}

function caseOf(text: string): Case {
  if (/^[a-z]+$/u.test(text)) return "lower";
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return /[\p{L}\p{N}]/u.test(text) ? "none" : "mark";
  if (text === lower) return "lower";
  if (text === upper && text.length > 1) return "capitals";
  return "capital";
}

/** All capitals, a headline (each longer word with a capital, four of them at least), or no capital at all. */
function kindOf(known: readonly Known[], start: number, end: number): number {
  let lower = 0;
  let longLower = 0;
  let longCapital = 0;
  let mixed = 0;
  let capitals = 0;
  for (let index = start; index < end; index++) {
    const word = known[index];
    if (word === undefined || word.written === "none" || word.written === "mark") continue;
    const isLong = word.form.even.length > 3;
    if (word.written === "lower") {
      lower++;
      if (isLong) longLower++;
    } else {
      capitals++;
      if (word.written === "capital" && word.form.text.length > 1) mixed++;
      if (isLong && word.written === "capital") longCapital++;
    }
  }
  if (lower === 0 && mixed === 0) return capitals > 1 ? inCapitals : 0;
  if (capitals === 0) return lower > 2 ? inLowerCase : 0;
  return longLower === 0 && longCapital > 3 ? inHeadline : 0;
}

/** Whether a word in capitals stands alone in brackets after a capitalised word: "Harbour Relief Council (HRC)". */
function isIntroduced(known: readonly Known[], index: number, start: number): boolean {
  if (index - 2 < start || known[index]?.written !== "capitals") return false;
  if (known[index - 1]?.form.text !== "(") return false;
  const after = known[index + 1]?.form.text;
  const before = known[index - 2]?.written;
  return (after === ")" || after === ",") && (before === "capital" || before === "capitals");
}

function countCase({ written, seen }: Known, bits: number): void {
  if (written === "none" || written === "mark" || (bits & sentenceKinds) !== 0) return;
  if (written === "lower") seen.lower++;
  else if ((bits & (opensSentence | opensQuotation)) === 0) {
    if (written === "capital") seen.capital++;
    else seen.capitals++;
  }
}

/** The counts of a word's other occurrences: its own is not among them where it was counted. */
function elsewhereBits({ written, seen }: Known, bits: number): number {
  if (written === "none" || written === "mark") return 0;
  const counted = (bits & sentenceKinds) === 0;
  const countedCapital = counted && (bits & (opensSentence | opensQuotation)) === 0;
  const lower = written === "lower" && counted ? 1 : 0;
  const capital = written === "capital" && countedCapital ? 1 : 0;
  const capitals = written === "capitals" && countedCapital ? 1 : 0;
  return (
    (written !== "lower" && seen.lower > lower ? elsewhereLower : 0) |
    (seen.capital > capital ? elsewhereCapital : 0) |
    (seen.capitals > capitals ? elsewhereAllCapitals : 0) |
    (seen.short ? shortForm : 0)
  );
}
