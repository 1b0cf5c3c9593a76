// What is said by a noun: that something is one or was called one, that there was one, that somebody did one.

import { cueNouns } from "../../english/cue-nouns.ts";
import {
  callingVerbs,
  carryingOnlyWith,
  contestedNouns,
  countedThings,
  denyingVerbs,
  notingVerbs,
  occurringVerbs,
  opposites,
  predicateClassOf,
  saidNouns,
  thingClassOf,
  unarmedPeople,
} from "../../english/proposition-words.ts";
import { subjectsOf } from "../../read/participants.ts";
import { isMarked, lemmaOf, lowerOf, tagOf } from "../relations/scene.ts";
import { argumentsOf, asRole } from "./arguments.ts";
import type { Draft, DraftArgument, Frame } from "./draft.ts";
import { actNouns, carriesOut, classOf, nounClassOf, phrasesOf, placesOf } from "./phrases.ts";
import type { PropositionScene } from "./scene.ts";
import { isNone } from "./standing.ts";

/** "Denied torture", "rejected allegations of torture". */
export const deniedThing: Frame = (token, scene) => {
  const { tree } = scene;
  if (scene.reading.tags[token]?.upos !== "NOUN" || saidNouns.has(lemmaOf(token, scene)))
    return undefined;
  const over = tree.is(token, "nmod") ? tree.head(token) : token;
  if (over === undefined || (over !== token && !saidNouns.has(lemmaOf(over, scene))))
    return undefined;
  const verb = tree.is(over, "obj") ? tree.head(over) : undefined;
  if (verb === undefined || !denyingVerbs.has(lemmaOf(verb, scene))) return undefined;
  if (!contestedNouns.has(lemmaOf(token, scene))) return undefined;
  return { ...ofNoun(token, { top: token, parts: placesOf([token], scene) }, scene), nature: true };
};

/** "There was no wedding at the site". */
export const thereIs: Frame = (token, scene) => {
  const { tree } = scene;
  const verb = tree.is(token, "nsubj") ? tree.head(token) : undefined;
  if (verb === undefined || tree.child(verb, "expl") === undefined) return undefined;
  if (lemmaOf(verb, scene) !== "be" || !isContested(token, scene)) return undefined;
  return ofNoun(token, { top: verb, parts: placesOf([token, verb], scene) }, scene);
};

/** "No second strike took place", "the raid never happened", "no tremor was recorded", "found no bomb". */
export const comesAbout: Frame = (token, scene) => {
  const { tree } = scene;
  const verb = tree.is(token, "nsubj", "nsubj:pass", "obj") ? tree.head(token) : undefined;
  if (verb === undefined || !isContested(token, scene)) return undefined;
  const noted = tree.is(token, "nsubj:pass", "obj");
  const comes = noted
    ? notingVerbs.has(lemmaOf(verb, scene)) && isNone(token, scene)
    : happens(verb, scene);
  if (!comes) return undefined;
  return ofNoun(token, { top: verb, parts: placesOf([token, verb], scene) }, scene);
};

/** "Took place", "happened". */
function happens(verb: number, scene: PropositionScene): boolean {
  const lemma = lemmaOf(verb, scene);
  if (!occurringVerbs.has(lemma)) return false;
  const taken = scene.tree.child(verb, "obj");
  return lemma !== "take" || (taken !== undefined && lowerOf(taken, scene) === "place");
}

/** Whether reports can be at odds over it: whether there was one, and whether it was one. */
function isContested(token: number, scene: PropositionScene): boolean {
  const lemma = lemmaOf(token, scene);
  return contestedNouns.has(lemma) || predicateClassOf.get(lemma) === "harm";
}

/** "Staged a coup", "opened fire on the crowd", "carried out the strike". */
export const carriedOut: Frame = (token, scene) => {
  const { tree } = scene;
  const verb = tree.is(token, "obj", "nsubj:pass") ? tree.head(token) : undefined;
  if (verb === undefined || !carriesOut(verb, scene)) return undefined;
  // Of "opened fire" it is both words that say it, and no fire burned.
  const both = carryingOnlyWith.get(lemmaOf(verb, scene)) === lowerOf(token, scene);
  if (!both && !isContested(token, scene) && !actNouns.has(lowerOf(token, scene))) return undefined;
  const predicate = both ? classOf(token, scene) : nounClassOf(token, scene);
  const parts = argumentsOf(verb, predicate, scene).filter((part) => part.token !== token);
  return { ...ofNoun(token, { top: verb, parts }, scene), predicate };
};

