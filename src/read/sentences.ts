// Where the sentences of one paragraph end. A full stop alone decides nothing: what carries it and what
// follows do. Which marks open and close quotations is decided before, in quotations.ts.

import {
  betweenNames,
  closingAbbreviations,
  groupOpeners,
  sentenceOpeners,
  shoutedOpeners,
  titleAbbreviations,
  wordsAfterHour,
} from "../english/abbreviations.ts";
import { addressEndings } from "../english/clitics.ts";
import { quotedSpeechVerbs } from "../english/quoted-speech.ts";
import type { Token } from "../model/reading.ts";
import type { MarkRole } from "./quotations.ts";

type Roles = ReadonlyMap<number, MarkRole>;

// Longer than any sentence a person writes; only lists and broken text come near.
const longest = 240;
const stop = /^(?:[.。．।۔؟？！‼⁇⁈⁉]|[!?]|[.!?…]{2,}|…)$/u;
const wideStop = /^[。।۔؟！？]$/u;
const breaksOff = /[!?؟？！‼⁇⁈⁉]|…|\.\./u;
const dots = /^(?:[.…]{2,}|…)$/u;
const closer = /^[)\]}»›]$/u;
const opener = /^[([{«‹¿¡“‘„]$/u;
const capital = /^[^\p{L}\p{N}]?(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N})/u;
const face = /^[:;=][-o^]?[()DPp]$/u;
const wordStart = /^(?:\p{Lu}\p{Ll}|\p{Lu}$|\p{Lo})/u;
// Before a small word, more likely a short form than the end of a sentence: "Pier Rd. north of".
const shortCapital = /^\p{Lu}\p{L}{0,3}$/u;
const smallWord = /^\p{Ll}+$/u;
const shortForm = /\p{L}\.$/u;
const letterForm = /^\p{L}\.$/u;
const shouted = /^\p{Lu}{2,}$/u;
const address = /^[^@]*\p{L}\/[^@]*$/u;
const soft = /^(?:;|:|,|[-–—]+)$/u;

/** Indices one past the last token of each sentence, ascending; the last is the number of tokens. */
export function sentenceEnds(tokens: readonly Token[], roles: Roles): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  let lastSoft = -1;
  for (let index = 0; index < tokens.length; index++) {
    const marked = isMarked(tokens[index]);
    const end = marked ? endUnlessOpening({ tokens, start, index, roles }) : undefined;
    if (end !== undefined) {
      ends.push(end);
      start = end;
      index = end - 1;
    } else if (marked && soft.test(tokens[index]?.text ?? "")) lastSoft = index;
    if (index + 1 - start >= longest && index + 1 < tokens.length) {
      const cut = lastSoft > start + longest / 2 ? lastSoft + 1 : index + 1;
      ends.push(cut);
      start = cut;
    }
  }
  if (ends.at(-1) !== tokens.length) ends.push(tokens.length);
  return ends;
}

/** Whether a token is more than a word without a stop, which decides nothing. */
function isMarked(token: Token | undefined): boolean {
  return token !== undefined && (token.shape !== "word" || token.text.endsWith("."));
}

interface Opening {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly index: number;
  readonly roles: Roles;
}

function endUnlessOpening(opening: Opening): number | undefined {
  const { tokens, index, roles } = opening;
  return opensSentence(opening) ? undefined : endAfter(tokens, index, roles);
}

/** Whether a stop belongs to how a sentence opens: it counts the items of a list, or tells that words were left out. */
function opensSentence({ tokens, start, index, roles }: Opening): boolean {
  const text = tokens[index]?.text ?? "";
  if (!text.endsWith(".") && !text.endsWith("…")) return false;
  const first = start + (roles.get(start) === "open" ? 1 : 0);
  if (index === first && (dots.test(text) || letterForm.test(text))) return true;
  if (letterForm.test(text)) return opensItem(tokens, index);
  return isListNumber(tokens, index) && (index === start + 1 || opensItem(tokens, index - 1));
}

/** Whether what stands here follows a colon or a semicolon, as the number of an item does. */
function opensItem(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const mark = before?.lower === "and" ? tokens[index - 2] : before;
  return mark?.text === ":" || mark?.text === ";";
}

/** The stop of "2." where it may count the items of a list. */
function isListNumber(tokens: readonly Token[], index: number): boolean {
  const number = tokens[index - 1];
  return (
    tokens[index]?.text === "." &&
    tokens[index]?.start === number?.end &&
    /^(?:\p{Nd}{1,2}|[a-zA-Z])$/u.test(number?.text ?? "")
  );
}

/** Where a sentence ends whose last word or stop is this token, closing marks included; `undefined` if none does. */
function endAfter(tokens: readonly Token[], index: number, roles: Roles): number | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const isShort = shortForm.test(token.text) && token.shape === "word";
  if (!isShort && !stop.test(token.text))
    return endsUnmarked(tokens, index) ? index + 1 : undefined;
  const after = skipClosers(tokens, index + 1, roles);
  const next = tokens[after];
  if (next === undefined) return after;
  if (stop.test(next.text)) return !isShort && isGap(tokens, after) ? after : undefined;
  const place = { tokens, index, after, roles };
  const ends = isShort ? endsAtShortForm(place) : endsAtStop(place);
  return ends ? after : undefined;
}

