// Walks from a harm to the counts it is about: rightward through what it was done to, leftward to its subject, along "and".

import {
  clauseBarriers,
  clauseJoints,
  describingParticiples,
  finiteVerbs,
  objectMarks,
  smallAdverbs,
  subjectHangers,
  wholeMarks,
} from "../../english/clause-words.ts";
import {
  ageJoints,
  ageWords,
  besides,
  definiteArticles,
  objectPointers,
} from "../../english/count-words.ts";
import { harmWords } from "../../english/harm-words.ts";
import { sayingVerbs } from "../../english/locatives.ts";
import { relativePronouns, subjectPronouns } from "../../english/phrase-words.ts";
import { includingWords } from "../../english/toll-words.ts";
import { twoAgesAt } from "./ages.ts";
import { isSamePerson, withoutSpelling } from "./appositions.ts";
import type { Count } from "./counts.ts";
import type { Harm } from "./harms.ts";
import type { Scene } from "./rule.ts";
import { wordAt } from "./sentence.ts";
import { isSpeaking } from "./voices.ts";

/** The counts that begin at a token and those joined to them by commas and "and". */
export function listFrom(scene: Scene, at: number): readonly Count[] {
  const list: Count[] = [];
  let closed = 0;
  let next = countStartingAt(scene, at);
  while (next !== undefined) {
    const joint = list.length === 0 ? "and" : jointBefore(scene, next);
    if (!isSaidAgain(scene, list.at(-1), next)) list.push(next);
    if (joint === "and") closed = list.length;
    const after = pastJoint(scene, next.end);
    const joined = after === undefined ? undefined : countStartingAt(scene, after);
    next = joined !== undefined && goesOn(scene, joined) ? joined : undefined;
  }
  // "killed three people, the mayor": what no "and" closes is told beside the list, and not in it.
  return withoutSpelling(list.slice(0, closed));
}

/** Whether a count names the person of the one before, or says who that is. */
function isSaidAgain(scene: Scene, first: Count | undefined, second: Count): boolean {
  const after = pastAges(scene, second.end);
  return first !== undefined && isSamePerson(scene.sentence, { first, second, after });
}

function goesOn(scene: Scene, joined: Count): boolean {
  return (
    !joined.partitive &&
    !hasOwnHarm(scene, joined) &&
    !isAge(scene, joined) &&
    !isSpeaking(scene.sentence, joined)
  );
}

/** Whether a count of a list is joined by a comma alone. */
function jointBefore(scene: Scene, count: Count): "and" | "comma" {
  let at = count.first - 1;
  while (objectPointers.has(wordAt(scene.sentence, at))) at -= 1;
  return wordAt(scene.sentence, at) === "," ? "comma" : "and";
}

/** The counts that end at a token and those joined to them on the left. */
export function listUntil(scene: Scene, last: Count): readonly Count[] {
  let list = [last];
  for (;;) {
    const head = list[0] ?? last;
    const before = scene.counts.findLast((count) => count.end <= head.first);
    if (before === undefined || !isJoinedTo(scene, before, head)) return list;
    if (before.kind === "none" || isDoneTo(scene, before)) return list;
    if (opensAside(scene, before)) return besideAside(scene, before, list);
    if (isSaidAgain(scene, before, head)) list = [before, ...list.slice(1)];
    // "Of the five men, two were killed": what no "and" closes is no list.
    else if (list.length === 1 && jointBefore(scene, head) === "comma") return list;
    else list.unshift(before);
  }
}

/** "a cook and his two sons": joined, past words that only point. */
function isJoinedTo(scene: Scene, before: Count, head: Count): boolean {
  const after = pastJoint(scene, before.end);
  return after !== undefined && countStartingAt(scene, after) === head;
}

/** "including his two sons", "among them six children": a part of what is told before, not of what comes after. */
function opensAside({ sentence }: Scene, count: Count): boolean {
  let at = count.first - 1;
  while (objectPointers.has(wordAt(sentence, at))) at -= 1;
  const isAmong = wordAt(sentence, at) === "them" && wordAt(sentence, at - 1) === "among";
  return isAmong || includingWords.has(wordAt(sentence, at));
}

