// What keeps two organisations' or places' names from being one beyond doubt, whatever their letters: another number, another
// acronym, a word that only one of them has.

import { differTwice } from "./align-words.ts";
import type { BodyEvidence } from "./body-evidence.ts";
import type { NameLimit } from "./weighing.ts";

export const bodyLimits: readonly NameLimit<BodyEvidence>[] = [
  {
    id: "acronyms",
    times: 0.1,
    holds: ({ acronyms: [a, b] }) => a !== undefined && b !== undefined && a !== b,
    because: "acronyms are one letter by letter or not at all",
  },
  {
    id: "numbers",
    times: 0.25,
    holds: ({ features }) => features.numbers > 0,
    because: "their numbers differ",
  },
  {
    id: "short-word",
    times: 0.3,
    holds: ({ alignment: { pairs } }) =>
      pairs.some(({ a, b, cost }) => cost > 0 && Math.min(a.letters.length, b.letters.length) < 4),
    because: "so short a word is one letter by letter or not at all",
  },
  {
    id: "two-words",
    times: 0.4,
    holds: ({ alignment: { pairs } }) => pairs.some(({ relation }) => relation === "different"),
    because: "no spelling makes them one",
  },
  {
    id: "two-slips",
    times: 0.35,
    holds: ({ alignment: { pairs } }) => differTwice(pairs),
    because: "two words differ by what no spelling explains",
  },
  {
    id: "vowels",
    times: 0.65,
    holds: ({ alignment: { pairs } }) => pairs.some(({ relation }) => relation === "vowels"),
    because: "other vowels can be another name",
  },
  {
    id: "letter",
    times: 0.65,
    holds: ({ alignment: { pairs } }) => pairs.some(({ relation }) => relation === "letter"),
    because: "spellings of one name seldom differ by that",
  },
  {
    id: "left",
    times: 0.65,
    holds: ({ left }) => left.length > 0,
    because: "it may be a part of the other, or a namesake",
  },
  {
    id: "legal",
    times: 0.65,
    holds: ({ features }) => features.legal > 0,
    because: "their legal forms differ",
  },
];