/** Whether three dots stand for words left out before what follows: "is over. ... The". */
function isGap(tokens: readonly Token[], index: number): boolean {
  const [before, gap] = [tokens[index - 1], tokens[index]];
  if (before === undefined || gap === undefined || before.end === gap.start) return false;
  return dots.test(gap.text) && !dots.test(before.text);
}

/** An address or a face made of marks, before a capital or another address, ends what has no stop. */
function endsUnmarked(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.shape !== "symbol" || next === undefined || next.start === token.end) return false;
  if (isAddress(token)) return wordStart.test(next.text) || isAddress(next);
  return face.test(token.text) && wordStart.test(next.text);
}

function isAddress({ text, shape }: Token): boolean {
  return shape === "symbol" && text.length > 8 && address.test(text);
}

interface Place {
  readonly tokens: readonly Token[];
  /** The token that carries the stop. */
  readonly index: number;
  /** The first token that is not a closing mark. */
  readonly after: number;
  readonly roles: Roles;
}

function skipClosers(tokens: readonly Token[], from: number, roles: Roles): number {
  let index = from;
  for (; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (roles.get(index) === "close") continue;
    if (token.text.length > 1 && face.test(token.text)) continue;
    const glued = token.start === tokens[index - 1]?.end;
    if (glued && closer.test(token.text)) continue;
    if (isNote(tokens, index)) index += 2;
    else break;
  }
  return index;
}

/** The number of a note, set after the full stop: "was lost.[4]" */
function isNote(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.text === "[" &&
    tokens[index + 1]?.shape === "number" &&
    tokens[index + 2]?.text === "]"
  );
}

function endsAtStop(place: Place): boolean {
  const { tokens, index, after } = place;
  const stopText = tokens[index]?.text ?? "";
  const opened = isOpener(place, after);
  const word = tokens[opened ? after + 1 : after];
  const next = tokens[after];
  if (word === undefined || next === undefined) return true;
  const closed = after > index + 1;
  if (closed && isAlone(tokens, index - 1)) return false;
  if (next.start === tokens[after - 1]?.end && !closed) return endsGlued(place);
  if (capital.test(word.text)) {
    return !(breaksOff.test(stopText) && closed && isSpokenBy(tokens, after));
  }
  const before = tokens[index - 1]?.text ?? "";
  if (word.shape === "punctuation" || word.shape === "symbol") {
    if (word.text === "-" && (closed || shortCapital.test(before))) return false;
    if (stopText !== ".") return !closed && opensLine(tokens, after);
    return !/^[,;:)\]%/]$/u.test(word.text);
  }
  if (closed || endsDots(tokens, index)) return false;
  // A name may carry an exclamation mark that ends nothing.
  return stopText.startsWith("!") ? smallWord.test(before) : !shortCapital.test(before);
}

