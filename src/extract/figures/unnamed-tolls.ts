// Finds numbers that are put forward for what was told right before and that name no harm themselves: "the ministry put the
// figure at 40", "has raised its count to 51", "the police speak of 143". The harm is that of the sentence, or of one shortly
// before; where those tell of more than one harm, or the number is of another size, nothing is found.

import { modalMoods, negators } from "../../english/auxiliaries.ts";
import { riseWords } from "../../english/harm-words.ts";
import { peopleInGeneral } from "../../english/people-in-general.ts";
import {
  bringers,
  earlierMarks,
  figureNouns,
  sumVerbs,
  tellingOf,
  tollPutters,
  tollStanders,
} from "../../english/toll-words.ts";
import type { Measure } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { Count } from "./counts.ts";
import type { PartRule } from "./part-rules.ts";
import type { RuledTie, Scene, Tie } from "./rule.ts";
import { type FigureSentence, spanOf, wordAt } from "./sentence.ts";
import { isReal, type ToldTies } from "./told-wholes.ts";

/** Looks at what all others found in the sentence and in those shortly before it. */
export const unnamedToll: PartRule = {
  id: "figures/unnamed-toll",
  about: "A number put forward as the figure, the count or the sum of those told right before.",
  examples: [
    {
      text: "The flood killed 12 people. A clerk put the figure at 40.",
      gives: ['figure  killed  40  "put the figure at 40"  says outlet'],
    },
    {
      text: "The flood killed 12 people. The district has raised its count to 51.",
      gives: [
        'figure  killed  51  "raised its count to 51"  scope cumulative  update "raised"  says outlet',
      ],
    },
  ],
  find: (scene, found) => {
    const measure = onlyMeasure(found);
    if (measure === undefined) return [];
    const side = onlySide(found);
    const tied = new Set(found.map((tie) => tie.count));
    return scene.counts
      .filter((count) => mayBeSum(count) && !tied.has(count))
      .flatMap((count) => {
        const words = wordsBefore(scene.sentence, count);
        if (words === undefined || !isOfSize(count, found)) return [];
        return [{ count, measure, mood: "real", ...words, ...side }];
      });
  },
};

/** How many sentences back the harm may be told of which a number is put forward. */
const harmReach = 2;

/** The ties of a report, with those of numbers that only what stands before them explains. */
export function withUnnamedTolls(told: readonly ToldTies[]): readonly ToldTies[] {
  const done: ToldTies[] = [];
  for (const { scene, ties } of told) {
    const found = unnamedToll
      .find(scene, ties.some(isWhole) ? ties : [...lastTold(scene, done), ...ties])
      .map((tie) => ({ ...tie, rule: unnamedToll.id }));
    done.push({ scene, ties: [...ties, ...found] });
  }
  return done;
}

/** Whether a tie is of all, for what the sentence tells: "after four of the wounded died" tells of some. */
function isWhole({ count, scope }: RuledTie): boolean {
  return count.kind === "some" && scope !== "partial";
}

function lastTold({ sentence }: Scene, done: readonly ToldTies[]): readonly RuledTie[] {
  const last = done.slice(-harmReach).findLast(({ ties }) => ties.length > 0);
  const isNear = last !== undefined && sentence.index - last.scene.sentence.index <= harmReach;
  return isNear ? last.ties : [];
}

/** The harm that is told, where it is one. */
function onlyMeasure(ties: readonly RuledTie[]): Measure | undefined {
  const [measure, more] = new Set(
    ties.filter((tie) => isReal(tie) && tie.count.kind === "some").map((tie) => tie.measure),
  );
  return more === undefined ? measure : undefined;
}

/** "put rebel losses at 52. It had given a figure of 40": of one side, where only that side's are told. */
function onlySide(ties: readonly RuledTie[]): Pick<Tie, "scope" | "side"> | undefined {
  const told = ties.filter((tie) => isReal(tie) && tie.count.kind === "some");
  const [last, more] = told;
  if (last?.scope !== "side" || more !== undefined) return undefined;
  return { scope: "side", side: last.side };
}

