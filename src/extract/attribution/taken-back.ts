// Whether a sentence takes back the report that is its subject: then nobody asserts what the report says.

import { falseWords, fittingVerbs } from "../../english/cue-nouns.ts";
import { negations } from "../../english/phrase-words.ts";
import { type Line, wordOf } from "./line.ts";
import { mainVerbAfter } from "./main-verb.ts";

/** "Media reports that the bridge fell | do not correspond to reality": the sentence takes the report back. */
export function deniesReport(line: Line, that: number): boolean {
  const main = wordOf(line, that) === "that" ? mainVerbAfter(line, that) : undefined;
  if (main === undefined) return false;
  let isNegated = false;
  for (let index = main; index < Math.min(line.end, main + 6); index++) {
    const word = wordOf(line, index);
    if ([",", ".", ";"].includes(word)) return false;
    if (negations.has(word)) isNegated = true;
    else if (falseWords.has(word)) return !isNegated;
    else if (isNegated && fittingVerbs.has(word)) return true;
  }
  return false;
}
