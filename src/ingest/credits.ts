// Who is credited with a text or a picture, line by line. Whether a credit means that reports depend on one
// another is not decided here.

import * as english from "../english/credits.ts";
import type { Credit } from "../model/document.ts";
import type { Line } from "./lines.ts";
import { mayOpenAs, openedText } from "./opens.ts";

/** What a line credits, and whether it says nothing else. */
export interface LineCredits {
  readonly credits: readonly Credit[];
  readonly whole: boolean;
}

/** Where in the report a line stands, counted in lines that are not blank. */
export interface LinePlace {
  readonly fromStart: number;
  readonly fromEnd: number;
}

const none: LineCredits = { credits: [], whole: false };
const longestCredit = 300;
const longestCaption = 2000;
const linesOfOpening = 10;
const linesOfClosing = 12;

/** The credits of one line; a dateline or a bracket credits inside a line that is the report. */
export function creditsOf(line: Line, place: LinePlace): LineCredits {
  const edge = place.fromStart < linesOfOpening || place.fromEnd < linesOfClosing;
  const whole = line.text.length <= longestCredit ? wholeLine(line, edge) : [];
  if (whole.length > 0) return { credits: whole, whole: true };
  const opening = place.fromStart < linesOfOpening ? dateline(line) : [];
  const inside = [...opening, ...bracketed(line)];
  return inside.length === 0 ? none : { credits: inside, whole: false };
}

/** The credits of a sentence that says nothing else (`… contributed to this report.`). */
export function creditsOfSentence(sentence: Line): readonly Credit[] {
  const bare = unwrapped(sentence);
  if (bare.text.length > longestCredit) return [];
  const parts = partsOf(bare, /;\s*/gu);
  const credits = parts.map((part) => worded(part));
  return credits.every((credit) => credit.length > 0) ? credits.flat() : [];
}

/** The owner that a line of copyright names. */
export function copyrightCredit(line: Line): readonly Credit[] {
  const match = english.copyrightHolder.exec(line.text.slice(0, longestCredit));
  return match === null ? [] : namesIn(line, match);
}

function wholeLine(line: Line, edge: boolean): readonly Credit[] {
  const sentence = creditsOfSentence(line);
  if (sentence.length > 0) return sentence;
  const bare = unwrapped(line);
  if (!edge || /[.!?:;,]$/u.test(bare.text) || english.copyrightHolder.test(bare.text)) return [];
  for (const find of [bylined, wires, slashed]) {
    const credits = find(bare);
    if (credits.length > 0) return credits;
  }
  return [];
}

function ofPicture(credit: Credit): Credit {
  return { ...credit, picture: true };
}

function worded(part: Line): readonly Credit[] {
  const text = part.text.replace(/\.$/u, "");
  const opened = openedText(text);
  for (const opening of english.creditWordings) {
    if (!mayOpenAs(opened, opening)) continue;
    const match = opening.fits.exec(text);
    const credits = match === null ? [] : namesIn(part, match);
    const { names = "" } = match?.groups ?? {};
    if (namesCover(credits, names))
      return english.ofPictures.test(text) ? credits.map(ofPicture) : credits;
  }
  return [];
}

// Words that are mostly no names are a sentence that only begins as a credit does.
function namesCover(credits: readonly Credit[], text: string): boolean {
  const named = credits.reduce((length, { name }) => length + name.length, 0);
  return credits.length > 0 && named * 2 >= text.replaceAll(english.betweenNames, " ").length;
}

function bylined(line: Line): readonly Credit[] {
  const match = english.byline.exec(line.text);
  const { names = "" } = match?.groups ?? {};
  if (match === null || english.calendarStart.test(names)) return [];
  const credits = namesIn(line, match);
  const first = credits[0]?.name ?? "";
  return first.includes(" ") ? credits : [];
}