/** A number without a noun, or with one that says no more than that they were people. */
function mayBeSum({ kind, of, noun, others }: Count): boolean {
  return kind === "some" && !others && (of === undefined || peopleInGeneral.has(noun));
}

/** How many times a number may be as large or as small as the one told before. */
const sizes = 6;

function isOfSize({ best, low }: Count, told: readonly RuledTie[]): boolean {
  const number = best ?? low;
  return told.some((tie) => {
    const other = tie.count.best ?? tie.count.low;
    return number <= other * sizes && other <= number * sizes;
  });
}

type Words = Pick<Tie, "first" | "end" | "scope" | "update" | "former">;

/** The words that put a count forward as a figure. */
function wordsBefore(sentence: FigureSentence, { first, end }: Count): Words | undefined {
  const before = wordAt(sentence, first - 1);
  if (before === "of") return spokenOf(sentence, first, end);
  if (before === "at" || before === "to") return movedTo(sentence, first, end);
  const isSum = sumVerbs.has(before) && sumPointers.has(wordAt(sentence, first - 2));
  if (!isSum || !/^(?:[.,;]|)$/.test(wordAt(sentence, end))) return undefined;
  return { first: first - 2, end, scope: "cumulative" };
}

const sumPointers: ReadonlySet<string> = new Set(["that", "which", "this"]);

/** "speaks of 143", "gave a figure of 40", "its earlier figure of 40". */
function spokenOf(sentence: FigureSentence, first: number, end: number): Words | undefined {
  const word = wordAt(sentence, first - 2);
  if (tellingOf.has(word))
    return isUndone(sentence, first - 2) ? undefined : { first: first - 2, end };
  if (!figureNouns.has(word) || word === "number" || word === "total") return undefined;
  const isEarlier = earlierMarks.has(wordAt(sentence, first - 3));
  const former: Span | undefined = isEarlier ? spanOf(sentence, first - 3, first - 2) : undefined;
  return { first: isEarlier ? first - 3 : first - 2, end, former };
}

/** How far before its number the figure may stand, in tokens. */
const figureReach = 8;

/** "put the figure at 40", "raised its own count to 51", "the total stands at 40". */
function movedTo(sentence: FigureSentence, first: number, end: number): Words | undefined {
  let moved: number | undefined;
  for (let at = first - 2; at >= Math.max(0, first - figureReach); at--) {
    const word = wordAt(sentence, at);
    if (!/^\p{L}+$/u.test(word)) return undefined;
    if (riseWords.has(word) || tollStanders.has(word)) moved ??= at;
    if (word === "it" || figureNouns.has(word))
      return givenBy(sentence, { figure: at, moved, first, end });
  }
  return undefined;
}

interface Given {
  readonly figure: number;
  readonly moved: number | undefined;
  readonly first: number;
  readonly end: number;
}

/** The verb that gives the figure: before it, or behind it where it is the subject. */
function givenBy(
  sentence: FigureSentence,
  { figure, moved, first, end }: Given,
): Words | undefined {
  const isIt = wordAt(sentence, figure) === "it";
  for (let verb = figure - 1; verb >= figure - (isIt ? 1 : 4); verb--) {
    const word = wordAt(sentence, verb);
    if (isUndone(sentence, verb)) return undefined;
    if (tollPutters.has(word)) return { first: verb, end };
    if (bringers.has(word) && wordAt(sentence, first - 1) === "to")
      return { first: verb, end, scope: "cumulative", update: spanOf(sentence, verb, verb + 1) };
  }
  if (isIt || moved === undefined || isUndone(sentence, moved)) return undefined;
  if (!riseWords.has(wordAt(sentence, moved))) return { first: figure, end };
  return { first: figure, end, scope: "cumulative", update: spanOf(sentence, moved, first) };
}

/** "could put", "did not put", "to raise". */
function isUndone(sentence: FigureSentence, verb: number): boolean {
  return [1, 2].some((step) => {
    const word = wordAt(sentence, verb - step);
    return negators.has(word) || modalMoods.has(word) || word === "to";
  });
}
