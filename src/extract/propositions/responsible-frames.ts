// Who had a hand in a thing or not, in the wordings of claiming, denying and blaming.

import {
  blamingVerbs,
  involvements,
  owningVerbs,
  responsible,
  saidPronouns,
} from "../../english/proposition-words.ts";
import { subjectsOf } from "../../read/participants.ts";
import { isMarked, lemmaOf, lowerOf, tagOf } from "../relations/scene.ts";
import { asRole, isPassive } from "./arguments.ts";
import type { Frame } from "./draft.ts";
import { actNouns, carriesOut, phrasesOf } from "./phrases.ts";
import { isNone } from "./standing.ts";

/** "Denied any involvement in the raid", "claimed responsibility for it". */
export const involvement: Frame = (token, scene) => {
  if (!involvements.has(lemmaOf(token, scene)) || !scene.tree.is(token, "obj")) return undefined;
  const verb = scene.tree.head(token);
  if (verb === undefined || !owningVerbs.has(lemmaOf(verb, scene))) return undefined;
  const doers = subjectsOf(scene.reading, verb);
  // "No group has claimed responsibility" says of nobody that he did not do it.
  if (doers.some((doer) => isNone(doer, scene))) return undefined;
  return {
    predicate: responsible,
    word: token,
    top: token,
    arguments: [
      ...asRole("who", doers, scene),
      ...asRole("of", phrasesOf([token, verb], ["in", "for", "of", "behind"], scene), scene),
    ],
    form: "clause",
    nature: true,
  };
};

/** "Had nothing to do with the raid", "denied having anything to do with it". */
export const nothingToDo: Frame = (token, scene) => {
  const word = lowerOf(token, scene);
  const deed = scene.tree.child(token, "acl");
  const verb = scene.tree.head(token);
  if (!/^(?:no|any)thing$/u.test(word) || deed === undefined || verb === undefined)
    return undefined;
  if (lemmaOf(deed, scene) !== "do" || lemmaOf(verb, scene) !== "have") return undefined;
  return {
    predicate: responsible,
    word: deed,
    top: verb,
    arguments: [
      ...asRole("who", subjectsOf(scene.reading, verb), scene),
      ...asRole("of", phrasesOf([deed], ["with"], scene), scene),
    ],
    form: "clause",
    reversed: word === "nothing",
    nature: true,
  };
};

/** "Was behind the raid". */
export const behind: Frame = (token, scene) => {
  const { tree } = scene;
  if (tree.child(token, "cop") === undefined || !isMarked(token, ["behind"], scene))
    return undefined;
  return {
    predicate: responsible,
    word: tree.child(token, "case") ?? token,
    top: token,
    arguments: [
      ...asRole("who", subjectsOf(scene.reading, token), scene),
      ...asRole("of", [token], scene),
    ],
    form: "clause",
    nature: true,
  };
};

/** "Blamed the army for the raid", "accused rebels of the raid". */
export const blame: Frame = (token, scene) => {
  if (!blamingVerbs.has(lemmaOf(token, scene)) || tagOf(token, scene).startsWith("N"))
    return undefined;
  const { tree } = scene;
  const blamed = isPassive(token, scene)
    ? tree.children(token, "nsubj:pass")
    : tree.children(token, "obj");
  const deeds = phrasesOf([token], ["for", "of", "over"], scene);
  const onWhom = phrasesOf([token], ["on"], scene);
  if (blamed.length === 0 || deeds.length + onWhom.length === 0) return undefined;
  const turned = deeds.length === 0;
  return {
    predicate: responsible,
    word: token,
    top: token,
    arguments: [
      ...asRole("who", turned ? onWhom : blamed, scene),
      ...asRole("of", turned ? blamed : deeds, scene),
    ],
    form: "clause",
    nature: true,
  };
};

/** "We did not do it", "had carried it out". */
export const didIt: Frame = (token, scene) => {
  const done = scene.tree.child(token, "obj");
  if (done === undefined || !saidPronouns.has(lowerOf(done, scene))) return undefined;
  if (lemmaOf(token, scene) !== "do" && !carriesOut(token, scene)) return undefined;
  return {
    predicate: responsible,
    word: token,
    top: token,
    arguments: asRole("who", subjectsOf(scene.reading, token), scene),
    form: "clause",
    nature: true,
  };
};

/** "Denied the attack", "claimed the bombing": who did it or not. */
export const ownedAct: Frame = (token, scene) => {
  const { tree } = scene;
  const verb = tree.is(token, "obj") ? tree.head(token) : undefined;
  if (verb === undefined || !actNouns.has(lowerOf(token, scene))) return undefined;
  const lemma = lemmaOf(verb, scene);
  if (lemma !== "claim" && lemma !== "deny") return undefined;
  return {
    predicate: responsible,
    word: token,
    top: token,
    arguments: [
      ...asRole("who", subjectsOf(scene.reading, verb), scene),
      ...asRole("of", [token], scene),
    ],
    form: "clause",
    nature: true,
  };
};
