// Rules for harm told by a verb or an adjective: done to somebody, befallen somebody, or done by somebody.

import {
  finiteBe,
  negators,
  pastAuxiliaries,
  pluralBe,
  reflexives,
} from "../../english/auxiliaries.ts";
import {
  joinedAdverbs,
  secondMarks,
  verbBarriers,
  verbJoints,
} from "../../english/clause-words.ts";
import { victimKinds } from "../../english/harm-words.ts";
import { objectPronouns } from "../../english/phrase-words.ts";
import { besideAdverbs, objectStarts } from "../../english/toll-words.ts";
import { isSingle } from "./appositions.ts";
import type { Count } from "./counts.ts";
import type { Harm } from "./harms.ts";
import { countStartingAt, listFrom, listUntil, subjectOf, subjectReachedFrom } from "./lists.ts";
import type { FigureRule, Scene, Tie } from "./rule.ts";
import { wordAt } from "./sentence.ts";

/** In the order in which they are tried; the first to tie a number to a measure keeps it. */
export const verbRules: readonly FigureRule[] = [
  {
    id: "figures/passive",
    about: "Those who were killed, who died, or who are missing are the subject.",
    examples: [
      {
        text: "At least 14 people were killed and 70 injured in Lirra.",
        gives: [
          'figure  killed  14..  of "people"  "At least 14 people were killed"  hedge "At least"  says outlet',
          'figure  injured  70  "70 injured"  says outlet',
        ],
      },
    ],
    find: (scene) =>
      scene.harms
        .filter((harm) => (harm.passive && !harm.active) || isSecond(scene, harm))
        .flatMap((harm) => {
          const counts = [...subjectsOf(scene, harm), ...besideSelf(scene, harm)];
          const scope = isReadInPart(scene, harm, counts) ? ("partial" as const) : undefined;
          return tiesOf(harm, counts).map((tie) => ({ ...tie, scope }));
        }),
  },
  {
    id: "figures/beside",
    about: "A count that stands right before the word of harm: 12 killed, 12 people dead.",
    examples: [
      {
        text: "The blast left 12 people dead in Lirra.",
        gives: ['figure  killed  12  of "people"  "12 people dead"  says outlet'],
      },
    ],
    find: (scene) =>
      scene.harms
        .filter((harm) => isBeside(scene, harm))
        .flatMap((harm) => tiesOf(harm, countsBeside(scene, harm))),
  },
  {
    id: "figures/active",
    about: "Those whom somebody killed, or something is killing, are the object.",
    examples: [
      {
        text: "A bomb killed three soldiers, wounding dozens of people.",
        gives: [
          'figure  killed  3  of "soldiers"  "killed three soldiers"  scope side  says outlet',
          'figure  injured  24..  of "people"  "wounding dozens of people"  vague  says outlet',
        ],
      },
    ],
    find: (scene) =>
      scene.harms
        .filter(
          (harm) =>
            harm.form === "doing" ||
            harm.form === "base" ||
            (harm.form === "done" && !harm.passive),
        )
        .flatMap((harm) => tiesOf(harm, objectsOf(scene, harm))),
  },
  {
    id: "figures/told-first",
    about: "A sentence that opens with the harm and tells those who came to it after the verb.",
    examples: [
      {
        text: "Also wounded were two guards.",
        gives: ['figure  injured  2  of "guards"  "wounded were two guards"  says outlet'],
      },
    ],
    find: (scene) =>
      scene.harms
        .filter((harm) => isToldFirst(scene, harm))
        .flatMap((harm) => tiesOf(harm, listFrom(scene, harm.end + 1))),
  },
  {
    id: "figures/named-by-harm",
    about:
      "A count of people called by what befell them: 12 wounded soldiers, 276 kidnapped girls.",
    examples: [
      {
        text: "The boat brought 12 wounded soldiers to Lirra.",
        gives: [
          'figure  injured  12  of "wounded soldiers"  "12 wounded soldiers"  scope side  says outlet',
        ],
      },
    ],
    find: (scene) => scene.counts.flatMap((count) => namedByHarm(scene, count)),
  },
];

/** "Killed were two guards", "Also wounded was a nurse". */
function isToldFirst({ sentence }: Scene, { form, first, end }: Harm): boolean {
  const opens = first === 0 || (first === 1 && wordAt(sentence, 0) === "also");
  return opens && form === "done" && finiteBe.has(wordAt(sentence, end));
}

function namedByHarm({ sentence, harms }: Scene, count: Count): readonly Tie[] {
  const { first, end } = count;
  const tie = { count, first, end, mood: "real" } as const;
  const harm = count.harmInside && harms.find((one) => one.first === count.harmInside);
  if (harm) return [{ ...tie, measure: harm.measure }];
  const victims = count.noun.startsWith("victim") && victimKinds.has(wordAt(sentence, end - 2));
  return victims && !count.known ? [{ ...tie, measure: "injured", open: true }] : [];
}

