// Who holds a place: "holds the hill", "the town is in rebel hands", "the bridge is under the army's control".

import {
  control,
  heldPlaces,
  holdingVerbs,
  stayingVerbs,
} from "../../english/proposition-words.ts";
import { objectsOf, subjectsOf } from "../../read/participants.ts";
import { isMarked, lemmaOf } from "../relations/scene.ts";
import { asRole, isPassive } from "./arguments.ts";
import type { Frame } from "./draft.ts";
import { phrasesOf } from "./phrases.ts";
import type { PropositionScene } from "./scene.ts";

/** "Holds the hill". */
export const holdsPlace: Frame = (token, scene) => {
  if (scene.reading.tags[token]?.upos !== "VERB" || !holdingVerbs.has(lemmaOf(token, scene)))
    return undefined;
  const passive = isPassive(token, scene);
  const subjects = subjectsOf(scene.reading, token);
  const held = passive ? subjects : objectsOf(scene.reading, token);
  const holders = passive ? phrasesOf([token], ["by"], scene) : subjects;
  return ofHolder(token, { top: token, holders, held }, scene);
};

/** "Remains in rebel hands", "is under the control of the army". */
export const inHands: Frame = (token, scene) => {
  const { tree } = scene;
  const lemma = lemmaOf(token, scene);
  const fits = lemma === "hand" ? isMarked(token, ["in"], scene) : lemma === control;
  if (!fits || (lemma === control && !isMarked(token, ["under"], scene))) return undefined;
  const top = tree.child(token, "cop") === undefined ? tree.head(token) : token;
  if (top === undefined || (top !== token && !stayingVerbs.has(lemmaOf(top, scene))))
    return undefined;
  const holders = [
    ...tree.children(token, "nmod:poss", "amod", "compound"),
    ...phrasesOf([token], ["of"], scene),
  ].filter((one) => scene.mentionAt(one) !== undefined);
  return ofHolder(token, { top, holders, held: subjectsOf(scene.reading, top) }, scene);
};

interface Held {
  readonly top: number;
  readonly holders: readonly number[];
  readonly held: readonly number[];
}

function ofHolder(word: number, { top, holders, held }: Held, scene: PropositionScene) {
  const places = held.filter((one) => isHeldPlace(one, scene)).flatMap((one) => named(one, scene));
  if (holders.length === 0 || places.length === 0) return undefined;
  return {
    predicate: control,
    word,
    top,
    arguments: [...asRole("who", holders, scene), ...asRole("whom", places, scene)],
    form: "clause",
    ofVerb: true,
  } as const;
}

/** "The town of Dalen" is Dalen. */
function named(place: number, scene: PropositionScene): readonly number[] {
  if (scene.mentionAt(place)?.form === "name") return [place];
  const of = phrasesOf([place], ["of"], scene).filter(
    (one) => scene.mentionAt(one)?.kind === "place",
  );
  return of.length > 0 ? of : [place];
}

function isHeldPlace(token: number, scene: PropositionScene): boolean {
  return scene.mentionAt(token)?.kind === "place" || heldPlaces.has(lemmaOf(token, scene));
}
