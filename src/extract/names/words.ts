// The words of a reading as names are made of them: hyphenated and apostrophised parts joined, initials and
// short forms with their full stop, each told capital from lower case. What is a name is left to runs.ts.

import { hyphenPrefixes, hyphenTails, joinedParticles } from "../../english/name-particles.ts";
import type { Reading, Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";

/** `capital` words can be parts of a name; `clitic` is a possessive ending; `mark` is anything unwritten. */
export type WordKind = "capital" | "lower" | "number" | "clitic" | "mark";

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: WordKind;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its first token. */
  readonly token: number;
  /** True where a capital is due to the place: first in a sentence, a quotation, or after a colon or a bullet. */
  readonly opens: boolean;
  /** True where nothing stands between this and the word before. */
  readonly tight: boolean;
}

/** All words of a reading, in order. */
export function wordsOf(reading: Reading): readonly Word[] {
  const words: Word[] = [];
  reading.sentences.forEach((sentence, index) => {
    const tokens = reading.tokens.slice(sentence.firstToken, sentence.endToken);
    const { firstToken } = sentence;
    addWords(tokens, { sentence: index, firstToken, text: reading.document.text }, words);
  });
  return words;
}

interface Place {
  readonly sentence: number;
  readonly firstToken: number;
  readonly text: string;
}

function addWords(tokens: readonly Token[], place: Place, into: Word[]): void {
  let opens = true;
  let spoken = false;
  let before = -1;
  for (let index = 0; index < tokens.length; ) {
    const end = pieceEnd(tokens, index);
    const start = (tokens[index]?.start ?? 0) + prefixLength(tokens[index]?.text ?? "");
    const stop = tokens[end - 1]?.end ?? start;
    const text = place.text.slice(start, stop);
    const lower = text.toLowerCase();
    const kind = kindOf(text, tokens[index]);
    const { sentence } = place;
    const token = place.firstToken + index;
    const tight = before === start;
    into.push({ start, end: stop, text, lower, kind, sentence, token, opens, tight });
    if (kind === "lower") spoken = true;
    if (kind !== "mark") opens = false;
    // Before the first plain word a dash ends a dateline.
    else if (openers.test(text) || (!spoken && before !== start && dashes.has(text))) opens = true;
    before = stop;
    index = end;
  }
}

/** The length of "anti-" in "anti-Tarn", where a reader keeps the two together: the name is what follows. */
function prefixLength(token: string): number {
  const hyphen = token.indexOf("-") + 1;
  const isPrefix = hyphen > 1 && hyphenPrefixes.has(token.slice(0, hyphen - 1).toLowerCase());
  return isPrefix && startsUpper(token.slice(hyphen)) ? hyphen : 0;
}

const openers = /^(?:[:"“”„«•*‘]|''|``|\.{2,}|…|[.?!])$/u;

const dashes: ReadonlySet<string> = new Set(["-", "--", "–", "—", "―", "_"]);

/** Where the word that begins at this token ends: over tight hyphens, and over the full stop of an initial. */
function pieceEnd(tokens: readonly Token[], index: number): number {
  let end = index + 1;
  const first = tokens[index];
  if (first === undefined || first.shape !== "word" || isClitic(first)) return end;
  while (joins(tokens, end)) end += 2;
  const last = tokens[end - 1];
  const stop = tokens[end];
  if (last && stop && end < tokens.length && stop.text === "." && stop.start === last.end)
    if (shortForm.test(last.text)) end += 1;
  return end;
}

const shortForm =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Maj|Col|Lt|Capt|Sgt|Brig|Adm|Sen|Rep|Gov|Rev|St|Mt)$/u;

/** Whether the mark at `at` joins the words on both sides of it. */
function joins(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1];
  const mark = tokens[at];
  const right = tokens[at + 1];
  if (left === undefined || mark === undefined || right === undefined) return false;
  if (mark.start !== left.end || right.start !== mark.end) return false;
  if (!joints.has(mark.text) || right.shape === "punctuation") return false;
  if (hyphenPrefixes.has(left.lower) && startsUpper(right.text)) return false;
  // "Tarn-based" is a place with a tail; only the tail's word tells.
  return !hyphenTails.has(right.lower) || !startsUpper(left.text);
}

const joints: ReadonlySet<string> = new Set(["-", "‐", "‑", "'", "’"]);

/** "'re" and "n't": no clitic has more letters. */
const longestClitic = 3;

function isClitic(token: Token): boolean {
  if (token.text.length > longestClitic) return false;
  return /^(?:['’]s?|['’](?:re|ve|ll|d|m)|n['’]t)$/iu.test(token.text);
}

function kindOf(text: string, token: Token | undefined): WordKind {
  if (token === undefined) return "mark";
  if (isClitic(token)) return "clitic";
  if (startsUpper(text) || startsWithParticle(text)) return "capital";
  if (startsWithLetter(text)) return "lower";
  if (/^\p{N}/u.test(text)) return /\p{Lu}/u.test(text) ? "capital" : "number";
  return "mark";
}

/** Whether the first letter is a capital. */
export function startsUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < beyondAscii ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(text);
}

const beyondAscii = 0x80;

/** Whether it starts with two capitals or more. */
export function startsAllUpper(text: string): boolean {
  return text.charCodeAt(1) < beyondAscii && text.charCodeAt(0) < beyondAscii
    ? startsUpper(text) && startsUpper(text.charAt(1))
    : /^\p{Lu}{2,}/u.test(text);
}

function startsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < beyondAscii
    ? (first >= 0x61 && first <= 0x7a) || startsUpper(text)
    : /^\p{L}/u.test(text);
}

/** "al-Sarim": a lower-case article joined to a capital. */
function startsWithParticle(text: string): boolean {
  const joint = text.search(/[-‐‑'’]/);
  return (
    joint > 0 &&
    startsUpper(text.slice(joint + 1)) &&
    joinedParticles.has(text.slice(0, joint).toLowerCase())
  );
}
