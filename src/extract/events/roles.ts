// Decides who did it, to whom, and where, from what stands around the word that tells the act.

import {
  beforeActor,
  beforeParties,
  beforeTarget,
  locatives,
  notBeforeObject,
  passiveMarks,
  placing,
  relativePronouns,
  sayingVerbs,
} from "../../english/locatives.ts";
import { lengthUnits } from "../../english/place-relations.ts";
import { placeNouns } from "../../english/place-words.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Sentence, Token } from "../../model/reading.ts";
import type { Tree } from "../../read/tree.ts";
import type { Trigger } from "./triggers.ts";

export interface Roles {
  readonly actors: readonly MentionId[];
  readonly targets: readonly MentionId[];
  readonly where: readonly MentionId[];
}

/** What the roles are read from: one sentence with its tokens and its mentions, each with its token range. */
export interface Scene {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly mentions: readonly SceneMention[];
  readonly tree: Tree;
}

export interface SceneMention {
  readonly mention: Mention;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The roles around a trigger. Empty lists where the sentence does not say. */
export function rolesOf(trigger: Trigger, scene: Scene): Roles {
  const parties =
    trigger.form === "verb" ? verbParties(trigger, scene) : nounParties(trigger, scene);
  const taken = new Set([...parties.actors, ...parties.targets]);
  const where = placesOf(trigger, scene).filter((id) => !taken.has(id));
  return { ...parties, where };
}

type Parties = Pick<Roles, "actors" | "targets">;

/** How many tokens a doer may stand before its verb, or an object after it. */
const reach = { before: 12, after: 5 };

function verbParties(trigger: Trigger, scene: Scene): Parties {
  const subject = subjectBefore(trigger, scene);
  const object = objectAfter(trigger, scene);
  const agent = partyAfter(trigger, scene, beforeActor);
  if (isPassive(trigger, scene)) return { actors: ids(agent), targets: ids(subject) };
  return { actors: ids(subject), targets: ids(object) };
}

function nounParties(trigger: Trigger, scene: Scene): Parties {
  const parties = partyAfter(trigger, scene, beforeParties);
  const owner = ownerBefore(trigger, scene);
  const agent = partyAfter(trigger, scene, beforeActor);
  const target = partyAfter(trigger, scene, beforeTarget);
  const second = parties && coordinated(parties, scene);
  return { actors: ids(owner, agent, parties, second), targets: ids(target) };
}

function subjectBefore(trigger: Trigger, scene: Scene): SceneMention | undefined {
  return scene.mentions.findLast(
    (one) =>
      one.endToken <= trigger.firstToken &&
      one.endToken >= trigger.firstToken - reach.before &&
      isParty(one.mention) &&
      !hangsOnPreposition(one, scene) &&
      !crossesClause(one.endToken, trigger.firstToken, scene) &&
      !startsAnotherClause(one.endToken, trigger.firstToken, scene),
  );
}

// "Rebels who attacked" did it; in "the mayor said men who attacked" and "units that fired" somebody else did.
function startsAnotherClause(from: number, to: number, { tokens }: Scene): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }, at) => sayingVerbs.has(lower) || (at > 0 && relativePronouns.has(lower)));
}

function objectAfter(trigger: Trigger, scene: Scene): SceneMention | undefined {
  return scene.mentions.find(
    (one) =>
      one.firstToken >= trigger.endToken &&
      one.firstToken <= trigger.endToken + reach.after &&
      (isParty(one.mention) || one.mention.kind === "facility") &&
      !crossesClause(trigger.endToken, one.firstToken, scene) &&
      !scene.tokens
        .slice(trigger.endToken, one.firstToken)
        .some(({ lower }) => notBeforeObject.has(lower) || locatives.has(lower)),
  );
}

