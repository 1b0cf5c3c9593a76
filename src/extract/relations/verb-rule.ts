// Relations told by a verb: who acts by its subject, to whom by its object or what hangs on it. The verbs stand in a table.

import { type VerbFrame, verbFrames } from "../../english/relation-frames.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Mention } from "../../model/mention.ts";
import type { Span } from "../../model/span.ts";
import { objectsOf, subjectsOf } from "../../read/participants.ts";
import { coverOf } from "../attribution/cover.ts";
import { governing } from "../time/governing.ts";
import { isKnown } from "./beside.ts";
import { type Mood, moodOf } from "./mood.ts";
import { partiesOf, partyOf } from "./party.ts";
import {
  isMarked,
  joinedTo,
  lemmaOf,
  lowerOf,
  obliquesOf,
  type RelationScene,
  tagOf,
} from "./scene.ts";
import type { Told, ToldRelation, TreeRule } from "./told.ts";

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

interface Clause {
  readonly verb: number;
  readonly word: Span;
  readonly passive: boolean;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly mood: Mood | undefined;
}

function clauseOf(verb: number, scene: RelationScene): Clause | undefined {
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

function tellFrame(frame: VerbFrame, clause: Clause, scene: RelationScene): readonly Told[] {
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
    ...{ words, mood, timed: true, phase: frame.phase && { kind: frame.phase, words } },
  };
  return sides.a.flatMap((a) =>
    [...sides.b, ...notHimself(a, frame, clause, scene)].flatMap((b) =>
      isPair(a, b, frame) ? [inOrder(frame, { ...base, a, b })] : [],
    ),
  );
}

/** "Mora turned against him": of two whom he could be, the one who is not Mora. */
function notHimself(
  a: Mention,
  { by, undergone }: VerbFrame,
  { verb, objects, passive }: Clause,
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
  if (relation === "met" || relation === "supports") return isKnown(a) && isKnown(b);
  return isKnown(b) || (isKnown(a) && (relation === "hostile" || relation === "allied"));
}

/** Whether the verb stands so that the frame can be meant: its particle, its infinitive, its tense. */
function isTold(frame: VerbFrame, { verb, word }: Clause, scene: RelationScene): boolean {
  const { tree, findings } = scene;
  const particle = tree.child(verb, "compound:prt");
  if ((particle === undefined ? undefined : lowerOf(particle, scene)) !== frame.particle)
    return false;
  if (
    frame.infinitive &&
    !tree.children(verb, "xcomp", "ccomp", "advcl").some((one) => isMarked(one, ["to"], scene))
  )
    return false;
  if (frame.finite === true && tagOf(verb, scene) === "VBG") return false;
  if (!frame.state || !isPastOf(verb, scene)) return true;
  // In the words of somebody who is told in the past, the past is the present.
  return (
    coverOf(word, findings.statements).within !== undefined ||
    governing(word, findings) !== undefined
  );
}

function isPastOf(verb: number, scene: RelationScene): boolean {
  if (tagOf(verb, scene) === "VBD") return true;
  return scene.tree
    .children(verb, "aux", "aux:pass")
    .some((aux) => ["was", "were", "had", "been"].includes(lowerOf(aux, scene)));
}

interface Sides {
  readonly a: readonly Mention[];
  readonly b: readonly Mention[];
}

function sidesOf(frame: VerbFrame, clause: Clause, scene: RelationScene): Sides | undefined {
  const { verb, passive, subjects, objects } = clause;
  const sides =
    frame.reversed === true ? { doer: frame.b, other: frame.a } : { doer: frame.a, other: frame.b };
  const a = (tokens: readonly number[]) =>
    tokens.flatMap((one) => partiesOf(one, sides.doer, scene));
  // Of "the council, led by Mora, and the front" Mora leads the council.
  const isBesideNoun = scene.tree.is(verb, "acl", "amod") && !scene.tree.is(verb, "acl:relcl");
  const isOne = isBesideNoun || frame.relation === "leads";
  const b = (tokens: readonly number[]) =>
    tokens.flatMap((one) =>
      isOne ? (partyOf(one, sides.other, scene) ?? []) : partiesOf(one, sides.other, scene),
    );
  if (frame.undergone === true)
    return passive ? { a: a(subjects), b: b(obliquesOf(verb, frame.by ?? [], scene)) } : undefined;
  if (passive) {
    if (frame.by !== undefined) return undefined;
    return {
      a: a(obliquesOf(verb, ["by"], scene)),
      b: b(subjects),
    };
  }
  if (frame.noun !== undefined) {
    const noun = objects.find((one) => frame.noun?.includes(lemmaOf(one, scene)));
    if (noun === undefined) return undefined;
    const by = frame.by ?? [];
    return {
      a: a(subjects),
      b: b([...obliquesOf(noun, by, scene), ...obliquesOf(verb, by, scene)]),
    };
  }
  if (frame.by !== undefined)
    return objects.length > 0
      ? undefined
      : { a: a(subjects), b: b(obliquesOf(verb, frame.by, scene)) };
  return objects.length === 0 ? eachOther(frame, clause, scene) : { a: a(subjects), b: b(objects) };
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