/** "Shelling of the village by the army", "the army's raid on the camp". */
export const actOf: Frame = (token, scene) => {
  if (!actNouns.has(lowerOf(token, scene))) return undefined;
  const whom = phrasesOf([token], ["of", "on", "against"], scene);
  const who = [...phrasesOf([token], ["by"], scene), ...scene.tree.children(token, "nmod:poss")];
  if (whom.length === 0 || who.length === 0) return undefined;
  return {
    predicate: nounClassOf(token, scene),
    word: token,
    top: token,
    arguments: [...asRole("who", who, scene), ...asRole("whom", whom, scene)],
    form: "clause",
    ofVerb: true,
  };
};

/** "Described the offensive as a coup", "called it an accident". */
export const called: Frame = (token, scene) => {
  const { tree } = scene;
  const verb = tree.head(token);
  if (verb === undefined || !/^NN/u.test(tagOf(token, scene))) return undefined;
  if (!callingVerbs.has(lemmaOf(verb, scene))) return undefined;
  const named =
    tree.is(token, "xcomp") || (tree.is(token, "obl") && isMarked(token, ["as"], scene));
  if (!named) return undefined;
  const what = tree.children(verb, "obj", "nsubj:pass");
  if (what.some((one) => cueNouns.has(lowerOf(one, scene)))) return undefined;
  return ofNoun(token, { top: verb, parts: asRole("who", what, scene) }, scene);
};

/** "Was not a coup", "was empty", "is alive". */
export const copular: Frame = (token, scene) => {
  const { tree, reading } = scene;
  if (tree.child(token, "cop") === undefined || tree.child(token, "case") !== undefined)
    return undefined;
  const parts = asRole("who", subjectsOf(reading, token), scene);
  const tag = reading.tags[token]?.upos;
  if (tag === "NOUN") {
    const wide = isContested(token, scene) ? {} : { ofVerb: true };
    return { ...ofNoun(token, { top: token, parts }, scene), nature: true, ...wide };
  }
  // "Is gang related" says more than that it is related.
  if (
    tag !== "ADJ" ||
    tree.child(token, "compound", "obl", "obl:npmod", "nmod", "xcomp", "ccomp") !== undefined
  )
    return undefined;
  const lemma = lemmaOf(token, scene);
  const opposite = opposites.get(lemma);
  return {
    predicate: opposite ?? lemma,
    word: token,
    top: token,
    arguments: parts,
    form: "clause",
    reversed: opposite !== undefined,
  };
};

function ofNoun(
  token: number,
  { top, parts }: { readonly top: number; readonly parts: readonly DraftArgument[] },
  scene: PropositionScene,
): Draft {
  const predicate = nounClassOf(token, scene);
  const kinds = scene.tree.children(token, "amod", "compound");
  const suffered = [...kinds, ...phrasesOf([token], ["among", "of", "to"], scene)].filter(
    (one) => predicate === "harm" && unarmedPeople.has(lemmaOf(one, scene)),
  );
  return {
    predicate,
    word: token,
    top,
    arguments: [
      ...parts,
      ...(suffered.length > 0 ? asRole("whom", suffered, scene) : asRole("what", kinds, scene)),
    ],
    form: "clause",
  };
}

/** A noun over which reports can be at odds, spoken of as of a thing that there is. */
export function namedAt(token: number, scene: PropositionScene): Draft | undefined {
  const lemma = lemmaOf(token, scene);
  const thing = thingClassOf.get(lemma) ?? "";
  if (countedThings.has(thing) && tagOf(token, scene) === "NNS")
    return {
      predicate: thing,
      word: token,
      top: token,
      arguments: asRole("what", [token], scene),
      form: "named",
    };
  const predicate = contestedNouns.get(lemma);
  if (predicate === undefined || isCalledOfWords(token, scene)) return undefined;
  return {
    predicate,
    word: token,
    top: token,
    arguments: placesAround(token, scene),
    form: "named",
  };
}

/** "Viewed the statement as a coup attempt": of what was said, and not of what was done. */
function isCalledOfWords(token: number, scene: PropositionScene): boolean {
  const { tree } = scene;
  return [token, ...tree.ancestors(token).slice(0, 2)].some(
    (one) =>
      callingVerbs.has(lemmaOf(one, scene)) &&
      tree.children(one, "obj", "nsubj:pass").some((what) => cueNouns.has(lowerOf(what, scene))),
  );
}

/** The places that its clause names are where it is. */
function placesAround(token: number, scene: PropositionScene): readonly DraftArgument[] {
  const { tree } = scene;
  const above = [token, ...tree.ancestors(token).slice(0, 2)];
  return placesOf(above, scene);
}
