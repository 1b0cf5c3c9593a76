// What the rules that join a statement to another, a speaker to another, or a name to a quotation take to mean what.

import type { Rule } from "../../model/rule.ts";

/** Rules that look past one sentence, or add to a statement found by another rule. */
export const joinedRules: readonly Rule[] = [
  {
    id: "attribution/follows-on",
    about: "A quotation that stands alone right after a quotation is the same speaker's.",
    examples: [
      {
        text: '"We are hungry," said Asa Brun. "We have eaten nothing since Friday."',
        gives: [
          'statement  direct  asserts  ""We are hungry,"" ... ""We have eaten nothing since Friday.""  says "Asa Brun" (unknown)  cue "said"',
        ],
      },
    ],
  },
  {
    id: "attribution/citing",
    about: "A source that the speaker cites stands behind the speaker in the chain.",
    examples: [
      {
        text: "The news site Halden Post said 12 people had died, citing medical sources.",
        gives: [
          'statement  indirect  asserts  "12 people had died"  says "The news site Halden Post" (media) > "medical sources" (medical)  cue "said"',
        ],
      },
    ],
  },
  {
    id: "attribution/signed",
    about: "A quotation with a dash and a name behind it, to the end of the line, is the name's.",
    examples: [
      {
        text: '"Nobody asked us before they closed the road." ― Asa Brun',
        gives: [
          'statement  direct  asserts  ""Nobody asked us before they closed the road.""  says "Asa Brun" (unknown)  cue "―"',
        ],
      },
    ],
  },
  {
    id: "attribution/in-words",
    about: '"In the mayor\'s words" gives the quotation beside it to the owner of the words.',
    examples: [
      {
        text: 'The road is, in the mayor\'s words, "a trap for anyone who takes it."',
        gives: [
          `statement  direct  asserts  ""a trap for anyone who takes it.""  says "the mayor's" (government)  cue "words"`,
        ],
      },
    ],
  },
];