function tiesOf(harm: Harm, counts: readonly Count[]): readonly Tie[] {
  return counts.map((count) => ({
    count,
    measure: harm.measure,
    first: Math.min(count.first, harm.first),
    end: Math.max(count.end, harm.end),
    mood: harm.mood,
    open: harm.open,
    unclear: harm.unclear,
  }));
}

/** The subject, or that of the verb this one is joined to: "were seized and killed", "was shot and later died". */
function subjectsOf(scene: Scene, harm: Harm): readonly Count[] {
  const own = subjectOf(scene, harm);
  if (own.length > 0) return own;
  const verb = joinedTo(scene, harm);
  return verb === undefined ? subjectByTree(scene, harm) : subjectReachedFrom(scene, verb);
}

/** "A baker who was hurt in a fire at his shop has died": far off, past a clause of its own. */
function subjectByTree(scene: Scene, harm: Harm): readonly Count[] {
  if (harm.measure !== "killed" || harm.auxFirst === harm.first) return [];
  const head = scene.sentence.subjects.get(harm.first);
  if (head === undefined) return [];
  const count = scene.counts.find(({ first, end }) => first <= head && head < end);
  return count === undefined || count.kind === "none" ? [] : listFrom(scene, count.first);
}

/** "shot himself and two others": those told beside the one who did it. */
function besideSelf(scene: Scene, { end }: Harm): readonly Count[] {
  const words = [0, 1].map((step) => wordAt(scene.sentence, end + step));
  return reflexives.has(words[0] ?? "") && words[1] === "and" ? listFrom(scene, end + 2) : [];
}

/** "the mayor's aunt and a guard were hurt": the verb is that of more than the one who was read. */
function isReadInPart({ sentence }: Scene, harm: Harm, counts: readonly Count[]): boolean {
  const [one, more] = counts;
  if (one === undefined || more !== undefined || !isSingle(one)) return false;
  return pluralBe.has(wordAt(sentence, harm.auxFirst));
}

/** "were seized and killed": the second participle shares the auxiliary. */
function isSecond(scene: Scene, harm: Harm): boolean {
  if (harm.form !== "done" || harm.passive || harm.active) return false;
  return (
    secondMarks.has(wordAt(scene.sentence, harm.first - 1)) &&
    !objectPronouns.has(wordAt(scene.sentence, harm.end)) &&
    listFrom(scene, harm.end).length === 0
  );
}

/** How far apart two joined verbs may stand, in tokens. */
const joinReach = 14;

/** Where the auxiliary of the passive verb begins that this harm is joined to by "and". */
function joinedTo(scene: Scene, harm: Harm): number | undefined {
  const { sentence } = scene;
  let joint: number | undefined;
  for (let at = harm.auxFirst - 1; at > harm.auxFirst - joinReach; at--) {
    const word = wordAt(sentence, at);
    if (word === "" || verbBarriers.has(word)) return undefined;
    if (verbJoints.has(word)) joint = at;
    if (!pastAuxiliaries.has(word)) continue;
    // Between "and" and the verb no new subject may stand.
    const joined = joint !== undefined && onlyAdverbs(scene, joint + 1, harm.auxFirst);
    return joined && !negators.has(wordAt(sentence, at + 1)) ? at : undefined;
  }
  return undefined;
}

function onlyAdverbs(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const word = wordAt(scene.sentence, at);
    if (!word.endsWith("ly") && !joinedAdverbs.has(word)) return false;
  }
  return true;
}

function isBeside(scene: Scene, harm: Harm): boolean {
  if (harm.active || (harm.form !== "done" && harm.form !== "state")) return false;
  if (harm.passive && harm.auxFirst < harm.first) return false;
  // "Two men killed 12 people": those before it did it.
  const next = wordAt(scene.sentence, harm.end);
  if (
    harm.form === "done" &&
    countStartingAt(scene, harm.end) !== undefined &&
    next !== "in" &&
    next !== "at"
  )
    return false;
  return harm.form === "state" || !objectStarts.has(next);
}

function countsBeside(scene: Scene, harm: Harm): readonly Count[] {
  let at = harm.first;
  while (at > harm.first - 3 && isBetween(wordAt(scene.sentence, at - 1))) at -= 1;
  const last = scene.counts.find((count) => count.end === at || count.end === harm.first);
  if (last === undefined || last.known) return [];
  return listUntil(scene, last);
}

function isBetween(word: string): boolean {
  return word.endsWith("ly") || besideAdverbs.has(word);
}

function objectsOf(scene: Scene, harm: Harm): readonly Count[] {
  // `Killed "dozens of militants"`.
  const quoted = /^["“]$/.test(wordAt(scene.sentence, harm.end));
  return listFrom(scene, quoted ? harm.end + 1 : harm.end);
}
