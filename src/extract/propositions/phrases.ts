// What hangs on a word by a preposition, and the class of a word's wordings.

import { actTypes } from "../../english/acts.ts";
import {
  carryingOnlyWith,
  carryingVerbs,
  contestedNouns,
  predicateClassOf,
  standingPrepositions,
  surelyParticles,
  verbParticles,
} from "../../english/proposition-words.ts";
import { isMarked, lemmaOf, lowerOf } from "../relations/scene.ts";
import { asRole } from "./arguments.ts";
import type { DraftArgument } from "./draft.ts";
import type { PropositionScene } from "./scene.ts";

/** The class of a verb's wordings, with what makes another verb of it: "shoot down". */
export function classOf(token: number, scene: PropositionScene): string {
  const lemma = lemmaOf(token, scene);
  const particle = particleOf(token, scene);
  if (particle !== undefined) return `${lemma} ${lowerOf(particle, scene)}`;
  return predicateClassOf.get(lemma) ?? lemma;
}

/** "Shot down the missile", "checked out of it": by the word that follows, whatever the tree makes of it. */
function particleOf(token: number, scene: PropositionScene): number | undefined {
  const next = token + 1;
  if (next >= scene.reading.tokens.length) return undefined;
  const word = lowerOf(next, scene);
  if (surelyParticles.has(word)) return next;
  const hangs = scene.tree.is(next, "compound:prt", "advmod") && scene.tree.head(next) === token;
  return hangs && verbParticles.has(word) ? next : undefined;
}

/** The class of what a noun calls a thing. */
export function nounClassOf(token: number, scene: PropositionScene): string {
  const lemma = lemmaOf(token, scene);
  return contestedNouns.get(lemma) ?? predicateClassOf.get(lemma) ?? lemma;
}

export function placesOf(
  tokens: readonly number[],
  scene: PropositionScene,
): readonly DraftArgument[] {
  const where = phrasesOf(tokens, standingPrepositions, scene);
  return asRole(
    "where",
    where.filter((token) => scene.mentionAt(token) !== undefined),
    scene,
  );
}

export function phrasesOf(
  tokens: readonly number[],
  by: readonly string[],
  scene: PropositionScene,
): readonly number[] {
  return tokens.flatMap((token) =>
    scene.tree.children(token, "nmod", "obl").filter((one) => isMarked(one, by, scene)),
  );
}

export function carriesOut(verb: number, scene: PropositionScene): boolean {
  const lemma = lemmaOf(verb, scene);
  if (!carryingVerbs.has(lemma)) return false;
  const word = carryingOnlyWith.get(lemma);
  if (word === undefined) return true;
  return scene.tree
    .children(verb, "compound:prt", "advmod", "obj")
    .some((one) => lowerOf(one, scene) === word);
}

/** Nouns that tell an act. */
export const actNouns: ReadonlySet<string> = new Set(actTypes.flatMap(({ nouns }) => nouns));
