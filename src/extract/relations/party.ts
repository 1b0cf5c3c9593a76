// Who or what a word of the tree stands for as one side of a relation: the mention it heads, or whoever its fighters are.

import {
  forceNameHeads,
  heldNouns,
  ownPronouns,
  type Side,
} from "../../english/relation-frames.ts";
import type { StatementClaim } from "../../model/claim.ts";
import type { EntityKind, Mention } from "../../model/mention.ts";
import { subjectsOf } from "../../read/participants.ts";
import { coverOf } from "../attribution/cover.ts";
import { isKnown, namedBeside } from "./beside.ts";
import { isForceNoun, joinedTo, lowerOf, obliquesOf, type RelationScene } from "./scene.ts";

/** The mentions that a word, and what is joined to it by "and", stand for on such a side. */
export function partiesOf(token: number, side: Side, scene: RelationScene): readonly Mention[] {
  return joinedTo(token, scene)
    .slice(0, mostJoined)
    .flatMap((one) => partyOf(one, side, scene) ?? []);
}

/** Of a longer list each is not told to stand so to each. */
const mostJoined = 6;

/** The mention that a word stands for on such a side; `undefined` where none does. */
export function partyOf(token: number, side: Side, scene: RelationScene): Mention | undefined {
  const mention =
    describedBy(token, scene) ?? scene.mentionAt(token) ?? speakerBehind(token, scene);
  if (mention !== undefined && isKnown(mention))
    return fits(mention, side) || isForceByName(token, mention, side, scene) ? mention : undefined;
  const named = namedBeside(token, scene);
  if (named !== undefined && fits(named, side)) return named;
  if (side !== "power" && side !== "force") return plainly(mention, side);
  return (
    (actsForOwner(token, side, scene) ? ownerOf(token, scene) : undefined) ?? plainly(mention, side)
  );
}

/** Fighters act for whoever they belong to, and an attack on what he holds is one on him. */
function actsForOwner(token: number, side: Side, scene: RelationScene): boolean {
  return isForceNoun(token, scene) || (side === "power" && heldNouns.has(lowerOf(token, scene)));
}

/** "Mora's Front": a capital that leaves its kind open, and a word for a body of people. */
function isForceByName(
  token: number,
  { kind, form }: Mention,
  side: Side,
  scene: RelationScene,
): boolean {
  return (
    kind === "other" &&
    form === "name" &&
    bodySides.has(side) &&
    forceNameHeads.has(lowerOf(token, scene))
  );
}

const bodySides: ReadonlySet<Side> = new Set(["force", "power"]);

/** "Oria denied that it was arming them": where nothing else tells whom the pronoun means, a speaker speaks of himself. */
function speakerBehind(token: number, scene: RelationScene): Mention | undefined {
  if (!ownPronouns.has(lowerOf(token, scene))) return undefined;
  const { tree, reading } = scene;
  const verb = tree.is(token, "nsubj") ? tree.head(token) : undefined;
  const cue = verb !== undefined && tree.is(verb, "ccomp") ? tree.head(verb) : undefined;
  const [subject, ...others] = cue === undefined ? [] : subjectsOf(reading, cue);
  const speaker = subject === undefined ? undefined : scene.mentionAt(subject);
  if (speaker === undefined || others.length > 0 || !isKnown(speaker)) return undefined;
  const isSource = ({ attribution: { cue: words, chain } }: StatementClaim) =>
    words !== undefined && chain.some(({ mention }) => mention === speaker.id);
  const told = coverOf(reading.tokens[token] ?? speaker, scene.findings.statements).within;
  return scene.findings.statements.some((one) => one.id === told && isSource(one))
    ? speaker
    : undefined;
}

/** "Abel Mora, the Selim Republican who heads": with an article it describes, whatever its capitals. */
function describedBy(token: number, scene: RelationScene): Mention | undefined {
  const own = scene.mentionAt(token)?.kind ?? "other";
  if (own !== "person" && own !== "other") return undefined;
  if (scene.tree.child(token, "det") === undefined) return undefined;
  const named = namedBeside(token, scene);
  return named?.kind === "person" && named.form === "name" ? named : undefined;
}

// "The rebels": nobody by name, but somebody.
function plainly(mention: Mention | undefined, side: Side): Mention | undefined {
  return mention?.form === "nominal" && fits(mention, side) ? mention : undefined;
}

/** Whose the fighters are: "Velt's forces", "Harbour Brigade fighters", "fighters of the Harbour Brigade". */
function ownerOf(token: number, scene: RelationScene): Mention | undefined {
  const owners = [
    ...scene.tree.children(token, "nmod:poss", "compound", "amod"),
    ...obliquesOf(token, ["of", "from"], scene),
  ];
  return owners
    .map((owner) => scene.mentionAt(owner))
    .find((owner) => owner !== undefined && isKnown(owner) && !isPlainPlace(owner));
}

// "Fighters from Selim" are not Selim's; those of a country are.
function isPlainPlace({ kind, country }: Mention): boolean {
  return kind === "facility" || (kind === "place" && !country);
}

function fits(mention: Mention, side: Side): boolean {
  if (mention.kind === "place" && mention.country && countries.has(side)) return true;
  if (side === "officer" && mention.kind === "person" && mention.title === undefined) return false;
  return kindsOf[side].has(mention.kind);
}

const countries: ReadonlySet<Side> = new Set(["anyone", "power", "force"]);

const kindsOf: Readonly<Record<Side, ReadonlySet<EntityKind>>> = {
  person: new Set(["person"]),
  officer: new Set(["person", "organisation", "group"]),
  body: new Set(["organisation", "group", "other"]),
  force: new Set(["organisation", "group"]),
  power: new Set(["organisation", "group"]),
  site: new Set(["place", "facility"]),
  held: new Set(["place", "facility", "organisation"]),
  anyone: new Set(["person", "organisation", "group", "other"]),
};
