// Relations told inside a noun phrase: "the Velt-led brigade", "pro-Velt", "the brigade loyal to Velt"; and by a noun for
// what two do: "clashes between", "talks between", "an attack on".

import {
  controlNouns,
  courseVerbs,
  joinedParticiples,
  loyalWords,
  type NounFrame,
  nounFrames,
  ownersPronouns,
  type Side,
} from "../../english/relation-frames.ts";
import type { Mention } from "../../model/mention.ts";
import type { Phase, RelationKind } from "../../model/relation.ts";
import { subjectsOf } from "../../read/participants.ts";
import { isKnown } from "./beside.ts";
import { moodOf } from "./mood.ts";
import { partiesOf, partyOf } from "./party.ts";
import {
  isMarked,
  joinedTo,
  lemmaOf,
  lowerOf,
  obliquesOf,
  type RelationScene,
  spanOf,
  tagOf,
} from "./scene.ts";
import type { Told, TreeRule } from "./told.ts";

/** "Velt-led", "U.S.-backed". */
export const joinedRule: TreeRule = {
  id: "relations/joined-word",
  about:
    "A name, a hyphen and led, backed or held, before a name: the first leads, backs or holds the second.",
  examples: [
    {
      text: "The Mora-led Harbour Brigade left. Abel Mora stayed.",
      gives: ['relation  leads  "Mora" -> "Harbour Brigade"  says outlet'],
    },
  ],
  tell(token, scene) {
    const relation = joinedParticiples.get(lowerOf(token, scene));
    const head = scene.tree.head(token);
    if (relation === undefined || head === undefined || head < token) return [];
    if (lowerOf(token - 1, scene) !== "-") return [];
    return between(
      relation,
      { rule: joinedRule.id, word: token, a: named(token - 2, scene), b: named(head, scene) },
      scene,
    );
  },
};

/** "Loyal to". */
export const loyalRule: TreeRule = {
  id: "relations/loyal-to",
  about: "A body said to be loyal to somebody is allied to him.",
  examples: [
    {
      text: "The Harbour Brigade is loyal to Abel Mora.",
      gives: ['relation  allied  "Harbour Brigade" -> "Abel Mora"  says outlet'],
    },
  ],
  tell(token, scene) {
    if (!loyalWords.has(lowerOf(token, scene))) return [];
    const { tree } = scene;
    const holder = tree.is(token, "amod", "acl") ? tree.head(token) : tree.child(token, "nsubj");
    const [to] = obliquesOf(token, ["to"], scene);
    if (holder === undefined || to === undefined) return [];
    const [a, b] = [named(holder, scene), named(to, scene)];
    return between("allied", { rule: loyalRule.id, word: token, a, b }, scene);
  },
};

/** "Clashes between A and B", "A's attack on B". */
export const deedNounRule: TreeRule = {
  id: "relations/deed-noun",
  about: "A noun for fighting or talking, and between whom, or whose and against whom.",
  examples: [
    {
      text: "Clashes between the Harbour Brigade and the River Front continued.",
      gives: ['relation  hostile  "Harbour Brigade" -> "River Front"  says outlet'],
    },
  ],
  tell(token, scene) {
    if (!tagOf(token, scene).startsWith("NN")) return [];
    const lemma = lemmaOf(token, scene);
    return nounFrames
      .filter(({ nouns }) => nouns.includes(lemma))
      .flatMap((frame) =>
        frame.directed ? attack(token, frame, scene) : mutual(token, frame, scene),
      );
  },
};

function mutual(
  token: number,
  { relation, side }: NounFrame,
  scene: RelationScene,
): readonly Told[] {
  const [first] = obliquesOf(token, ["between"], scene);
  if (first === undefined) return [];
  const [a, b, ...more] = joinedTo(first, scene).map((one) => partyOf(one, side, scene));
  return more.length > 0
    ? []
    : between(relation, { rule: deedNounRule.id, word: token, a, b }, scene).map((told) => ({
        ...told,
        phase: relation === "allied" ? courseOf(token, scene) : undefined,
      }));
}

