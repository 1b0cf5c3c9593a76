// The words for the speaker beside a cue: the phrase before it with its asides, or after it.

import { askedParticiples } from "../../english/channel-words.ts";
import { cueVerbForms } from "../../english/cue-verbs.ts";
import { personPlurals, personSingulars } from "../../english/person-nouns.ts";
import {
  auxiliaries,
  clauseWords,
  daysOfSaying,
  determiners,
  institutions,
  modals,
  openers,
  plainVerbs,
  possessives,
  prepositions,
  subjectPronouns,
  timeStretches,
} from "../../english/phrase-words.ts";
import { sourceNouns } from "../../english/source-nouns.ts";
import { isQuotedToken, type Line, type Stretch, tokenOf, wordOf } from "./line.ts";
import { withNameBehind } from "./name-apposition.ts";
import { isNominal, nounPhraseAt, nounPhraseBefore } from "./noun-phrase.ts";

/** The speaker that ends right before a verb group, with its asides: "Mora, a spokesman for the army,". */
export function sourceBefore(line: Line, verb: number): Stretch | undefined {
  const group = beforeTime(line, verb);
  const mark = wordOf(line, group - 1);
  if (isQuotedToken(line, group - 1)) return quotedName(line, group);
  const phrase = asideMarks.has(mark)
    ? pastAside(line, group - 1)
    : nounPhraseBefore(line, group, line.first);
  if (phrase === undefined) return undefined;
  const whole = asideMarks.has(mark) ? phrase : pastParticiple(line, phrase);
  return withNameBefore(line, withOfficeBefore(line, whole));
}

/** "A notice posted on the | door said", "men trying to leave the | town said": back to the noun that the participle hangs on. */
function pastParticiple(line: Line, phrase: Stretch): Stretch {
  const start = clauseStart(line, phrase.first);
  if (start === undefined || phrase.first - start > 14) return phrase;
  const head = nounPhraseAt(line, start);
  if (head === undefined || head.end >= phrase.first) return phrase;
  // "A spokeswoman of the port | reached by the Gazette": the paper does not speak.
  if (wordOf(line, head.end) === "by" && askedParticiples.has(wordOf(line, head.end - 1)))
    return { first: head.first, end: head.end - 1 };
  const word = wordOf(line, head.end);
  const isParticiple =
    /^\p{Ll}{2,}(?:ing|ed)$/u.test(tokenOf(line, head.end)?.text ?? "") || participles.has(word);
  if (!isParticiple || cueVerbForms.get(word)?.verb.takes.has("clause")) return phrase;
  for (let index = head.end + 1; index < phrase.first; index++)
    if (breaksNoun(line, index)) return phrase;
  return { first: head.first, end: phrase.end };
}

/** Where the clause of a phrase begins: with the line, or after "that". */
function clauseStart(line: Line, before: number): number | undefined {
  for (let index = before - 1; index >= line.first && before - index < 20; index--) {
    const word = wordOf(line, index);
    if (word === "that" || word === "but") return index + 1;
    if (isQuotedToken(line, index) || [",", ";", ":"].includes(word)) return undefined;
  }
  let first = line.first;
  while (openers.has(wordOf(line, first))) first += 1;
  return prepositions.has(wordOf(line, first)) ? undefined : first;
}

function breaksNoun(line: Line, index: number): boolean {
  const word = wordOf(line, index);
  return (
    clauseWords.has(word) ||
    subjectPronouns.has(word) ||
    auxiliaries.has(word) ||
    modals.has(word) ||
    word === "and" ||
    plainVerbs.has(word)
  );
}

/** Participles that do not end in -ed, where a noun goes before: "a letter sent to". */
const participles = new Set(
  "sent written seen held made given taken shown known found caught born led".split(" "),
);

/** `the "Army of the Coast" | said`: a short name in marks after "the". */
function quotedName(line: Line, end: number): Stretch | undefined {
  let first = end;
  while (
    first > line.first &&
    end - first < 9 &&
    line.quotations[first - 1] === line.quotations[end - 1]
  )
    first -= 1;
  if (!["the", "so-called"].includes(wordOf(line, first - 1)) || end - first > 8) return undefined;
  const isName =
    /^\p{Lu}/u.test(tokenOf(line, first + 1)?.text ?? "") &&
    /^\p{Lu}/u.test(tokenOf(line, end - 2)?.text ?? "");
  const start = wordOf(line, first - 2) === "the" ? first - 2 : first - 1;
  return isName ? { first: start, end } : undefined;
}

