// Relations told by a verb: who acts by its subject, to whom by its object or what hangs on it. The verbs stand in a table.

import {
  pastAuxiliaries,
  pastPerfects,
  sitePrepositions,
  stateNouns,
  type VerbFrame,
  verbFrames,
} from "../../english/relation-frames.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { objectsOf, subjectsOf } from "../../read/participants.ts";
import { coverOf } from "../attribution/cover.ts";
import { governing } from "../time/governing.ts";
import { isKnown } from "./beside.ts";
import { type Mood, moodOf } from "./mood.ts";
import {
  isMarked,
  lemmaOf,
  lowerOf,
  obliquesOf,
  type RelationScene,
  spanOf,
  tagOf,
} from "./scene.ts";
import type { Told, ToldRelation, TreeRule } from "./told.ts";
import { type Clause, sidesOf } from "./verb-sides.ts";

const framesOf = groupBy(verbFrames, ({ verb }) => verb);

/** A verb of the table with its two sides. */
export const verbRule: TreeRule = {
  id: "relations/verb",
  about:
    "A verb of siding, fighting, leading, holding, ordering or meeting tells how its subject stands to its object.",
  examples: [
    {
      text: "Abel Mora defected from the River Party on Friday.",
      gives: [
        'relation  member  "Abel Mora" -> "River Party"  ends "defected"  when "Friday" (XXXX-WXX-5)  says outlet',
      ],
    },
    {
      text: "The Harbour Brigade attacked the River Front.",
      gives: ['relation  hostile  "Harbour Brigade" -> "River Front"  says outlet'],
    },
  ],
  tell(verb, scene) {
    if (!/^(?:VB|JJ)/u.test(tagOf(verb, scene))) return [];
    const frames = framesOf.get(lemmaOf(verb, scene)) ?? [];
    const clause = frames.length === 0 ? undefined : clauseOf(verb, scene);
    return clause === undefined ? [] : frames.flatMap((frame) => tellFrame(frame, clause, scene));
  },
};

interface ToldClause extends Clause {
  readonly word: Span;
  readonly mood: Mood | undefined;
}

function clauseOf(verb: number, scene: RelationScene): ToldClause | undefined {
  const { reading } = scene;
  const word = reading.tokens[verb];
  if (word === undefined || scene.tree.child(verb, "expl") !== undefined) return undefined;
  return {
    verb,
    word: { start: word.start, end: word.end },
    passive: isPassive(verb, scene),
    subjects: subjectsOf(reading, verb),
    objects: objectsOf(reading, verb),
    mood: moodOf(verb, scene),
  };
}

function isPassive(verb: number, { tree, reading }: RelationScene): boolean {
  if (tree.child(verb, "nsubj:pass", "aux:pass") !== undefined) return true;
  const tag = reading.tags[verb]?.xpos;
  if (tag !== "VBN" && tag !== "JJ") return false;
  return tree.child(verb, "aux", "nsubj") === undefined;
}

function tellFrame(frame: VerbFrame, clause: ToldClause, scene: RelationScene): readonly Told[] {
  if (!isTold(frame, clause, scene)) return [];
  const sides = sidesOf(frame, clause, scene);
  if (sides === undefined) return [];
  const { word: words, mood } = clause;
  const base = {
    ...({
      kind: "relation",
      rule: verbRule.id,
      relation: frame.relation,
      role: undefined,
    } as const),
    besides: besidesOf(clause.verb, scene),
    ...{ words, mood, timed: true, phase: phaseOf(frame, clause, scene) },
  };
  return sides.a.flatMap((a) =>
    [...sides.b, ...notHimself(a, frame, clause, scene)].flatMap((b) =>
      isPair(a, b, frame) ? [inOrder(frame, { ...base, a, b })] : [],
    ),
  );
}

/** The noun before ", who joined them". */
function besidesOf(verb: number, scene: RelationScene): Span | undefined {
  const { tree } = scene;
  const noun = tree.is(verb, "acl:relcl") ? tree.head(verb) : undefined;
  const pronoun = tree.child(verb, "nsubj", "nsubj:pass");
  if (noun === undefined || pronoun === undefined || lowerOf(pronoun - 1, scene) !== ",")
    return undefined;
  return spanOf(noun, noun, scene);
}

