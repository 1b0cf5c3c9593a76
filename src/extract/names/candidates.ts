// Cuts a capitalised run into possible names: demonyms and countries before a title off, titles told from the
// name they stand with. What kind of thing each is, is left to kinds.ts.

import { brands, cities } from "../../english/cities.ts";
import { countryNames, demonyms } from "../../english/countries.ts";
import { customCapitals } from "../../english/not-names.ts";
import { notAcronyms, organisationHeads } from "../../english/organisation-words.ts";
import { plainWords } from "../../english/plain-words.ts";
import { highOffices, officeModifiers, titleHeads } from "../../english/titles.ts";
import type { Heard } from "./heard.ts";
import { isHeadWord } from "./name-heads.ts";
import { personTail } from "./person-tails.ts";
import type { Run } from "./runs.ts";
import { bare, hyphenHead, leadingTitleEnd, lowerTitleStart, titleStart } from "./title-words.ts";
import type { Word } from "./words.ts";

/** A possible name. All bounds are word indices, `[first, end)`. */
export interface Candidate extends Run {
  /** The title before it, capitalised or not. */
  readonly title: Run | undefined;
  /** The compare form: the words of the run as they stand. */
  readonly name: string;
}

/** The possible names of a run, in order. A run that is only a title or a demonym gives none. */
export function candidatesOf(
  words: readonly Word[],
  run: Run,
  text: string,
  heard?: Heard,
): readonly Candidate[] {
  return cutAtPerson(words, run, heard)
    .map((piece) => trimmed(words, piece))
    .filter((piece) => piece.end > piece.first)
    .map((piece) => complete(words, piece, text));
}

/** A cut may leave a small word at a piece's end: "Government of" before "President Tarn". */
function trimmed(words: readonly Word[], piece: Piece): Piece {
  let { end } = piece;
  while (
    end > piece.first &&
    words[end - 1]?.kind !== "capital" &&
    words[end - 1]?.kind !== "number"
  )
    end -= 1;
  return { ...piece, end };
}

interface Piece extends Run {
  readonly title: Run | undefined;
}

/** "Council Chief Manager Abel Mora": a full name at the end of a run is cut from the body or the office before it. */
function cutAtPerson(words: readonly Word[], run: Run, heard: Heard | undefined): readonly Piece[] {
  const person = personTail(words, run, heard);
  if (person === undefined) return cut(words, run);
  const title = titleBefore(words, run, person);
  const rest = { first: run.first, end: title?.first ?? person };
  return [...cut(words, rest), { first: person, end: run.end, title }];
}

/** The longest title that ends where the name begins; what heads the body before it ("Harbour Council") is no part. */
function titleBefore(words: readonly Word[], run: Run, name: number): Run | undefined {
  for (let first = run.first; first < name; first += 1) {
    if (first > run.first && isHeadWord(words[first]?.text ?? "")) continue;
    if (leadingTitleEnd(words, { first, end: run.end }) === name) return { first, end: name };
  }
  return undefined;
}

function cut(words: readonly Word[], run: Run): readonly Piece[] {
  if (run.first >= run.end) return [];
  if (run.end - run.first === 1 && isNobody(words[run.first]?.text ?? "")) return [];
  const holder = bodyBeforeHolder(words, run);
  if (holder !== undefined)
    return [
      { first: run.first, end: holder, title: undefined },
      { first: holder, end: run.end, title: undefined },
    ];
  if (isWholeName(words, run)) return [{ ...run, title: undefined }];
  if (opensPlainly(words, run)) return cut(words, { first: run.first + 1, end: run.end });
  const demonym = demonymEnd(words, run);
  const known = knownEnd(words, run);
  if (demonym > run.first && demonym >= known) return cut(words, { first: demonym, end: run.end });
  if (known > run.first && known < run.end && leadsOn(words, run, known))
    return [
      { first: run.first, end: known, title: undefined },
      ...cut(words, { first: known, end: run.end }),
    ];
  const title = leadingTitleEnd(words, run);
  if (title > run.first) {
    if (title >= run.end) return [];
    return [{ first: title, end: run.end, title: { first: run.first, end: title } }];
  }
  const inner = innerTitle(words, run);
  if (inner !== undefined)
    return [
      { first: run.first, end: inner, title: undefined },
      ...cut(words, { first: inner, end: run.end }),
    ];
  return [{ ...run, title: undefined }];
}

/** "Inland Norway is quiet.": a plain word has its capital from the sentence it opens, where a known name follows. */
function opensPlainly(words: readonly Word[], run: Run): boolean {
  const first = words[run.first];
  const rest = { first: run.first + 1, end: run.end };
  if (first === undefined || !first.opens || rest.first === rest.end) return false;
  if (!plainWords.has(first.lower) || /\p{Lu}{2}/u.test(first.text)) return false;
  return knownEnd(words, rest) === rest.end;
}

/** "speaker of the National Assembly Abel Mora": where the body ends and the one who speaks for it begins. */
function bodyBeforeHolder(words: readonly Word[], run: Run): number | undefined {
  const of = words[run.first - 1]?.lower === "the" ? run.first - 2 : run.first - 1;
  if (words[of]?.lower !== "of" || !titleHeads.has(bare(words[of - 1]))) return undefined;
  for (let index = run.first + 1; index < run.end - 2; index += 1) {
    const rest = words.slice(index + 1, run.end);
    if (!organisationHeads.has(words[index]?.text ?? "") || rest.length > 3) continue;
    if (rest.every((word) => word.kind === "capital" && !isHeadWord(word.text))) return index + 1;
  }
  return undefined;
}