/** Whether a small word and its stop are all that brackets hold: "(res.)", and not "(Laughter.)". */
function isAlone(tokens: readonly Token[], word: number): boolean {
  if (tokens[word - 1]?.text !== "(" || tokens[word + 2]?.text !== ")") return false;
  return smallWord.test(tokens[word]?.text ?? "");
}

/** Whether a dash opens what the next speaker says. */
function opensLine(tokens: readonly Token[], index: number): boolean {
  return (
    /^[-–—]$/u.test(tokens[index]?.text ?? "") && wordStart.test(tokens[index + 1]?.text ?? "")
  );
}

/** Whether the stop is three dots, or the last of three set apart. */
function endsDots(tokens: readonly Token[], index: number): boolean {
  return dots.test(tokens[index]?.text ?? "") || tokens[index - 1]?.text === ".";
}

/** No space after the stop ("end.The"): a sentence ends only between a small word and a capital one. */
function endsGlued({ tokens, index, after, roles }: Place): boolean {
  const before = tokens[index - 1];
  const next = tokens[after];
  if (before === undefined || next === undefined) return false;
  if (roles.get(after) === "open" || wideStop.test(tokens[index]?.text ?? "")) return true;
  if (dots.test(tokens[index]?.text ?? "")) {
    return (
      wordStart.test(next.text) && sentenceOpeners.has(next.lower) && next.lower !== before.lower
    );
  }
  if (addressEndings.has(next.lower)) return false;
  return /\p{L}{2}$|\p{N}$|[)\]”’"']$/u.test(before.text) && wordStart.test(next.text);
}

function endsAtShortForm(place: Place): boolean {
  const { tokens, index, after } = place;
  const closed = after > index + 1;
  const quotes = place.roles.get(after) === "open";
  const word = tokens[quotes ? after + 1 : after];
  if (word === undefined) return true;
  const short = (tokens[index]?.lower ?? "").slice(0, -1);
  if (titleAbbreviations.has(short) || !/^\p{Lu}/u.test(word.text)) return false;
  if (betweenNames.has((tokens[index]?.text ?? "").slice(0, -1))) return false;
  if (closed && tokens[index + 1]?.text !== ")") return true;
  if (shouted.test(word.text)) return shoutedOpeners.has(word.lower);
  if (sentenceOpeners.has(word.lower)) return !isGroupName(tokens, quotes ? after + 1 : after);
  if (closingAbbreviations.has(short)) return !wordsAfterHour.has(word.lower);
  return quotes && short.length > 1;
}

/** "Troops Leave", "Police Chief": what a short name before it goes with, as titles of news have it. */
function isGroupName(tokens: readonly Token[], index: number): boolean {
  return (
    groupOpeners.has(tokens[index]?.lower ?? "") && capital.test(tokens[index + 1]?.text ?? "")
  );
}

function isOpener({ tokens, roles }: Place, index: number): boolean {
  return roles.get(index) === "open" || opener.test(tokens[index]?.text ?? "");
}

// How far a verb may be from the name before it, and how much may stand between commas after the name.
const nameReach = 6;
const asideReach = 25;

/** Whether what follows a closed question names who asked it: '"Why?" Mora asked.' */
function isSpokenBy(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + nameReach; index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (quotedSpeechVerbs.has(token.lower)) return true;
    if (token.text === ",") return speaksAfterAside(tokens, index);
    const owned = /^['’]s$/u.test(tokens[index - 1]?.text ?? "");
    if (smallWord.test(token.text) && index > from + 1 && !owned) return false;
  }
  return false;
}

/** Whether the verb comes after what the commas enclose: "Mora, a farmer, asked". */
function speaksAfterAside(tokens: readonly Token[], comma: number): boolean {
  for (let index = comma + 1; index < comma + asideReach; index++) {
    const text = tokens[index]?.text;
    if (text === undefined || stop.test(text)) return false;
    if (text === ",") return quotedSpeechVerbs.has(tokens[index + 1]?.lower ?? "");
  }
  return false;
}
