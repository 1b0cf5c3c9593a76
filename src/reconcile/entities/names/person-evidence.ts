// What speaks for and against two persons' names being names of one person, as numbers: what is weighed to a score.

import {
  type AlignedWords,
  type Alignment,
  alignedWhole,
  alignInOne,
  editsOf,
} from "./align-words.ts";
import type { NamePart } from "./name-part.ts";
import type { PersonParts } from "./person-parts.ts";

/** How two persons' names correspond, and what of it counts. */
export interface PersonEvidence {
  readonly alignment: Alignment;
  /** Words that only one of the names has, ways of addressing apart. */
  readonly left: readonly NamePart[];
  /** Whether the same words stand in another order, which no comma explains. */
  readonly crossed: boolean;
  /** Whether a comma in one of them told the order. */
  readonly turned: boolean;
  readonly generations: readonly [number | undefined, number | undefined];
  /** By name, each between 0 and about 3. */
  readonly features: PersonFeatures;
}

export type PersonFeatures = Readonly<Record<PersonFeature, number>>;

export const personFeatures = [
  /** Cost of the worst pair of words and half of all others', in tens: one wrong word is enough, two are more. */
  "cost",
  /** Letters by which the worst pair differs where spelling does not explain it, 3 at most. */
  "edits",
  /** Words that only one of the names has. */
  "left",
  /** Share of the longer name's letters that the other does not have. */
  "leftShare",
  /** Initials that stand for words. */
  "initials",
  /** Fewer than eight letters correspond: how many fewer, as a share. */
  "little",
] as const;
export type PersonFeature = (typeof personFeatures)[number];

export function personEvidence(a: PersonParts, b: PersonParts): PersonEvidence {
  const alignment = aligned(a, b);
  const { pairs } = alignment;
  const worst = pairs.reduce<AlignedWords | undefined>(costlier, undefined);
  const total = pairs.reduce((sum, { cost }) => sum + cost, 0);
  const left = leftOver(alignment);
  const counted = left.filter(({ patronymic }) => !patronymic);
  const matched = pairs.reduce((sum, pair) => sum + shorter(pair), 0);
  const leftLetters = lettersOf(counted);
  const crossed = a.familyFirst === b.familyFirst && isCrossed(pairs);
  return {
    alignment,
    left,
    crossed,
    turned: a.familyFirst !== b.familyFirst,
    generations: [a.generation, b.generation],
    features: {
      cost: ((worst?.cost ?? 0) + total) / 20,
      edits: worst === undefined ? 0 : Math.min(3, editsOf(worst)),
      left: Math.min(3, counted.length),
      leftShare: leftLetters / Math.max(1, leftLetters + matched),
      initials: pairs.filter(({ relation }) => relation === "initial").length,
      little: Math.max(0, 8 - matched) / 8,
    },
  };
}

function aligned(a: PersonParts, b: PersonParts): Alignment {
  if (a.whole === b.whole) return alignedWhole(a.parts, b.parts, { relation: "equal", cost: 0 });
  return sameSounds(a, b)
    ? alignedWhole(a.parts, b.parts, { relation: "spelling", cost: 1 })
    : alignInOne(a.parts, b.parts);
}

// Two names in one system that differ, differ.
function sameSounds({ chinese: a }: PersonParts, { chinese: b }: PersonParts): boolean {
  return a !== undefined && a.sounds === b?.sounds && a.system !== b.system;
}

function costlier(most: AlignedWords | undefined, pair: AlignedWords): AlignedWords {
  return most === undefined || pair.cost > most.cost ? pair : most;
}

// Ways of addressing and a word written twice are no difference.
function leftOver({ pairs, leftA, leftB }: Alignment): readonly NamePart[] {
  const met = new Set(pairs.flatMap(({ a, b }) => [a.letters, b.letters]));
  return [...leftA, ...leftB].filter(({ optional, letters }) => !optional && !met.has(letters));
}

function shorter({ a, b }: AlignedWords): number {
  return Math.min(a.letters.length, b.letters.length);
}

function lettersOf(parts: readonly NamePart[]): number {
  return parts.reduce((sum, { letters }) => sum + letters.length, 0);
}

function isCrossed(pairs: readonly AlignedWords[]): boolean {
  const places = [...pairs].sort((p, q) => p.at[0] - q.at[0]).map(({ at }) => at[1]);
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}
