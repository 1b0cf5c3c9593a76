// "About 20 minutes earlier, a woman was shot", "Earlier on Monday, two men were hurt": a sentence that steps back and
// brings in somebody new.

import { beforehand, gapUnits, indefinites } from "../../english/happening-words.ts";
import { smallNumbers } from "../../english/number-words.ts";
import { findWord, type Line, type PassageRule, type Reach, wordIn } from "./passage.ts";

export const soLongBefore: PassageRule = {
  id: "happenings/so-long-before",
  about:
    "A sentence that opens with how long before it was, or with earlier and a day, and brings in somebody new tells of another happening.",
  examples: [
    {
      text: "A clerk was hurt on Monday. About 20 minutes earlier, a guard was shot dead in Velm.",
      gives: [
        `figure  killed  1  of "a guard"  "a guard was shot dead"  apart "About 20 minutes earlier"  when "About 20 minutes earlier" (XXXX-XX-XX)  says outlet`,
      ],
    },
    {
      text: "A clerk was hurt at night. Earlier on Monday, two guards were wounded in Velm.",
      gives: [
        `figure  injured  2  of "guards"  "two guards were wounded"  apart "Earlier on Monday"  when "Monday" (XXXX-WXX-1)  says outlet`,
      ],
    },
  ],
  find: (line) => {
    const comma = line.index === 0 ? undefined : stepBack(line);
    if (comma === undefined || !bringsIn(line, comma + 1)) return [];
    return [reachOver(line, comma)];
  },
};

/** How far into the sentence the comma behind its opening stands, in tokens. */
const openingReach = 8;

/** The comma behind an opening that steps back in time. */
function stepBack(line: Line): number | undefined {
  const comma = findWord(line, { first: 1, end: openingReach }, (word) => word === ",");
  if (comma === undefined) return undefined;
  const first = opensAt(line);
  if (wordIn(line, first) === "earlier") return comma > first + 1 ? comma : undefined;
  const mark = findWord(line, { first, end: comma }, (word) => beforehand.has(word));
  return mark !== undefined && gapUnits.has(wordIn(line, mark - 1)) ? comma : undefined;
}

/** Past the mark of a list and a "but". */
function opensAt({ tokens }: Line): number {
  const first = tokens.findIndex(({ shape, lower }) => shape !== "punctuation" && lower !== "but");
  return Math.max(0, first);
}

function bringsIn(line: Line, at: number): boolean {
  const word = wordIn(line, at);
  return indefinites.has(word) || smallNumbers.has(word) || /^\d{1,3}$/.test(word);
}

function reachOver(line: Line, comma: number): Reach {
  const wordsFirst = opensAt(line);
  return { first: 0, end: line.tokens.length, wordsFirst, wordsEnd: comma, runsOn: true };
}
