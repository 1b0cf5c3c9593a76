// What each rule for statements takes to mean what, with examples that run as tests. The rules themselves stand in
// the files named after them; a claim's `rules` carry these ids.

import type { Rule } from "../../model/rule.ts";
import { countedRules } from "./counted-rules.ts";
import { joinedRules } from "./joined-rules.ts";
import { treeRules } from "./tree-rules.ts";

/** Those that need no tree, in the order in which they are tried. */
const lineRules: readonly Rule[] = [
  {
    id: "attribution/before-clause",
    about: "After a speaker and a cue verb, a clause is what is said, to the end of the clause.",
    examples: [
      {
        text: "The army said the bridge was down.",
        gives: [
          'statement  indirect  asserts  "the bridge was down"  says "The army" (military)  cue "said"',
        ],
      },
    ],
  },
  {
    id: "attribution/before-that",
    about:
      'After a speaker and a cue verb, a clause with "that" or a question word is what is said.',
    examples: [
      {
        text: "The mayor told Radio Sarbo that the dam would hold.",
        gives: [
          'statement  indirect  asserts  "that the dam would hold"  planned "would"  says "The mayor" (government)  cue "told"  channel "Radio Sarbo"',
        ],
      },
    ],
  },
  {
    id: "attribution/before-quotation",
    about: "After a speaker and a cue verb, a quotation is what is said.",
    examples: [
      {
        text: 'Mayor Lena Dorrit said: "Nobody leaves this town tonight."',
        gives: [
          'statement  direct  asserts  ""Nobody leaves this town tonight.""  says "Mayor Lena Dorrit" (government)  cue "said"',
        ],
      },
    ],
  },
  {
    id: "attribution/before-to",
    about: 'After a verb of will or promise, "to" and what follows is what is meant.',
    examples: [
      {
        text: "The rebels vowed to retake the harbour.",
        gives: [
          'statement  indirect  promises  "to retake the harbour"  planned "vowed"  says "The rebels" (belligerent)  cue "vowed"',
        ],
      },
    ],
  },
  {
    id: "attribution/before-object",
    about: "After a verb that names a thing said, its object is the content.",
    examples: [
      {
        text: "The council accused General Amsel of plotting a coup.",
        gives: [
          'statement  indirect  accuses  "General Amsel of plotting a coup"  says "The council" (government)  cue "accused"',
        ],
      },
    ],
  },
  {
    id: "attribution/after",
    about: "Before a comma or a closing mark, a speaker and a cue verb, what precedes is said.",
    examples: [
      {
        text: "The coast road is closed to all traffic, residents said.",
        gives: [
          'statement  indirect  asserts  "The coast road is closed to all traffic"  says "residents" (resident)  cue "said"',
        ],
      },
    ],
  },
  {
    id: "attribution/inverted",
    about: "After a comma or a closing mark, a cue verb and then its speaker say what precedes.",
    examples: [
      {
        text: '"The road is mined from here to the river," said Asa Brun, a sapper.',
        gives: [
          'statement  direct  asserts  ""The road is mined from here to the river,""  says "Asa Brun, a sapper" (unknown)  cue "said"',
        ],
      },
    ],
  },
  {
    id: "attribution/as",
    about: '"As" with a speaker and a cue verb says the rest of the sentence.',
    examples: [
      {
        text: "The talks broke down on Friday, as the Halden Post reported.",
        gives: [
          'statement  indirect  asserts  "The talks broke down on Friday"  says "the Halden Post" (media)  cue "reported"',
        ],
      },
    ],
  },
  {
    id: "attribution/quoted-as",
    about:
      '"Quoted the mayor as saying" and "was quoted by the paper as saying" pass on what the one quoted says.',
    examples: [
      {
        text: "The Sarbo Post quoted the mayor as saying that the dam was safe.",
        gives: [
          'statement  indirect  asserts  "that the dam was safe"  says "The Sarbo Post" (media) > "the mayor" (government)  cue "quoted"',
        ],
      },
    ],
  },
  {
    id: "attribution/according-to",
    about: '"According to" names the speaker of the rest of its clause.',
    examples: [
      {
        text: "Five people died in the blast, according to hospital officials.",
        gives: [
          'statement  indirect  asserts  "Five people died in the blast"  says "hospital officials" (medical)  cue "according to"',
        ],
      },
    ],
  },
  {
    id: "attribution/participle",
    about: "A cue verb in -ing has the speaker of the clause before it.",
    examples: [
      {
        text: '"The gates are shut," the mayor said, adding that trucks had been turned back.',
        gives: [
          'statement  indirect  asserts  "that trucks had been turned back"  says "the mayor" (government)  cue "adding"',
        ],
      },
    ],
  },
  {
    id: "attribution/coordinated",
    about: 'A cue verb joined by "and" or "but" has the subject of its sentence for a speaker.',
    examples: [
      {
        text: "The minister condemned the raid and rejected the union's terms.",
        gives: [
          `statement  indirect  denies  "the union's terms"  says "The minister" (government)  cue "rejected"`,
        ],
      },
    ],
  },
  {
    id: "attribution/passive",
    about: 'A passive cue verb with "by" says it of its subject.',
    examples: [
      {
        text: "The raid was condemned by the Gulf Council.",
        gives: [
          'statement  indirect  condemns  "The raid"  says "the Gulf Council" (government)  cue "was condemned"',
        ],
      },
    ],
  },
  {
    id: "attribution/colon",
    about: "A name and a colon at the start of a line say the quotation that follows.",
    examples: [
      {
        text: 'Asa Brun: "We stay where we are."',
        gives: [
          'statement  direct  asserts  ""We stay where we are.""  says "Asa Brun" (unknown)  cue ":"',
        ],
      },
    ],
  },
  {
    id: "attribution/noun",
    about: 'A noun of saying with "that", or an owner and a preposition, carries what is said.',
    examples: [
      {
        text: "The town laughed at the general's claim that the harbour was empty.",
        gives: [
          `statement  indirect  asserts  "that the harbour was empty"  says "the general's" (military)  cue "claim"`,
        ],
      },
    ],
  },
  {
    id: "attribution/hearsay-adverb",
    about: '"Reportedly" and the like pass a clause on as nobody\'s word.',
    examples: [
      {
        text: "The general reportedly fled to the islands.",
        gives: [
          'statement  indirect  asserts  "The general" ... "fled to the islands"  hedged "reportedly"  says outlet  cue "reportedly"',
        ],
      },
    ],
  },
  {
    id: "attribution/hearsay-passive",
    about:
      '"Is believed to", "appears to" and the like pass their subject and verb on as nobody\'s word.',
    examples: [
      {
        text: "The general is believed to have fled to the islands.",
        gives: [
          'statement  indirect  asserts  "The general" ... "to have fled to the islands"  hedged "believed"  says outlet  cue "is believed"',
        ],
      },
    ],
  },
  {
    id: "attribution/hearsay-impersonal",
    about: '"It was reported that" passes a clause on as nobody\'s word.',
    examples: [
      {
        text: "It was reported that the pass had fallen.",
        gives: [
          'statement  indirect  asserts  "that the pass had fallen"  hedged "reported"  says outlet  cue "was reported"',
        ],
      },
    ],
  },
  {
    id: "attribution/hearsay-accused",
    about: '"Is accused of" is an accusation by nobody in particular.',
    examples: [
      {
        text: "The brigade is accused of shelling the market.",
        gives: [
          'statement  indirect  accuses  "The brigade" ... "of shelling the market"  hedged "accused"  says outlet  cue "is accused"',
        ],
      },
    ],
  },
  {
    id: "attribution/infinitive",
    about: '"Went on to say" and the like: the subject of the verb that leads there says it.',
    examples: [
      {
        text: "The mayor went on to say that the dam was safe.",
        gives: [
          'statement  indirect  asserts  "that the dam was safe"  says "The mayor" (government)  cue "say"',
        ],
      },
    ],
  },
  {
    id: "attribution/any-verb",
    about: "Beside a quotation of a few words and a comma, any verb with a speaker says it.",
    examples: [
      {
        text: '"Nobody asked us before they closed the road," Asa Brun huffed.',
        gives: [
          'statement  direct  asserts  ""Nobody asked us before they closed the road,""  says "Asa Brun" (unknown)  cue "huffed"',
        ],
      },
    ],
  },
  {
    id: "attribution/relative",
    about:
      'In "whom X accused of Y" and "which X said had failed" the relative word is part of what is said.',
    examples: [
      {
        text: "The truce, which the mayor said had failed, began on Friday.",
        gives: [
          'statement  indirect  asserts  "which" ... "had failed"  says "the mayor" (government)  cue "said"',
        ],
      },
    ],
  },
];

/** The rules for statements. */
export const attributionRules: readonly Rule[] = [
  ...lineRules,
  ...countedRules,
  ...joinedRules,
  ...treeRules,
];
