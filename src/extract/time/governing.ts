// Decides which time expression of a sentence says when what some words tell was so, by the tree: their own, else that of
// what they are one with (a verb joined to them, the act they happened in, the verb that carries their noun out). One
// answer for acts, figures and statements alike. Says nothing where the reading has no tree; the asker knows what then.

import { aheadAuxiliaries, carriedVerbs } from "../../english/tense-words.ts";
import {
  aftermathVerbs,
  amidPrepositions,
  amountNouns,
  carryingPassives,
  carryingVerbs,
  sameTimeMarks,
} from "../../english/time-bearers.ts";
import type { When } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { tokenRange } from "../../read/query.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import type { Findings } from "../findings.ts";
import { isOccasion } from "./occasion.ts";
import { once } from "./once.ts";
import { headOf, sitesOf } from "./sites.ts";

type Told = Pick<Findings, "reading" | "times" | "statements">;

/** The time that dates what these words tell. */
export function governing(words: Span, told: Told): TimeExpression | undefined {
  const scene = sceneOf(told);
  return timeOf(wordOf(words, scene), scene, (word) => scene.own(word) ?? scene.below(word));
}

/** The time since which, until which or as of which what these words tell was so: "since Friday", "by noon". */
export function bounding(words: Span, told: Told): TimeExpression | undefined {
  const scene = sceneOf(told);
  return timeOf(wordOf(words, scene), scene, scene.bound);
}

/** A time expression as the time of a claim. */
export function asWhen({ span, value, time }: TimeExpression): When {
  return { span, value, time };
}

// The times of a report are one list, asked for every act and figure of it, so what they date is kept with it.
const scenes = new WeakMap<Told["times"], Scene>();

function sceneOf(told: Told): Scene {
  const scene = scenes.get(told.times) ?? makeScene(told);
  scenes.set(told.times, scene);
  return scene;
}

function wordOf(words: Span, { reading, tree }: Scene): number {
  return headOf(tokenRange(reading, words), tree);
}

interface Scene {
  readonly reading: Reading;
  readonly tree: Tree;
  readonly own: (word: number) => TimeExpression | undefined;
  readonly bound: (word: number) => TimeExpression | undefined;
  /** The time of what happened with a word and hangs on it. */
  readonly below: (word: number) => TimeExpression | undefined;
  readonly isAhead: (verb: number) => boolean;
}

function makeScene({ reading, times, statements }: Told): Scene {
  const tree = treeOf(reading);
  const sites = sitesOf(times, reading, statements);
  const scene: Scene = {
    reading,
    tree,
    own: (word) => sites.dated.get(word),
    bound: (word) => sites.bounded.get(word),
    below: once((word) => belowOf(word, scene)),
    isAhead: once((verb) =>
      tree.children(verb, "aux").some((aux) => aheadAuxiliaries.has(lower(aux, scene))),
    ),
  };
  return scene;
}

/** So many words up the tree may a time be taken from. */
const steps = 6;

function timeOf(
  word: number,
  scene: Scene,
  timeAt: (word: number) => TimeExpression | undefined,
): TimeExpression | undefined {
  let at: number | undefined = word;
  for (let step = 0; step <= steps && at !== undefined; step++) {
    const found = timeAt(at);
    if (found !== undefined) return found;
    at = bearerOf(at, scene);
  }
  return undefined;
}

/** "Killed in Friday's attack", "was hit, killing two on Friday". */
function belowOf(word: number, scene: Scene): TimeExpression | undefined {
  const bearer = scene.tree
    .children(word, "obl", "nsubj", "advcl", "conj", "xcomp")
    .find((child) => scene.own(child) !== undefined && isOneWith(child, word, scene));
  return bearer === undefined ? undefined : scene.own(bearer);
}

function isOneWith(child: number, word: number, scene: Scene): boolean {
  switch (scene.tree.relation(child)) {
    case "obl":
      return isOccasion(child, scene.reading) && isAmid(child, word, scene);
    case "nsubj":
      return isOccasion(child, scene.reading) && !scene.tree.is(child, "nsubj:pass");
    case "advcl":
      return isSameTime(child, scene);
    case "conj":
      return isElided(child, scene);
    default:
      return isCarried(child, word, scene);
  }
}

/** The word whose time a word has where it has none of its own. */
function bearerOf(word: number, scene: Scene): number | undefined {
  const head = scene.tree.head(word);
  return head !== undefined && isBorne(word, head, scene) ? head : undefined;
}

function isBorne(word: number, head: number, scene: Scene): boolean {
  switch (scene.tree.relation(word)) {
    case "conj":
      return !isApart(word, head, scene);
    case "xcomp":
      return isCarried(word, head, scene);
    case "advcl":
      return isSameTime(word, scene);
    case "acl":
      return isOccasion(head, scene.reading);
    case "nsubj":
      return isSubjectOfTime(word, head, scene);
    case "obj":
      return carryingVerbs.has(lemma(head, scene));
    case "obl":
      return isAmid(word, head, scene);
    case "nmod":
      return amountNouns.has(lower(head, scene));
    default:
      return scene.tree.is(word, "compound", "appos", "flat", "nummod", "amod");
  }
}

function isSubjectOfTime(noun: number, verb: number, scene: Scene): boolean {
  const verbs = lemma(verb, scene);
  return scene.tree.is(noun, "nsubj:pass")
    ? carryingPassives.has(verbs)
    : !aftermathVerbs.has(verbs);
}

/** "Was arrested on Friday and will be tried", "fled on Friday and rebels followed": the second has no time of the first. */
function isApart(word: number, head: number, scene: Scene): boolean {
  if (scene.isAhead(word) && !scene.isAhead(head)) return true;
  const own = scene.own(head);
  const sharesSubject = scene.tree.child(word, "nsubj", "csubj") === undefined;
  return !sharesSubject && (own?.span.start ?? 0) > (scene.reading.tokens[head]?.start ?? 0);
}

/** "Two were killed and five wounded on Friday": the second verb lacks what the first one has. */
function isElided(word: number, { tree, reading }: Scene): boolean {
  return tree.child(word, "aux") === undefined && reading.tags[word]?.xpos === "VBN";
}

function isCarried(word: number, verb: number, scene: Scene): boolean {
  const infinitive = scene.tree.children(word, "mark").some((mark) => lower(mark, scene) === "to");
  return !infinitive || carriedVerbs.has(lemma(verb, scene));
}

function isSameTime(clause: number, scene: Scene): boolean {
  const { tree, reading } = scene;
  const marks = tree.children(clause, "mark", "case", "advmod").map((mark) => lower(mark, scene));
  if (marks.includes("when")) return true;
  if (tree.child(clause, "mark", "case") !== undefined)
    return marks.some((mark) => sameTimeMarks.has(mark));
  return ["VBG", "VBN"].includes(reading.tags[clause]?.xpos ?? "");
}

/** "Killed in an attack", and not "arrested in an attack". */
function isAmid(noun: number, verb: number, scene: Scene): boolean {
  if (aftermathVerbs.has(lemma(verb, scene))) return false;
  return scene.tree.children(noun, "case").some((mark) => amidPrepositions.has(lower(mark, scene)));
}

function lower(token: number, { reading }: Scene): string {
  return reading.tokens[token]?.lower ?? "";
}

function lemma(token: number, { reading }: Scene): string {
  return reading.tags[token]?.lemma.toLowerCase() ?? "";
}
