// Rules for the dead of people under arms, as armies tell them: "lost 14 soldiers", "84 militants were eliminated", "seven servicemen fell".

import { modalMoods, negators, perfectAuxiliaries, plainBe } from "../../english/auxiliaries.ts";
import { warriors } from "../../english/person-nouns.ts";
import { afterFalling, fightersEnds, losingVerbs } from "../../english/war-words.ts";
import type { Count } from "./counts.ts";
import { listFrom, subjectReachedFrom } from "./lists.ts";
import type { FigureRule, Scene, Tie } from "./rule.ts";
import { type FigureSentence, wordAt } from "./sentence.ts";

/** In the order in which they are tried, after the rules for verbs. */
export const warRules: readonly FigureRule[] = [
  {
    id: "figures/lost",
    about: "People under arms whom a side lost are its dead.",
    examples: [
      {
        text: "The army lost 14 soldiers at Lirra.",
        gives: ['figure  killed  14  of "soldiers"  "lost 14 soldiers"  scope side  says outlet'],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => lostAt(scene, at)),
  },
  {
    id: "figures/fallen",
    about: "People under arms who fell, or were eliminated, are dead.",
    examples: [
      {
        text: "Some 84 militants were eliminated. Seven soldiers fell in the line of duty.",
        gives: [
          'figure  killed  75..93~84  of "militants"  "Some 84 militants were eliminated"  hedge "Some"  scope side  says outlet',
          'figure  killed  7  of "soldiers"  "Seven soldiers fell"  scope side  says outlet',
        ],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => fallenAt(scene, at)),
  },
];

function lostAt(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  if (!losingVerbs.has(wordAt(sentence, at)) || isUndone(sentence, at)) return [];
  const lost = listFrom(scene, at + 1).filter(isLoss);
  // "lost 12 men to a rival unit".
  const end = lost.at(-1)?.end;
  if (end === undefined || wordAt(sentence, end) === "to") return [];
  return lost.map((count) => dead(count, { first: at, end: count.end }));
}

/** Whether those counted are people under arms, as "men" are where they are lost. */
export function isLoss({ kind, noun }: Count): boolean {
  return kind === "some" && (warriors.has(noun) || noun === "men");
}

/** "did not lose", "could lose", "to lose". */
function isUndone(sentence: FigureSentence, verb: number): boolean {
  return [1, 2].some((step) => {
    const word = wordAt(sentence, verb - step);
    return negators.has(word) || modalMoods.has(word) || word === "to";
  });
}

function fallenAt(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  const word = wordAt(sentence, at);
  const before = wordAt(sentence, at - 1);
  if (isUndone(sentence, at)) return [];
  if (word === "fell" || (word === "fallen" && perfectAuxiliaries.has(before)))
    return standsAlone(wordAt(sentence, at + 1)) ? subjects(scene, at) : [];
  if (!fightersEnds.has(word)) return [];
  if (plainBe.has(before)) return subjects(scene, at);
  return listFrom(scene, at + 1)
    .filter(isWarrior)
    .map((count) => dead(count, { first: at, end: count.end }));
}

/** "fell in battle", not "fell ill" or "fell from a roof". */
function standsAlone(next: string): boolean {
  return next === "" || afterFalling.has(next) || next.endsWith("ly");
}

function subjects(scene: Scene, verb: number): readonly Tie[] {
  let first = verb;
  while (isAuxiliary(wordAt(scene.sentence, first - 1))) first -= 1;
  return subjectReachedFrom(scene, first)
    .filter(isWarrior)
    .map((count) => dead(count, { first: count.first, end: verb + 1 }));
}

function isAuxiliary(word: string): boolean {
  return plainBe.has(word) || perfectAuxiliaries.has(word);
}

function isWarrior({ kind, noun }: Count): boolean {
  return kind === "some" && warriors.has(noun);
}

function dead(count: Count, { first, end }: Pick<Tie, "first" | "end">): Tie {
  return { count, measure: "killed", first, end, mood: "real" };
}
