// Whom a noun beside a name describes: "Abel Mora, the commander", "the commander, Abel Mora", and "Abel Mora, once an ally of
// Osman Velt" whatever the tree makes of it.

import {
  belongingPrepositions,
  holdingPrepositions,
  phaseAdverbs,
  phraseOpenings,
} from "../../english/relation-words.ts";
import { personRelatives } from "../../english/role-words.ts";
import type { Mention } from "../../model/mention.ts";
import { isInTitle, lowerOf, type RelationScene, tagOf } from "./scene.ts";

/** A name, or what the report plainly means by one. */
export function isKnown({ form, refersTo }: Mention): boolean {
  return form === "name" || refersTo !== undefined;
}

/** The one with a name whom this noun describes. */
export function namedBeside(noun: number, scene: RelationScene): Mention | undefined {
  return byTree(noun, scene) ?? afterComma(noun, scene);
}

function byTree(noun: number, scene: RelationScene): Mention | undefined {
  const { tree } = scene;
  let at = noun;
  for (let step = 0; step < 3 && tree.is(at, "conj"); step++) at = tree.head(at) ?? at;
  const head = tree.is(at, "appos") ? tree.head(at) : undefined;
  if (head !== undefined) return knownAt(head, scene);
  const named = tree
    .children(noun, "appos")
    .map((one) => knownAt(one, scene))
    .find((one) => one?.form === "name" && describedKinds.has(one.kind));
  return named;
}

const describedKinds: ReadonlySet<Mention["kind"]> = new Set(["person", "organisation", "group"]);

/** How many words may stand between the comma and the noun. */
const reach = 6;

/** Between a name and the noun stand a comma and words of the noun's own phrase; a comma, "who" or the end follows. */
function afterComma(noun: number, scene: RelationScene): Mention | undefined {
  const first = firstOf(noun, scene);
  const name = lowerOf(first - 1, scene) === "," ? scene.mentionAt(first - 2) : undefined;
  if (name === undefined || name.form !== "name" || name.kind === "place") return undefined;
  const isPhrase = isOfSomebody(noun, scene) || opensPhrase(first, scene);
  return isPhrase && endsPhrase(noun, scene) && !hangsOnPreposition(first - 2, scene)
    ? name
    : undefined;
}

function firstOf(noun: number, scene: RelationScene): number {
  let first = noun;
  while (first > noun - reach && isInPhrase(first - 1, scene)) first -= 1;
  return first;
}

function isInPhrase(at: number, scene: RelationScene): boolean {
  return (
    phaseAdverbs.has(lowerOf(at, scene)) || /^(?:DT|JJ|NN|RB|CD|POS|HYPH)/u.test(tagOf(at, scene))
  );
}

function isOfSomebody(noun: number, scene: RelationScene): boolean {
  return holdingPrepositions.includes(lowerOf(noun + 1, scene));
}

// "Mora, once an ally", "Mora, a former ally": without such a word it may be the next of a list.
function opensPhrase(at: number, scene: RelationScene): boolean {
  return phraseOpenings.has(lowerOf(at, scene));
}

/** The phrase may go on with "of" or "for" and a name; then a comma, "who" or the end must follow. */
function endsPhrase(noun: number, scene: RelationScene): boolean {
  const { reading } = scene;
  let after = noun + 1;
  if (belongingPrepositions.includes(lowerOf(after, scene))) {
    after += 1;
    for (let step = 0; step < reach && /^(?:DT|JJ|NN|HYPH|POS)/u.test(tagOf(after, scene)); step++)
      after += 1;
  }
  return isEnd(reading.tokens[after]?.lower ?? ".");
}

function isEnd(word: string): boolean {
  return /^[,.;)]$/u.test(word) || personRelatives.has(word);
}

function hangsOnPreposition(token: number, { tree }: RelationScene): boolean {
  return tree.is(token, "obl", "nmod") || tree.is(tree.head(token) ?? token, "obl", "nmod");
}

function knownAt(token: number, scene: RelationScene): Mention | undefined {
  const mention = scene.mentionAt(token);
  return mention !== undefined && isKnown(mention) && !isInTitle(token, scene)
    ? mention
    : undefined;
}