function isNobody(text: string): boolean {
  return text.length === 1 || customCapitals.has(text) || notAcronyms.has(text);
}

/** Names that hold a title or demonym as a part: "General Assembly", "Zoran National Army". */
function isWholeName(words: readonly Word[], run: Run): boolean {
  const last = words[run.end - 1];
  if (last === undefined || run.end - run.first < 2) return false;
  if (addressed.has(bare(words[run.first])) || innerTitle(words, run) !== undefined) return false;
  if (isTitled(words, run)) return false;
  const heads = words.slice(run.first, run.end).filter((word) => isHeadWord(word.text));
  if (heads.length === 0) return false;
  return (
    isHeadWord(last.text) || words.slice(run.first, run.end).some((word) => word.kind === "lower")
  );
}

/** "Secretary of State Abel Mora", with or without a country before: an office, then one to four words of a name. */
function isTitled(words: readonly Word[], run: Run): boolean {
  const first = knownEnd(words, run);
  const name = leadingTitleEnd(words, { first, end: run.end });
  const rest = words.slice(name, run.end);
  if (name === first || rest.length === 0 || rest.length > 4) return false;
  return rest.every(
    ({ kind, text, lower }) => kind === "lower" || (!isHeadWord(text) && !plainWords.has(lower)),
  );
}

/** Forms of address that never begin the name of a body or a place: "Rep. Park" is a person. */
const addressed: ReadonlySet<string> = new Set([
  ...[
    "mr",
    "mrs",
    "ms",
    "dr",
    "prof",
    "rep",
    "sen",
    "gov",
    "gen",
    "col",
    "lt",
    "maj",
    "capt",
    "sgt",
  ],
  ...[
    "brig",
    "adm",
    "cmdr",
    "rev",
    "pm",
    "minister",
    "sheikh",
    "chairman",
    "spokesman",
    "spokeswoman",
  ],
]);

/** The end of the demonyms a run begins with. */
function demonymEnd(words: readonly Word[], run: Run): number {
  const first = words[run.first]?.text ?? "";
  const second = run.first + 1 < run.end ? (words[run.first + 1]?.text ?? "") : "";
  if (second !== "" && demonyms.has(`${first} ${second}`)) return run.first + 2;
  return demonyms.has(first) ? run.first + 1 : run.first;
}

/** The end of the country, city or outlet a run begins with, the longest there is. */
function knownEnd(words: readonly Word[], run: Run): number {
  for (let end = Math.min(run.end, run.first + 6); end > run.first; end -= 1) {
    const form = words
      .slice(run.first, end)
      .map((word) => word.text)
      .join(" ");
    if (countryNames.has(form) || cities.has(form) || brands.has(form)) return end;
  }
  return run.first;
}

/** Whether a title or a full name follows the country, or an envoy to it is named after it. */
function leadsOn(words: readonly Word[], run: Run, country: number): boolean {
  const rest = { first: country, end: run.end };
  if (leadingTitleEnd(words, rest) > country || innerTitle(words, rest) !== undefined) return true;
  if (isFullName(words.slice(country, run.end))) return true;
  const link = words[run.first - 1]?.lower;
  return link === "to" && titleHeads.has(bare(words[run.first - 2])) && run.end - country > 1;
}

/** Two or three capitalised words, none of them plain or the head of a name: "London Abel Mora" names two. */
function isFullName(parts: readonly Word[]): boolean {
  if (parts.length < 2 || parts.length > 3) return false;
  return parts.every(
    ({ kind, text, lower }) =>
      kind === "capital" && !plainWords.has(lower) && !isHeadWord(text) && !/\p{Lu}{2}/u.test(text),
  );
}

/** Where a title begins inside a run, with a name after it: "Harbour Council Chairman Abel Mora". */
function innerTitle(words: readonly Word[], run: Run): number | undefined {
  for (let index = run.first + 1; index < run.end - 1; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (word === undefined || next?.kind !== "capital") continue;
    if (!highOffices.has(hyphenHead(word)) && !isGeneralOffice(words, index)) continue;
    if (isHeadWord(next.text) || titleHeads.has(bare(next)) || officeModifiers.has(next.lower))
      continue;
    const start = titleStart(words, run.first, index);
    if (start > run.first) return start;
  }
  return undefined;
}

/** "Secretary General", "Attorney General": an office that ends like a rank. */
function isGeneralOffice(words: readonly Word[], index: number): boolean {
  return words[index]?.lower === "general" && highOffices.has(words[index - 1]?.lower ?? "");
}

function complete(words: readonly Word[], piece: Piece, text: string): Candidate {
  const name = text
    .slice(words[piece.first]?.start ?? 0, words[piece.end - 1]?.end ?? 0)
    .replace(/\s+/gu, " ")
    .replace(/^the /iu, "");
  const title = piece.title ?? lowerTitle(words, piece.first);
  return { first: piece.first, end: piece.end, title, name };
}

function lowerTitle(words: readonly Word[], first: number): Run | undefined {
  const start = lowerTitleStart(words, first);
  return start < first ? { first: start, end: first } : undefined;
}
