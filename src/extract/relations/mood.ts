// Whether a verb's clause is told as so, by the tree: what is denied, wanted, feared or only may be is no fact.

import { modalMoods, negators } from "../../english/auxiliaries.ts";
import {
  appearanceVerbs,
  conditionWords,
  hearsayParticiples,
  softeners,
} from "../../english/hedges-of-statement.ts";
import { doneVerbs, unrealAdjectives, wantingVerbs } from "../../english/relation-frames.ts";
import type { Certainty } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { once } from "../time/once.ts";
import { lemmaOf, lowerOf, type RelationScene } from "./scene.ts";

/** How sure, and the word that makes it so. */
export interface Mood {
  readonly certainty: Exclude<Certainty, "stated">;
  readonly hedge: Span;
}

/** How far up the tree a word that leaves things open is looked for. */
const reach = 6;

/** The mood of a word that tells a relation; `undefined` where it is told as so. */
export function moodOf(token: number, scene: RelationScene): Mood | undefined {
  const moods = ownMoods(scene);
  let at: number | undefined = token;
  for (let step = 0; step < reach && at !== undefined; step++) {
    const found: Mood | undefined = moods(at) ?? moodFromAbove(at, scene);
    if (found !== undefined) return found;
    at = isOneWith(at, scene) ? scene.tree.head(at) : undefined;
  }
  return undefined;
}

// A word on which thousands hang is asked by each of them.
const known = new WeakMap<RelationScene, (token: number) => Mood | undefined>();

function ownMoods(scene: RelationScene): (token: number) => Mood | undefined {
  const moods = known.get(scene) ?? once((token) => ownMood(token, scene));
  known.set(scene, moods);
  return moods;
}

function ownMood(verb: number, scene: RelationScene): Mood | undefined {
  for (const child of scene.tree.children(verb, "aux", "advmod", "mark", "det", "amod", "cc")) {
    if (child > verb) continue;
    const word = lowerOf(child, scene);
    if (negators.has(word) || word === "no") return mood("negated", child, scene);
    const modal = modalMoods.get(word) ?? (conditionWords.has(word) ? "hypothetical" : undefined);
    if (modal !== undefined) return mood(modal, child, scene);
    if (softeners.has(word)) return mood("hedged", child, scene);
    if (unrealAdjectives.has(word)) return mood("planned", child, scene);
  }
  return undefined;
}

/** "Wants to fight", "was told to seize", "is believed to back", "a plan to attack". */
function moodFromAbove(verb: number, scene: RelationScene): Mood | undefined {
  const { tree } = scene;
  const head = tree.head(verb);
  if (head === undefined) return undefined;
  const lemma = lemmaOf(head, scene);
  const infinitive = tree.children(verb, "mark").find((mark) => lowerOf(mark, scene) === "to");
  if (infinitive !== undefined) {
    const above = ownMoods(scene)(head);
    if (above !== undefined) return above;
    if (wantingVerbs.has(lemma)) return mood("planned", infinitive, scene);
    if (isSeeming(head, scene)) return mood("hedged", head, scene);
    return doneVerbs.has(lemma) ? undefined : mood("planned", infinitive, scene);
  }
  const hangs = tree.is(verb, "xcomp", "ccomp", "advcl", "obj", "obl", "nmod", "acl");
  if (hangs && wantingVerbs.has(lemma) && !tree.is(verb, "acl:relcl", "advcl:relcl"))
    return mood("planned", head, scene);
  return undefined;
}

function isSeeming(verb: number, scene: RelationScene): boolean {
  return appearanceVerbs.has(lowerOf(verb, scene)) || hearsayParticiples.has(lowerOf(verb, scene));
}

/** Whether a word shares the mood of the one above it: "will attack and seize", "may hold talks". */
function isOneWith(token: number, { tree }: RelationScene): boolean {
  if (tree.is(token, "conj")) return tree.child(token, "nsubj", "aux") === undefined;
  if (tree.is(token, "acl:relcl")) return false;
  return tree.is(token, "xcomp", "obj", "nsubj", "nsubj:pass", "obl", "nmod", "acl", "appos");
}

function mood(
  certainty: Mood["certainty"],
  token: number,
  { reading }: RelationScene,
): Mood | undefined {
  const word = reading.tokens[token];
  return word && { certainty, hedge: { start: word.start, end: word.end } };
}
