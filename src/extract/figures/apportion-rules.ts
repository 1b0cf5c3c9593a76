// Rules for counts that tell a harm only through one told beside them: "29 of the 41 deaths", "six: three guards and two cooks",
// "eight deaths in Lirra and twelve in Ostrel", "198, down from 231".

import { harmNouns } from "../../english/harm-words.ts";
import { placing } from "../../english/locatives.ts";
import { formerOpeners, harmedWholes } from "../../english/toll-words.ts";
import type { Count } from "./counts.ts";
import type { PartRule } from "./part-rules.ts";
import type { RuledTie, Scene, Tie } from "./rule.ts";
import { spanOf, wordAt } from "./sentence.ts";

/** These look at what the other rules found in the same sentence. */
export const apportionRules: readonly PartRule[] = [
  {
    id: "figures/of-the-harmed",
    about: "So many of the deaths, or of those harmed, are a part of them.",
    examples: [
      {
        text: "Lirra had 29 of the 41 deaths.",
        gives: ['figure  killed  29  "29 of the 41 deaths"  scope partial  says outlet'],
      },
    ],
    find: (scene, found) => {
      const starts = countsByStart(scene);
      return (
        untied(scene, found)
          // "one of the missing girls" is somebody in particular.
          .filter((count) => count.kind === "some" && count.best !== 1)
          .flatMap((count) => ofHarmed(scene, count, starts))
      );
    },
  },
  {
    id: "figures/spelled-out",
    about: "Groups that follow a count and add up to it are its parts.",
    examples: [
      {
        text: "The fire killed six people: three guards, two cooks and a boy.",
        gives: [
          'figure  killed  3  of "guards"  "three guards"  scope partial  says outlet',
          'figure  killed  2  of "cooks"  "two cooks"  scope partial  says outlet',
        ],
      },
    ],
    find: (scene, found) => {
      const free = new Set(untied(scene, found));
      const groups = { free, places: new Map(scene.counts.map((count, at) => [count, at])) };
      return found.flatMap((tie) => spelledOut(scene, tie, groups));
    },
  },
  {
    id: "figures/and-elsewhere",
    about: "A bare number joined to a count, with a place of its own, counts the same harm there.",
    examples: [
      {
        text: "The mission confirmed eight deaths in Lirra and twelve in Ostrel.",
        gives: ['figure  killed  12  "twelve in Ostrel"  says outlet'],
      },
    ],
    find: (scene, found) =>
      afterTies(scene, found).flatMap(([count, ties]) => elsewhere(scene, count, ties)),
  },
  {
    id: "figures/changed-from",
    about: "The number that a count has come from is a former count.",
    examples: [
      {
        text: "The toll rose to 40, up from 31.",
        gives: [
          'figure  killed  31  "up from 31"  scope cumulative  former "up from"  says outlet',
        ],
      },
    ],
    find: (scene, found) =>
      afterTies(scene, found).flatMap(([count, ties]) => changedFrom(scene, count, ties)),
  },
];

/** The counts that no rule has tied to a harm. */
function untied({ counts }: Scene, found: readonly RuledTie[]): readonly Count[] {
  const tied = new Set(found.map((tie) => tie.count));
  return counts.filter((count) => !tied.has(count));
}

function countsByStart({ counts }: Scene): ReadonlyMap<number, Count> {
  return new Map(counts.map((count) => [count.first, count]));
}

/** How many ties before a bare number are looked at. */
const tiesBefore = 4;

/** The bare numbers without a harm, each with the last ties that begin before it, in order. */
function afterTies(
  scene: Scene,
  found: readonly RuledTie[],
): readonly (readonly [Count, readonly RuledTie[]])[] {
  const ties = found.toSorted((a, b) => a.first - b.first);
  let passed = 0;
  return untied(scene, found)
    .filter(isBare)
    .map((count) => {
      while ((ties[passed]?.first ?? Number.POSITIVE_INFINITY) < count.first) passed += 1;
      return [count, ties.slice(Math.max(0, passed - tiesBefore), passed)] as const;
    });
}

function isBare({ kind, of, partitive, others }: Count): boolean {
  return kind === "some" && of === undefined && !partitive && !others;
}

/** "29 of the 41 deaths", "33,000 of the displaced", "corroborate 29 of these deaths". */
function ofHarmed(
  { sentence }: Scene,
  count: Count,
  starts: ReadonlyMap<number, Count>,
): readonly Tie[] {
  const of = count.of === undefined ? count.end : count.first + 1;
  // "all eight of the dead" are no part of them.
  if (wordAt(sentence, count.first - 1) === "all") return [];
  if (wordAt(sentence, of) !== "of" || !pointers.has(wordAt(sentence, of + 1))) return [];
  const whole = starts.get(of + 2);
  const noun = whole === undefined ? of + 2 : whole.end - 1;
  const word = wordAt(sentence, noun);
  const [measure, more] = harmNouns.get(word) ?? [harmedWholes.get(word)];
  if (measure === undefined || more !== undefined) return [];
  return [{ ...partOf(count, measure), end: noun + 1 }];
}

const pointers: ReadonlySet<string> = new Set(["the", "these", "those", "all"]);

