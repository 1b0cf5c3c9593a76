// Rules for people who had to leave: whole crowds that fled, and those whom something drove from their homes.

import { modalMoods, negators, perfectAuxiliaries } from "../../english/auxiliaries.ts";
import { driveVerbs, flightEnds, homeExits } from "../../english/flight-words.ts";
import { captives, combatants } from "../../english/person-nouns.ts";
import type { Count } from "./counts.ts";
import { listFrom, subjectReachedFrom } from "./lists.ts";
import type { FigureRule, Scene, Tie } from "./rule.ts";
import { phraseLength, wordAt } from "./sentence.ts";

/** In the order in which they are tried, after the rules for care. */
export const flightRules: readonly FigureRule[] = [
  {
    id: "figures/fled",
    about:
      "A crowd that fled is displaced; a few who fled, captives and people under arms are not.",
    examples: [
      {
        text: "Some 2,000 people had fled.",
        gives: [
          'figure  displaced  1800..2200~2000  of "people"  "Some 2,000 people had fled"  hedge "Some"  says outlet',
        ],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => fledAt(scene, at)),
  },
  {
    id: "figures/driven-from-home",
    about: "Those whom something forced from their homes, or to flee, are displaced.",
    examples: [
      {
        text: "The storm forced 4,000 villagers from their homes.",
        gives: [
          'figure  displaced  4000  of "villagers"  "forced 4,000 villagers from their homes"  says outlet',
        ],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => drivenAt(scene, at)),
  },
];

/** From how many on those who flee are a crowd. */
const crowd = 50;

function fledAt(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  const length = phraseLength(sentence, at, flightEnds);
  if (length === 0) return [];
  let first = at;
  while (perfectAuxiliaries.has(wordAt(sentence, first - 1))) first -= 1;
  const before = wordAt(sentence, first - 1);
  if (negators.has(before) || modalMoods.has(before)) return [];
  return subjectReachedFrom(scene, first)
    .filter((count) => count.kind === "some" && count.low >= crowd && isAtHome(count))
    .map((count) => ({
      count,
      measure: "displaced",
      first: Math.min(count.first, first),
      end: at + length,
      mood: "real",
    }));
}

function isAtHome({ noun }: Count): boolean {
  return !combatants.has(noun) && !captives.has(noun);
}

function drivenAt(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  if (!driveVerbs.has(wordAt(sentence, at))) return [];
  const counts = listFrom(scene, at + 1).filter(
    (count) => count.kind === "some" && isAtHome(count),
  );
  const from = counts.at(-1)?.end;
  if (from === undefined) return [];
  const length = phraseLength(sentence, from, homeExits);
  if (length === 0) return [];
  return counts.map((count) => ({
    count,
    measure: "displaced",
    first: at,
    end: from + length,
    mood: "real",
  }));
}
