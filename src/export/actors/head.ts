// The first line of the list of actors: how many in how many reports, and what was asked for.

import { count, entityKindWords, listed, relationWords } from "../brief/words.ts";
import { sayReports } from "../independent.ts";
import { inMarks, wish } from "../wish.ts";
import type { ActorQuery } from "./filter.ts";
import type { ActorList } from "./model.ts";

/** `3 people and bodies in 4 reports, of 49: kind person.`, or that nobody is named. */
export function sayActors(list: ActorList, query: ActorQuery): string {
  const { actors, all } = list;
  const where = `in ${sayReports(list)}`;
  if (all === 0) return `No person, organisation or group is named ${where}.`;
  const asked = sayQuery(query);
  const beside = asked === "" ? "" : `, of ${sayCount(all)}: ${asked}`;
  if (actors.length === 0) return `Nobody ${where}${beside}.`;
  return `${sayCount(actors.length)} ${where}${beside}.`;
}

function sayCount(number: number): string {
  return count(number, "person or body", "people and bodies");
}

function sayQuery({ kinds, words, sides, relations }: ActorQuery): string {
  return listed([
    ...wish(
      "kind",
      kinds.map((kind) => entityKindWords[kind]),
    ),
    ...wish("words", words.map(inMarks)),
    ...wish("side of", sides.map(inMarks)),
    ...wish(
      "relation",
      relations.map((relation) => relationWords[relation][0]),
    ),
  ]);
}