function partOf(count: Count, measure: Tie["measure"]): Tie {
  const { first, end } = count;
  return { count, measure, first, end, mood: "real", scope: "partial" };
}

/** How far behind a count the groups may begin that spell it out, in tokens. */
const groupsReach = 12;

interface Groups {
  /** The counts that no rule has tied to a harm. */
  readonly free: ReadonlySet<Count>;
  /** Where each count stands among those of the sentence. */
  readonly places: ReadonlyMap<Count, number>;
}

/** Of "six people: three guards, two cooks and a boy" the guards and the cooks. */
function spelledOut(scene: Scene, tie: RuledTie, { free, places }: Groups): readonly Tie[] {
  const whole = tie.count.best;
  if (whole === undefined || whole < 3 || tie.count.kind !== "some") return [];
  const groups = groupsAfter(scene, tie.count, places.get(tie.count) ?? scene.counts.length);
  const sum = groups.reduce((total, { best }) => total + (best ?? Number.NaN), 0);
  if (groups.length < 2 || sum !== whole) return [];
  return groups
    .filter((group) => group.kind === "some" && free.has(group))
    .map((group) => partOf(group, tie.measure));
}

/** How many groups a list may have. */
const mostGroups = 8;

/** The groups behind the first comma or colon behind a count with one right after it. */
function groupsAfter(scene: Scene, { end }: Count, place: number): readonly Count[] {
  const following = scene.counts.slice(place + 1, place + 1 + mostGroups);
  const opener = following.findIndex(
    ({ first }) => first - end <= groupsReach && /^[,:(—–]$/.test(wordBeforeCount(scene, first)),
  );
  if (opener < 0) return [];
  const groups: Count[] = [];
  for (const next of following.slice(opener)) {
    const last = groups.at(-1);
    if (last !== undefined && (next.first - last.end > groupGap || !isListed(scene, next))) break;
    groups.push(next);
  }
  return groups;
}

/** The word before a count, past an article that points. */
function wordBeforeCount({ sentence }: Scene, first: number): string {
  const word = wordAt(sentence, first - 1);
  return word === "the" ? wordAt(sentence, first - 2) : word;
}

/** How far apart two groups of a list may stand: "two soldiers of the Third Brigade and a boy". */
const groupGap = 8;

function isListed({ sentence }: Scene, { first }: Count): boolean {
  return [1, 2].some((step) => /^(?:,|and)$/.test(wordAt(sentence, first - step)));
}

/** How far before a bare number the count may end that tells its harm, in tokens. */
const elsewhereReach = 10;

/** "eight deaths in Lirra and twelve in Ostrel". */
function elsewhere(scene: Scene, count: Count, found: readonly RuledTie[]): readonly Tie[] {
  const { sentence } = scene;
  if (!/^(?:,|and)$/.test(wordAt(sentence, count.first - 1))) return [];
  if (!hasPlace(scene, count.end)) return [];
  const before = found.findLast(
    ({ count: one, end }) =>
      end < count.first && one.kind === "some" && count.first - end <= elsewhereReach,
  );
  if (before === undefined || !hasPlace(scene, before.end)) return [];
  for (let at = before.end; at < count.first - 1; at++)
    if (/^(?:[.;:,]|and)$/.test(wordAt(sentence, at))) return [];
  const { measure, mood, scope } = before;
  return [{ count, measure, first: count.first, end: placeEnd(scene, count.end), mood, scope }];
}

/** "in Lirra", "at the port of Lirra": a preposition of place and a name, or "the". */
function hasPlace({ sentence }: Scene, at: number): boolean {
  if (!placing.has(wordAt(sentence, at))) return false;
  const next = sentence.tokens[at + 1]?.text ?? "";
  return /^\p{Lu}/u.test(next) || next === "the";
}

function placeEnd({ sentence }: Scene, at: number): number {
  let end = at + 1;
  while (/^\p{Lu}/u.test(sentence.tokens[end]?.text ?? "")) end += 1;
  return end > at + 1 ? end : at;
}

/** How far from a count the number may stand that it has come from, in tokens. */
const changeReach = 4;

/** "to 198 from 231", "40, up from 31", "from 14 to 52". */
function changedFrom(scene: Scene, count: Count, found: readonly RuledTie[]): readonly Tie[] {
  const { sentence } = scene;
  if (wordAt(sentence, count.first - 1) !== "from") return [];
  const opener = formerOpeners.has(wordAt(sentence, count.first - 2)) ? 2 : 1;
  const first = count.first - opener;
  const now =
    found.find(
      (tie) =>
        tie.scope === "cumulative" && tie.update !== undefined && isBeside(tie, first, count.end),
    ) ?? found.find((tie) => opener === 2 && isBeside(tie, first, count.end));
  if (now === undefined || now.count.kind !== "some") return [];
  const { measure, mood, scope } = now;
  const former = spanOf(sentence, first, count.first);
  return [{ count, measure, first, end: count.end, mood, scope, former }];
}

/** Whether tokens `[first, end)` stand in the words of a tie, or shortly behind them. */
function isBeside(tie: RuledTie, first: number, end: number): boolean {
  const inside = tie.first <= first && end <= tie.end;
  const behind = first - Math.max(tie.end, tie.count.end);
  return inside || (behind >= 0 && behind <= changeReach);
}
