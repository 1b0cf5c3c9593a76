// Tells numbers that say a share of a whole ("one in three houses", "four lorries in ten") from those that count somebody.

import { afterRatios, ratioJoints, roundWholes } from "../../english/ratio-words.ts";
import { readNumber } from "./read-number.ts";
import { type FigureSentence, phraseLength, wordAt } from "./sentence.ts";

/** Whether the number of tokens `[first, end)` is either side of a ratio. */
export function isInRatio(
  sentence: FigureSentence,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  if (isRatioAt(sentence, end - 1, end) || isNounInTen(sentence, first, end)) return true;
  for (let joint = first - 1; joint >= first - longestJoint; joint--) {
    if (phraseLength(sentence, joint, ratioJoints) === first - joint)
      return isRatioAt(sentence, joint - 1, joint) || isNounInTen(sentence, joint - 2, joint - 1);
  }
  return false;
}

/** "out of every", in tokens. */
const longestJoint = 3;

/** Whether the number word at `part` and the one after the joint make a ratio: "one in three", "four of ten". */
function isRatioAt(sentence: FigureSentence, part: number, joint: number): boolean {
  const length = phraseLength(sentence, joint, ratioJoints);
  const some = readNumber([wordAt(sentence, part)]);
  const all = readNumber([wordAt(sentence, joint + length)]);
  if (length === 0 || some === undefined || all === undefined || some >= all) return false;
  // "Three of 12 hostages" and "killing 20 in 30 raids" are counts.
  return roundWholes.has(all) || (some === 1 && wordAt(sentence, joint) !== "of");
}

/** "Four lorries in ten were": the noun of the whole stands between. */
function isNounInTen(sentence: FigureSentence, first: number, end: number): boolean {
  const some = readNumber([wordAt(sentence, first)]);
  const length = phraseLength(sentence, end + 1, ratioJoints);
  if (some === undefined || length === 0 || wordAt(sentence, end + 1) === "of") return false;
  const all = end + 1 + length;
  const whole = readNumber([wordAt(sentence, all)]);
  if (whole === undefined || some >= whole || !roundWholes.has(whole)) return false;
  // "Four people in ten villages": the second number counts something of its own.
  return afterRatios.has(wordAt(sentence, all + 1));
}
