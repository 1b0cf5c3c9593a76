// Finds the names of acts that stand in several words, or in one that a hyphen joins: "car bomb", "car-bomb", "cease-fire".

import { actPhrases, actsByType, actTypes } from "../../english/acts.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Sentence, Token } from "../../model/reading.ts";
import type { Candidate } from "./candidate.ts";

interface Phrase {
  readonly words: readonly [string, ...string[]];
  readonly type: string;
  readonly form?: "verb" | "noun";
  /** Whether hyphens must join it: a "sit-in", and not "sit in". */
  readonly hyphened?: true;
}

/** The act that the words from this token on name together. */
export function phraseAt(
  index: number,
  sentence: Sentence,
  tokens: readonly Token[],
): Candidate | undefined {
  for (const phrase of phrasesByFirst.get(tokens[index]?.lower ?? "") ?? []) {
    const endToken = endOf(phrase, index, tokens);
    const act = actsByType.get(phrase.type);
    if (act === undefined || endToken === undefined || endToken > sentence.endToken) continue;
    return { act, form: phrase.form ?? "noun", firstToken: index, endToken };
  }
  return undefined;
}

/** The token before this one that a hyphen joins to it. */
export function joinedBefore(index: number, tokens: readonly Token[]): Token | undefined {
  return isHyphen(index - 1, tokens) ? tokens[index - 2] : undefined;
}

/** The token after this one that a hyphen joins to it. */
export function joinedAfter(index: number, tokens: readonly Token[]): Token | undefined {
  return isHyphen(index + 1, tokens) ? tokens[index + 2] : undefined;
}

// A hyphen touches both its words; a dash stands free.
function isHyphen(at: number, tokens: readonly Token[]): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || mark === undefined || after === undefined) return false;
  return (
    /^[-\u2010\u2011]$/u.test(mark.text) && before.end === mark.start && mark.end === after.start
  );
}

function endOf(phrase: Phrase, index: number, tokens: readonly Token[]): number | undefined {
  let at = index;
  for (const [step, word] of phrase.words.entries()) {
    if (step > 0 && isHyphen(at, tokens)) at++;
    else if (step > 0 && phrase.hyphened === true) return undefined;
    if (tokens[at]?.lower !== word) return undefined;
    at++;
  }
  return at;
}

/** "Cease-fire", "sit-in": words of the table of acts that hyphens join. */
const hyphened: readonly Phrase[] = actTypes.flatMap(({ type, nouns, verbs }) => [
  ...nouns.flatMap((word) => splitAtHyphens(word, type, "noun")),
  ...verbs.flatMap((word) => splitAtHyphens(word, type, "verb")),
]);

function splitAtHyphens(word: string, type: string, form: "verb" | "noun"): readonly Phrase[] {
  const [first, ...others] = word.split("-");
  if (first === undefined || others.length === 0) return [];
  return [{ words: [first, ...others], type, form, hyphened: true }];
}

const phrasesByFirst = groupBy([...hyphened, ...actPhrases], ({ words }) => words[0]);
