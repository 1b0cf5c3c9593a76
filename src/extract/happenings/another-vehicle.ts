// "On Thursday a smaller ferry ran aground", "another bus overturned": what befell a vehicle that words bring in as another
// than the one told of so far.

import { vehicles } from "../../english/act-frames.ts";
import { befallsVehicles, otherSizes, phraseBreaks } from "../../english/happening-words.ts";
import { findWord, type Line, type PassageRule, type Reach, wordIn } from "./passage.ts";

export const anotherVehicle: PassageRule = {
  id: "happenings/another-vehicle",
  about:
    "What befell another, a second or a smaller vehicle is not the happening the report is about.",
  examples: [
    {
      text: "The ferry sank with six guards. On Thursday a smaller ferry ran aground near Velm. Two clerks were hurt.",
      gives: [
        `figure  injured  2  of "clerks"  "Two clerks were hurt"  apart "a smaller ferry"  says outlet`,
      ],
    },
    {
      text: "The night bus overturned in Velm. Another bus crashed in Orsk, killing two people.",
      gives: [
        `figure  killed  2  of "people"  "killing two people"  apart "Another bus"  says outlet`,
      ],
    },
  ],
  find: (line) => {
    const reach = line.index === 0 ? undefined : reachOf(line);
    return reach === undefined ? [] : [reach];
  },
};

/** How late the words may stand that open a sentence: "Late on Thursday night". */
const latestOpening = 6;

/** So many tokens may stand between the mark and the vehicle, and between that and what befell it. */
const vehicleReach = 3;
const verbReach = 10;

function reachOf(line: Line): Reach | undefined {
  const mark = findWord(line, { first: 0, end: latestOpening }, (word) => otherSizes.has(word));
  if (mark === undefined) return undefined;
  const first = wordIn(line, mark) === "another" ? mark : mark - 1;
  if (first < mark && !/^an?$/.test(wordIn(line, first))) return undefined;
  const vehicle = findWord(
    line,
    { first: mark + 1, end: mark + 1 + vehicleReach },
    (word) => vehicles.has(word) || phraseBreaks.has(word),
  );
  if (vehicle === undefined || !vehicles.has(wordIn(line, vehicle))) return undefined;
  if (!befalls(line, vehicle + 1)) return undefined;
  const words = { wordsFirst: first, wordsEnd: vehicle + 1 };
  return { first: 0, end: line.tokens.length, ...words, runsOn: true };
}

function befalls(line: Line, from: number): boolean {
  const verb = findWord(line, { first: from, end: from + verbReach }, (word) =>
    befallsVehicles.has(word),
  );
  if (verb === undefined) return false;
  return wordIn(line, verb) !== "ran" || wordIn(line, verb + 1) === "aground";
}
