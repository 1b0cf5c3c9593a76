// What one word says of what: a verb of those who do and suffer it, a noun of what it is said to be, to have been done, or to
// be there. One frame a wording; the first that fits a word decides.

import { deadlyPredicates, denyingVerbs, thingClassOf } from "../../english/proposition-words.ts";
import type { ArgumentRole } from "../../model/proposition.ts";
import { lemmaOf } from "../relations/scene.ts";
import { argumentsOf } from "./arguments.ts";
import { holdsPlace, inHands } from "./control-frames.ts";
import type { Draft, DraftArgument, Frame } from "./draft.ts";
import {
  actOf,
  called,
  carriedOut,
  comesAbout,
  copular,
  deniedThing,
  thereIs,
} from "./noun-frames.ts";
import { carriesOut, classOf } from "./phrases.ts";
import { behind, blame, didIt, involvement, nothingToDo, ownedAct } from "./responsible-frames.ts";
import type { PropositionScene } from "./scene.ts";
import { usesWeapon } from "./weapon-frame.ts";

/** What a word of a sentence says, by the first frame that fits. Who says that somebody says a thing says nothing else. */
export function draftsAt(token: number, scene: PropositionScene): readonly Draft[] {
  const allowed = scene.cueAt(token) === undefined ? frames : [blame];
  const weapon = usesWeapon(token, scene);
  const used = weapon === undefined ? [] : [weapon];
  for (const frame of allowed) {
    const draft = frame(token, scene);
    if (draft !== undefined) return [draft, ...used, ...dead(draft, scene), ...harmed(draft)];
  }
  return used;
}

/** Who was killed or wounded was harmed. */
function harmed(draft: Draft): readonly Draft[] {
  const deadly = deadlyPredicates.has(draft.predicate);
  if (!deadly && draft.predicate !== "wound") return [];
  const parts = draft.arguments.flatMap(({ role, token }) =>
    role === sufferer(draft) ? [{ role: "whom", token } as const] : [],
  );
  return parts.length === 0
    ? []
    : [{ ...draft, predicate: "harm", arguments: [...parts, ...around(draft)] }];
}

/** Where, with what and of what: it stays what it was. */
function around({ arguments: parts }: Draft): readonly DraftArgument[] {
  return parts.filter(({ role }) => role === "where" || role === "with" || role === "of");
}

/** Who dies does it; who is killed suffers it. */
function sufferer({ predicate }: Draft): ArgumentRole {
  return predicate === "die" || predicate === "perish" ? "who" : "whom";
}

/** Who was killed is not alive. */
function dead(draft: Draft, scene: PropositionScene): readonly Draft[] {
  if (!deadlyPredicates.has(draft.predicate)) return [];
  const parts = draft.arguments
    .filter(
      (part) => part.role === sufferer(draft) && scene.mentionAt(part.token)?.kind === "person",
    )
    .map(({ token }) => ({ role: "who", token }) as const);
  if (parts.length !== 1) return [];
  return [
    { ...draft, predicate: "alive", arguments: [...parts, ...around(draft)], reversed: true },
  ];
}

/** Any other verb, of those who do it and whom it is done to. */
const verbOf: Frame = (token, scene) => {
  if (scene.reading.tags[token]?.upos !== "VERB") return undefined;
  if (carriesOut(token, scene) || denyingVerbs.has(lemmaOf(token, scene))) return undefined;
  if (scene.tree.is(token, "amod", "compound", "case", "mark")) return undefined;
  const predicate = classOf(token, scene);
  const parts = argumentsOf(token, predicate, scene);
  if (parts.length === 0) return undefined;
  const [first, ...rest] = parts;
  const falls = predicate === "fall" && first?.role === "who" && isPlace(first.token, scene);
  return {
    predicate: falls ? "capture" : predicate,
    word: token,
    top: token,
    arguments: falls && first !== undefined ? [{ ...first, role: "whom" }, ...rest] : parts,
    form: "clause",
  };
};

/** "The town fell": it was taken. */
function isPlace(token: number, scene: PropositionScene): boolean {
  return (
    scene.mentionAt(token)?.kind === "place" || thingClassOf.get(lemmaOf(token, scene)) === "city"
  );
}

const frames: readonly Frame[] = [
  involvement,
  nothingToDo,
  behind,
  blame,
  didIt,
  ownedAct,
  holdsPlace,
  inHands,
  deniedThing,
  thereIs,
  comesAbout,
  carriedOut,
  called,
  copular,
  actOf,
  verbOf,
];
