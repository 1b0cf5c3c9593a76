// Rules for parts of a whole: "including four children", "two of them fatally", "among the dead were three soldiers".

import { finiteBe } from "../../english/auxiliaries.ts";
import { wholePointers } from "../../english/count-words.ts";
import { harmedWholes, includingWords } from "../../english/toll-words.ts";
import type { Count } from "./counts.ts";
import { listFrom } from "./lists.ts";
import type { FigureRule, RuledTie, Scene, Tie } from "./rule.ts";
import { wordAt } from "./sentence.ts";

/** These look at what the other rules found in the same sentence, so they come last. */
export interface PartRule extends Omit<FigureRule, "find"> {
  readonly find: (scene: Scene, found: readonly RuledTie[]) => readonly Tie[];
}

export const partRules: readonly PartRule[] = [
  {
    id: "figures/including",
    about: "Those included in a figure are a part of it.",
    examples: [
      {
        text: "The blast killed 12 people, including four children.",
        gives: [
          'figure  killed  12  of "people"  "killed 12 people"  says outlet',
          'figure  killed  4  of "children"  "including four children"  scope partial  says outlet',
        ],
      },
    ],
    find: (scene, found) => scene.sentence.tokens.flatMap((_, at) => includedAt(scene, at, found)),
  },
  {
    id: "figures/of-them",
    about: "So many of them, most often after a comma, are a part of the figure before.",
    examples: [
      {
        text: "The blast killed 12 people, four of them children.",
        gives: ['figure  killed  4  of "them"  "four of them"  scope partial  says outlet'],
      },
    ],
    find: (scene, found) =>
      scene.counts
        .filter((count) => ofThem(scene, count) || areAmongThem(scene, count))
        .flatMap((count) => partOf(count, found, count.first)),
  },
  {
    id: "figures/among-the-dead",
    about: "Among the dead were so many: a part of a figure given elsewhere.",
    examples: [
      {
        text: "Among the dead were three soldiers.",
        gives: [
          'figure  killed  3  of "soldiers"  "Among the dead were three soldiers"  scope partial  says outlet',
        ],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => amongAt(scene, at)),
  },
];

function includedAt(scene: Scene, at: number, found: readonly Tie[]): readonly Tie[] {
  const { sentence } = scene;
  if (!includingWords.has(wordAt(sentence, at))) return [];
  const word = wordAt(sentence, at);
  // "of whom nine were fighters".
  if (word === "whom" && wordAt(sentence, at - 1) !== "of") return [];
  const from = word === "among" ? at + 2 : at + 1;
  if (from === at + 2 && wordAt(sentence, at + 1) !== "them") return [];
  const first = word === "whom" ? at - 1 : at;
  return listFrom(scene, from).flatMap((count) => partOf(count, found, first));
}

/** The count as a part of the last whole told before it. */
function partOf(count: Count, found: readonly Tie[], first: number): readonly Tie[] {
  if (found.some((tie) => tie.count === count)) return [];
  const whole = found
    .filter((tie) => tie.first < count.first && tie.count !== count && tie.scope !== "partial")
    .toSorted((a, b) => a.end - b.end)
    .at(-1);
  if (whole === undefined || (whole.count.best ?? Number.POSITIVE_INFINITY) < (count.best ?? 0))
    return [];
  return [
    { count, measure: whole.measure, first, end: count.end, mood: whole.mood, scope: "partial" },
  ];
}

function ofThem(scene: Scene, count: Count): boolean {
  return (
    wordAt(scene.sentence, count.end - 1) === "them" &&
    wordAt(scene.sentence, count.end - 2) === "of"
  );
}

/** "17 people were killed, six children among them". */
function areAmongThem({ sentence }: Scene, { kind, end }: Count): boolean {
  return (
    kind === "some" && wordAt(sentence, end) === "among" && wordAt(sentence, end + 1) === "them"
  );
}

function amongAt(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  if (wordAt(sentence, at) !== "among") return [];
  const noun = wholePointers.has(wordAt(sentence, at + 1)) ? at + 2 : at + 1;
  const measure = harmedWholes.get(wordAt(sentence, noun));
  if (measure === undefined || !finiteBe.has(wordAt(sentence, noun + 1))) return [];
  return listFrom(scene, noun + 2).map((count) => ({
    count,
    measure,
    first: at,
    end: count.end,
    mood: "real" as const,
    scope: "partial" as const,
  }));
}
