// Teaches more kinds of writing than the corpora hold: each time a document is taught, some of its sentences lose
// their "that", their case or their full stop, or gain a dateline. How often was set by judgement, in November 2026.

import { asHeadline, inCapitals, inLowerCase, withoutFullStop } from "./augment-case.ts";
import { withDateline } from "./augment-dateline.ts";
import { withOtherNames } from "./augment-names.ts";
import { withoutThat } from "./augment-that.ts";
import type { NameStock } from "./corpora/name-stock.ts";
import type { Random } from "./random.ts";
import type { TaughtDocument, TaughtSentence } from "./taught.ts";

/** How often a document or a sentence is changed in each way. */
export const augmentation = {
  otherNames: 0.1,
  documentInCapitals: 0.03,
  inCapitals: 0.03,
  headline: 0.03,
  lowerCase: 0.02,
  withoutThat: 0.5,
  withoutFullStop: 0.04,
  dateline: 0.03,
} as const;

/**
 * The document as one epoch sees it. No layer is lost, and no word's arc changes but by what is left out or put in.
 *
 * @param stock Names of persons to draw from; without it names stay.
 */
export function augment(
  document: TaughtDocument,
  random: Random,
  stock: NameStock = [],
): TaughtDocument {
  const renames = random() < augmentation.otherNames && stock.length > 0;
  const { corpus, sentences } = renames ? withOtherNames(document, stock, random) : document;
  const capitals = random() < augmentation.documentInCapitals;
  return {
    corpus,
    sentences: sentences.map((sentence) => {
      const changed = changeWords(sentence, random);
      return capitals ? inCapitals(changed) : changeCase(changed, random);
    }),
  };
}

function changeWords(sentence: TaughtSentence, random: Random): TaughtSentence {
  const shorter = withoutThat(sentence, random, augmentation.withoutThat);
  const ended = random() < augmentation.withoutFullStop ? withoutFullStop(shorter) : shorter;
  return random() < augmentation.dateline ? withDateline(ended, random) : ended;
}

function changeCase(sentence: TaughtSentence, random: Random): TaughtSentence {
  const draw = random();
  const { inCapitals: capitals, headline, lowerCase } = augmentation;
  if (draw < capitals) return inCapitals(sentence);
  if (draw < capitals + headline) return asHeadline(sentence);
  return draw < capitals + headline + lowerCase ? inLowerCase(sentence) : sentence;
}
