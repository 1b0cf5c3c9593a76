// Makes the totals that a text does not give and that follow from what it gives. They are marked as derived.

import { areSides, areSidesAgain, joinedGroups } from "./joined.ts";
import type { PartRule } from "./part-rules.ts";
import { canBeAdded, sumOf, withOneMore } from "./sums.ts";
import { survivorsIn } from "./survivors.ts";

/** These look at what all others found in the same sentence, so they come after them. */
export const totalRules: readonly PartRule[] = [
  {
    id: "figures/summed",
    about: "Those whom one word of harm joins, added up; sides at war are left apart.",
    examples: [
      {
        text: "A man and two children were killed.",
        gives: [
          'figure  killed  1  of "A man"  "A man and two children were killed"  scope partial  says outlet',
          'figure  killed  2  of "children"  "two children were killed"  scope partial  says outlet',
          'figure  killed  3  "A man and two children were killed"  derived  says outlet',
        ],
      },
    ],
    find: (scene, found) => {
      const groups = joinedGroups(found);
      return groups
        .filter((group) => canBeAdded(group, scene))
        .filter((group) => !areSides(group) && !areSidesAgain(group, groups))
        .map(sumOf);
    },
  },
  {
    id: "figures/survivors",
    about: "Those who were hit, less those of them who died.",
    examples: [
      {
        text: "Four bakers were shot, one fatally.",
        gives: [
          'figure  injured  3  "Four bakers were shot, one fatally"  derived  says outlet',
          'figure  killed  1  "one fatally"  says outlet',
        ],
      },
    ],
    find: (scene, found) => survivorsIn(found, scene),
  },
  {
    id: "figures/with-one-more",
    about: "Those counted and the one beside them whom a pronoun tells: he and three others.",
    examples: [
      {
        text: "She and three other bakers were hurt.",
        gives: [
          'figure  injured  4  "She and three other bakers were hurt"  derived  says outlet',
          'figure  injured  3  of "bakers"  "three other bakers were hurt"  scope partial  says outlet',
        ],
      },
      {
        text: "A guard killed two nurses before killing himself.",
        gives: [
          'figure  killed  2  of "nurses"  "killed two nurses"  scope partial  says outlet',
          'figure  killed  3  "killed two nurses before killing himself"  derived  says outlet',
        ],
      },
    ],
    find: (scene, found) => withOneMore(found, scene),
  },
];