/** "The alliance between A and B collapsed". */
function courseOf(noun: number, scene: RelationScene): Phase | undefined {
  const verb = scene.tree.is(noun, "nsubj", "obj") ? scene.tree.head(noun) : undefined;
  const kind = verb === undefined ? undefined : courseVerbs.get(lemmaOf(verb, scene));
  const words = verb === undefined ? undefined : spanOf(verb, verb, scene);
  return kind && words && { kind, words };
}

function attack(
  token: number,
  { relation, side, by = [] }: NounFrame,
  scene: RelationScene,
): readonly Told[] {
  const doers = [
    ...obliquesOf(token, ["by"], scene),
    ...scene.tree.children(token, "nmod:poss", "compound", "amod"),
  ];
  const [on] = obliquesOf(token, by, scene);
  const named = doers.map((one) => partyOf(one, side, scene)).find((one) => one !== undefined);
  const a = named ?? subjectAsOwner(token, side, scene);
  const b = on === undefined ? undefined : partiesOf(on, side, scene)[0];
  return between(relation, { rule: deedNounRule.id, word: token, a, b }, scene);
}

/** "Took the town in their battle with": theirs is the subject's. */
function subjectAsOwner(token: number, side: Side, scene: RelationScene): Mention | undefined {
  const { tree, reading } = scene;
  const owner = tree.child(token, "nmod:poss");
  if (owner === undefined || !ownersPronouns.has(lowerOf(owner, scene))) return undefined;
  const verb = tree.ancestors(token).find((one) => reading.tags[one]?.upos === "VERB");
  const [subject, ...others] = verb === undefined ? [] : subjectsOf(reading, verb);
  return subject === undefined || others.length > 0 ? undefined : partyOf(subject, side, scene);
}

/** "Under the brigade's control", "under Velt's control". */
export const underRule: TreeRule = {
  id: "relations/under-control",
  about: "What is under the control of a body is controlled by it.",
  examples: [
    {
      text: "Selim Airport is under the control of the Harbour Brigade.",
      gives: ['relation  controls  "Harbour Brigade" -> "Selim Airport"  says outlet'],
    },
  ],
  tell(token, scene) {
    if (!controlNouns.has(lowerOf(token, scene)) || !isMarked(token, ["under"], scene)) return [];
    const { tree, reading } = scene;
    const holders = [
      ...obliquesOf(token, ["of"], scene),
      ...tree.children(token, "nmod:poss", "compound"),
    ];
    const head = tree.head(token);
    const subjects = subjectsOf(reading, token);
    const held = subjects.length > 0 || head === undefined ? subjects : heldBy(head, scene);
    const a = holders.map((one) => partyOf(one, "force", scene)).find((one) => one !== undefined);
    const b = held.map((one) => partyOf(one, "held", scene)).find((one) => one !== undefined);
    return between("controls", { rule: underRule.id, word: token, a, b }, scene);
  },
};

/** "The town under its control", "the town fell under its control". */
function heldBy(head: number, { reading }: RelationScene): readonly number[] {
  return reading.tags[head]?.upos === "VERB" ? subjectsOf(reading, head) : [head];
}

function named(token: number, scene: RelationScene): Mention | undefined {
  const mention = scene.mentionAt(token);
  return mention !== undefined && isKnown(mention) ? mention : undefined;
}

interface Pair {
  readonly rule: TreeRule["id"];
  readonly word: number;
  readonly a: Mention | undefined;
  readonly b: Mention | undefined;
}

function between(
  relation: RelationKind,
  { rule, word, a, b }: Pair,
  scene: RelationScene,
): readonly Told[] {
  const words = scene.reading.tokens[word];
  if (a === undefined || b === undefined || a.id === b.id || words === undefined) return [];
  if (!isKnown(a) && !isKnown(b)) return [];
  return [
    {
      kind: "relation",
      rule,
      relation,
      a,
      b,
      role: undefined,
      phase: undefined,
      words: { start: words.start, end: words.end },
      mood: moodOf(word, scene),
      timed: true,
    },
  ];
}
