// Rules for people who were hurt as their care or their wounds tell: taken to hospital, found with gunshot wounds.

import { finiteBe, perfectAuxiliaries, plainBe, pluralBe } from "../../english/auxiliaries.ts";
import {
  bringingForms,
  broughtForms,
  careJoints,
  careNouns,
  carePlaces,
  carers,
  conditionGrades,
  mildMarks,
  ownLives,
  passiveAdverbs,
  recoveries,
  sendingForms,
  staying,
  treatedWounds,
  woundBarriers,
} from "../../english/care-words.ts";
import type { Count } from "./counts.ts";
import { listFrom, listUntil, subjectReachedFrom } from "./lists.ts";
import type { FigureRule, Scene, Tie } from "./rule.ts";
import { type FigureSentence, wordAt } from "./sentence.ts";

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
    id: "figures/in-care",
    about: "People who are treated for wounds, or whose condition is told, are hurt.",
    examples: [
      {
        text: "Four people were treated for burns. Two are in critical condition.",
        gives: [
          'figure  injured  4  of "people"  "Four people were treated for burns"  says outlet',
          'figure  injured  2  "Two are in critical condition"  scope partial  says outlet',
        ],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => inCareAt(scene, at)),
  },
  {
    id: "figures/with-wounds",
    about: "People with wounds, or being treated for them, are hurt.",
    examples: [
      {
        text: "Medics found three bakers with burns.",
        gives: ['figure  injured  3  of "bakers"  "three bakers with burns"  says outlet'],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => woundedAt(scene, at)),
  },
  {
    id: "figures/cared-for",
    about: "People who received medical care, or whom a hospital treated, are hurt.",
    examples: [
      {
        text: "Fifty passengers received medical assistance. The clinic has treated 12 people.",
        gives: [
          'figure  injured  50  of "passengers"  "Fifty passengers received medical assistance"  says outlet',
          'figure  injured  12  of "people"  "treated 12 people"  scope partial  says outlet',
        ],
      },
    ],
    find: (scene) => scene.sentence.tokens.flatMap((_, at) => caredForAt(scene, at)),
  },
];

/** Being cared for shows that somebody was hurt, and seldom how many there were in all. */
export const careRuleIds: ReadonlySet<string> = new Set(careRules.map(({ id }) => id));

function takenAt(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  const word = wordAt(sentence, at);
  if (!broughtForms.has(word) && !bringingForms.has(word)) return [];
  const passive =
    plainBe.has(wordAt(sentence, at - 1)) || passiveAdverbs.has(wordAt(sentence, at - 1));
  const object = passive ? [] : listFrom(scene, at + 1);
  const from = object.at(-1)?.end ?? at + 1;
  const end = careEnd(scene, from);
  if (end === undefined) return [];
  const counts = passive ? subjectReachedFrom(scene, passiveStart(scene, at)) : object;
  return hurt(counts, { first: at, end, open: isOpen(scene, end) });
}

function passiveStart(scene: Scene, at: number): number {
  let first = at;
  while (isPassiveWord(wordAt(scene.sentence, first - 1))) first -= 1;
  return first;
}

function isPassiveWord(word: string): boolean {
  return (
    plainBe.has(word) ||
    perfectAuxiliaries.has(word) ||
    passiveAdverbs.has(word) ||
    staying.has(word)
  );
}

/** The end of "to a local hospital" that begins here; `undefined` where it is somewhere else. */
function careEnd(scene: Scene, from: number): number | undefined {
  if (!careJoints.has(wordAt(scene.sentence, from))) return undefined;
  for (let at = from + 1; at < from + 10; at++) {
    const word = wordAt(scene.sentence, at);
    if (carePlaces.has(word)) return at + 1;
    if (word === "" || /^[,.;:]$/.test(word) || finiteBe.has(word) || word === "while")
      return undefined;
  }
  return undefined;
}

function inCareAt(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  const alive = conditionEnd(scene, at) ?? recoveryEnd(scene, at);
  const end = alive ?? treatedEnd(scene, at) ?? inHospitalEnd(scene, at);
  const before = wordAt(sentence, at - 1);
  if (end === undefined || (!plainBe.has(before) && !staying.has(before))) return [];
  // "nine patients with cholera are being treated".
  const areWounds = treatedWounds.has(wordAt(sentence, end - 1));
  if (sentence.isOfDisease && alive === undefined && !areWounds) return [];
  const counts = subjectReachedFrom(scene, passiveStart(scene, at));
  // Whoever is in some condition, or recovers, lives.
  const open = alive === undefined && isOpen(scene, end);
  return hurt(counts, { first: at, end, open });
}

/** The end of "treated for burns" that begins here. */
function treatedEnd(scene: Scene, at: number): number | undefined {
  if (wordAt(scene.sentence, at) !== "treated") return undefined;
  for (let end = at + 1; end < at + 9; end++) {
    const word = wordAt(scene.sentence, end);
    if (treatedWounds.has(word) || carePlaces.has(word)) return end + 1;
    if (word === "" || /^[.;:]$/.test(word)) break;
  }
  // "are being treated": several, and not "for" something else.
  const [verb, be, next] = [-2, -1, 1].map((step) => wordAt(scene.sentence, at + step));
  const isPlain = be === "being" && next !== "for" && next !== "as" && next !== "like";
  return isPlain && (pluralBe.has(verb ?? "") || staying.has(verb ?? "") || verb === "still")
    ? at + 1
    : undefined;
}