/** "who on Monday | told", "the mayor this week | told": back over a day between the speaker and the verb. */
function beforeTime(line: Line, verb: number): number {
  let end = verb;
  while (end > line.first && daysOfSaying.has(wordOf(line, end - 1))) end -= 1;
  const isStretch =
    timeStretches.has(wordOf(line, end - 1)) && ["this", "last"].includes(wordOf(line, end - 2));
  if (isStretch) end -= 2;
  if (end < verb && ["on", "late", "earlier", "last", "early"].includes(wordOf(line, end - 1)))
    end -= 1;
  return end > line.first ? end : verb;
}

/** The speaker that begins at a token, with its apposition: "Ina Mora, a nurse". */
export function sourceAfter(line: Line, first: number): Stretch | undefined {
  const phrase = withKeeper(line, nounPhraseAt(line, first));
  if (phrase === undefined || wordOf(line, phrase.end) !== ",") return phrase;
  const named = withNameBehind(line, phrase);
  if (named !== undefined) return named;
  const next = phrase.end + 1;
  if (!opensAside(line, next) || cueVerbForms.get(wordOf(line, next))?.form === "gerund")
    return phrase;
  const end = endOfAside(line, next);
  return end === undefined ? phrase : { first, end };
}

/** "a list | kept by the union", "a table | drawn up by the ministry": with who made it. */
function withKeeper(line: Line, phrase: Stretch | undefined): Stretch | undefined {
  if (phrase === undefined || !makingParticiples.has(wordOf(line, phrase.end))) return phrase;
  const by = wordOf(line, phrase.end + 1) === "up" ? phrase.end + 2 : phrase.end + 1;
  const maker = wordOf(line, by) === "by" ? nounPhraseAt(line, by + 1) : undefined;
  return maker === undefined ? phrase : { first: phrase.first, end: maker.end };
}

const makingParticiples = new Set(
  "kept compiled drawn prepared maintained released published issued collected gathered seen obtained reviewed posted signed".split(
    " ",
  ),
);

/** An aside that names a source behind the speaker is no part of the speaker. */
const citing = new Set(["citing", "quoting"]);

const asideMarks = new Set([",", "-", "—", "–", "--"]);

/** "Mora, a spokesman," and "Mora - who leads the council -": back over the aside to the name. */
function pastAside(line: Line, closing: number): Stretch | undefined {
  const mark = wordOf(line, closing);
  for (let index = closing - 1; index > line.first && closing - index < 40; index--) {
    if (isQuotedToken(line, index)) return undefined;
    if (wordOf(line, index) !== mark) continue;
    const isAside = opensAside(line, index + 1) || isTag(line, index + 1, closing);
    if (!isAside && !isNameOfOffice(line, index, closing)) continue;
    const name = nounPhraseBefore(line, index, line.first);
    if (name === undefined && isAge(line, index - 1)) continue;
    if (name === undefined) return undefined;
    if (citing.has(wordOf(line, index + 1))) return name;
    if (isSomebodyThere(line, name, index + 1)) return { first: index + 1, end: closing + 1 };
    // Between dashes stands what the outlet puts in; between commas what the speaker is.
    if (mark !== ",") return name;
    return { first: name.first, end: closing + 1 };
  }
  return undefined;
}

/** "At the largest hospital, | a doctor ..., said": the phrase before is a place, and the one behind a person. */
function isSomebodyThere(line: Line, before: Stretch, first: number): boolean {
  if (!["a", "an", "one"].includes(wordOf(line, first))) return false;
  const person = nounPhraseAt(line, first);
  return person !== undefined && isPerson(line, person) && !couldBePerson(line, before);
}

function isPerson(line: Line, phrase: Stretch): boolean {
  for (let at = phrase.first; at < phrase.end; at++)
    if (personSingulars.has(wordOf(line, at)) || personPlurals.has(wordOf(line, at))) return true;
  return false;
}

/** A name, a pronoun or a noun for people. */
function couldBePerson(line: Line, phrase: Stretch): boolean {
  const last = tokenOf(line, phrase.end - 1);
  return (
    /^\p{Lu}/u.test(last?.text ?? "") ||
    subjectPronouns.has(last?.lower ?? "") ||
    isPerson(line, phrase) ||
    !institutions.has(last?.lower ?? "")
  );
}

/** "Mora, 31, a nurse, said": the name stands before the age. */
function isAge(line: Line, index: number): boolean {
  return tokenOf(line, index)?.shape === "number";
}

