// What speaks for and against two names being names of one organisation or place, as numbers: what is weighed to a score.

import {
  type AlignedWords,
  type Alignment,
  alignedWhole,
  alignInOne,
  editsOf,
} from "./align-words.ts";
import type { BodyParts } from "./body-parts.ts";
import { telling } from "./body-words-table.ts";
import type { NamePart } from "./name-part.ts";

/** How two names of bodies or places correspond, and what of it counts. */
export interface BodyEvidence {
  readonly alignment: Alignment;
  readonly left: readonly NamePart[];
  /** Whether one name is the first letters of the other. */
  readonly shortened: boolean;
  readonly acronyms: readonly [string | undefined, string | undefined];
  readonly features: BodyFeatures;
}

export type BodyFeatures = Readonly<Record<BodyFeature, number>>;

export const bodyFeatures = [
  /** Cost of the worst pair of words and half of all others', in tens: one wrong word is enough, two are more. */
  "cost",
  /** Letters by which the worst pair differs, 3 at most. */
  "edits",
  /** Words that only one of the names has. */
  "left",
  /** Share of the longer name's letters that the other does not have. */
  "leftShare",
  /** Numbers that differ, or that one has and the other has not. */
  "numbers",
  /** Two legal forms that are not one. */
  "legal",
] as const;
export type BodyFeature = (typeof bodyFeatures)[number];

export function bodyEvidence(a: BodyParts, b: BodyParts): BodyEvidence {
  const alignment =
    a.whole === b.whole
      ? alignedWhole(a.parts, b.parts, { relation: "equal", cost: 0 })
      : alignInOne(a.parts, b.parts);
  const { pairs } = alignment;
  const worst = pairs.reduce<AlignedWords | undefined>(
    (most, pair) => (most === undefined || pair.cost > most.cost ? pair : most),
    undefined,
  );
  const total = pairs.reduce((sum, { cost }) => sum + cost, 0);
  const left = [...alignment.leftA, ...alignment.leftB];
  const leftLetters = left.reduce((sum, { letters }) => sum + letters.length, 0);
  const matched = pairs.reduce(
    (sum, pair) => sum + Math.min(pair.a.letters.length, pair.b.letters.length),
    0,
  );
  return {
    alignment,
    left,
    shortened: isShortened(a, b) || isShortened(b, a),
    acronyms: [a.acronym, b.acronym],
    features: {
      cost: ((worst?.cost ?? 0) + total) / 20,
      edits: worst === undefined ? 0 : Math.min(3, editsOf(worst)),
      left: Math.min(3, left.length + left.filter(({ letters }) => telling.has(letters)).length),
      leftShare: leftLetters / Math.max(1, leftLetters + matched),
      numbers: differ(a.numbers, b.numbers) ? 1 : 0,
      legal:
        a.legal.length > 0 && b.legal.length > 0 && !a.legal.some((kind) => b.legal.includes(kind))
          ? 1
          : 0,
    },
  };
}

function isShortened(short: BodyParts, long: BodyParts): boolean {
  return (
    short.acronym !== undefined &&
    long.acronym === undefined &&
    long.initials.includes(short.acronym)
  );
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.join(" ") !== b.join(" ");
}
