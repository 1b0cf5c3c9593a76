// Finds single people and nobody: "a man", "a 12-year-old boy", "his son", a name, "no one".

import { finiteBe, haveForms, negators, verbAdverbs } from "../../english/auxiliaries.ts";
import { definiteArticles, indefiniteArticles, nounBarriers } from "../../english/count-words.ts";
import { harmWords } from "../../english/harm-words.ts";
import { denials, deniedWords, ordinalNumbers, zeroWords } from "../../english/number-words.ts";
import { personPlurals, personSingulars } from "../../english/person-nouns.ts";
import { deathTellings, onePersonSubjects, tolledHurt } from "../../english/toll-words.ts";
import { agedAt } from "./ages.ts";
import type { Count } from "./counts.ts";
import { type Noun, nounAfter, nounOf } from "./nouns.ts";
import { type FigureSentence, phraseLength, spanOf, wordAt } from "./sentence.ts";

/** "a man", "a 12-year-old boy", "an off-duty police officer"; also, marked as known, "the man" and "his son". */
export function oneAt(sentence: FigureSentence, index: number): Count | undefined {
  const word = wordAt(sentence, index);
  if (isBareAnother(sentence, index))
    return {
      ...single(sentence, { first: index, end: index + 1, noun: word, known: false }),
      others: true,
    };
  const aged = agedAt(sentence, index);
  const pointed = definiteArticles.has(word) || indefiniteArticles.has(word);
  if (!pointed && (aged === undefined || areYears(sentence, index))) return undefined;
  const noun = singularAfter(sentence, aged === undefined ? index + 1 : index);
  const end = noun ?? aged ?? agedAt(sentence, index + 1);
  if (end === undefined || /^['’]s$/.test(wordAt(sentence, end))) return undefined;
  const known =
    definiteArticles.has(word) ||
    word === "another" ||
    (noun === undefined && /^\p{Lu}/u.test(sentence.tokens[end]?.text ?? "")) ||
    ordinalNumbers.has(wordAt(sentence, index + 1));
  return single(sentence, { first: index, end, noun: wordAt(sentence, end - 1), known });
}

/** "13 and 15 years old", "6 and 12-years-old" are ages; "15-year-old" is somebody. */
function areYears(sentence: FigureSentence, number: number): boolean {
  const unit = wordAt(sentence, number + 1) === "-" ? number + 2 : number + 1;
  return /^(?:year|month|week|day)s$/.test(wordAt(sentence, unit));
}

/** "one died and another was hurt": a person told without a noun. */
function isBareAnother(sentence: FigureSentence, index: number): boolean {
  if (wordAt(sentence, index) !== "another") return false;
  const next = wordAt(sentence, index + 1);
  const harm = harmWords.get(next)?.form;
  // "another wounded soldier".
  if (singularAfter(sentence, index + 2) !== undefined) return false;
  return finiteBe.has(next) || harm === "done" || harm === "befallen" || next.endsWith("ly");
}

/** "a father and son", "a mother, son and little girl": further people who share the article of the first. */
export function anotherAt(
  sentence: FigureSentence,
  index: number,
  before: Count | undefined,
): Count | undefined {
  if (before?.kind !== "one" || before.noun === "" || !sharesArticle(sentence, before, index))
    return undefined;
  const end = singularAfter(sentence, index);
  if (end === undefined || end > index + 3) return undefined;
  // "a baker, father of two", "the cook and guard Ivo Senn": the same person, or part of a name.
  const next = sentence.tokens[end];
  if (next?.lower === "of" || /^['’]s$/.test(next?.lower ?? "")) return undefined;
  if (next !== undefined && /^\p{Lu}/u.test(next.text)) return undefined;
  return single(sentence, {
    first: index,
    end,
    noun: wordAt(sentence, end - 1),
    known: before.known,
  });
}

function sharesArticle(sentence: FigureSentence, before: Count, index: number): boolean {
  const joint = wordAt(sentence, index - 1);
  const between = index - before.end;
  if (joint === ",") return between === 1;
  return (
    joint === "and" && (between === 1 || (between === 2 && wordAt(sentence, before.end) === ","))
  );
}

/** How far the noun may stand from its article, in tokens. */
const nounReach = 10;

/** The end of the singular noun for a person that begins here, past what describes it. */
function singularAfter(sentence: FigureSentence, from: number): number | undefined {
  let last: number | undefined;
  for (let at = from; at < from + nounReach; at++) {
    const word = wordAt(sentence, at);
    if (personSingulars.has(word)) last = at;
    else if (last !== undefined || endsDescription(sentence, at)) break;
  }
  return last === undefined ? undefined : last + 1;
}

function endsDescription(sentence: FigureSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  if (word === "" || nounBarriers.has(word) || definiteArticles.has(word)) return true;
  if (/^[.;:!?()"“”,]/.test(word)) return true;
  if (personPlurals.has(word)) return !personSingulars.has(wordAt(sentence, at + 1));
  const harm = harmWords.get(word);
  return harm !== undefined && harm.form !== "state" && !tolledHurt.has(word);
}

/** A named person, or one told of by a pronoun. */
export function namedAt(sentence: FigureSentence, index: number): Count | undefined {
  const start = sentence.tokens[index]?.start;
  const mention = sentence.mentions.find(
    (one) => one.kind === "person" && one.form === "name" && one.start === start,
  );
  if (mention === undefined) return diedAt(sentence, index);
  let end = index + 1;
  while ((sentence.tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) end += 1;
  if (/^['’]s?$/.test(wordAt(sentence, end)) || /^['’]s$/.test(wordAt(sentence, end - 1)))
    return undefined;
  return single(sentence, { first: index, end, noun: "", known: true });
}

/** How far the death may stand from the pronoun for whom it befell, in tokens. */
const deathReach = 5;

/** "he was later pronounced dead", "where she died": somebody told of by a pronoun, where a death is told of him. */
function diedAt(sentence: FigureSentence, index: number): Count | undefined {
  if (!onePersonSubjects.has(wordAt(sentence, index))) return undefined;
  const count = single(sentence, { first: index, end: index + 1, noun: "", known: true });
  for (let at = index + 1; at <= index + deathReach; at++) {
    if (phraseLength(sentence, at, deathTellings) > 0) return count;
    const word = wordAt(sentence, at);
    // "he later died", "she has died": "he died in June" tells a life.
    if (word === "died" && at > index + 1) return count;
    if (!finiteBe.has(word) && !haveForms.has(word) && !verbAdverbs.has(word)) return undefined;
  }
  return undefined;
}

export function noneAt(sentence: FigureSentence, index: number): Count | undefined {
  const word = wordAt(sentence, index);
  const none = (zeroWords.has(word) && word !== "zero") || isDenied(sentence, index);
  if (!none) return undefined;
  const next = wordAt(sentence, index + 1);
  // "no one" and "no-one".
  const length = word !== "no" ? 1 : next === "one" ? 2 : next === "-" ? 3 : 1;
  const noun =
    /^(?:nobody|anybody|anyone)$/.test(word) || length > 1
      ? undefined
      : nounOfNone(sentence, index);
  if ((word === "no" || word === "any") && length === 1 && noun === undefined) return undefined;
  return {
    low: 0,
    high: 0,
    best: 0,
    vague: false,
    kind: "none",
    first: index,
    end: noun?.end ?? index + length,
    numberSpan: spanOf(sentence, index, index + length),
    hedge: undefined,
    of: noun === undefined ? undefined : spanOf(sentence, noun.first, noun.end),
    noun: noun === undefined ? "" : wordAt(sentence, noun.end - 1),
    harmInside: undefined,
    known: false,
    partitive: false,
    others: false,
  };
}

/** "denied that anyone", "denies any deaths": who denies it says that it was nobody. */
export function isDenied(sentence: FigureSentence, index: number): boolean {
  if (!deniedWords.has(wordAt(sentence, index))) return false;
  const verb = wordAt(sentence, index - 1) === "that" ? index - 2 : index - 1;
  const undone = [1, 2].some((step) => negators.has(wordAt(sentence, verb - step)));
  return denials.has(wordAt(sentence, verb)) && !undone;
}

/** The noun of "no soldiers", "no soldier" and "none of the soldiers". */
function nounOfNone(
  sentence: FigureSentence,
  index: number,
): Pick<Noun, "first" | "end"> | undefined {
  const at = index + 1;
  const isNone = wordAt(sentence, index) === "none";
  if (isNone && wordAt(sentence, at) !== "of") return undefined;
  const noun = isNone ? nounOf(sentence, at) : nounAfter(sentence, at);
  if (noun !== undefined && noun !== "no person") return noun;
  return personSingulars.has(wordAt(sentence, at)) ? { first: at, end: at + 1 } : undefined;
}

function single(
  sentence: FigureSentence,
  { first, end, noun, known }: Pick<Count, "first" | "end" | "noun" | "known">,
): Count {
  const of = spanOf(sentence, first, end);
  const number = indefiniteArticles.has(wordAt(sentence, first))
    ? spanOf(sentence, first, first + 1)
    : of;
  return {
    low: 1,
    high: 1,
    best: 1,
    vague: false,
    kind: "one",
    first,
    end,
    numberSpan: number,
    hedge: undefined,
    of,
    noun,
    harmInside: undefined,
    known,
    partitive: false,
    others: false,
  };
}
