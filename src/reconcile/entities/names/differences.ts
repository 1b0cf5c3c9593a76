// Says in one clause after the other which words of two names correspond, and what is left over.

import type { AlignedWords, Alignment } from "./align-words.ts";
import type { NamePart } from "./name-part.ts";

interface Compared {
  readonly alignment: Alignment;
  readonly left: readonly NamePart[];
  readonly crossed?: boolean;
  readonly turned?: boolean;
}

/** One sentence without its full stop, the greatest difference first: at most three clauses. */
export function differences({ alignment, left, crossed, turned }: Compared): string {
  const pairs = alignment.pairs
    .filter(({ relation }) => relation !== "equal")
    .toSorted((a, b) => b.cost - a.cost)
    .map(clauseOf);
  const others = [
    left.length > 0 ? `only one has ${quoted(left)}` : undefined,
    turned === true ? "one puts the family name first" : undefined,
    crossed === true && turned !== true ? "the words stand in another order" : undefined,
  ].filter((clause) => clause !== undefined);
  const clauses = [...pairs, ...others].slice(0, 3);
  return clauses.length === 0 ? "the words are the same" : clauses.join(", ");
}

function quoted(parts: readonly NamePart[]): string {
  return parts
    .slice(0, 3)
    .map(({ source }) => `"${source}"`)
    .join(", ");
}

function clauseOf({ a, b, relation }: AlignedWords): string {
  const both = `"${a.source}" and "${b.source}"`;
  switch (relation) {
    case "equal":
      return `${both} are the same`;
    case "spelling":
      return a.skeleton === b.skeleton
        ? `${both} are spellings of one consonant skeleton`
        : `${both} can be spellings of one name`;
    case "vowels":
      return `${both} have one consonant skeleton and other vowels`;
    case "short-form":
      return `${both} are forms of one name`;
    case "initial":
      return a.initial
        ? `"${a.source}" can stand for "${b.source}"`
        : `"${b.source}" can stand for "${a.source}"`;
    case "slip":
      return `${both} differ by a slip of the pen`;
    case "letter":
      return `${both} differ by a letter`;
    case "part":
      return `${both} differ by a first half`;
    case "different":
      return `${both} are two words`;
    default:
      return relation satisfies never;
  }
}
