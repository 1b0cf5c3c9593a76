// What a report opens with, where that is no kind of act of the table: so that a report on a ban, a visit or a verdict tells
// an event of its own and can be put beside others on the same. Needs a tree; without one a report tells acts alone.

import { otherAct } from "../../english/acts.ts";
import { cueVerbForms } from "../../english/cue-verbs.ts";
import type { EventClaim, StatementClaim } from "../../model/claim.ts";
import type { Reading, Sentence } from "../../model/reading.ts";
import { treeOf } from "../../read/tree.ts";
import { type Trigger, triggerOf } from "./triggers.ts";

/** How many sentences a report opens with, its headline among them. */
export const openingSentences = 4;

/** How deep what is said may lie in what is said of it: "officials said the group claimed it had ...". */
const depth = 3;

/** Whether the opening tells an act already, as done or as hedged. */
export function opensWithAct(told: readonly EventClaim[]): boolean {
  return told.some(
    ({ sentence, certainty }) =>
      sentence < openingSentences && (certainty === "stated" || certainty === "hedged"),
  );
}

/** The verb that carries a sentence, or what is said in it; none where the sentence has no verb of its own. */
export function openingIn(
  sentence: Sentence,
  reading: Reading,
  statements: readonly StatementClaim[],
): Trigger | undefined {
  const tree = treeOf(reading);
  const isCue = cuesOf(statements);
  let verb = tree.rootOf(sentence);
  for (let step = 0; verb !== undefined && step < depth; step++) {
    if (!isCue(reading.tokens[verb]?.start)) break;
    verb = tree.child(verb, "ccomp", "parataxis");
  }
  if (verb === undefined || reading.tags[verb]?.upos !== "VERB") return undefined;
  const word = reading.tokens[verb];
  if (word === undefined || isCue(word.start) || cueVerbForms.has(word.lower)) return undefined;
  if (reading.tags[verb]?.lemma === "be") return undefined;
  return openingAt(verb, sentence, reading);
}

/** The word that carries a sentence, whatever it is: "the council condemned the ban", "a first for the port". */
export function headOfOpening(sentence: Sentence, reading: Reading): Trigger | undefined {
  const head = treeOf(reading).rootOf(sentence);
  const isContent = head !== undefined && contentWords.has(reading.tags[head]?.upos ?? "");
  return isContent ? openingAt(head, sentence, reading) : undefined;
}

const contentWords: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADJ", "PROPN"]);

function openingAt(token: number, sentence: Sentence, reading: Reading): Trigger | undefined {
  return triggerOf(
    { act: otherAct, form: "verb", firstToken: token, endToken: token + 1 },
    sentence,
    reading.tokens,
  );
}

function cuesOf(statements: readonly StatementClaim[]): (at: number | undefined) => boolean {
  const cues = new Set(statements.map(({ attribution }) => attribution.cue?.start));
  return (at) => at !== undefined && cues.has(at);
}
