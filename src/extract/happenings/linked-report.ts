// "Related stories: two hurt in a crash", "READ MORE: ...": the line is a link to another report, left in the text.

import { linkNouns, linkOpenings, linkTails, linkVerbs } from "../../english/happening-words.ts";
import { type Line, type PassageRule, type Reach, wordIn } from "./passage.ts";

export const linkedReport: PassageRule = {
  id: "happenings/linked-report",
  about:
    'What stands behind "related" or "read more" at the start of a line is the title of another report.',
  examples: [
    {
      text: "Six guards were killed in the raid. Related stories Two guards killed in Velm depot raid",
      gives: [
        `figure  killed  2  of "guards"  "Two guards killed"  scope partial  apart "Related stories"  says outlet`,
      ],
    },
  ],
  find: (line) => {
    const end = headingEnd(line);
    return end === undefined ? [] : [reachBehind(line, end)];
  },
};

/** Past the words that make the line a link. */
function headingEnd(line: Line): number | undefined {
  const [first, second] = [wordIn(line, 0), wordIn(line, 1)];
  if (linkOpenings.has(first) && (linkNouns.has(second) || second === ":"))
    return second === ":" ? 1 : 2;
  if (linkVerbs.has(first) && linkTails.has(second) && /^[:|]$/.test(wordIn(line, 2))) return 2;
  return undefined;
}

function reachBehind({ tokens }: Line, wordsEnd: number): Reach {
  return { first: 0, end: tokens.length, wordsFirst: 0, wordsEnd, runsOn: false };
}
