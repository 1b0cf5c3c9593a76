// Rules for harm told by a noun: tolls, deaths, bodies, lives.

import { bodyFindings } from "../../english/care-words.ts";
import { bodyNouns, harmNouns, lifeTakers } from "../../english/harm-words.ts";
import {
  attackNouns,
  courtNouns,
  deadlyAdverbs,
  deadlyMarks,
  deedNouns,
  lifeLosses,
  undoneMarks,
} from "../../english/toll-words.ts";
import type { Scope } from "../../model/figure.ts";
import { areCases, diseaseEnd } from "./cases.ts";
import type { Count } from "./counts.ts";
import { listFrom } from "./lists.ts";
import type { FigureRule, Scene, Tie } from "./rule.ts";
import { wordAt } from "./sentence.ts";
import { tollAt } from "./tolls.ts";

/** In the order in which they are tried, after the rules for verbs. */
export const nounRules: readonly FigureRule[] = [
  {
    id: "figures/toll",
    about: "The number a toll is, or has come to; a toll that moves is a running total.",
    examples: [
      {
        text: "The toll has climbed to 58.",
        gives: [
          'figure  killed  58  "toll has climbed to 58"  scope cumulative  update "has climbed to"  says outlet',
        ],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => tollAt(scene, at)),
  },
  {
    id: "figures/counted-harm",
    about: "A count of deaths or injuries: 12 deaths, two injuries; no casualties denies both.",
    examples: [
      {
        text: "The flood caused 12 deaths in Lirra.",
        gives: ['figure  killed  12  of "deaths"  "12 deaths"  says outlet'],
      },
    ],
    find: (scene) => scene.counts.flatMap((count) => countedHarm(scene, count)),
  },
  {
    id: "figures/harm-of",
    about: "The deaths of so many, the killing of so many, injuries to so many.",
    examples: [
      {
        text: "The deaths of 12 people shook Lirra.",
        gives: ['figure  killed  12  of "people"  "deaths of 12 people"  says outlet'],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => harmOf(scene, at)),
  },
  {
    id: "figures/bodies",
    about: "Bodies that were found or brought in count some of the dead.",
    examples: [
      {
        text: "The hospital received at least 25 corpses.",
        gives: [
          'figure  killed  25..  of "corpses"  "at least 25 corpses"  hedge "at least"  scope partial  says outlet',
        ],
      },
    ],
    find: (scene) => [
      ...scene.counts
        .filter((count) => bodyNouns.has(count.noun))
        .map((count) => tie(count, "killed", { scope: bodyScope(scene, count) })),
      ...scene.sentence.tokens.flatMap((_, at) => bodiesOf(scene, at)),
    ],
  },
  {
    id: "figures/lives",
    about: "So many lives claimed, cost or lost.",
    examples: [
      {
        text: "The flood claimed 12 lives.",
        gives: ['figure  killed  12  of "lives"  "claimed 12 lives"  says outlet'],
      },
    ],
    find: (scene) => [
      ...scene.counts.flatMap((count) => lives(scene, count)),
      ...scene.sentence.tokens.flatMap((_, at) => livesOf(scene, at)),
    ],
  },
  {
    id: "figures/cases",
    about: "Cases of a disease count people who have it.",
    examples: [
      {
        text: "Lirra has 12 confirmed cases of cholera.",
        gives: [
          'figure  sick  12  of "confirmed cases of cholera"  "12 confirmed cases of cholera"  says outlet',
        ],
      },
    ],
    find: (scene) =>
      scene.counts
        .filter((count) => count.kind === "some" && areCases(count.noun))
        .map((count) => tie(count, "sick")),
  },
  {
    id: "figures/with-disease",
    about: "People with a disease are ill.",
    examples: [
      {
        text: "They treated 214 people with cholera.",
        gives: ['figure  sick  214  of "people"  "214 people with cholera"  says outlet'],
      },
    ],
    find: ({ sentence, counts }) =>
      counts.flatMap((count) => {
        const end = count.kind === "some" ? diseaseEnd(sentence, count.end) : undefined;
        return end === undefined ? [] : [tie(count, "sick", { end })];
      }),
  },
  {
    id: "figures/fatally",
    about: "So many of them fatally: the verb is told before.",
    examples: [
      {
        text: "Nine miners were stabbed, two of them fatally.",
        gives: ['figure  killed  2  of "them"  "two of them fatally"  scope partial  says outlet'],
      },
    ],
    find: (scene) =>
      scene.counts
        .filter(
          (count) =>
            deadlyAdverbs.has(wordAt(scene.sentence, count.end)) &&
            /^(?:[,.;]|)$/.test(wordAt(scene.sentence, count.end + 1)),
        )
        .map((count) => tie(count, "killed", { end: count.end + 1 })),
  },
];

function tie(count: Count, measure: Tie["measure"], more: Partial<Tie> = {}): Tie {
  return {
    count,
    measure,
    first: count.first,
    end: count.end,
    mood: count.kind === "none" ? "negated" : "real",
    ...more,
  };
}

function countedHarm(scene: Scene, count: Count): readonly Tie[] {
  const measures = harmNouns.get(count.noun);
  if (measures === undefined) return [];
  const { sentence } = scene;
  if (count.kind !== "none") {
    // "12 casualties" does not say how many of them died; "12 murder charges" are no dead.
    if (measures.length > 1 || courtNouns.has(wordAt(sentence, count.end))) return [];
    if (deedNouns.has(count.noun) && count.kind === "one") return [];
    return count.kind === "some" ? measures.map((measure) => tie(count, measure)) : [];
  }
  if (measures.some((measure) => measure !== "killed" && measure !== "injured")) return [];
  return measures.map((measure) => tie(count, measure));
}

function harmOf(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  const before = wordAt(sentence, at - 1);
  const measures = isFatalAttack(scene, at) ? fatal : (harmNouns.get(wordAt(sentence, at)) ?? []);
  const joint = wordAt(sentence, at + 1);
  if (measures.length !== 1 || (joint !== "of" && joint !== "to")) return [];
  if (joint === "to" && measures[0] !== "injured") return [];
  if (undoneMarks.has(before)) return [];
  return listFrom(scene, at + 2).flatMap((count) =>
    measures.map((measure) => tie(count, measure, { first: at })),
  );
}

const fatal = ["killed"] as const;

/** "the fatal shooting of three people". */
function isFatalAttack(scene: Scene, at: number): boolean {
  return (
    attackNouns.has(wordAt(scene.sentence, at)) && deadlyMarks.has(wordAt(scene.sentence, at - 1))
  );
}

/** How far from bodies it may stand that they were found, in tokens. */
const findReach = 5;

/** Bodies that were found are as many dead as are known; those brought or counted somewhere are some. */
function bodyScope({ sentence }: Scene, { kind, first, end }: Count): Scope | undefined {
  if (kind === "one") return "partial";
  const words = sentence.tokens.slice(Math.max(0, first - findReach), end + findReach);
  return words.some(({ lower }) => bodyFindings.has(lower)) ? undefined : "partial";
}

function bodiesOf(scene: Scene, at: number): readonly Tie[] {
  if (!bodyNouns.has(wordAt(scene.sentence, at)) || wordAt(scene.sentence, at + 1) !== "of")
    return [];
  return listFrom(scene, at + 2)
    .filter((count) => !count.known && count.kind !== "none")
    .map((count) => tie(count, "killed", { first: at, scope: bodyScope(scene, count) }));
}

/** "claimed the lives of 14 miners". */
function livesOf(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  if (!isLife(wordAt(sentence, at)) || wordAt(sentence, at + 1) !== "of") return [];
  const taker = wordAt(sentence, at - 1) === "the" ? at - 2 : at - 1;
  if (!lifeTakers.has(wordAt(sentence, taker))) return [];
  return listFrom(scene, at + 2)
    .filter((count) => count.kind !== "none")
    .map((count) => tie(count, "killed", { first: taker }));
}

function isLife(word: string): boolean {
  return word === "lives" || word === "life";
}

function lives(scene: Scene, count: Count): readonly Tie[] {
  if (!isLife(count.noun)) return [];
  const { sentence } = scene;
  // "with the loss of 71 lives".
  if (wordAt(sentence, count.first - 1) === "of" && wordAt(sentence, count.first - 2) === "loss")
    return [tie(count, "killed", { first: count.first - 2 })];
  if (lifeTakers.has(wordAt(sentence, count.first - 1)))
    return [tie(count, "killed", { first: count.first - 1 })];
  const lost = [0, 1, 2].find((step) => lifeLosses.has(wordAt(sentence, count.end + step)));
  return lost !== undefined && count.kind === "some"
    ? [tie(count, "killed", { end: count.end + lost + 1 })]
    : [];
}
