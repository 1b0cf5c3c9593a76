// Reads one word that begins with a letter: addresses, short forms, hyphenated names, clitics.

import {
  addressEndings,
  hyphenedParticles,
  hyphenPrefixes,
  joinedWords,
  namesWhenLarge,
} from "../english/clitics.ts";
import type { TokenShape } from "../model/reading.ts";
import { isCutOff } from "./cut-off-words.ts";
import { isShortForm } from "./full-stop.ts";
import { isGivenName } from "./hyphened-given-names.ts";

/** Where a token ends, counted in the text read, and what shape it has. */
export interface Piece {
  readonly end: number;
  readonly shape: TokenShape;
}

// Repetitions are bounded wherever the match may fail late, so that no text makes them quadratic.
const plain = /[\p{L}\p{N}\p{M}_\u00ad\u200c\u200d]+(?:['’]\p{L}[\p{L}\p{M}]*)*/uy;
const dotted =
  /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}.'’]))?|\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|Ph\.\s?D\./uy;
const web = /(?:https?|ftp):\/\/[^\s<>"“”«»]+|www\.[^\s<>"“”«»]+/iuy;
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/uy;
const domain =
  /[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}\.(\p{Ll}{2,6})(?![\p{L}\p{N}])(?:\/[^\s<>"“”«»]*)?/uy;
const joint = /\p{Lu}{1,4}(?:&\p{Lu}{1,4}){1,4}(?!\p{L})/uy;
const slashed = /(?:w\/o|w\/|b\/c|c\/o|n\/a)(?![\p{L}\p{N}])/iuy;
const cliticWord = /^(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/iu;
const addressTail = /[.,;:!?'’)\]}>*_]/u;

/** The tokens of the word that begins at `at`: at least one, and none empty. */
export function readWord(text: string, at: number): readonly Piece[] {
  const end = matchEnd(plain, text, at) ?? at + 1;
  const addressEnd = readAddress(text, at, end);
  if (addressEnd !== undefined) return [{ end: addressEnd, shape: "symbol" }];
  const wholeEnd = readDotted(text, at, end) ?? readJoint(text, at, end);
  if (wholeEnd !== undefined) return [{ end: wholeEnd, shape: "word" }];
  const joinedEnd = readHyphens(text, at, end);
  if (isShortForm(text, at, joinedEnd)) return [{ end: joinedEnd + 1, shape: "word" }];
  if (isCutOff(text, at, joinedEnd)) return [{ end: joinedEnd + 1, shape: "word" }];
  return splitClitics(text, at, joinedEnd);
}

function readAddress(text: string, at: number, end: number): number | undefined {
  const next = text[end];
  if (next === ":" || next === ".") {
    const webEnd = matchEnd(web, text, at);
    if (webEnd !== undefined) return withoutTail(text, at, webEnd);
  }
  if (next === undefined || !"@.-+%".includes(next)) return undefined;
  if (/\s/u.test(text[end + 1] ?? " ")) return undefined;
  const emailEnd = matchEnd(email, text, at);
  if (emailEnd !== undefined) return withoutTail(text, at, emailEnd);
  domain.lastIndex = at;
  const match = domain.exec(text);
  if (match === null || !addressEndings.has(match[1] ?? "")) return undefined;
  return withoutTail(text, at, at + match[0].length);
}

/** Punctuation that ends an address belongs to the sentence around it. */
function withoutTail(text: string, at: number, end: number): number {
  let kept = end;
  while (kept > at + 1 && addressTail.test(text[kept - 1] ?? "")) kept--;
  return kept;
}

function readDotted(text: string, at: number, end: number): number | undefined {
  return text[end] === "." ? matchEnd(dotted, text, at) : undefined;
}

function readJoint(text: string, at: number, end: number): number | undefined {
  if (text[end] === "&") return matchEnd(joint, text, at);
  if (text[end] === "/") return matchEnd(slashed, text, at);
  return text[end] === "$" && /^(?:US|A|C|NZ|HK|S)$/u.test(text.slice(at, end))
    ? end + 1
    : undefined;
}

/** Runs on over a hyphen in a given name, after an Arabic article or a prefix, and over the hyphen of one that follows ("ex-al-Sarim"). */
function readHyphens(text: string, at: number, end: number): number {
  let start = at;
  let stop = end;
  for (;;) {
    const hyphen = text[stop];
    if (hyphen !== "-" && hyphen !== "‑") return stop;
    const nextEnd = matchEnd(plain, text, stop + 1);
    if (nextEnd === undefined) return stop;
    if (start === at && isGivenName(text, at, stop, nextEnd)) return nextEnd;
    const first = text.slice(start, stop).toLowerCase();
    const beforeCapital = /\p{Lu}|\p{Lo}/u.test(text[stop + 1] ?? "");
    const joins = (hyphenedParticles.has(first) && beforeCapital) || hyphenPrefixes.has(first);
    if (!joins) return stop;
    start = stop + 1;
    stop = nextEnd;
  }
}

// "Shouldn't've" has two; more are no word.
const mostClitics = 3;
// Longer than any word of the table of joined words.
const longestJoint = 10;

function splitClitics(text: string, at: number, end: number): readonly Piece[] {
  const ends = [end];
  let stop = end;
  while (ends.length <= mostClitics) {
    const length = cliticLength(text.slice(Math.max(at, stop - 4), stop));
    if (length === 0) break;
    stop -= length;
    ends.unshift(stop);
  }
  const joint = jointOf(text.slice(at, Math.min(stop, at + longestJoint)));
  if (joint !== undefined) ends.unshift(at + joint);
  return ends.map((pieceEnd) => ({ end: pieceEnd, shape: "word" }));
}

/** How long the first part of a joined word is. */
function jointOf(word: string): number | undefined {
  const lower = word.toLowerCase();
  return lower !== word && namesWhenLarge.has(lower) ? undefined : joinedWords.get(lower);
}

/** How long the clitic at the end of a word is; 0 where it has none. */
function cliticLength(word: string): number {
  for (const length of [3, 2]) {
    if (word.length > length && cliticWord.test(word.slice(-length))) return length;
  }
  return 0;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
