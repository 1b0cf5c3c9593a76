// The rules by which mentions in passing are found and tied.

import type { Rule } from "../../model/rule.ts";

/** A noun for a person, a body, a site, a vessel or another thing. */
export const describedRule: Rule = {
  id: "passing/described",
  about:
    "A noun for a person, a body, a site or a thing, which nothing names, is spoken of in passing.",
  examples: [
    {
      text: "A tanker lay off the coast.",
      gives: ['passing  other  "A tanker"  name "tanker"  nominal'],
    },
  ],
};

/** "The tanker" after "a tanker". */
export const comesBackRule: Rule = {
  id: "passing/comes-back",
  about: "A description that points back means the only one before that has the same noun.",
  examples: [
    {
      text: "A tanker lay off the coast. The tanker was empty.",
      gives: ['passing  other  "The tanker"  name "tanker"  nominal  means "tanker"'],
    },
  ],
};

/** "A tanker which". */
export const relativeRule: Rule = {
  id: "passing/relative",
  about: "Who, which, that and where stand for the noun that their clause says more of.",
  examples: [
    {
      text: "They hit a tanker which lay off the coast.",
      gives: ['passing  other  "which"  pronoun  means "tanker"'],
    },
  ],
};

/** All rules of this folder. */
export const passingRules: readonly Rule[] = [describedRule, comesBackRule, relativeRule];
