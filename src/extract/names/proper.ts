// Settles capitals that are due to their place - first in a sentence, in a headline in title case - by what
// the rest of the report says of the same word.

import { cities } from "../../english/cities.ts";
import { countryNames } from "../../english/countries.ts";
import { sentenceOpeners, slugs } from "../../english/not-names.ts";
import { notAcronyms, openHeads } from "../../english/organisation-words.ts";
import { worldRegions } from "../../english/place-words.ts";
import { plainWords } from "../../english/plain-words.ts";
import { personRelatives, speechVerbs } from "../../english/role-words.ts";
import { officeModifiers, portfolios, titleHeads } from "../../english/titles.ts";
import { isDatelinePlace } from "../places/datelines.ts";
import type { Heard } from "./heard.ts";
import { isNeverName } from "./runs.ts";
import { bare } from "./title-words.ts";
import { startsAllUpper, type Word } from "./words.ts";

/** What a report shows of its words' spelling. */
export interface Spelling {
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Words that stand capitalised where no capital is due. */
  readonly capital: ReadonlySet<string>;
  /** Sentences in capitals or title case, where a capital shows nothing. */
  readonly shouted: ReadonlySet<number>;
}

/** Reads the spelling of a report off its words. */
export function spellingOf(words: readonly Word[]): Spelling {
  const shouted = shoutedSentences(words);
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const word of words) {
    if (word.kind === "lower") lower.add(word.lower);
    if (word.kind === "capital" && !word.opens && !shouted.has(word.sentence))
      capital.add(word.text);
  }
  return { lower, capital, shouted };
}

function shoutedSentences(words: readonly Word[]): ReadonlySet<number> {
  const shouted = new Set<number>();
  let count = emptyCount();
  words.forEach((word, index) => {
    addWord(count, word);
    if (words[index + 1]?.sentence === word.sentence) return;
    if (isShouted(count)) shouted.add(word.sentence);
    count = emptyCount();
  });
  return shouted;
}

function addWord(count: LineCount, word: Word): void {
  count.stopped = word.text === "." || (count.stopped && word.kind === "mark");
  if (word.kind === "lower" && !sentenceOpeners.has(word.lower)) count.long += 1;
  if (word.kind !== "capital") return;
  count.long += 1;
  count.upper += 1;
  if (startsAllUpper(word.text)) count.full += 1;
}

function emptyCount(): LineCount {
  return { long: 0, upper: 0, full: 0, stopped: false };
}

/** What one sentence's words are like. */
interface LineCount {
  long: number;
  upper: number;
  full: number;
  stopped: boolean;
}

/** A headline in title case has no full stop; a line all in capitals may have one. */
function isShouted({ long, upper, full, stopped }: LineCount): boolean {
  return long >= 4 && ((!stopped && upper >= long * 0.8) || full >= long * 0.8);
}

/** Whether the capital at `index` is a name's: always inside a sentence, on evidence where a capital is due anyway. */
export function isProper(
  words: readonly Word[],
  index: number,
  spelling: Spelling,
  heard?: Heard,
): boolean {
  const word = words[index];
  if (word === undefined || spelling.shouted.has(word.sentence)) return false;
  if (!word.opens) return true;
  if (isKnownPlace(word.text)) return true;
  if (/\p{Ll}[-‐‑'’]\p{Lu}/u.test(word.text)) return true;
  if (isDatelinePlace(words, index)) return true;
  if (isAcronym(word.text)) return true;
  const next = words[index + 1];
  const goesOn = next?.kind === "capital" && next.sentence === word.sentence && !isNeverName(next);
  if (titleHeads.has(bare(word)) && (goesOn || isOfPortfolio(words, index + 1))) return true;
  if (leadsToOffice(words, index) || isSpelledOut(words, index)) return true;
  if (headsBody(words, index)) return true;
  if (spelling.capital.has(word.text)) return !sentenceOpeners.has(word.lower) || goesOn;
  if (sentenceOpeners.has(word.lower) || spelling.lower.has(word.lower)) return false;
  if (goesOn && !/(?:ing|ed|ly)$/u.test(word.lower)) return true;
  return standsAsName(words, index) || isHeardHere(words, index, heard);
}

/** A name of the reader that begins here, whose first word it holds for a proper noun too. */
function isHeardHere(words: readonly Word[], index: number, heard: Heard | undefined): boolean {
  const name = heard?.nameAt(index);
  if (name === undefined || name.first !== index || name.kind === "other") return false;
  if (plainWords.has(words[index]?.lower ?? "")) return false;
  if (heard?.partOfSpeech(index) !== "PROPN") return false;
  const next = heard.partOfSpeech(index + 1);
  return name.end > index + 1 || next === "VERB" || next === "AUX";
}

/** "Army of the Coast", "Ministry of Health": what heads a body, with what it is of. */
function headsBody(words: readonly Word[], index: number): boolean {
  if (!openHeads.has(words[index]?.text ?? "") || words[index + 1]?.lower !== "of") return false;
  const of = words[index + 2]?.lower === "the" ? words[index + 3] : words[index + 2];
  return of?.kind === "capital" && of.sentence === words[index]?.sentence && !isNeverName(of);
}

/** "Prime Minister Mora", "Deputy Police Chief Mora": what a title with a name begins with. */
function leadsToOffice(words: readonly Word[], index: number): boolean {
  let head = index;
  while (head < index + 3 && officeModifiers.has(bare(words[head]))) head += 1;
  const name = words[head + 1];
  if (head === index || words[head]?.kind !== "capital" || name?.kind !== "capital") return false;
  return titleHeads.has(bare(words[head])) && name.sentence === words[index]?.sentence;
}

/** "Open Harbour Doctors (OHD)": the first of words whose initials are the acronym in brackets after them. */
function isSpelledOut(words: readonly Word[], index: number): boolean {
  let end = index;
  while (end < index + 7 && words[end]?.kind === "capital") end += 1;
  if (end - index < 2 || words[end]?.text !== "(") return false;
  const initials = words.slice(index, end).map(({ text }) => text.slice(0, 1));
  return initials.join("") === words[end + 1]?.text;
}

/** "Secretary of State ...", "Minister of Health ...". */
function isOfPortfolio(words: readonly Word[], index: number): boolean {
  const portfolio = words[index + 1];
  if (words[index]?.lower !== "of" || portfolio?.kind !== "capital") return false;
  return portfolios.has(portfolio.lower);
}

function isKnownPlace(text: string): boolean {
  return countryNames.has(text) || worldRegions.has(text) || cities.has(text);
}

/** A lone capital that opens a sentence: what follows it must show that it is a name. */
function standsAsName(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined) return false;
  if (next.kind === "clitic" && /^['’]s?$/u.test(next.text)) return true;
  if (next.text === "," && personRelatives.has(words[index + 2]?.lower ?? "")) return true;
  return speechVerbs.has(next.lower) && !/s$/u.test(words[index]?.lower ?? "s");
}

/** Two to nine capitals, with or without full stops, that are no common short form; seven or more that are no word either. */
export function isAcronym(text: string): boolean {
  if (text.length > 6 && plainWords.has(text.toLowerCase())) return false;
  return (
    /^(?:\p{Lu}{2,9}|\p{Lu}{2,6}s|(?:\p{Lu}\.){2,5})$/u.test(text) &&
    !notAcronyms.has(text) &&
    !slugs.has(text.toLowerCase())
  );
}
