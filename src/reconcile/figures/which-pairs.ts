// Which answers to one question are compared with each other: all, but where more than some forty are given. There those that
// say the same stand together, each compared with the first of them, and what differs is compared with what is nearest to it in
// time: verdicts must not grow with the square of the reports. How many pairs are left is counted, for it must be said.

import { compareText } from "../../model/compare-text.ts";
import { groupBy } from "../../model/group-by.ts";
import { type Answer, isFormer } from "./answer.ts";

export interface Compared {
  /** In reading order, by the first and then by the second. */
  readonly pairs: readonly (readonly [Answer, Answer])[];
  /** So many pairs of answers that differ are not compared. */
  readonly left: number;
}

/** A question with no more answers has every two compared. */
const allPairsUpTo = 40;
/** Of more, each is compared with so many before it: other numbers for the same people, and counts of other people. */
const nearest = { others: 12, ofOthers: 3 };
/** So many answers are looked through for these. */
const looked = 48;

/** Which of the answers to one question are compared; they come in reading order. */
export function pairsOf(answers: readonly Answer[]): Compared {
  if (answers.length <= allPairsUpTo) return { pairs: everyPair(answers), left: 0 };
  const given = [...groupBy(answers, sourceKey).values()];
  const firsts = given.flatMap(([first]) => first ?? []);
  const alike = [...groupBy(firsts, answerKey).values()];
  const heads = alike.flatMap(([head]) => head ?? []);
  const among = differing(heads);
  const pairs = [
    ...[...given, ...alike].flatMap(withFirst),
    ...[...groupBy(firsts, ownKey).values()].flatMap(inTurn),
    ...withLast(answers, heads),
    ...among,
  ];
  const all = (heads.length * (heads.length - 1)) / 2;
  return {
    pairs: inReadingOrder(pairs, answers),
    left: all - inReadingOrder(among, heads).length,
  };
}

type Pair = readonly [Answer, Answer];

function everyPair(answers: readonly Answer[]): readonly Pair[] {
  return answers.flatMap((a, index) => answers.slice(index + 1).map((b): Pair => [a, b]));
}

function withFirst([first, ...rest]: readonly Answer[]): readonly Pair[] {
  return first === undefined ? [] : rest.map((again): Pair => [first, again]);
}

function inTurn(answers: readonly Answer[]): readonly Pair[] {
  return answers.slice(1).flatMap((next, index): readonly Pair[] => {
    const before = answers[index];
    return before === undefined ? [] : [[before, next]];
  });
}

/** What only repeats a number must still be told from the last one, which may have taken its place. */
function withLast(answers: readonly Answer[], heads: readonly Answer[]): readonly Pair[] {
  const isHead = new Set(heads);
  const last = new Map(
    [...groupBy(heads, peopleKey)].map(([key, some]) => [key, inTime(some).at(-1)] as const),
  );
  return answers.flatMap((answer): readonly Pair[] => {
    const other = isHead.has(answer) ? undefined : last.get(peopleKey(answer));
    return other === undefined || numberKey(other) === numberKey(answer) ? [] : [[answer, other]];
  });
}

/** Pairs of answers of which none repeats another: every two numbers where they are few, and what is near in time. */
function differing(heads: readonly Answer[]): readonly Pair[] {
  if (heads.length <= allPairsUpTo) return everyPair(heads);
  const ofPeople = [...groupBy(heads, peopleKey).values()];
  return [
    ...ofPeople.flatMap((group) => {
      const numbers = [...groupBy(group, numberKey).values()];
      const firsts = numbers.flatMap(([first]) => first ?? []);
      return [
        ...numbers.flatMap(withFirst),
        ...(firsts.length <= allPairsUpTo ? everyPair(firsts) : []),
        ...nearestBefore(inTime(group), numberKey, nearest.others),
      ];
    }),
    ...nearestBefore(inTime(heads), peopleKey, nearest.ofOthers),
  ];
}

/** Each with the last so many before it that differ from it and from each other by this key. */
function nearestBefore(
  answers: readonly Answer[],
  keyOf: (answer: Answer) => string,
  most: number,
): readonly Pair[] {
  const keys = answers.map(keyOf);
  return answers.flatMap((answer, at) => {
    const met = new Set([keys[at]]);
    const found: Pair[] = [];
    for (let back = at - 1; back >= Math.max(0, at - looked) && found.length < most; back -= 1) {
      const other = answers[back];
      if (other === undefined || met.has(keys[back])) continue;
      met.add(keys[back]);
      found.push([other, answer]);
    }
    return found;
  });
}

/** By the day that they are counts of; those of one day as they are read. */
function inTime(answers: readonly Answer[]): readonly Answer[] {
  const dayOf = ({ asOf }: Answer) => asOf?.earliest ?? asOf?.latest ?? "";
  return answers.toSorted((a, b) => compareText(dayOf(a), dayOf(b)));
}

/** Each pair once, the answer that is read first in front. */
function inReadingOrder(pairs: readonly Pair[], answers: readonly Answer[]): readonly Pair[] {
  const placeOf = new Map(answers.map((answer, index) => [answer, index]));
  const places = pairs.map((pair) => {
    const [a = 0, b = 0] = pair.map((answer) => placeOf.get(answer));
    return Math.min(a, b) * answers.length + Math.max(a, b);
  });
  return [...new Set(places)]
    .sort((x, y) => x - y)
    .flatMap((place): readonly Pair[] => {
      const a = answers[Math.floor(place / answers.length)];
      const b = answers[place % answers.length];
      return a === undefined || b === undefined ? [] : [[a, b]];
    });
}

/** The number, as far as rules look at it. */
export function numberKey({ low, high, best, vague }: Answer): string {
  return JSON.stringify([low, high, best, vague]);
}

/** Who is counted, and in what. A running total and a count of what happened are of the same people. */
export function peopleKey({ claim, of, side, isRest }: Answer): string {
  const { scope, unit } = claim.figure;
  return JSON.stringify([scope === "cumulative" ? "incident" : scope, unit, of, side, isRest]);
}

/** All that rules look at, but for who says it and in which report. */
function answerKey(answer: Answer): string {
  const { day, asOf, updates, formers, claim } = answer;
  const told = [day, asOf, updates, formers, isFormer(answer), claim.figure.scope];
  return JSON.stringify([numberKey(answer), peopleKey(answer), told]);
}

function sourceKey(answer: Answer): string {
  return JSON.stringify([answer.source, answerKey(answer)]);
}

/** What one source says of the same people; whom nobody could meet again is no source that could change its count. */
function ownKey(answer: Answer): string {
  return JSON.stringify([answer.source ?? answer.claim.id, peopleKey(answer)]);
}
