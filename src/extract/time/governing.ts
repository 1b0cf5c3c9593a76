// Decides which time expression of a sentence says when what some words tell was so, by the tree: their own, else that of
// what they are one with (a verb joined to them, the act they happened in, the verb that carries their noun out). One
// answer for acts, figures and statements alike. Says nothing where the reading has no tree; the asker knows what then.

import { relativeStandIns } from "../../english/implied-subjects.ts";
import { aheadAuxiliaries, carriedVerbs } from "../../english/tense-words.ts";
import {
  aftermathVerbs,
  amidPrepositions,
  amountNouns,
  carryingPassives,
  carryingVerbs,
  sameTimeMarks,
  tellingVerbs,
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
import { headOf, sitesOf, tellingWord } from "./sites.ts";

type Told = Pick<Findings, "reading" | "times" | "statements">;

/** The time that dates what these words tell. */
export function governing(words: Span, told: Told): TimeExpression | undefined {
  const scene = sceneOf(told);
  return timeOf(wordOf(words, scene), scene.dated, scene);
}

/** The time from which or up to which these words count, or at which it was counted: "since Friday", "reported 12 dead on Friday". */
export function countedAt(words: Span, told: Told): TimeExpression | undefined {
  const scene = sceneOf(told);
  const { tree, dated, bounded } = scene;
  const word = wordOf(words, scene);
  const bound = timeOf(word, bounded, scene);
  if (bound !== undefined) return bound;
  // "Received 33 bodies and 58 patients": what is joined to a counted thing is counted with it.
  const counted = (tree.is(word, "conj") ? tree.head(word) : undefined) ?? word;
  const verb = tree.head(counted);
  if (verb === undefined || !tellingVerbs.has(lemma(verb, scene))) return undefined;
  if (!tree.is(counted, "obj", "xcomp", "nsubj:pass")) return undefined;
  return dated.own(verb) ?? bounded.own(verb);
}

/** Whether the tree leaves room for a time to date something else than a saying, or what was done about it after. */
export function mayDate(time: TimeExpression, told: Told): boolean {
  const scene = sceneOf(told);
  const word = scene.wordOf(time);
  return word !== undefined && !aftermathVerbs.has(lemma(word, scene));
}

/** The word of a stretch that the rest of it hangs on; `undefined` where the reading has no tree. */
export function mainWord(words: Span, reading: Reading): Span | undefined {
  if (reading.tree.length === 0) return undefined;
  return reading.tokens[headOf(tokenRange(reading, words), treeOf(reading))];
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
  return tellingWord(tokenRange(reading, words), reading, tree);
}

interface Scene {
  readonly reading: Reading;
  readonly tree: Tree;
  readonly wordOf: (time: TimeExpression) => number | undefined;
  readonly dated: Layer;
  readonly bounded: Layer;
  readonly isAhead: (verb: number) => boolean;
  readonly isPassive: (verb: number) => boolean;
}

/** Times of one sort, by the word they hang on. */
interface Layer {
  readonly own: (word: number) => TimeExpression | undefined;
  /** The time of what happened with a word and hangs on it. */
  readonly below: (word: number) => TimeExpression | undefined;
}

function makeScene({ reading, times, statements }: Told): Scene {
  const tree = treeOf(reading);
  const sites = sitesOf(times, reading, statements);
  const scene: Scene = {
    reading,
    tree,
    wordOf: (time) => sites.wordOf.get(time),
    dated: layerOf(sites.dated, () => scene),
    bounded: layerOf(sites.bounded, () => scene),
    isAhead: once((verb) =>
      tree.children(verb, "aux").some((aux) => aheadAuxiliaries.has(lower(aux, scene))),
    ),
    isPassive: once((verb) => tree.child(verb, "aux:pass") !== undefined),
  };
  return scene;
}

function layerOf(times: ReadonlyMap<number, TimeExpression>, scene: () => Scene): Layer {
  const own: Layer["own"] = (word) => times.get(word);
  return { own, below: once((word) => belowOf(word, own, scene())) };
}

/** So many words up the tree may a time be taken from. */
const steps = 6;

function timeOf(word: number, { own, below }: Layer, scene: Scene): TimeExpression | undefined {
  let at: number | undefined = word;
  for (let step = 0; step <= steps && at !== undefined; step++) {
    const found = own(at) ?? below(at);
    if (found !== undefined) return found;
    at = bearerOf(at, scene);
  }
  return undefined;
}

function belowOf(word: number, own: Layer["own"], scene: Scene): TimeExpression | undefined {
  const within = timeWithin(word, own, scene);
  if (within !== undefined) return within;
  for (const joined of scene.tree.children(word, "conj")) {
    const found = isAlike(joined, scene) && (own(joined) ?? timeWithin(joined, own, scene));
    if (found) return found;
  }
  return undefined;
}

/** "Killed in Friday's attack", "was hit, killing two on Friday". */
function timeWithin(word: number, own: Layer["own"], scene: Scene): TimeExpression | undefined {
  const bearer = scene.tree
    .children(word, "obl", "nsubj", "advcl", "xcomp", "acl")
    .map((child) => ({ child, dated: ofAmount(child, scene) }))
    .find(
      ({ child, dated }) => own(dated) !== undefined && isOneWith({ child, dated }, word, scene),
    );
  return bearer && own(bearer.dated);
}

/** In "a series of raids" the raids have the day. */
function ofAmount(word: number, scene: Scene): number {
  if (!amountNouns.has(lower(word, scene))) return word;
  return scene.tree.child(word, "nmod") ?? word;
}

interface Part {
  readonly child: number;
  /** The word that has the time: the child, or what it is an amount of. */
  readonly dated: number;
}

function isOneWith({ child, dated }: Part, word: number, scene: Scene): boolean {
  switch (scene.tree.relation(child)) {
    case "obl":
      return isOccasion(dated, scene.reading) && isAmid(child, word, scene);
    case "nsubj":
      return isOccasion(dated, scene.reading) && !scene.tree.is(child, "nsubj:pass");
    case "advcl":
      return isSameTime(child, scene);
    case "acl":
      return isOccasion(word, scene.reading) && isOfNoun(child, scene);
    default:
      return isCarried(child, word, scene);
  }
}

/** "A raid that took place on Friday", "a raid conducted on Friday". */
function isOfNoun(clause: number, scene: Scene): boolean {
  const subject = scene.tree.child(clause, "nsubj");
  if (subject !== undefined) return relativeStandIns.has(lower(subject, scene));
  return carryingPassives.has(lemma(clause, scene));
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
      // "In a statement on Friday that the road was shut": the day is of the statement.
      return isOccasion(head, scene.reading) && scene.tree.child(word, "mark") === undefined;
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
  const own = scene.dated.own(head);
  const sharesSubject = scene.tree.child(word, "nsubj", "csubj") === undefined;
  return !sharesSubject && (own?.span.start ?? 0) > (scene.reading.tokens[head]?.start ?? 0);
}

/** "Two were killed and five wounded on Friday": what befell the one and the other is of one day. */
function isAlike(word: number, { tree, reading, isPassive }: Scene): boolean {
  const head = tree.head(word);
  if (head === undefined || reading.tags[word]?.xpos !== "VBN") return false;
  return tree.child(word, "aux") === undefined || isPassive(head);
}

function isCarried(word: number, verb: number, scene: Scene): boolean {
  if (tellingVerbs.has(lemma(verb, scene))) return false;
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
