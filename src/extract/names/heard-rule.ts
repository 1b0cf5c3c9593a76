// What the trained reader's own names say of a form's kind: one opinion among the tables', and no more than that.

import { plainWords } from "../../english/plain-words.ts";
import type { Candidate } from "./candidates.ts";
import type { KindRule, Vote } from "./evidence.ts";
import { heardOn } from "./heard.ts";
import { isAcronym } from "./proper.ts";

/**
 * What the reader's word counts for. Learned in November 2026 on every other article of the development part of the
 * worldwide news corpus, where F1 is flat around these values; the other articles gained as much. A lone capitalised
 * word that the reader takes for a person is as often none.
 */
const heardWeights = {
  /** It found no name there. */
  nothing: { acronym: 1.3, word: 1.6, words: 2.2 },
  /** It found a name of nobody there: a people, an event, a work. */
  other: 2,
  person: { word: 0.25, words: 0.5, part: 0.4 },
  organisation: { word: 1.5, words: 2.8, part: 0.5 },
  place: { word: 0.5, words: 2, part: 0.7 },
} as const;

/** The reader's vote; none where it has no model. */
export const heardRule: KindRule = {
  id: "names/heard",
  about: "What the trained reader takes for a name, and where it finds none, is evidence too.",
  examples: [
    {
      text: "The plan of Norsk Selim Technology was shelved.",
      gives: ['mention  organisation  "Norsk Selim Technology"'],
    },
  ],
  vote: ({ words, candidate, heard }) => {
    if (heard === undefined) return undefined;
    const on = heardOn(heard, candidate);
    if (on === undefined) return { kind: "other", weight: weightOfNothing(candidate) };
    const { kind } = on.name;
    if (kind === "other") return { kind, weight: heardWeights.other };
    const isPlain = words
      .slice(candidate.first, candidate.end)
      .some(({ lower }) => plainWords.has(lower));
    return voteFor(kind, on.whole && !isPlain ? sizeOf(candidate) : "part");
  },
};

type Size = "word" | "words";

function voteFor(kind: "person" | "organisation" | "place", size: Size | "part"): Vote {
  return { kind, weight: heardWeights[kind][size] };
}

function weightOfNothing(candidate: Candidate): number {
  return heardWeights.nothing[isAcronym(candidate.name) ? "acronym" : sizeOf(candidate)];
}

function sizeOf({ first, end }: Candidate): Size {
  return end - first > 1 ? "words" : "word";
}
