// The rule that makes a claim of a report's own flat words, as `explain` tells it.

import type { Rule } from "../../model/rule.ts";

export const propositionRules = [
  {
    id: "propositions/own-words",
    about:
      "What a report says in its own voice becomes a claim where another claim is set against it, and is none elsewhere.",
    examples: [
      {
        text: "The harbour office was not empty.",
        gives: [
          `statement  unattributed  asserts  "The harbour office was not empty."  says outlet`,
        ],
      },
    ],
  },
] as const satisfies readonly Rule[];
