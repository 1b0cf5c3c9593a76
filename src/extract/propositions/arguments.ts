// Who and what a clause is about: subjects, objects and what hangs on the verb by a preposition, by the tree.

import { proofNouns } from "../../english/hedges-of-statement.ts";
import {
  aimedPredicates,
  aimingPrepositions,
  allHeads,
  countedThings,
  onlyWords,
  openNouns,
  placePrepositions,
  saidNouns,
  standingPrepositions,
  thingClassOf,
  unarmedPeople,
  vagueHeads,
} from "../../english/proposition-words.ts";
import type { Argument, ArgumentRole } from "../../model/proposition.ts";
import { objectsOf, subjectsOf } from "../../read/participants.ts";
import { readNumber } from "../figures/read-number.ts";
import { isMarked, joinedTo, lemmaOf, lowerOf, tagOf } from "../relations/scene.ts";
import type { DraftArgument } from "./draft.ts";
import type { PropositionScene } from "./scene.ts";

/** So many words of one clause play a part at most; a list of thousands says nothing that could be compared. */
const most = 8;

/** What plays a part in the clause of a verb that tells `predicate`. */
export function argumentsOf(
  verb: number,
  predicate: string,
  scene: PropositionScene,
): readonly DraftArgument[] {
  const { tree } = scene;
  const passive = isPassive(verb, scene);
  const doers = accusedOf(verb, scene) ?? subjectsOf(scene.reading, verb);
  const done = objectsOf(scene.reading, verb);
  const others = tree.children(verb, "obl").slice(0, most);
  // "The claim that soldiers fired": the claim is no part of what was fired.
  const above = tree.head(verb);
  return [
    ...asRole(passive ? "whom" : "who", doers, scene),
    ...asRole("whom", passive ? [] : done, scene),
    ...asRole("what", kindsOf(passive ? [] : done, scene), scene),
    ...others.flatMap((token) =>
      asRole(roleOf(token, { predicate, passive }, scene), [token], scene),
    ),
    ...asRole("where", placesWithin([...doers, ...done, ...others], scene), scene),
  ]
    .filter(({ token }) => token !== above || !saysOf(token, scene))
    .slice(0, most);
}

/** "A red signal", "the range of the missile": which of its kind. What stands in a name is part of the name. */
function kindsOf(nouns: readonly number[], scene: PropositionScene): readonly number[] {
  return nouns.flatMap((noun) => {
    const name = scene.mentionAt(noun)?.id;
    return scene.tree
      .children(noun, "amod", "compound", "nmod")
      .filter((kind) => name === undefined || scene.mentionAt(kind)?.id !== name);
  });
}

/** How deep in what a place may stand: "a crowd outside a centre in the town". */
const depthOfPlace = 3;

/** "The crowd in the town", "a crowd outside a centre in the town": where they were, there it was. */
function placesWithin(nouns: readonly number[], scene: PropositionScene): readonly number[] {
  const places: number[] = [];
  let level = nouns.slice(0, most);
  for (let depth = 0; depth < depthOfPlace; depth++) {
    level = level
      .flatMap((noun) => scene.tree.children(noun, "nmod"))
      .filter((one) => isMarked(one, standingPrepositions, scene) && !scene.isTime(one))
      .slice(0, most);
    places.push(...level.filter((one) => scene.mentionAt(one)?.kind === "place"));
  }
  return places;
}

function saysOf(noun: number, scene: PropositionScene): boolean {
  const lemma = lemmaOf(noun, scene);
  return saidNouns.has(lemma) || openNouns.has(lemma) || proofNouns.has(lowerOf(noun, scene));
}

/** The words as arguments of one role, with those joined to them; of no role none. */
export function asRole(
  role: ArgumentRole | undefined,
  tokens: readonly number[],
  scene: PropositionScene,
): readonly DraftArgument[] {
  if (role === undefined) return [];
  return tokens.flatMap((token) =>
    joinedTo(token, scene)
      .slice(0, most)
      .map((joined) => ({ role, token: joined })),
  );
}

/** "Accused the army of shelling": the army shelled. */
function accusedOf(verb: number, scene: PropositionScene): readonly number[] | undefined {
  const { tree } = scene;
  const head = tree.is(verb, "advcl", "xcomp", "ccomp") ? tree.head(verb) : undefined;
  if (head === undefined) return undefined;
  const marks = tree.children(verb, "mark", "case").map((mark) => lowerOf(mark, scene));
  if (!marks.includes("of") && !marks.includes("for")) return undefined;
  const passive = tree.children(head, "nsubj:pass");
  return passive.length > 0 ? passive : tree.children(head, "obj");
}

/** Whether the subject of a verb is who it is done to. */
export function isPassive(verb: number, { tree }: PropositionScene): boolean {
  return tree.child(verb, "nsubj:pass", "aux:pass") !== undefined;
}

function roleOf(
  token: number,
  { predicate, passive }: { readonly predicate: string; readonly passive: boolean },
  scene: PropositionScene,
): ArgumentRole | undefined {
  const [mark] = scene.tree.children(token, "case");
  if (mark === undefined || scene.isTime(token)) return undefined;
  const word = lowerOf(mark, scene);
  // "Killed between 31 and 37 civilians".
  if (word === "between" && scene.tree.child(token, "nummod") !== undefined) return "whom";
  if (word === "by") return passive ? "who" : undefined;
  if (aimedPredicates.has(predicate) && aimingPrepositions.has(word)) return "whom";
  if (word === "with") return "with";
  return placePrepositions.has(word) ? "where" : "of";
}

/** The argument in the words of the model; none where it is nobody in particular. */
export function asArgument(
  { role, token }: DraftArgument,
  scene: PropositionScene,
): readonly Argument[] {
  const word = scene.reading.tokens[token];
  if (word === undefined) return [];
  const head = lemmaOf(token, scene);
  const mention = scene.mentionAt(token)?.id;
  const vague = vagueHeads.has(head) || vagueHeads.has(word.lower);
  if (allHeads.has(head) || allHeads.has(word.lower)) return [];
  return [
    {
      role,
      span: { start: word.start, end: word.end },
      head: vague ? "" : head,
      class: thingClassOf.get(head) ?? (unarmedPeople.has(head) ? "civilian" : undefined),
      mention,
      number: numberOf(token, scene),
      only: countedThings.has(thingClassOf.get(head) ?? "") && isOnly(token, scene),
    },
  ];
}

function numberOf(token: number, scene: PropositionScene): Argument["number"] {
  const counted = scene.tree.child(token, "nummod");
  const given = counted === undefined ? undefined : readNumber([lowerOf(counted, scene)]);
  if (given !== undefined) return { low: given, high: given };
  if (tagOf(token, scene) === "NNS") return { low: 2, high: undefined };
  const article = scene.tree
    .children(token, "det")
    .some((det) => /^an?$/u.test(lowerOf(det, scene)));
  return article ? { low: 1, high: 1 } : undefined;
}

function isOnly(token: number, scene: PropositionScene): boolean {
  const counted = scene.tree.child(token, "nummod");
  const words = [token, ...(counted === undefined ? [] : [counted])].flatMap((one) =>
    scene.tree.children(one, "advmod", "amod"),
  );
  return words.some((one) => onlyWords.has(lowerOf(one, scene)));
}