function wires(line: Line): readonly Credit[] {
  const match = english.wireWords.exec(line.text);
  const { wire } = match?.groups ?? {};
  if (match === null || wire === undefined) return [];
  const at = line.text.length - wire.length;
  const before = namesBetween(line, 0, match.index);
  if (match.index > 0 && !namesCover(before, line.text.slice(0, match.index))) return [];
  return [...before, { start: line.start + at, end: line.end, name: wire }];
}

// `Name/Agency` under a picture: every part a name, and one of them plainly a person's or an agency's.
function slashed(line: Line): readonly Credit[] {
  const parts = partsOf(line, /\s*\/\s*/gu);
  if (parts.length < 2 || parts.length > 4) return [];
  const credits = parts.flatMap((part) => nameAt(part));
  if (!namesCover(credits, line.text)) return [];
  const plain = credits.some(({ name }) => isAgency(name));
  return credits.length === parts.length && plain ? credits.map(ofPicture) : [];
}

function isAgency(name: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(name)) return true;
  return name.split(/\s+/u).some((word) => english.agencyWords.has(word.toLowerCase()));
}

function dateline(line: Line): readonly Credit[] {
  const match = english.agencyDateline.exec(line.text.slice(0, longestCredit));
  if (match === null) return [];
  const { place = "" } = match.groups ?? {};
  const named =
    place === "" || /^\p{Lu}{2,}/u.test(place) || /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(place);
  return named ? namesIn(line, match) : [];
}

function bracketed(line: Line): readonly Credit[] {
  if (line.text.length > longestCaption) return [];
  return [...line.text.matchAll(english.bracketedCredit)].flatMap((match) =>
    namesIn(line, match).map(ofPicture),
  );
}

function namesIn(line: Line, match: RegExpExecArray): readonly Credit[] {
  const { names: found } = match.groups ?? {};
  if (found === undefined) return [];
  const at = line.text.indexOf(found, match.index);
  return namesBetween(line, at, at + found.length);
}

function namesBetween(line: Line, from: number, to: number): readonly Credit[] {
  const text = line.text.slice(from, to);
  const whole = { start: line.start + from, end: line.start + to, text };
  return partsOf(whole, english.betweenNames).flatMap((part) => nameAt(part));
}

// What remains of a part without an article or a place behind it, where it is shaped like a name.
function nameAt(part: Line): readonly Credit[] {
  const article = /^(?:the|our|with|by)\s+/iu.exec(part.text)?.[0].length ?? 0;
  const name = part.text
    .slice(article)
    .replace(/\s+(?:in|at|from|on)\s+\p{Lu}.*$/u, "")
    .replace(/[\s.)\]]+$/u, "");
  if (!isName(name)) return [];
  const start = part.start + article;
  return [{ start, end: start + name.length, name }];
}

function isName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (name.length < 2 || words.length > 6 || english.writerRoles.test(name)) return false;
  if (english.particlesInCredits.has(words.at(-1) ?? "")) return false;
  if (!/^(?:\p{Lu}|\d+ ?\p{Lu}|@\w)/u.test(name)) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}\d@&'’-]/u.test(word) ||
      english.particlesInCredits.has(word.toLowerCase().replace(/-.*$/u, "")),
  );
}

function unwrapped(line: Line): Line {
  const open = /^[([—–-]+\s*/u.exec(line.text)?.[0].length ?? 0;
  const close = /\s*[)\].]+$/u.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(open, line.text.length - close);
  return { start: line.start + open, end: line.start + open + text.length, text };
}

function partsOf(line: Line, separator: RegExp): readonly Line[] {
  const parts: Line[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const text = line.text.slice(from, to);
    if (text.trim() === "") return;
    const lead = text.length - text.trimStart().length;
    const start = line.start + from + lead;
    parts.push({ start, end: start + text.trim().length, text: text.trim() });
  };
  for (const match of line.text.matchAll(separator)) {
    cut(match.index);
    from = match.index + match[0].length;
  }
  cut(line.text.length);
  return parts;
}