/** What the frame begins or ends; a state that "had" been is over. */
function phaseOf({ phase, state }: VerbFrame, { verb, word }: ToldClause, scene: RelationScene) {
  if (phase !== undefined) return { kind: phase, words: word };
  const past = state === true ? pastPerfectOf(verb, scene) : undefined;
  return past && ({ kind: "over", words: past } as const);
}

/** "Had controlled". */
function pastPerfectOf(verb: number, scene: RelationScene): Span | undefined {
  const had = scene.tree
    .children(verb, "aux")
    .find((aux) => pastPerfects.has(lowerOf(aux, scene)) && aux < verb);
  return had === undefined ? undefined : spanOf(had, had, scene);
}

/** "Mora turned against him": of two whom he could be, the one who is not Mora. */
function notHimself(
  a: Mention,
  { by, undergone }: VerbFrame,
  { verb, objects, passive }: ToldClause,
  scene: RelationScene,
): readonly Mention[] {
  if (passive || undergone === true) return [];
  const tokens = by === undefined ? objects : obliquesOf(verb, by, scene);
  const pronoun = tokens
    .map((one) => scene.mentionAt(one))
    .find((one) => one?.form === "pronoun" && one.refersTo === undefined);
  const names = (pronoun?.couldBe ?? []).flatMap((id) => scene.mentionOf(id) ?? []);
  const others = names.filter((one) => one.name !== a.name && isKnown(one));
  const [other] = others;
  return other !== undefined && others.length === 1 && names.length === 2 ? [other] : [];
}

function inOrder({ reversed }: VerbFrame, told: ToldRelation): ToldRelation {
  return reversed ? { ...told, a: told.b, b: told.a } : told;
}

/** Two, of whom one has a name: nobody leads just "the group", though somebody may fight "the rebels". */
function isPair(a: Mention, b: Mention, { relation }: VerbFrame): boolean {
  const [one, other] = [a.refersTo?.mention ?? a.id, b.refersTo?.mention ?? b.id];
  if (one === other) return false;
  if (relation === "met") return isKnown(a) && isKnown(b);
  if (relation === "supports") return isKnown(a) && (isKnown(b) || isState(b));
  return isKnown(b) || (isKnown(a) && (relation === "hostile" || relation === "allied"));
}

/** "The government", without a name. */
function isState({ name }: Mention): boolean {
  return stateNouns.has(name.toLowerCase().split(" ").at(-1) ?? "");
}

/** Whether the verb stands so that the frame can be meant: its particle, its infinitive, its tense. */
function isTold(frame: VerbFrame, { verb, word }: ToldClause, scene: RelationScene): boolean {
  const { tree, findings } = scene;
  if (particleOf(frame, verb, scene) !== frame.particle) return false;
  if (frame.besides !== undefined && obliquesOf(verb, frame.besides, scene).length === 0)
    return false;
  if (frame.placeless === true && obliquesOf(verb, sitePrepositions, scene).length > 0)
    return false;
  if (
    frame.infinitive &&
    !tree.children(verb, "xcomp", "ccomp", "advcl").some((one) => isMarked(one, ["to"], scene))
  )
    return false;
  if (frame.finite === true && tagOf(verb, scene) === "VBG") return false;
  if (!frame.state || !isPastOf(verb, scene)) return true;
  if (pastPerfectOf(verb, scene) !== undefined) return true;
  // In the words of somebody who is told in the past, the past is the present.
  return (
    coverOf(word, findings.statements).within !== undefined ||
    governing(word, findings) !== undefined
  );
}

/** The particle with the verb; the tree may call it an adverb, as in "broke away". */
function particleOf({ particle }: VerbFrame, verb: number, scene: RelationScene) {
  const own = scene.tree.child(verb, "compound:prt");
  if (own !== undefined) return lowerOf(own, scene);
  return scene.tree
    .children(verb, "advmod")
    .map((one) => lowerOf(one, scene))
    .find((word) => word === particle);
}

function isPastOf(verb: number, scene: RelationScene): boolean {
  if (tagOf(verb, scene) === "VBD") return true;
  return scene.tree
    .children(verb, "aux", "aux:pass")
    .some((aux) => pastAuxiliaries.has(lowerOf(aux, scene)));
}
