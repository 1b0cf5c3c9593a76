// Decides whether those who were killed died with the one who killed them: "killed two nurses before killing himself".

import { reflexives } from "../../english/auxiliaries.ts";
import { ownDeathMarks, sureDeathMarks } from "../../english/toll-words.ts";
import type { Scene, Tie } from "./rule.ts";
import { wordAt } from "./sentence.ts";

/** How far after a figure the death of the one who did it may stand, in tokens. */
const ownDeathReach = 14;

/** The words for the one who did it, as tokens; `sure` where they say that he died, and not only that he turned on himself. */
export interface OwnDeath {
  readonly first: number;
  readonly end: number;
  readonly sure: boolean;
}

/** The death of whoever killed those counted; `undefined` where none is told: the counted are then all the dead. */
export function ownDeathAfter(tie: Tie, { sentence }: Scene): OwnDeath | undefined {
  if (tie.measure !== "killed") return undefined;
  // Right at the end of the tie stands what they did to themselves: "a boy killed himself".
  for (let at = tie.end + 1; at < tie.end + ownDeathReach; at++) {
    const word = wordAt(sentence, at);
    const before = wordAt(sentence, at - 1);
    if (/^[.;:]$/.test(word)) return undefined;
    if (word === "own" && wordAt(sentence, at + 1) === "life")
      return { first: at - 1, end: at + 2, sure: wordAt(sentence, at - 3) !== "to" };
    if (word === "self") return { first: at, end: at + 1, sure: false };
    if (reflexives.has(word) && ownDeathMarks.has(before))
      return { first: at, end: at + 1, sure: sureDeathMarks.has(before) && word !== "themselves" };
  }
  return undefined;
}
