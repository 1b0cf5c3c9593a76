// The first line of the list: how many claims of how many, in how many reports, and what was asked for.

import { count, listed, stanceWords } from "../brief/words.ts";
import { fold, holdsWords } from "../fold.ts";
import { sayReports } from "../independent.ts";
import { inMarks, wish } from "../wish.ts";
import { type ClaimQuery, filterClaims, speakersOf } from "./filter.ts";
import { sizeOf } from "./group.ts";
import type { ClaimLine, ClaimList } from "./model.ts";
import { sayClass } from "./words.ts";

/** `4 claims in 2 reports, of 131 claims in 9 reports: speaker “Mora”.` or that there is none. */
export function sayFound(list: ClaimList, lines: readonly ClaimLine[], query: ClaimQuery): string {
  const asked = sayQuery(query);
  const all = `${count(list.lines.length, "claim")} in ${sayReports(list)}`;
  if (list.lines.length === 0) return `No claim was made out in ${sayReports(list)}.`;
  if (asked === "") return `${all}.`;
  if (lines.length === 0) return `No claim of ${all} has ${asked}.${hint(list, query)}`;
  return `${sizeOf(lines)}, of ${all}: ${asked}.`;
}

function sayQuery({ speakers, classes, stances, channels, words }: ClaimQuery): string {
  const wishes = [
    ...wish("speaker", speakers.map(inMarks)),
    ...wish("class", classes.map(sayClass)),
    ...wish(
      "stance",
      stances.map((stance) => stanceWords[stance]),
    ),
    ...wish("channel", channels.map(inMarks)),
    ...wish("words", words.map(inMarks)),
  ];
  return listed(wishes);
}

const hintsShown = 5;

/** Where nobody is called so, who comes near: somebody who shares a word of the name. */
function hint(list: ClaimList, { speakers }: ClaimQuery): string {
  const known = filterClaims(list, { speakers, classes: [], stances: [], channels: [], words: [] });
  if (speakers.length === 0 || known.length > 0) return "";
  const asked = speakers.flatMap((name) => fold(name).split(" ")).filter((word) => word.length > 2);
  const near = list.lines
    .flatMap(speakersOf)
    .filter(({ names }) =>
      asked.some((word) => names.some((name) => holdsWords(fold(name), word))),
    );
  const named = [...new Set(near.map(({ name }) => name))];
  if (named.length === 0) return "";
  const more = named.length > hintsShown ? " and others" : "";
  return ` Those with a word of that name: ${named.slice(0, hintsShown).map(inMarks).join(", ")}${more}.`;
}
