// Finds which word of one name corresponds to which of another: the cheapest correspondences first, so that order does not
// matter, then what is left over on either side.

import { distance } from "fastest-levenshtein";
import { inOne, type NamePart } from "./name-part.ts";
import { linkWords, type WordLink } from "./word-link.ts";

export interface AlignedWords extends WordLink {
  readonly a: NamePart;
  readonly b: NamePart;
  /** Places in either name, for what depends on order. */
  readonly at: readonly [number, number];
}

export interface Alignment {
  readonly pairs: readonly AlignedWords[];
  readonly leftA: readonly NamePart[];
  readonly leftB: readonly NamePart[];
}

/** Aligns word by word, or letter by letter where the names are one but for their spaces: "Ada van Oren", "Ada Vanoren". */
export function alignInOne(a: readonly NamePart[], b: readonly NamePart[]): Alignment {
  const byWord = alignWords(a, b);
  if (a.length === b.length || byWord.pairs.every(({ cost }) => cost === 0)) return byWord;
  const [x, y] = [inOne(a), inOne(b)];
  const link = linkWords(x, y);
  const most = Math.min(x.letters.length, y.letters.length) / 4;
  return link.cost <= most ? alignedWhole(a, b, link) : byWord;
}

/** The alignment of two names that are one whatever their words are. */
export function alignedWhole(
  a: readonly NamePart[],
  b: readonly NamePart[],
  link: WordLink,
): Alignment {
  return { pairs: [{ a: inOne(a), b: inOne(b), at: [0, 0], ...link }], leftA: [], leftB: [] };
}

/** Aligns two names of a dozen words each at most. As many words correspond as the shorter name has, however badly. */
export function alignWords(a: readonly NamePart[], b: readonly NamePart[]): Alignment {
  const [first, second] = [joinedLike(a, b), joinedLike(b, a)];
  const links = first.flatMap((x, i) =>
    second.map((y, j): AlignedWords => ({ a: x, b: y, at: [i, j], ...linkWords(x, y) })),
  );
  const drift = ({ at: [i, j] }: AlignedWords): number =>
    Math.min(Math.abs(i - j), Math.abs(first.length - i - (second.length - j)));
  const cheapest = links.sort((p, q) => p.cost - q.cost || drift(p) - drift(q));
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const pairs: AlignedWords[] = [];
  for (const link of cheapest) {
    const [i, j] = link.at;
    if (takenA.has(i) || takenB.has(j) || mayBeLeft(link)) continue;
    takenA.add(i);
    takenB.add(j);
    pairs.push(link);
  }
  return {
    pairs,
    leftA: first.filter((_, index) => !takenA.has(index)),
    leftB: second.filter((_, index) => !takenB.has(index)),
  };
}

/** Letters by which two words differ where neither spelling nor a short form explains it. */
export function editsOf({ a, b, relation }: AlignedWords): number {
  const told = relation === "slip" || relation === "letter" || relation === "different";
  return told ? distance(a.letters, b.letters) : 0;
}

/** Whether two words or more differ by what no spelling explains: one can be a slip, two are seldom. */
export function differTwice(pairs: readonly AlignedWords[]): boolean {
  const doubtful = pairs.filter(
    ({ relation }) => relation === "vowels" || relation === "slip" || relation === "letter",
  );
  return doubtful.length > 1;
}

/** What is only sometimes written is never set against another word. */
function mayBeLeft({ a, b, relation }: AlignedWords): boolean {
  const wrong = relation === "different" || relation === "letter";
  return wrong && (a.optional || b.optional || a.patronymic !== b.patronymic);
}

/** Puts two neighbours together where the other name has them as one word: "Velda rov" and "Veldarov". */
function joinedLike(parts: readonly NamePart[], others: readonly NamePart[]): readonly NamePart[] {
  const found: NamePart[] = [];
  for (const part of parts) {
    const before = found.at(-1);
    const whole = before && wholeOf(before, part, others);
    if (whole === undefined) found.push(part);
    else found[found.length - 1] = whole;
  }
  return found;
}

// Not where one of the two alone is as near: "N." before the family name is no part of it.
function wholeOf(
  before: NamePart,
  part: NamePart,
  others: readonly NamePart[],
): NamePart | undefined {
  const length = before.letters.length + part.letters.length;
  const near = others.filter(
    ({ letters }) => letters.length >= 4 && Math.abs(length - letters.length) <= 2,
  );
  if (near.length === 0) return undefined;
  const whole = { ...inOne([before, part]), ancestor: before.ancestor };
  const fits = near.some((other) => {
    const { cost } = linkWords(whole, other);
    if (cost > length / 4) return false;
    return [before, part].every((half) => linkWords(half, other).cost > cost);
  });
  return fits ? whole : undefined;
}
