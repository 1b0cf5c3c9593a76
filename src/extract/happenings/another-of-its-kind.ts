// "in a separate attack", "a previous shooting", "another crash": a noun of happenings that its own words set apart.

import {
  apartMarks,
  apartMarksAfterArticle,
  happeningArticles,
  happeningClauseEnds,
  happeningFollowers,
  happeningJoints,
  phraseBreaks,
  singleHappenings,
} from "../../english/happening-words.ts";
import { findWord, type Line, type PassageRule, type Reach, wordIn } from "./passage.ts";

export const anotherOfItsKind: PassageRule = {
  id: "happenings/another-of-its-kind",
  about:
    "A noun of happenings behind another, separate, previous and the like is not the happening the report is about.",
  examples: [
    {
      text: "A clerk was hurt in the raid. Two guards were killed in a previous raid at the depot.",
      gives: [
        `figure  killed  2  of "guards"  "Two guards were killed"  apart "a previous raid"  says outlet`,
      ],
    },
    {
      text: "A clerk was hurt on Friday. In an unrelated shooting, three men were wounded in Velm.",
      gives: [
        `figure  injured  3  of "men"  "three men were wounded"  apart "an unrelated shooting"  says outlet`,
      ],
    },
  ],
  find: (line) => line.tokens.flatMap((_, at) => reachOf(at, line) ?? []),
};

function reachOf(mark: number, line: Line): Reach | undefined {
  const article = articleOf(mark, line);
  const noun = article === undefined ? undefined : nounAfter(mark, line);
  if (article === undefined || noun === undefined) return undefined;
  const words = { wordsFirst: article, wordsEnd: noun + 1 };
  const joint = happeningJoints.has(wordIn(line, article - 1)) ? article - 1 : undefined;
  const opens = (joint ?? article) <= latestOpening;
  // "In a separate raid, two were hurt": all of the sentence, and what follows.
  if (joint !== undefined && opens)
    return { first: 0, end: line.tokens.length, ...words, runsOn: true };
  // What a report opens with is its own happening, whatever came before that.
  if (line.index === 0 && opens) return undefined;
  // "two were hurt in a separate raid": the token before "in" is the last of what is told.
  const first = joint === undefined ? article : Math.max(0, joint - 1);
  return { first, end: endOfClause(noun + 1, line), ...words, runsOn: false };
}

/** How late the words may stand that open a sentence: "Also in another raid". */
const latestOpening = 2;

/** Where the phrase of a mark begins; `undefined` where the word is none. "Another" is its own article. */
function articleOf(at: number, line: Line): number | undefined {
  const word = wordIn(line, at);
  if (word === "another") return at;
  if (!apartMarks.has(word) && !apartMarksAfterArticle.has(word)) return undefined;
  return happeningArticles.has(wordIn(line, at - 1)) ? at - 1 : undefined;
}

/** So many words may stand between the mark and the noun: "another Old Harbour shooting". */
const nounReach = 4;

/** "another shooting victim" is a victim, "a previous murder conviction" no murder. */
function nounAfter(mark: number, line: Line): number | undefined {
  const noun = findWord(
    line,
    { first: mark + 1, end: mark + 1 + nounReach },
    (word) => singleHappenings.has(word) || phraseBreaks.has(word),
  );
  if (noun === undefined || !singleHappenings.has(wordIn(line, noun))) return undefined;
  const next = line.tokens[noun + 1];
  const endsPhrase =
    next === undefined || !/^\p{Ll}/u.test(next.text) || happeningFollowers.has(next.lower);
  return endsPhrase ? noun : undefined;
}

/** No clause reaches farther behind its noun, in tokens. */
const clauseReach = 40;

function endOfClause(from: number, line: Line): number {
  const end = Math.min(from + clauseReach, line.tokens.length);
  return findWord(line, { first: from, end }, (word) => happeningClauseEnds.has(word)) ?? end;
}
