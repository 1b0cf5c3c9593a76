// "The raid comes two days after a blast killed six": what came before is another happening than what comes after it.

import {
  afterWords,
  comingVerbs,
  followingVerbs,
  gapUnits,
  happeningPronouns,
  newcomers,
  singleHappenings,
} from "../../english/happening-words.ts";
import { findWord, type Line, type PassageRule, type Reach, wordIn } from "./passage.ts";

export const comesAfter: PassageRule = {
  id: "happenings/comes-after",
  about: "What a happening comes after, or follows, is another happening.",
  examples: [
    {
      text: "A clerk was hurt. The raid came two days after a blast killed six people.",
      gives: [
        `figure  killed  6  of "people"  "killed six people"  apart "came two days after"  says outlet`,
      ],
    },
    {
      text: "A clerk was hurt. The incident follows a shooting last week that left 11 people wounded.",
      gives: [
        `figure  injured  11  of "people"  "11 people wounded"  apart "follows a shooting"  when "last week" (XXXX-WXX)  says outlet`,
      ],
    },
  ],
  find: (line) => {
    const reach = coming(line) ?? following(line);
    return reach === undefined ? [] : [reach];
  },
};

/** How late such a verb may stand, and how far behind it what came before. */
const verbReach = 9;
const afterReach = 9;

function coming(line: Line): Reach | undefined {
  const verb = verbIn(line, comingVerbs);
  if (verb === undefined) return undefined;
  const after = findWord(line, { first: verb + 1, end: verb + afterReach }, (word) =>
    afterWords.has(word),
  );
  if (after === undefined) return undefined;
  // "The raid came after a man was shot" tells why; with a time between, the two are set side by side.
  const gap = findWord(line, { first: verb + 1, end: after }, (word) => gapUnits.has(word));
  return gap === undefined ? undefined : reachFrom(verb, after + 1, line);
}

function following(line: Line): Reach | undefined {
  const verb = verbIn(line, followingVerbs);
  if (verb === undefined || !newcomers.has(wordIn(line, verb + 1))) return undefined;
  const noun = findWord(line, { first: verb + 2, end: verb + afterReach }, (word) =>
    singleHappenings.has(word),
  );
  return noun === undefined ? undefined : reachFrom(verb, noun + 1, line);
}

function reachFrom(wordsFirst: number, wordsEnd: number, { tokens }: Line): Reach {
  return { first: wordsFirst, end: tokens.length, wordsFirst, wordsEnd, runsOn: false };
}

/** Such a verb of which a happening is the subject. */
function verbIn(line: Line, verbs: ReadonlySet<string>): number | undefined {
  const verb = findWord(line, { first: 1, end: verbReach }, (word) => verbs.has(word));
  if (verb === undefined) return undefined;
  const subject = findWord(
    line,
    { first: 0, end: verb },
    (word) => singleHappenings.has(word) || happeningPronouns.has(word),
  );
  return subject === undefined ? undefined : verb;
}
