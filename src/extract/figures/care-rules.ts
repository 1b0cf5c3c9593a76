// Rules for people who were hurt as their care or their wounds tell: taken to hospital, found with gunshot wounds.

import { listFrom, listUntil, subjectReachedFrom } from "./lists.ts";
import type { FigureRule, Scene, Tie } from "./rule.ts";
import { wordAt } from "./sentence.ts";

/** In the order in which they are tried, after the rules for verbs. */
export const careRules: readonly FigureRule[] = [
  {
    id: "figures/taken-to-hospital",
    about: "People who were taken to hospital, or whom something sent there, are hurt.",
    examples: [
      {
        text: "Four people were taken to a hospital in Lirra.",
        gives: [
          'figure  injured  4  of "people"  "Four people were taken to a hospital"  says outlet',
        ],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => takenAt(scene, at)),
  },
  {
    id: "figures/with-wounds",
    about: "People with wounds, or being treated for them, are hurt.",
    examples: [
      {
        text: "Medics found three people with gunshot wounds.",
        gives: ['figure  injured  3  of "people"  "three people with gunshot wounds"  says outlet'],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => woundedAt(scene, at)),
  },
];

const taking =
  /^(?:taken|rushed|transported|airlifted|flown|sent|brought|transferred|driven|admitted|carried)$/;
const care = /^(?:hospital|hospitals|clinic|trauma|infirmary|medical)$/;

function takenAt(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  const word = wordAt(sentence, at);
  if (!taking.test(word) && !/^(?:took|sends|sending|rushed)$/.test(word)) return [];
  const passive =
    /^(?:was|were|been|being|are|is)$/.test(wordAt(sentence, at - 1)) ||
    /^(?:later|also|all|both|then)$/.test(wordAt(sentence, at - 1));
  const object = passive ? [] : listFrom(scene, at + 1);
  const from = object.at(-1)?.end ?? at + 1;
  const end = careEnd(scene, from);
  if (end === undefined) return [];
  const counts = passive ? subjectReachedFrom(scene, passiveStart(scene, at)) : object;
  return counts
    .filter((count) => count.kind !== "none")
    .map((count) => ({
      count,
      measure: "injured" as const,
      first: Math.min(count.first, at),
      end,
      mood: "real" as const,
      open: true,
    }));
}

function passiveStart(scene: Scene, at: number): number {
  let first = at;
  while (
    /^(?:was|were|been|being|are|is|had|have|has|later|also|all|both|then)$/.test(
      wordAt(scene.sentence, first - 1),
    )
  )
    first -= 1;
  return first;
}

/** The end of "to a local hospital" that begins here; `undefined` where it is somewhere else. */
function careEnd(scene: Scene, from: number): number | undefined {
  if (!/^(?:to|by|into)$/.test(wordAt(scene.sentence, from))) return undefined;
  for (let at = from + 1; at < from + 10; at++) {
    const word = wordAt(scene.sentence, at);
    if (care.test(word)) return at + 1;
    if (word === "" || /^[,.;:]$/.test(word)) return undefined;
  }
  return undefined;
}

const wounds = /^(?:wound|wounds|injury|injuries|burns)$/;

function woundedAt(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  const word = wordAt(sentence, at);
  if (!/^(?:with|suffering|treated|from)$/.test(word)) return [];
  const last = scene.counts.find(
    (count) =>
      count.end === at ||
      (word !== "with" &&
        /^(?:was|were|been|being|are)$/.test(wordAt(sentence, at - 1)) &&
        count.end === at - 1),
  );
  if (last === undefined || word === "from") return [];
  for (let end = at + 1; end < at + 7; end++) {
    const next = wordAt(sentence, end);
    if (wounds.test(next)) {
      return listUntil(scene, last)
        .filter((count) => count.kind !== "none")
        .map((count) => ({
          count,
          measure: "injured" as const,
          first: count.first,
          end: end + 1,
          mood: "real" as const,
          open: true,
        }));
    }
    if (next === "" || /^(?:[,.;:]|and|the|no)$/.test(next)) return [];
  }
  return [];
}
