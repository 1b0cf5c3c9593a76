// What a noun describes: its kind, the words that stand before it, and whether it points back to one told of before.

import { describedCrowds, describedKinds, otherWords } from "../../english/described-words.ts";
import { definiteDeterminers } from "../../english/description-words.ts";
import type { EntityKind } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { sentenceIndexAt } from "../../read/query.ts";
import { type Tree, treeOf } from "../../read/tree.ts";

/** A noun phrase for one or several, from its determiner to its noun. */
export interface Description extends Span {
  readonly at: number;
  readonly kind: EntityKind;
  /** In lower case, as it stands: "gunman" and "gunmen" are two. */
  readonly noun: string;
  /** Adjectives before the noun, in lower case. */
  readonly adjectives: ReadonlySet<string>;
  /** Nouns and numbers before it, by which it is of another sort: "police" of "police officer". */
  readonly sorts: ReadonlySet<string>;
  readonly pointsBack: boolean;
  /** No determiner where one is due, or in the first sentence: what follows may bring in the same one once more. */
  readonly opens: boolean;
  /** One more of a kind: "another man". */
  readonly isOther: boolean;
}

/** The description that has its noun at a word. `taken` are words of mentions: none but the noun's own goes into it. */
export function descriptionAt(
  reading: Reading,
  at: number,
  taken: ReadonlyMap<number, unknown>,
): Description | undefined {
  const kind = kindAt(reading, at);
  if (kind === undefined) return undefined;
  const tree = treeOf(reading);
  if (tree.is(at, "compound", "flat", "amod", "fixed", "goeswith")) return undefined;
  const own = taken.get(at);
  const near = tree.children(at).filter((child) => child < at && at - child <= widest);
  const isFree = (child: number): boolean => !taken.has(child) || taken.get(child) === own;
  const before = near.filter((child) => tree.is(child, ...modifiers) && isFree(child));
  const lowers = (...relations: readonly string[]): readonly string[] =>
    near
      .filter((child) => tree.is(child, ...relations) && !tree.is(child, "nmod:poss"))
      .map((child) => reading.tokens[child]?.lower ?? "");
  const determiners = lowers("det");
  const adjectives = lowers("amod");
  const token = reading.tokens[at];
  const first = reading.tokens[firstFree(before, at, isFree)];
  if (token === undefined || first === undefined) return undefined;
  return {
    ...{ at, kind, noun: token.lower, start: first.start, end: token.end },
    adjectives: new Set(adjectives),
    sorts: new Set(lowers("compound", "nummod")),
    pointsBack: isOwned(tree, near) || determiners.some((word) => pointing.has(word)),
    opens: determiners.length === 0 || sentenceIndexAt(reading, token.start) === 0,
    isOther: [...determiners, ...adjectives].some((word) => otherWords.has(word)),
  };
}

const pointing: ReadonlySet<string> = new Set([...definiteDeterminers, "these", "those"]);

/** Words looked at before a noun. */
const widest = 10;

const modifiers = ["det", "amod", "compound", "nummod"];

/** The first of the words before a noun from which on nothing belongs to another mention or to an owner. */
function firstFree(
  before: readonly number[],
  at: number,
  isFree: (token: number) => boolean,
): number {
  let first = at;
  for (const child of before.toReversed()) {
    for (let between = child; between < first; between++) if (!isFree(between)) return first;
    first = child;
  }
  return first;
}

function isOwned(tree: Tree, near: readonly number[]): boolean {
  return near.some((child) => tree.is(child, "nmod:poss"));
}

function kindAt(reading: Reading, at: number): EntityKind | undefined {
  const tag = reading.tags[at];
  const noun = reading.tokens[at]?.lower ?? "";
  if (tag?.xpos !== "NN" && tag?.xpos !== "NNS") return undefined;
  if (describedCrowds.has(noun)) return "group";
  const kind = describedKinds.get(tag.xpos === "NN" ? noun : tag.lemma.toLowerCase());
  if (tag.xpos === "NN" || kind === undefined) return kind;
  return kind === "person" || kind === "organisation" ? "group" : kind;
}
