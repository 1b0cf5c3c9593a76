// Who or what a word of the tree stands for as one side of a relation: the mention it heads, or whoever its fighters are.

import { heldNouns, type Side } from "../../english/relation-frames.ts";
import type { EntityKind, Mention } from "../../model/mention.ts";
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
  const mention = describedBy(token, scene) ?? scene.mentionAt(token);
  if (mention !== undefined && isKnown(mention)) return fits(mention, side) ? mention : undefined;
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
  return kindsOf[side].has(mention.kind);
}

const countries: ReadonlySet<Side> = new Set(["anyone", "power", "force"]);

const kindsOf: Readonly<Record<Side, ReadonlySet<EntityKind>>> = {
  person: new Set(["person"]),
  body: new Set(["organisation", "group", "other"]),
  force: new Set(["organisation", "group"]),
  power: new Set(["organisation", "group"]),
  site: new Set(["place", "facility"]),
  held: new Set(["place", "facility", "organisation"]),
  anyone: new Set(["person", "organisation", "group", "other"]),
};