/** "four dead, including the driver and a cook, and one hurt": what the last comma leaves outside of the aside that a count opens. */
function besideAside(scene: Scene, opener: Count, list: readonly Count[]): readonly Count[] {
  const { sentence } = scene;
  const last = list.at(-1);
  // "12 people, including three men, two women and a boy, were killed": all of it is the aside.
  if (last !== undefined && wordAt(sentence, last.end) === ",") return [opener, ...list];
  const closed = list.findLastIndex(
    (_, at) => wordAt(sentence, (list[at - 1] ?? opener).end) === ",",
  );
  if (closed >= 0) return list.slice(closed);
  // "12 dead, including six children and 33 hurt": of children no more than six are told.
  return last !== undefined && last.of === undefined ? [last] : [opener, ...list];
}

/** "displaced 12 people, and 30 families fled": the first count has its verb before it. */
function isDoneTo(scene: Scene, count: Count): boolean {
  return scene.harms.some((harm) => harm.end === count.first && !harm.passive);
}

/** The index after a comma, "and" or "as well as"; `undefined` where none stands here. */
function pastJoint(scene: Scene, from: number): number | undefined {
  const at = pastAges(scene, from);
  const words = [0, 1, 2, 3].map((step) => wordAt(scene.sentence, at + step));
  if (words[0] === "as" && words[1] === "well" && words[2] === "as") return at + 3;
  if (words[0] === "along" && words[1] === "with") return at + 2;
  if (words[0] === "," && (words[1] === "and" || words[1] === "plus")) return at + 2;
  return words[0] === "," || words[0] === "and" || words[0] === "or" || words[0] === "&"
    ? at + 1
    : undefined;
}

/** How long an aside of ages may be, in tokens. */
const agesReach = 9;

/** The comma that ends the aside ", ages 4 and 7," beginning here, or the index itself. */
function pastAges({ sentence }: Scene, at: number): number {
  if (wordAt(sentence, at) !== ",") return at;
  for (let next = at + 1; next < at + agesReach; next++) {
    const word = wordAt(sentence, next);
    if (word === "," && next > at + 1) {
      const ends = next + 1;
      if (!/^\d/.test(wordAt(sentence, ends))) return next;
    } else if (!/^\d{1,2}$/.test(word) && !ageWords.has(word) && !ageJoints.has(word)) return at;
  }
  return at;
}

/** "killed 12 and 90 were injured": the second count has a harm of its own. */
function hasOwnHarm(scene: Scene, count: Count): boolean {
  const harm = scene.harms.find((one) => one.auxFirst >= count.end);
  if (harm === undefined) return false;
  return (
    (harm.auxFirst === count.end ||
      harm.first === count.end ||
      onlyAdverbs(scene, count.end, harm.first)) &&
    (harm.passive || harm.form === "done" || harm.form === "state")
  );
}

/** "Ina Vell, 23": a bare number after a comma is an age and no further count. */
function isAge(scene: Scene, count: Count): boolean {
  return count.of === undefined && wordAt(scene.sentence, count.first - 1) === ",";
}

function onlyAdverbs(scene: Scene, first: number, end: number): boolean {
  if (end - first > 4) return false;
  for (let at = first; at < end; at++) {
    const word = wordAt(scene.sentence, at);
    if (!word.endsWith("ly") && !smallAdverbs.has(word)) return false;
  }
  return true;
}

/** The count that begins at a token, past words that only point. */
export function countStartingAt(scene: Scene, at: number): Count | undefined {
  for (let step = 0; step < 3; step++) {
    const found = scene.counts.find((count) => count.first === at + step);
    if (found !== undefined) return found;
    if (!objectPointers.has(wordAt(scene.sentence, at + step))) return undefined;
  }
  return undefined;
}

function isObject(scene: Scene, count: Count): boolean {
  let at = count.first - 1;
  // "two of the four", "none of the other eight": what counts stands before these.
  while (isPointer(wordAt(scene.sentence, at))) at -= 1;
  // "a total of six people were shot": the six are the subject.
  if (wordAt(scene.sentence, at) === "of" && wordAt(scene.sentence, at - 1) === "total")
    return false;
  // "three people, among them a child, were killed".
  if (wordAt(scene.sentence, at) === "them") return wordAt(scene.sentence, at - 1) === "among";
  return objectMarks.has(wordAt(scene.sentence, at));
}

