// Whether the clause that an act stands in is told at all: "if the army attacks", "no evidence that it attacked", "has not
// said that it attacked". Nobody tells such an act as done.

import { cueVerbForms } from "../../english/cue-verbs.ts";
import {
  conditionWords,
  openWords,
  proofNouns,
  refusingVerbs,
} from "../../english/hedges-of-statement.ts";
import { attitudeVerbs, negations } from "../../english/phrase-words.ts";
import type { Certainty } from "../../model/claim.ts";
import type { Sentence, Token } from "../../model/reading.ts";

/** How sure an act is by its own sentence, and the word that makes it so. */
export interface Mood {
  readonly certainty: Certainty;
  readonly word: Token;
}

/** How far back the opening of a clause is looked for, in tokens. */
const reach = 15;

/** What leaves the clause of an act open; `undefined` where nothing does. */
export function unsettledBefore(
  act: number,
  sentence: Sentence,
  tokens: readonly Token[],
): Mood | undefined {
  for (let at = act - 1; at >= Math.max(sentence.firstToken, act - reach); at--) {
    const word = tokens[at];
    if (word === undefined || clauseEnds.has(word.lower)) return undefined;
    if (conditionWords.has(word.lower)) return { certainty: "hypothetical", word };
    if (word.lower !== "that") continue;
    const doubt = doubtBefore(at, sentence, tokens);
    return doubt && { certainty: "hypothetical", word: doubt };
  }
  return undefined;
}

const clauseEnds: ReadonlySet<string> = new Set(
  [", ; : . ( )", '" “ ”', "who which when where while after before because but although"].flatMap(
    (words) => words.split(" "),
  ),
);

/** "no evidence | that", "it is unclear | that", "has not confirmed | that", "declined to confirm | that". */
function doubtBefore(
  that: number,
  sentence: Sentence,
  tokens: readonly Token[],
): Token | undefined {
  const before = tokens.slice(Math.max(sentence.firstToken, that - 5), that);
  const last = before.at(-1)?.lower ?? "";
  if (openWords.has(last)) return before.at(-1);
  if (!proofNouns.has(last) && !isSaying(last)) return undefined;
  return before.findLast(({ lower }) => negations.has(lower) || denying.has(lower));
}

// Who does not believe a thing takes a stand against it: that is told where stances are.
function isSaying(word: string): boolean {
  const verb = cueVerbForms.get(word)?.verb;
  return verb !== undefined && verb.stance !== "denies" && !attitudeVerbs.has(verb.lemma);
}

const denying: ReadonlySet<string> = new Set([...refusingVerbs, "without", "little", "lacks"]);