/** "Mora, of Tavik, said", "Mora, the mayor's aide, said", "Mora, R-Tav., said": where from, whose, of which party. */
function isTag(line: Line, first: number, closing: number): boolean {
  if (closing - first > 9 || !/^\p{Lu}/u.test(tokenOf(line, first - 2)?.text ?? "")) return false;
  if (["of", "at", "from", "with"].includes(wordOf(line, first))) return true;
  const isShort = closing - first <= 4 && /^[\p{Lu}]{1,2}$/u.test(tokenOf(line, first)?.text ?? "");
  return isShort || isPossessed(line, { first, end: closing });
}

/** "The Speaker, Ina Mora,": a name alone between the commas after an office. */
function isNameOfOffice(line: Line, comma: number, closing: number): boolean {
  const name = nounPhraseAt(line, comma + 1);
  if (name?.end !== closing || !/^\p{Lu}/u.test(tokenOf(line, comma + 1)?.text ?? "")) return false;
  const office = nounPhraseBefore(line, comma, line.first);
  return office !== undefined && holdsOffice(line, office);
}

/** "A spokesman, | Ina Mora, said": an office between the start of the clause and the comma joins the name. */
function withOfficeBefore(line: Line, phrase: Stretch): Stretch {
  const comma = phrase.first - 1;
  if (wordOf(line, comma) !== "," || isQuotedToken(line, comma)) return phrase;
  if (!/^\p{Lu}/u.test(tokenOf(line, phrase.first)?.text ?? "")) return phrase;
  const office = nounPhraseBefore(line, comma, line.first);
  if (office === undefined || !holdsOffice(line, office)) return phrase;
  const before = wordOf(line, office.first - 1);
  const isClauseStart = office.first === line.first || ["but", "and", ","].includes(before);
  return isClauseStart && !isQuotedToken(line, office.first - 1)
    ? { first: office.first, end: phrase.end }
    : phrase;
}

/** "Ina Mora, | head of the harbour board said": a name before an office without an article, its second comma left out. */
function withNameBefore(line: Line, phrase: Stretch): Stretch {
  const comma = phrase.first - 1;
  const office = tokenOf(line, phrase.first)?.text ?? "";
  if (wordOf(line, comma) !== "," || isQuotedToken(line, comma)) return phrase;
  if (!/^\p{Ll}/u.test(office) || !isRole(office)) return phrase;
  const name = nounPhraseBefore(line, comma, line.first);
  if (name === undefined || name.end - name.first < 2 || name.end - name.first > 5) return phrase;
  const opens = name.first === line.first || wordOf(line, name.first - 1) === ",";
  for (let at = name.first; at < name.end; at++)
    if (!/^\p{Lu}/u.test(tokenOf(line, at)?.text ?? "")) return phrase;
  return opens ? { first: name.first, end: phrase.end } : phrase;
}

function holdsOffice(line: Line, phrase: Stretch): boolean {
  if (!determiners.has(wordOf(line, phrase.first)) && !isPossessed(line, phrase)) return false;
  for (let at = phrase.first; at < phrase.end; at++) if (isRole(wordOf(line, at))) return true;
  return false;
}

function isRole(word: string): boolean {
  return sourceNouns.has(word) || personSingulars.has(word) || personPlurals.has(word);
}

function isPossessed(line: Line, phrase: Stretch): boolean {
  for (let at = phrase.first; at < phrase.end; at++) {
    if (["'s", "’s", "'", "’"].includes(wordOf(line, at))) return true;
  }
  return false;
}

const asideOpeners = new Set([
  "a",
  "an",
  "the",
  "who",
  "whose",
  "whom",
  "which",
  "one",
  "citing",
  "quoting",
  "speaking",
  "himself",
  "herself",
]);

function opensAside(line: Line, index: number): boolean {
  const word = wordOf(line, index);
  if (asideOpeners.has(word) || possessives.has(word) || isRole(word)) return true;
  if (word === "" || determiners.has(word)) return false;
  if (/^\d\d$/u.test(word) || /^\p{Ll}+ing$/u.test(tokenOf(line, index)?.text ?? "")) return true;
  const phrase = nounPhraseAt(line, index);
  if (phrase === undefined) return false;
  for (let at = phrase.first; at < phrase.end; at++) {
    if (isRole(wordOf(line, at)) && isNominal(line, at)) return true;
  }
  return false;
}

function endOfAside(line: Line, first: number): number | undefined {
  for (let index = first; index < line.end; index++) {
    if (isQuotedToken(line, index) || index - first > 24) return undefined;
    if ([",", ".", ";", ":"].includes(wordOf(line, index))) return index;
  }
  return line.end;
}
