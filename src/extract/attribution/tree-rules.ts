// What each rule that reads statements off the tree takes to mean what, with examples that run as tests. None of these
// finds anything where a reading has no tree.

import type { Rule } from "../../model/rule.ts";

/** The rules for statements by the tree, in the order in which they are tried. */
export const treeRules: readonly Rule[] = [
  {
    id: "attribution/tree-clause",
    about: "The clause that the tree hangs on a cue verb is what is said, wherever it stands.",
    examples: [
      {
        text: "The mayor questioned whether the dam would hold.",
        gives: [
          'statement  indirect  denies  "whether the dam would hold"  planned "would"  says "The mayor" (government)  cue "questioned"',
        ],
      },
    ],
  },
  {
    id: "attribution/tree-to",
    about: 'The open clause with "to" that the tree hangs on a cue verb is what is meant.',
    examples: [
      {
        text: "The union, after weeks of talks in Tavik, has decided to stay at the table.",
        gives: [
          'statement  indirect  promises  "to stay at the table"  planned "decided"  says "The union" (unknown)  cue "has decided"',
        ],
      },
    ],
  },
  {
    id: "attribution/tree-object",
    about: "The object, or the phrase with its preposition, that completes a cue verb is said.",
    examples: [
      {
        text: "The envoy pushed for a truce in the delta.",
        gives: [
          'statement  indirect  demands  "a truce in the delta"  planned "pushed for"  says "The envoy" (government)  cue "pushed for"',
        ],
      },
    ],
  },
  {
    id: "attribution/tree-passive",
    about:
      'A verb in the passive says its subject and what completes it: whoever stands behind "by", else nobody.',
    examples: [
      {
        text: "The truce is not expected to hold.",
        gives: [
          'statement  indirect  speculates  "The truce" ... "to hold"  negated "not"  says outlet  cue "is not expected"',
        ],
      },
    ],
  },
  {
    id: "attribution/noun-link",
    about:
      "A noun of standing or saying, with its owner and its own preposition, says what follows.",
    examples: [
      {
        text: "The mayor's opposition to the truce angered the council.",
        gives: [
          `statement  indirect  condemns  "the truce"  says "The mayor's" (government)  cue "opposition"`,
        ],
      },
    ],
  },
  {
    id: "attribution/adjective",
    about: 'After a form of "be", an adjective of standing or belief says what completes it.',
    examples: [
      {
        text: "The governor is critical of the army.",
        gives: [
          'statement  indirect  condemns  "the army"  says "The governor" (government)  cue "is critical"',
        ],
      },
    ],
  },
  {
    id: "attribution/tree-quotation",
    about:
      "A quotation that nothing else has a speaker for is said by the subject of the verb beside it.",
    examples: [
      {
        text: 'The clerk was blunt in his reply: "There is no bread in Tavik and there will be none."',
        gives: [
          'statement  direct  asserts  ""There is no bread in Tavik and there will be none.""  says "The clerk" (unknown)  cue "was blunt"  channel "in his reply"',
        ],
      },
    ],
  },
  {
    id: "attribution/printed",
    about:
      'After a paragraph that ends in "said:", what is printed without quotation marks is the statement.',
    examples: [
      {
        text: "The foreign minister, Ina Dorn, said:\n\nThe truce in the delta is at risk. Too many have died.",
        gives: [
          'statement  indirect  asserts  "The truce in the delta is at risk. Too many have died."  says "The foreign minister, Ina Dorn," (government)  cue "said"',
        ],
      },
    ],
  },
  {
    id: "attribution/introduced",
    about:
      "A quotation right after a sentence that ends in a colon is said by that sentence's subject.",
    examples: [
      {
        text: 'The mayor put it this way:\n\n"Nobody who crossed the bridge that night has come home."',
        gives: [
          'statement  direct  asserts  ""Nobody who crossed the bridge that night has come home.""  says "The mayor" (government)  cue "put"',
        ],
      },
    ],
  },
];
