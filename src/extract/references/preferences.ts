// What speaks for each one that a pronoun may stand for, and how much. The weights were fitted to the pronouns of one
// person in news, interviews, lives and speeches of UD English GUM's train and dev parts (2026-11): the likelier of two
// is the one with the higher sum.

import type { Rule } from "../../model/rule.ts";
import type { Pair } from "./pair.ts";

export interface Preference extends Rule {
  readonly weight: number;
  holds(pair: Pair): boolean;
  /** What it says of the one meant, behind a name: "spoke last". */
  readonly says: string | ((pair: Pair) => string);
}

/** All that speaks for or against one of those a pronoun may stand for. */
export const preferences: readonly Preference[] = [
  {
    id: "references/same-sentence",
    about: "One spoken of in the same sentence is meant before one of a sentence before.",
    weight: 1.7,
    holds: ({ distance }) => distance === 0,
    says: "stands in the same sentence",
    examples: [
      {
        text: "Abel Mora left because he was tired.",
        gives: ['mention  person  "he"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/own-subject",
    about: "What is his is most often the subject's of its own clause.",
    weight: 1.2,
    holds: ({ isOwnSubject }) => isOwnSubject,
    says: "is the subject of this clause",
    examples: [
      {
        text: "Abel Mora lost his house.",
        gives: ['mention  person  "his"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/often",
    about: "One spoken of three times or more is what the report is about.",
    weight: 1.1,
    holds: ({ referent }) => referent.count > 2,
    says: "is spoken of often",
    examples: [
      {
        text: "Abel Mora came. Abel Mora spoke. Abel Mora met Karo Dole. Then he left.",
        gives: ['mention  person  "he"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/known-gender",
    about: "One known for a man or a woman by title, noun, given name or pronoun fits he or she.",
    weight: 0.9,
    holds: ({ referent }) => referent.gender !== undefined,
    says: ({ referent }) => `is a ${referent.gender}, by title, noun, given name or pronoun`,
    examples: [
      {
        text: "Mrs. Tarn met Mora. Then she left.",
        gives: ['mention  person  "she"  pronoun  means "Tarn"'],
      },
    ],
  },
  {
    id: "references/owner",
    about: "The owner of something is sooner meant than one who stands behind a preposition.",
    weight: 0.9,
    holds: ({ nearest }) => nearest.role === "owner",
    says: "is whose it was",
    examples: [
      {
        text: "Abel Mora's house burned. He was away.",
        gives: ['mention  person  "He"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/parallel",
    about: "A subject is taken up by a subject, an object by an object.",
    weight: 0.8,
    holds: ({ nearest, pronoun }) => nearest.role === pronoun.role,
    says: "has the same role",
    examples: [
      {
        text: "Abel Mora came to Tarn. He left at noon.",
        gives: ['mention  person  "He"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/same-quotation",
    about: "In one quotation a pronoun goes on about one spoken of there.",
    weight: 0.7,
    holds: ({ nearest, pronoun }) =>
      nearest.quotation >= 0 && nearest.quotation === pronoun.quotation,
    says: "is spoken of in the same quotation",
    examples: [
      {
        text: '"Karo Dole came late. Then he left," Abel Mora said.',
        gives: ['mention  person  "he"  pronoun  means "Karo Dole"'],
      },
    ],
  },
  {
    id: "references/main-subject",
    about: "The subject of a sentence's main clause is what the next goes on about.",
    weight: 0.6,
    holds: (pair) => pair.isMainSubject,
    says: "is the subject of the main clause",
    examples: [
      {
        text: "Abel Mora met voters in Selim. He left at noon.",
        gives: ['mention  person  "He"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/own-words",
    about: "In what somebody is told to say, he is most often the one who says it.",
    weight: 0.6,
    holds: ({ isTeller }) => isTeller,
    says: "is who says it",
    examples: [
      {
        text: "Abel Mora said he would return.",
        gives: ['mention  person  "he"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/subject",
    about: "A subject is meant before other words of its sentence.",
    weight: 0.55,
    holds: ({ nearest }) => nearest.role === "subject",
    says: "is a subject",
    examples: [
      {
        text: "When Abel Mora came, rain fell. He left at noon.",
        gives: ['mention  person  "He"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/object",
    about: "An object is meant before one who stands behind a preposition.",
    weight: 0.55,
    holds: ({ nearest }) => nearest.role === "object",
    says: "is an object",
    examples: [
      {
        text: "Police arrested Mr. Abel Mora. He was armed.",
        gives: ['mention  person  "He"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/goes-on-speaking",
    about: "Who spoke last is the one who goes on speaking.",
    weight: 0.5,
    holds: ({ pronoun, isLastSpeaker }) => pronoun.speaks && isLastSpeaker,
    says: "spoke last",
    examples: [
      {
        text: "Abel Mora said the town was quiet. Rain fell when he said that shops were open.",
        gives: ['mention  person  "he"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/sentence-before",
    about: "One of the sentence before is meant before one further back.",
    weight: 0.4,
    holds: ({ distance }) => distance === 1,
    says: "stands in the sentence before",
    examples: [
      {
        text: "Abel Mora came to Tarn. He left at noon.",
        gives: ['mention  person  "He"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/chain",
    about: "One for whom a pronoun stood goes on to be meant.",
    weight: 0.4,
    holds: ({ nearest }) => nearest.form === "pronoun",
    says: "was meant by the pronoun before",
    examples: [
      {
        text: "Abel Mora came to Tarn. He spoke for an hour. Then he left.",
        gives: ['mention  person  "he"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/nearest",
    about: "The nearest that it can stand for is meant before those further back.",
    weight: 0.4,
    holds: ({ isNearest }) => isNearest,
    says: "is the nearest it can stand for",
    examples: [
      {
        text: "Abel Mora came to Tarn. He left at noon.",
        gives: ['mention  person  "He"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/paragraph",
    about: "One of the same paragraph is meant before one of the paragraph before.",
    weight: 0.3,
    holds: ({ isSameParagraph }) => isSameParagraph,
    says: "stands in the same paragraph",
    examples: [
      {
        text: "Abel Mora came to Tarn. He left at noon.",
        gives: ['mention  person  "He"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/to-come",
    about: "Before its own name, a pronoun of an opening clause means the subject to come.",
    weight: 0.8,
    holds: ({ isToCome }) => isToCome,
    says: "is the subject that the sentence comes to",
    examples: [
      {
        text: "After he reached Tarn, Abel Mora spoke.",
        gives: ['mention  person  "he"  pronoun  means "Abel Mora"'],
      },
    ],
  },
  {
    id: "references/far",
    about: "Against one who was not spoken of for two sentences.",
    weight: -0.8,
    holds: ({ distance }) => distance > 2,
    says: "was spoken of before",
    examples: [
      {
        text: "Mr. Abel Mora came. Rain fell. The road was closed. He left at noon.",
        gives: ['mention  person  "He"  pronoun  means "Abel Mora"'],
      },
    ],
  },
];

/** The sum of what speaks for and against. */
export function scoreOf(pair: Pair): number {
  return preferences.reduce((sum, one) => sum + (one.holds(pair) ? one.weight : 0), 0);
}
