// Cuts a stretch of text into tokens by Universal Dependencies' English conventions: clitics and
// punctuation stand alone, hyphenated compounds are split ("60-member" is three tokens) unless they begin
// with a prefix ("anti-mine" is one), numbers and short forms are whole. One choice differs: an Arabic
// article stays with its name ("al-Sarim" is one token), for a name is what this project looks for.
// Whether a full stop ends a sentence is left to sentences.ts, what a quotation mark opens to quotations.ts.

import { apostropheWords, gluedUnits } from "../english/clitics.ts";
import type { Token, TokenShape } from "../model/reading.ts";
import { type Piece, readWord } from "./words.ts";

const blank = /[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/uy;
const number = /\p{Nd}+(?:,\p{Nd}{3}(?!\p{Nd}))*(?:[.:/]\p{Nd}+)*/uy;
const pointNumber = /\.\p{Nd}+/uy;
const decade = /(?:1\d\d0|(?<=\bthe )[2-9]0)['’]s(?![\p{L}\p{N}])/uy;
const numberSuffix = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/iuy;
const letters = /[\p{L}\p{N}\p{M}]+/uy;
const phone = /\p{Nd}{3}-(?:\p{Nd}{3}-)?\p{Nd}{4}(?!\p{Nd}|-)/uy;
const apostropheClitic = /['’](?:s|m|d|ll|re|ve)(?![\p{L}\p{N}])/iuy;
const apostropheWord = /['’](?:\p{L}{1,5}|\p{Nd}\p{Nd}s?)(?![\p{L}\p{N}])/uy;
const tagged = /[@#][\p{L}\p{N}_][\p{L}\p{N}_]*/uy;
const face = /[:;=][-o^]?[()DPp|/](?![\p{L}\p{N}])|<3/uy;
const mark =
  /\[(?:\.{3}|…)\]|[.!?…]{2,}|[-‐‑–—]{2,}|''|``|,,|‘‘|’’|<{2,}|>{2,}|([*=_~#+^|$])\1{0,999}|(?:\p{Emoji_Presentation}|\p{So})(?:\p{M}|\p{Sk})*/uy;
const letter = /\p{L}/u;
const digit = /\p{Nd}/u;
const symbol = /^(?:[\p{S}%‰§]|[:;=].)/u;

/** The tokens of `text`, whose first character stands at `offset` in the document. White space is none. */
export function readTokens(text: string, offset: number, into: Token[]): void {
  let at = 0;
  while (at < text.length) {
    const blankEnd = matchEnd(blank, text, at);
    if (blankEnd !== undefined) {
      at = blankEnd;
      continue;
    }
    for (const piece of readPieces(text, at)) {
      into.push(makeToken(text.slice(at, piece.end), offset + at, piece.shape));
      at = piece.end;
    }
  }
}

function readPieces(text: string, at: number): readonly Piece[] {
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (letter.test(first)) return readWord(text, at);
  if (digit.test(first)) return readNumber(text, at);
  const pointEnd =
    first === "." && opensWord(text, at) ? matchEnd(pointNumber, text, at) : undefined;
  if (pointEnd !== undefined) return [{ end: pointEnd, shape: "number" }];
  return [readMark(text, at, first)];
}

function readNumber(text: string, at: number): readonly Piece[] {
  const decadeEnd = matchEnd(decade, text, at);
  if (decadeEnd !== undefined) return [{ end: decadeEnd, shape: "word" }];
  const end = matchEnd(phone, text, at) ?? matchEnd(number, text, at) ?? at + 1;
  const suffixEnd = matchEnd(numberSuffix, text, end);
  if (suffixEnd !== undefined) return [{ end: suffixEnd, shape: "word" }];
  const lettersEnd = matchEnd(letters, text, end);
  if (lettersEnd === undefined) return [{ end, shape: "number" }];
  if (!gluedUnits.has(text.slice(end, lettersEnd).toLowerCase()))
    return [{ end: lettersEnd, shape: "word" }];
  return [
    { end, shape: "number" },
    { end: lettersEnd, shape: "word" },
  ];
}

function readMark(text: string, at: number, first: string): Piece {
  if (first === "'" || first === "’") {
    const end = readApostrophe(text, at);
    if (end !== undefined) return { end, shape: "word" };
  }
  const taggedEnd = matchEnd(tagged, text, at);
  if (taggedEnd !== undefined) return { end: taggedEnd, shape: "word" };
  const faceEnd = matchEnd(face, text, at);
  if (faceEnd !== undefined && isGap(text, at - 1)) return { end: faceEnd, shape: "symbol" };
  const end = matchEnd(mark, text, at) ?? at + first.length;
  return { end, shape: symbol.test(text.slice(at, end)) ? "symbol" : "punctuation" };
}

/** A clitic after a mark ("Mora"'s) or a word cut short at its start ('em, '90s). */
function readApostrophe(text: string, at: number): number | undefined {
  if (!isGap(text, at - 1)) return matchEnd(apostropheClitic, text, at);
  const end = matchEnd(apostropheWord, text, at);
  if (end === undefined) return undefined;
  const word = text.slice(at + 1, end).toLowerCase();
  const isYear = digit.test(word) && text[end] !== "'" && text[end] !== "’";
  return isYear || apostropheWords.has(word) ? end : undefined;
}

/** Whether nothing but an opening mark or a sign of money is joined on from the left. */
function opensWord(text: string, at: number): boolean {
  return isGap(text, at - 1) || /[([“"$£€]/u.test(text[at - 1] ?? "");
}

function isGap(text: string, at: number): boolean {
  const character = text[at];
  return character === undefined || /\s/u.test(character);
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function makeToken(text: string, start: number, shape: TokenShape): Token {
  return { start, end: start + text.length, text, lower: text.toLowerCase(), shape };
}
