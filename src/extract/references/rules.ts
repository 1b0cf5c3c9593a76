// The rules by which words are tied to whom they stand for, other than the preferences among those a pronoun may mean.

import type { Rule } from "../../model/rule.ts";
import { preferences } from "./preferences.ts";

/** "The official" comes back to the one it describes. */
export const describedRule: Rule = {
  id: "references/described",
  about:
    "A description with the article the comes back to the only one before whom its words describe.",
  examples: [
    {
      text: "A ministry official said the road was open. The official gave no date.",
      gives: [
        'mention  person  "The official"  name "official"  nominal  means "ministry official"',
      ],
    },
    {
      text: "Gen. Abel Mora left Tarn. The general gave no reason.",
      gives: ['mention  person  "The general"  name "general"  nominal  means "Abel Mora"'],
    },
    {
      text: "The Harbour Brigade left Tarn. The brigade gave no reason.",
      gives: ['mention  group  "The brigade"  name "brigade"  nominal  means "Harbour Brigade"'],
    },
  ],
};

/** "Abel Mora, the general,": what stands beside a name says more of the same one. */
export const besideRule: Rule = {
  id: "references/beside",
  about: "A description beside a name, or told of it by is or was, means the one named.",
  examples: [
    {
      text: "Abel Mora, the mayor of Tarn, left. The mayor gave no reason.",
      gives: ['mention  person  "The mayor"  name "mayor"  nominal  means "Abel Mora"'],
    },
  ],
};

/** "Mora, who said": a relative pronoun stands for the noun its clause hangs on. */
export const relativeRule: Rule = {
  id: "references/relative",
  about: "Who and which stand for the noun that their clause says more of.",
  examples: [
    {
      text: "Police arrested Abel Mora, who said he was innocent.",
      gives: ['mention  person  "who"  pronoun  means "Abel Mora"'],
    },
  ],
};

/** "We": in a quotation, the one quoted. */
export const quotedRule: Rule = {
  id: "references/quoted-speaker",
  about: "I and we inside a quotation stand for the one who is quoted.",
  examples: [
    {
      text: '"We never fired on the town," Abel Mora said.',
      gives: ['mention  person  "We"  pronoun  means "Abel Mora"'],
    },
  ],
};

/** "He added": who spoke last speaks on. */
export const spokeLastRule: Rule = {
  id: "references/speaks-on",
  about:
    "A pronoun that is the subject of a speech verb is the one who spoke last in a main clause, whoever is spoken of since.",
  examples: [
    {
      text: "Abel Mora, whom the mayor accused of theft, said Karo Dole had left. He told reporters the road was open.",
      gives: ['mention  person  "He"  pronoun  means "Abel Mora"'],
    },
    {
      text: "The Health Ministry said two clinics were closed. It said others were full.",
      gives: ['mention  organisation  "It"  pronoun  means "Health Ministry"'],
    },
  ],
};

/** "Mora came to Tarn. He said": whom the sentence before tells of. */
export const toldLastRule: Rule = {
  id: "references/told-of-speaks",
  about:
    "After a sentence in which nobody speaks, it is the one person or body that its main clause tells of.",
  examples: [
    {
      text: "After the fall of Karo Dole, Abel Mora came to Tarn. He said the road was open.",
      gives: ['mention  person  "He"  pronoun  means "Abel Mora"'],
    },
  ],
};

/** "The ministry had closed the road, it said": what a body says is most often of itself. */
export const ownMatterRule: Rule = {
  id: "references/own-matter",
  about:
    "Where nobody spoke before, it and they behind a statement are what the statement tells of.",
  examples: [
    {
      text: "The Health Ministry had closed two clinics, it said in a notice.",
      gives: ['mention  organisation  "it"  pronoun  means "Health Ministry"'],
    },
  ],
};

/** All rules of this folder. */
export const referenceRules: readonly Rule[] = [
  describedRule,
  besideRule,
  relativeRule,
  quotedRule,
  spokeLastRule,
  toldLastRule,
  ownMatterRule,
  ...preferences,
];