/** The end of "in a hospital" that begins here. */
function inHospitalEnd(scene: Scene, at: number): number | undefined {
  return wordAt(scene.sentence, at) === "in" ? hospitalEnd(scene, at) : undefined;
}

/** The end of "expected to survive" or "fighting for their lives" that begins here. */
function recoveryEnd(scene: Scene, at: number): number | undefined {
  const words = [0, 1, 2, 3].map((step) => wordAt(scene.sentence, at + step));
  if (words[0] === "recovering") return at + 1;
  if (words[0] === "fighting" && words[1] === "for")
    return ownLives.has(words[3] ?? "") ? at + 4 : undefined;
  const expected = words[0] === "expected" && words[1] === "to";
  if (!expected) return undefined;
  const last = words[2] === "be" ? 3 : 2;
  return recoveries.has(words[last] ?? "") ? at + last + 1 : undefined;
}

/** The end of "in critical condition" that begins here. */
function conditionEnd(scene: Scene, at: number): number | undefined {
  if (wordAt(scene.sentence, at) !== "in") return undefined;
  let end = at + 1;
  while (conditionGrades.has(wordAt(scene.sentence, end))) end += 1;
  return end > at + 1 && wordAt(scene.sentence, end) === "condition" ? end + 1 : undefined;
}

/** Who is in care for a shot may have died of it; of other wounds those are told apart who did. */
function isOpen(scene: Scene, end: number): boolean {
  return scene.sentence.isOfGunfire && !isMild(scene, end);
}

/** How far after the care the words may stand that show how bad it was, in tokens. */
const mildReach = 12;

function isMild(scene: Scene, end: number): boolean {
  for (let at = end - 3; at < end + mildReach; at++) {
    const word = wordAt(scene.sentence, at);
    if (mildMarks.has(word)) return true;
    if (at >= end && (word === "" || /^[.;:]$/.test(word))) return false;
  }
  return false;
}

/** Ties to harm; open where the words do not tell how bad it was. */
function hurt(
  counts: readonly Count[],
  { first, end, open }: { first: number; end: number; open: boolean },
): readonly Tie[] {
  return counts
    .filter((count) => count.kind !== "none")
    .map((count) => ({
      count,
      measure: "injured" as const,
      first: Math.min(count.first, first),
      end,
      mood: "real" as const,
      open,
    }));
}

function woundedAt(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  const last = scene.counts.find((count) => count.end === at);
  if (last === undefined) return [];
  const word = wordAt(sentence, at);
  const end =
    word === "with" || word === "suffering"
      ? woundsEnd(scene, at)
      : word === "in" && sendingForms.has(wordAt(sentence, last.first - 1))
        ? hospitalEnd(scene, at)
        : undefined;
  if (end === undefined) return [];
  const open = isOpen(scene, end);
  return hurt(
    listUntil(scene, last).filter((count) => !isDead(scene, count)),
    { first: last.first, end, open },
  );
}

/** "received medical attention"; "doctors treated 52 people". */
function caredForAt(scene: Scene, at: number): readonly Tie[] {
  const { sentence } = scene;
  if (sentence.isOfDisease) return [];
  const word = wordAt(sentence, at);
  const open = sentence.isOfGunfire;
  if (word === "received" && wordAt(sentence, at + 1) === "medical") {
    const isCare = careNouns.has(wordAt(sentence, at + 2));
    const verb = isCare ? passiveStart(scene, at) : at;
    return isCare ? hurt(subjectReachedFrom(scene, verb), { first: at, end: at + 3, open }) : [];
  }
  if (word !== "treated" || plainBe.has(wordAt(sentence, at - 1))) return [];
  const treated = listFrom(scene, at + 1).filter((count) => count.kind === "some");
  const end = treated.at(-1)?.end;
  if (end === undefined || !hasCarer(sentence, at)) return [];
  return hurt(treated, { first: at, end, open }).map((tie) => ({ ...tie, first: at }));
}

/** How far before "treated" those who treat may stand, in tokens. */
const carerReach = 20;

function hasCarer({ tokens }: FigureSentence, verb: number): boolean {
  return tokens.slice(Math.max(0, verb - carerReach), verb).some(({ lower }) => carers.has(lower));
}

/** The end of "with gunshot wounds" that begins here. */
function woundsEnd(scene: Scene, at: number): number | undefined {
  for (let end = at + 1; end < at + 7; end++) {
    const word = wordAt(scene.sentence, end);
    if (treatedWounds.has(word)) return end + 1;
    if (word === "" || /^[,.;:]$/.test(word) || woundBarriers.has(word)) return undefined;
  }
  return undefined;
}

/** The end of "in the hospital" that begins here. */
function hospitalEnd(scene: Scene, at: number): number | undefined {
  const step = [1, 2, 3, 4].find((one) => carePlaces.has(wordAt(scene.sentence, at + one)));
  return step === undefined ? undefined : at + step + 1;
}

/** "a deceased man with a gunshot wound". */
function isDead({ harms }: Scene, { first, end }: Count): boolean {
  return harms.some((harm) => harm.measure === "killed" && harm.first >= first && harm.end <= end);
}
