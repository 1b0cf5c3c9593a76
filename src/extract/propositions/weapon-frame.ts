// What was used on somebody: "used live ammunition", "fired rubber bullets", "opened fire with shotguns".

import { usedWeapons, usingVerbs, weaponUse } from "../../english/proposition-words.ts";
import { objectsOf, subjectsOf } from "../../read/participants.ts";
import { joinedTo, lemmaOf } from "../relations/scene.ts";
import { asRole, isPassive } from "./arguments.ts";
import type { Frame } from "./draft.ts";
import { phrasesOf } from "./phrases.ts";

/** Who used which weapon. Of "used the weapons they had" it takes none: what kind they were must be said. */
export const usesWeapon: Frame = (token, scene) => {
  if (scene.reading.tags[token]?.upos !== "VERB" || !usingVerbs.has(lemmaOf(token, scene)))
    return undefined;
  const passive = isPassive(token, scene);
  const subjects = subjectsOf(scene.reading, token);
  const things = [
    ...(passive ? subjects : objectsOf(scene.reading, token)),
    ...phrasesOf([token], ["with"], scene),
  ].flatMap((one) => joinedTo(one, scene));
  const weapon = things.find((one) => usedWeapons.has(lemmaOf(one, scene)));
  if (weapon === undefined) return undefined;
  const kinds = scene.tree.children(weapon, "amod", "compound");
  if (kinds.length === 0) return undefined;
  return {
    predicate: weaponUse,
    word: weapon,
    top: token,
    arguments: [
      ...asRole("who", passive ? phrasesOf([token], ["by"], scene) : subjects, scene),
      ...asRole("whom", [weapon], scene),
      ...asRole("what", kinds, scene),
    ],
    form: "clause",
    ofVerb: true,
  };
};
