// Adds up counts that a sentence tells as one: those of a list, and those with one more beside them.

import { finiteBe, singularBe } from "../../english/auxiliaries.ts";
import { bodyNouns } from "../../english/harm-words.ts";
import { relativePronouns } from "../../english/phrase-words.ts";
import type { Span } from "../../model/span.ts";
import type { Count } from "./counts.ts";
import { wholeOf } from "./joined.ts";
import { ownDeathAfter } from "./own-death.ts";
import type { RuledTie, Scene, Tie } from "./rule.ts";
import { spanOf, wordAt } from "./sentence.ts";
import { isUnborn } from "./unborn.ts";

/** Rules whose ties are parts of a figure before them: what they join is no whole. */
const partIds: ReadonlySet<string> = new Set(["figures/including", "figures/of-them"]);

/** Whether the counts of a group are people apart, told as so many, and no choice between them. */
export function canBeAdded(group: readonly RuledTie[], scene: Scene): boolean {
  const [first] = group;
  if (first === undefined || group.length < 2 || wholeOf(group) !== undefined) return false;
  if (partIds.has(first.rule) || first.count.others) return false;
  if (isToldOfOne(group, scene)) return false;
  if (areAlternatives(group, scene) || group.some((tie) => isUnborn(tie, scene))) return false;
  return group.every(
    ({ count, mood, unclear }) =>
      count.kind !== "none" &&
      (first.measure === "killed" || !bodyNouns.has(count.noun)) &&
      count.best !== undefined &&
      !count.partitive &&
      unclear !== true &&
      mood === first.mood,
  );
}

/** "Ivo Senn, a baker and father, was hurt": the verb is that of one person, told three times. */
function isToldOfOne(group: readonly RuledTie[], { sentence }: Scene): boolean {
  const last = Math.max(...group.map(({ count }) => count.end));
  const end = Math.max(...group.map((tie) => tie.end));
  const verb = sentence.tokens.slice(last, end).findIndex(({ lower }) => finiteBe.has(lower));
  if (verb < 0 || relativePronouns.has(wordAt(sentence, last + verb - 1))) return false;
  return singularBe.has(wordAt(sentence, last + verb));
}

/** "a cook or a nurse". */
function areAlternatives(group: readonly RuledTie[], { sentence }: Scene): boolean {
  return group.some(({ count }, at) => at > 0 && wordAt(sentence, count.first - 1) === "or");
}

/** The counts of a group as one. */
export function sumOf(group: readonly RuledTie[]): Tie {
  const counts = group.map(({ count }) => count);
  const scopes = new Set(group.map(({ scope }) => scope));
  return {
    count: addedUp(counts),
    measure: group[0]?.measure ?? "killed",
    first: Math.min(...group.map(({ first }) => first)),
    end: Math.max(...group.map(({ end }) => end)),
    mood: group[0]?.mood ?? "real",
    scope: scopes.has("partial") ? "partial" : undefined,
    open: group.some(({ open }) => open === true),
    derivedFrom: counts.map(({ numberSpan }) => numberSpan),
  };
}

function addedUp(counts: readonly Count[]): Count {
  const sum = (of: (count: Count) => number | undefined) =>
    counts.reduce<number | undefined>((total, count) => {
      const more = of(count);
      return total === undefined || more === undefined ? undefined : total + more;
    }, 0);
  return {
    ...plainTotal,
    low: sum(({ low }) => low) ?? 0,
    high: sum(({ high }) => high),
    best: sum(({ best }) => best),
    first: Math.min(...counts.map(({ first }) => first)),
    end: Math.max(...counts.map(({ end }) => end)),
    numberSpan: around(counts.map(({ numberSpan }) => numberSpan)),
    known: counts.every(({ known }) => known),
  };
}

/** "he and three others were hurt", "killed two nurses before killing himself". */
export function withOneMore(ties: readonly RuledTie[], scene: Scene): readonly Tie[] {
  const people = ties.filter(
    ({ count, mood }) => mood === "real" && count.kind !== "none" && count.best !== undefined,
  );
  const beside = people.flatMap((tie) => {
    const at = tie.count.first - 2;
    const joined = wordAt(scene.sentence, at + 1) === "and" && tie.count.kind === "some";
    const one = joined && onePerson.has(wordAt(scene.sentence, at));
    return one ? [withOne(tie, { first: at, end: at + 1 }, scene)] : [];
  });
  return [...beside, ...withTheDoer(people, scene)];
}

/** Pronouns for a single person of whom a verb or its object tells. */
const onePerson: ReadonlySet<string> = new Set(["he", "she", "him", "her"]);

function withTheDoer(ties: readonly RuledTie[], scene: Scene): readonly Tie[] {
  const died = ties.filter(
    (tie) => isObject(tie, scene) && ownDeathAfter(tie, scene)?.sure === true,
  );
  // "killed his wife and two guards before killing himself": the sum, not each of them.
  const all = died.filter((tie) => tie.derivedFrom !== undefined);
  const [tie, more] = all.length > 0 ? all : died;
  const death = tie === undefined ? undefined : ownDeathAfter(tie, scene);
  if (tie === undefined || more !== undefined || death === undefined) return [];
  return [withOne(tie, death, scene)];
}

/** "killed two nurses", not "the killing of two nurses": the one who did it is told right before. */
function isObject({ first, count }: RuledTie, { sentence }: Scene): boolean {
  return first < count.first && wordAt(sentence, count.first - 1) !== "of";
}

function withOne(
  tie: RuledTie,
  { first, end }: { readonly first: number; readonly end: number },
  { sentence }: Scene,
): Tie {
  const { count } = tie;
  const one = spanOf(sentence, first, end);
  const numbers = [...(tie.derivedFrom ?? [count.numberSpan]), one];
  return {
    measure: tie.measure,
    mood: tie.mood,
    open: tie.open,
    first: Math.min(tie.first, first),
    end: Math.max(tie.end, end),
    count: {
      ...plainTotal,
      low: count.low + 1,
      high: count.high === undefined ? undefined : count.high + 1,
      best: count.best === undefined ? undefined : count.best + 1,
      first: Math.min(count.first, first),
      end: Math.max(count.end, end),
      numberSpan: around(numbers),
    },
    derivedFrom: numbers,
  };
}

/** What a total that the text does not give leaves unsaid. */
const plainTotal = {
  vague: false,
  kind: "some",
  hedge: undefined,
  of: undefined,
  noun: "",
  harmInside: undefined,
  known: false,
  partitive: false,
  others: false,
} as const;

function around(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
