// What the rules that find who gives a number take to mean what, with examples that run as tests.

import type { Rule } from "../../model/rule.ts";

/** The rules for numbers of people harmed that are told without a verb of saying. */
export const countedRules: readonly Rule[] = [
  {
    id: "attribution/tally",
    about: "Who puts a toll at a number, counts the dead or speaks of so many says that number.",
    examples: [
      {
        text: "The governor of Orvel put the death toll at 18.",
        gives: [
          'statement  indirect  asserts  "the death toll at 18"  says "The governor of Orvel" (government)  cue "put"',
        ],
      },
    ],
  },
  {
    id: "attribution/by-count",
    about: '"By the count of X" and "on X\'s figures" give the number beside them to X.',
    examples: [
      {
        text: "By the harbour office's count, 14 people have died.",
        gives: [
          `statement  indirect  asserts  "14 people have died"  says "the harbour office's" (unknown)  cue "count"`,
        ],
      },
    ],
  },
  {
    id: "attribution/bracketed",
    about: "A body in brackets behind a number of people harmed gives that number.",
    examples: [
      {
        text: "41 dead (Health Ministry)",
        gives: [
          'statement  indirect  asserts  "41 dead"  says "Health Ministry" (government)  cue "("',
        ],
      },
    ],
  },
];
