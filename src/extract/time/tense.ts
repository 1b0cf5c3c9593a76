// Says whether the verb that a time expression hangs on looks back or ahead, by the reading's tags and tree. Says nothing
// where the reading has none, or where the verb stands in the present.

import {
  aheadAuxiliaries,
  backAuxiliaries,
  carriedVerbs,
  plannedWords,
} from "../../english/tense-words.ts";
import type { Reading } from "../../model/reading.ts";
import { type Tree, treeOf } from "../../read/tree.ts";

/** -1 back, 1 ahead, 0 not said. */
export type Direction = -1 | 0 | 1;

/** Where the verb above a token points. Each verb is looked at once, however many times hang on it. */
export function tenseAt(reading: Reading): (token: number) => Direction {
  const tree = treeOf(reading);
  const known = new Map<number, Direction>();
  return (token) => {
    if (reading.tags.length === 0) return 0;
    const verb = predicateAbove(reading, tree, token);
    if (verb === undefined) return 0;
    const found = known.get(verb) ?? directionOf(reading, tree, verb);
    known.set(verb, found);
    return found;
  };
}

/** So many steps up the tree a word is still of the same clause. */
const steps = 6;

function predicateAbove(reading: Reading, tree: Tree, token: number): number | undefined {
  let at = tree.head(token);
  for (let step = 0; step < steps && at !== undefined; step++) {
    if (reading.tags[at]?.upos === "VERB" || tree.child(at, "cop") !== undefined) return at;
    at = tree.head(at);
  }
  return undefined;
}

function directionOf(reading: Reading, tree: Tree, verb: number): Direction {
  let at: number | undefined = verb;
  for (let step = 0; step < steps && at !== undefined; step++) {
    const own = ownDirection(reading, tree, at);
    if (own !== "as above") return own;
    at = tree.head(at);
  }
  return 0;
}

function ownDirection(reading: Reading, tree: Tree, verb: number): Direction | "as above" {
  const lower = (token: number): string => reading.tokens[token]?.lower ?? "";
  const helpers = tree.children(verb, "aux", "cop").map(lower);
  if (helpers.some((word) => aheadAuxiliaries.has(word))) return 1;
  const tag = reading.tags[verb];
  if (plannedWords.has(tag?.lemma ?? "")) return helpers.includes("had") ? -1 : 1;
  if (helpers.some((word) => backAuxiliaries.has(word))) return -1;
  if (helpers.length > 0) return tag?.xpos === "VBG" ? 1 : 0;
  if (tag?.xpos === "VB") return infinitive(reading, tree, verb);
  if (tag?.xpos === "VBG") return "as above";
  return tag?.xpos === "VBD" || tag?.xpos === "VBN" ? -1 : 0;
}

/** "Vowed to meet" looks ahead, "began to meet" looks where "began" does and "had been due to meet" back, "came to meet" says neither. */
function infinitive(reading: Reading, tree: Tree, verb: number): Direction | "as above" {
  const above = tree.head(verb);
  if (tree.is(verb, "acl", "advcl")) return 0;
  const lemma = above === undefined ? "" : (reading.tags[above]?.lemma ?? "");
  return carriedVerbs.has(lemma) || plannedWords.has(lemma) ? "as above" : 1;
}
