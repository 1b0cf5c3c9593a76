// Decides which time expression of a sentence says when what a word tells was so, by the tree: its own, else that of what
// it is part of (a verb joined to it, the act it happened in, the verb its noun is carried out by). One answer for
// acts, figures and statements alike. Says nothing where the reading has no tree; what is done then is for the asker.

import { actTypes } from "../../english/acts.ts";
import { aheadAuxiliaries, carriedVerbs } from "../../english/tense-words.ts";
import {
  aftermathVerbs,
  amidPrepositions,
  amountNouns,
  carryingPassives,
  carryingVerbs,
  sameTimeMarks,
} from "../../english/time-bearers.ts";
import type { Span } from "../../model/span.ts";
import { dayOf, type TimeExpression } from "../../model/time.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import type { Findings } from "../findings.ts";
import { headOf, type Sites, sitesOf } from "./sites.ts";

type Told = Pick<Findings, "reading" | "times" | "statements">;

/** The time that dates what these words tell. */
export function governing(words: Span, told: Told): TimeExpression | undefined {
  if (told.reading.tree.length === 0) return undefined;
  const known = scenes.get(told.times) ?? makeScene(told);
  scenes.set(told.times, known);
  return dateOf(headOf(words, told.reading, known.tree), known);
}

// The times of a report are one list, asked for every act and figure of it, so what they date is kept with it.
const scenes = new WeakMap<Told["times"], Scene>();

interface Scene {
  readonly reading: Told["reading"];
  readonly tree: Tree;
  readonly sites: Sites;
  readonly below: Map<number, TimeExpression | undefined>;
  readonly lower: (token: number | undefined) => string;
  readonly lemma: (token: number | undefined) => string;
}

function makeScene(told: Told): Scene {
  const { reading } = told;
  const lower = (token: number | undefined): string => reading.tokens[token ?? -1]?.lower ?? "";
  return {
    reading,
    tree: treeOf(reading),
    sites: sitesOf(told.times, told),
    below: new Map(),
    lower,
    lemma: (token) => reading.tags[token ?? -1]?.lemma.toLowerCase() ?? lower(token),
  };
}

/** So many words up the tree may a time be taken from. */
const steps = 6;

function dateOf(word: number, scene: Scene, left = steps): TimeExpression | undefined {
  const own = ownOf(word, scene) ?? belowOf(word, scene);
  if (own !== undefined || left === 0) return own;
  const bearer = bearerOf(word, scene);
  return bearer === undefined ? undefined : dateOf(bearer, scene, left - 1);
}

/** Of several the one with a day, then the nearest. */
function ownOf(word: number, { sites, reading }: Scene): TimeExpression | undefined {
  const times = sites.get(word);
  if (times === undefined) return undefined;
  const at = reading.tokens[word]?.start ?? 0;
  const rank = (time: TimeExpression): number =>
    Math.abs(time.span.start - at) + (dayOf(time.value) === undefined ? 1e9 : 0);
  return times.reduce((a, b) => (rank(b) < rank(a) ? b : a));
}

/** The time of what happened with it: "killed in Friday's attack", "was hit, killing two on Friday". */
function belowOf(word: number, scene: Scene): TimeExpression | undefined {
  if (scene.below.has(word)) return scene.below.get(word);
  const { tree } = scene;
  const bearer = tree
    .children(word, "obl", "nsubj", "advcl", "conj", "xcomp")
    .find((child) => ownOf(child, scene) !== undefined && isOneWith(child, word, scene));
  const found = bearer === undefined ? undefined : ownOf(bearer, scene);
  scene.below.set(word, found);
  return found;
}

function isOneWith(child: number, word: number, scene: Scene): boolean {
  const { tree } = scene;
  switch (tree.relation(child)) {
    case "obl":
      return isAct(child, scene) && isAmid(child, scene) && !aftermathVerbs.has(scene.lemma(word));
    case "nsubj":
      return isAct(child, scene) && !tree.is(child, "nsubj:pass");
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
  const { tree } = scene;
  const head = tree.head(word);
  if (head === undefined) return undefined;
  switch (tree.relation(word)) {
    case "conj":
      return isLater(word, head, scene) ? undefined : head;
    case "xcomp":
      return isCarried(word, head, scene) ? head : undefined;
    case "advcl":
      return isSameTime(word, scene) ? head : undefined;
    case "acl":
      return isAct(head, scene) ? head : undefined;
    case "compound":
    case "appos":
    case "flat":
    case "nummod":
    case "amod":
      return head;
    case "nsubj":
      return isSubjectOfTime(word, head, scene) ? head : undefined;
    case "obj":
      return carryingVerbs.has(scene.lemma(head)) ? head : undefined;
    case "obl":
      return isAmid(word, scene) && !aftermathVerbs.has(scene.lemma(head)) ? head : undefined;
    case "nmod":
      return amountNouns.has(scene.lower(head)) ? head : undefined;
    default:
      return undefined;
  }
}

function isSubjectOfTime(noun: number, verb: number, scene: Scene): boolean {
  const lemma = scene.lemma(verb);
  return scene.tree.is(noun, "nsubj:pass") ? carryingPassives.has(lemma) : !aftermathVerbs.has(lemma);
}

/** "Was arrested on Friday and will be tried": the second verb has a time of its own, said or not. */
function isLater(word: number, head: number, scene: Scene): boolean {
  const { tree } = scene;
  if (tree.child(word, "nsubj", "csubj") === undefined && !isAhead(word, scene)) return false;
  if (isAhead(word, scene) !== isAhead(head, scene)) return true;
  const own = ownOf(head, scene);
  const at = scene.reading.tokens[head]?.start ?? 0;
  return own === undefined ? false : own.span.start > at;
}

function isAhead(verb: number, scene: Scene): boolean {
  return scene.tree.children(verb, "aux").some((aux) => aheadAuxiliaries.has(scene.lower(aux)));
}

/** "Two were killed and five wounded on Friday": the second verb lacks what the first one has. */
function isElided(word: number, scene: Scene): boolean {
  return scene.tree.child(word, "aux") === undefined && scene.reading.tags[word]?.xpos === "VBN";
}

function isCarried(word: number, verb: number, scene: Scene): boolean {
  const infinitive = scene.tree.children(word, "mark").some((mark) => scene.lower(mark) === "to");
  return !infinitive || carriedVerbs.has(scene.lemma(verb));
}

function isSameTime(clause: number, scene: Scene): boolean {
  const { tree } = scene;
  const marks = tree.children(clause, "mark", "case");
  if (marks.length > 0) return marks.every((mark) => sameTimeMarks.has(scene.lower(mark)));
  if (tree.children(clause, "advmod").some((word) => scene.lower(word) === "when")) return true;
  const tag = scene.reading.tags[clause]?.xpos;
  return tag === "VBG" || tag === "VBN";
}

function isAmid(noun: number, scene: Scene): boolean {
  return scene.tree
    .children(noun, "case")
    .some((mark) => amidPrepositions.has(scene.lower(mark)));
}

const actNouns: ReadonlySet<string> = new Set(actTypes.flatMap(({ nouns }) => nouns));

function isAct(noun: number, scene: Scene): boolean {
  return actNouns.has(scene.lower(noun));
}