function isPointer(word: string): boolean {
  return definiteArticles.has(word) || besides.has(word);
}

/** How far a subject may stand from its verb, in tokens. */
const subjectReach = 26;

/** The counts that are the subject of a harm said of its victims. */
export function subjectOf(scene: Scene, harm: Harm): readonly Count[] {
  return subjectReachedFrom(scene, harm.auxFirst);
}

/** How far the verb of "who were killed" may stand from its noun, in tokens. */
const relativeReach = 2;

/** The counts that are the subject of the verb whose first auxiliary stands at a token. */
export function subjectReachedFrom(scene: Scene, verb: number): readonly Count[] {
  let fallback: readonly Count[] | undefined;
  for (const count of scene.counts.filter(({ end }) => end <= verb).reverse()) {
    const head = fallback?.[0];
    if (verb - count.end > subjectReach) break;
    if (head !== undefined && count.first >= head.first) continue;
    const gap = gapOf(scene, count.end, verb);
    if (gap === "blocked") break;
    if (gap === "loose") continue;
    const list = listUntil(scene, count);
    if (!isObject(scene, list[0] ?? count)) return withoutSpelling(list);
    // "one of the cooks who was killed", "near 12 men who were killed": told of those right before "who".
    if (
      relativePronouns.has(wordAt(scene.sentence, count.end)) &&
      verb - count.end <= relativeReach
    )
      return list;
    fallback ??= list;
  }
  const head = fallback?.[0];
  if (fallback === undefined || head === undefined) return [];
  // "in 12 people were killed" is not said; what hangs on "of" or "including" is told of a whole.
  return wholeMarks.has(wordAt(scene.sentence, head.first - 1)) ? [] : fallback;
}

/** What stands between a count and its verb: nothing or phrases that hang on it, something loose, or the end of its clause. */
function gapOf(scene: Scene, first: number, end: number): "clear" | "loose" | "blocked" {
  if (first >= end) return "clear";
  const { sentence, harms } = scene;
  if (harms.some((one) => one.first >= first && one.end <= end && !one.open)) return "blocked";
  let commas = 0;
  for (let at = first; at < end; at++) {
    const word = wordAt(sentence, at);
    if (clauseBarriers.has(word) || sayingVerbs.has(word)) return "blocked";
    // "four nurses stood there, it is a wonder none was hurt", "a boy thought he had been shot".
    if (subjectPronouns.has(word) && !insideRelative(scene, first, at)) return "blocked";
    if (word === ",") commas += 1;
    const joins = clauseJoints.has(wordAt(sentence, at + 1));
    if (word === "," && joins && !opensPart(wordAt(sentence, first))) return "blocked";
    if (
      at > first &&
      (word === "and" || word === "or") &&
      commas % 2 === 0 &&
      wordAt(sentence, at - 1) !== ","
    ) {
      if (isVerbLike(wordAt(sentence, at + 1))) return "blocked";
    }
    if (at > first + 1 && isVerbLike(word) && !insideRelative(scene, first, at)) return "blocked";
  }
  const opener = wordAt(sentence, first);
  // "the gunman, who was killed", "Ivo Senn, 32 was killed"
  if (opener === "," && end === first + 2 && hangsOnComma(wordAt(sentence, first + 1)))
    return "clear";
  if (end === first + 4 && twoAgesAt(sentence, first)) return "clear";
  if (opener === ",") return commas > 1 || wordAt(sentence, end - 1) === "," ? "clear" : "loose";
  return subjectHangers.has(opener) || /(?:ed|ing)$/.test(opener) ? "clear" : "loose";
}

function hangsOnComma(word: string): boolean {
  return relativePronouns.has(word) || /^\d{1,2}$/.test(word);
}

function opensPart(word: string): boolean {
  return word === "," || word === "including";
}

function insideRelative(scene: Scene, first: number, at: number): boolean {
  for (let index = first; index < at; index++) {
    if (relativePronouns.has(wordAt(scene.sentence, index))) return true;
  }
  return false;
}

function isVerbLike(word: string): boolean {
  return (
    finiteVerbs.has(word) ||
    (/^\p{L}{3,}ed$/u.test(word) && !harmWords.has(word) && !describingParticiples.has(word))
  );
}
