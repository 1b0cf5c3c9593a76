// Who stands on which side of a verb that tells a relation: its subject, its object, what hangs on it.

import { relativeStandIns } from "../../english/implied-subjects.ts";
import type { VerbFrame } from "../../english/relation-frames.ts";
import type { Mention } from "../../model/mention.ts";
import { partiesOf, partyOf } from "./party.ts";
import { joinedTo, lemmaOf, lowerOf, obliquesOf, type RelationScene } from "./scene.ts";

/** A verb with what stands around it. */
export interface Clause {
  readonly verb: number;
  readonly passive: boolean;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
}

/** Those on either side. */
export interface Sides {
  readonly a: readonly Mention[];
  readonly b: readonly Mention[];
}

/** The sides of a frame in a clause, in the order of the words; `undefined` where the clause does not fit. */
export function sidesOf(frame: VerbFrame, clause: Clause, scene: RelationScene): Sides | undefined {
  const tokens = tokensOf(frame, clause, scene);
  if (tokens === undefined) return eachOther(frame, clause, scene);
  const { verb } = clause;
  const sides =
    frame.reversed === true ? { doer: frame.b, other: frame.a } : { doer: frame.a, other: frame.b };
  // Of "the council, led by Mora, and the front" Mora leads the council.
  const isBesideNoun = scene.tree.is(verb, "acl", "amod") && !scene.tree.is(verb, "acl:relcl");
  const isOne = isBesideNoun || frame.relation === "leads";
  return {
    a: tokens.a.flatMap((one) => partiesOf(one, sides.doer, scene)),
    b: tokens.b.flatMap((one) =>
      isOne ? (partyOf(one, sides.other, scene) ?? []) : partiesOf(one, sides.other, scene),
    ),
  };
}

interface SideTokens {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

function tokensOf(frame: VerbFrame, clause: Clause, scene: RelationScene): SideTokens | undefined {
  const { verb, passive, subjects, objects } = clause;
  const by = frame.by ?? [];
  if (frame.undergone === true)
    return { a: passive ? subjects : objects, b: hangingOn(verb, by, scene) };
  if (passive) return frame.by === undefined ? doneBy(clause, scene) : nobody;
  if (frame.noun !== undefined) {
    const noun = objects.find((one) => frame.noun?.includes(lemmaOf(one, scene)));
    if (noun === undefined) return nobody;
    return { a: subjects, b: [noun, verb].flatMap((one) => hangingOn(one, by, scene)) };
  }
  if (frame.by !== undefined)
    return objects.length > 0 ? nobody : { a: subjects, b: hangingOn(verb, by, scene) };
  return objects.length === 0 ? undefined : { a: subjects, b: objects };
}

/** What hangs on a word by one of these prepositions; of "with which they clashed" the noun that "which" stands for. */
function hangingOn(word: number, by: readonly string[], scene: RelationScene): readonly number[] {
  const { tree } = scene;
  const noun = tree.is(word, "acl:relcl") ? tree.head(word) : undefined;
  return obliquesOf(word, by, scene).map((one) =>
    noun !== undefined && relativeStandIns.has(lowerOf(one, scene)) ? noun : one,
  );
}

const nobody: SideTokens = { a: [], b: [] };

function doneBy({ verb, subjects }: Clause, scene: RelationScene): SideTokens {
  return { a: obliquesOf(verb, ["by"], scene), b: subjects };
}

/** "Mora and Tarn met". */
function eachOther(
  frame: VerbFrame,
  { subjects }: Clause,
  scene: RelationScene,
): Sides | undefined {
  if (frame.relation !== "met") return undefined;
  const [subject] = subjects;
  if (subject === undefined) return undefined;
  const [first, ...others] = joinedTo(subject, scene).flatMap((one) =>
    partiesOf(one, frame.a, scene).slice(0, 1),
  );
  return first === undefined ? undefined : { a: [first], b: others };
}