function ownerBefore(trigger: Trigger, scene: Scene): SceneMention | undefined {
  const owner = scene.mentions.findLast((one) => one.endToken <= trigger.firstToken);
  if (owner === undefined || !isParty(owner.mention)) return undefined;
  const between = scene.tokens.slice(owner.endToken - 1, trigger.firstToken);
  const possessive = between.some((token) => /^['’]s?$/u.test(token.lower));
  return possessive && trigger.firstToken - owner.endToken <= 3 ? owner : undefined;
}

function partyAfter(
  trigger: Trigger,
  scene: Scene,
  prepositions: ReadonlySet<string>,
): SceneMention | undefined {
  return scene.mentions.find((one) => {
    if (one.firstToken < trigger.endToken || one.firstToken > trigger.endToken + 8) return false;
    if (!isParty(one.mention) && one.mention.kind !== "facility") return false;
    return (
      prepositions.has(wordBefore(one, scene)) &&
      !crossesClause(trigger.endToken, one.firstToken, scene)
    );
  });
}

function coordinated(party: SceneMention, scene: Scene): SceneMention | undefined {
  return scene.mentions.find(
    (one) =>
      one.firstToken > party.endToken &&
      one.firstToken <= party.endToken + 4 &&
      isParty(one.mention) &&
      scene.tokens.slice(party.endToken, one.firstToken).some((token) => token.lower === "and"),
  );
}

function placesOf(trigger: Trigger, scene: Scene): readonly MentionId[] {
  const places = scene.mentions.filter((one) =>
    one.mention.kind === "place" || one.mention.kind === "facility"
      ? belongsTo(trigger, one, scene)
      : isUnknownName(one.mention) &&
        ((takesPlace(trigger) && isOfTrigger(one, trigger, scene)) || isIn(one, trigger, scene)),
  );
  const distance = (one: SceneMention) => {
    const after = one.firstToken - trigger.endToken;
    return after >= 0 ? after : trigger.firstToken - one.endToken + 4;
  };
  const named = places.filter(({ mention }) => mention.kind !== "facility");
  const told = named.length > 0 ? named : places;
  return (told.length > 0 ? told : placesOfSubject(trigger, scene))
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, 2)
    .map((one) => one.mention.id);
}

// "A gallery of the Velm mine fell in": what falls is where it falls, and not where it came from.
function placesOfSubject({ act, form, endToken }: Trigger, scene: Scene): readonly SceneMention[] {
  const { tree, tokens } = scene;
  const subject =
    form === "verb" && fallingFamilies.has(act.family)
      ? tree.child(endToken - 1, "nsubj")
      : undefined;
  if (subject === undefined) return [];
  return scene.mentions.filter(
    ({ mention, firstToken, endToken: end }) =>
      mention.kind === "place" &&
      tree.hasDescendant(subject, end - 1) &&
      !toAndFrom.has(tokens[firstToken - 1]?.lower ?? ""),
  );
}

const fallingFamilies: ReadonlySet<string> = new Set(["collapse", "landslide", "flood"]);
const toAndFrom: ReadonlySet<string> = new Set(["from", "to", "for"]);

/** How many tokens before a verb the place of its doer may stand ("gunmen in Sorvale attacked"). */
const placeReach = 6;

// Before a noun of act a place is its own only right there ("the Sorvale attack") or at the head of the sentence.
function belongsTo(trigger: Trigger, place: SceneMention, scene: Scene): boolean {
  if (isPossessor(place, scene)) return false;
  if (place.endToken === trigger.firstToken) return true;
  if (isFarFrom(place, scene) || isAdjective(place, scene)) return false;
  if (isOfTrigger(place, trigger, scene)) return true;
  if (!standsInPlace(place, scene)) return false;
  if (place.firstToken >= trigger.endToken) return true;
  if (place.firstToken <= scene.sentence.firstToken + 2) return true;
  return trigger.form === "verb" && trigger.firstToken - place.endToken <= placeReach;
}

// What is shelled or besieged may be a town; what sinks or burns is no place.
function takesPlace({ act }: Trigger): boolean {
  return placesAreTargets.has(act.family);
}

const placesAreTargets: ReadonlySet<string> = new Set(["violence", "siege", "control"]);

// A name the report says no more of: what is shelled, stormed or besieged by that name is a place.
function isUnknownName({ kind, form }: Mention): boolean {
  return kind === "other" && form === "name";
}

// "A landslide in Vesk": right after a preposition of place, and after the act.
function isIn(place: SceneMention, trigger: Trigger, scene: Scene): boolean {
  return place.firstToken >= trigger.endToken && placing.has(wordBefore(place, scene));
}

// "The shelling of Sorvale".
function isOfTrigger(place: SceneMention, trigger: Trigger, { tokens }: Scene): boolean {
  if (trigger.form !== "noun" || place.firstToken - trigger.endToken > 2) return false;
  return tokens[trigger.endToken]?.lower === "of" && place.firstToken > trigger.endToken;
}

// "In Orsa's main port": the port is the place, and Orsa only says whose.
function isPossessor(place: SceneMention, { tokens }: Scene): boolean {
  const next = tokens[place.endToken];
  return (
    /^['’]s?$/u.test(next?.text ?? "") || /['’]s$/u.test(tokens[place.endToken - 1]?.text ?? "")
  );
}

// "Forty miles from Orsa": it was not there.
function isFarFrom({ firstToken }: SceneMention, { tokens }: Scene): boolean {
  const unit = tokens[firstToken - 2]?.lower ?? "";
  return tokens[firstToken - 1]?.lower === "from" && lengthUnits.has(unit);
}

// "In the Orsan town of Velm".
function isAdjective({ endToken }: SceneMention, { tokens, tree }: Scene): boolean {
  if (tree.is(endToken - 1, "amod")) return true;
  return placeNouns.has(tokens[endToken]?.lower ?? "") && tokens[endToken + 1]?.lower === "of";
}

/** How many tokens before a place its preposition stands at most, and where a kind of place is between. */
const reachOfPlace = { bare: 4, ofKind: 6 };

// "In the old harbour city of Velm", "on a road of Velm".
function standsInPlace(one: SceneMention, scene: Scene): boolean {
  const isOfKind = placeNouns.has(scene.tokens[one.firstToken - 2]?.lower ?? "");
  const reach = isOfKind ? reachOfPlace.ofKind : reachOfPlace.bare;
  const words = scene.tokens
    .slice(Math.max(scene.sentence.firstToken, one.firstToken - reach), one.firstToken)
    .map((token) => token.lower);
  const near = words.slice(-2);
  if (near.some((word) => locatives.has(word))) return true;
  return words.at(-1) === "of" && words.some((word) => locatives.has(word));
}

function isPassive(trigger: Trigger, scene: Scene): boolean {
  return scene.tokens
    .slice(Math.max(scene.sentence.firstToken, trigger.firstToken - 2), trigger.firstToken)
    .some((token) => passiveMarks.has(token.lower));
}

function isParty(mention: Mention): boolean {
  return mention.kind !== "place" && mention.kind !== "facility" && mention.form !== "pronoun";
}

function hangsOnPreposition(one: SceneMention, scene: Scene): boolean {
  const before = wordBefore(one, scene);
  return locatives.has(before) || before === "of" || before === "by" || before === "to";
}

// The article of a description does not come between it and its preposition.
function wordBefore(one: SceneMention, scene: Scene): string {
  const before = scene.tokens[one.firstToken - 1]?.lower ?? "";
  return before === "the" || before === "a" || before === "an"
    ? (scene.tokens[one.firstToken - 2]?.lower ?? "")
    : before;
}

function crossesClause(from: number, to: number, scene: Scene): boolean {
  return scene.tokens.slice(from, to).some((token) => /^(?:[,;:—–()-]|--)$/u.test(token.text));
}

function ids(...mentions: readonly (SceneMention | undefined)[]): readonly MentionId[] {
  const found = mentions.flatMap((one) => (one === undefined ? [] : [one.mention.id]));
  return [...new Set(found)];
}
