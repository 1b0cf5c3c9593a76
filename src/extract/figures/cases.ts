// Finds the cases of a disease that a number counts: "12 confirmed cases of cholera", "12 cholera cases". Cases of anything
// else, and of nothing named, are no people.

import { nounBarriers } from "../../english/count-words.ts";
import { caseMarks, caseNouns, diseases } from "../../english/unit-words.ts";
import type { Noun } from "./nouns.ts";
import { type FigureSentence, wordAt } from "./sentence.ts";

/** How far the word for a case may stand from its number, and the disease from it, in tokens. */
const reach = 5;

/** The cases after a number, with the disease. */
export function casesAfter(sentence: FigureSentence, from: number): Noun | undefined {
  let isNamed = false;
  for (let at = from; at < from + reach; at++) {
    const word = wordAt(sentence, at);
    if (caseNouns.has(word)) {
      const isPlain = sentence.isOfDisease && areMedical(sentence, from, at);
      const end = isNamed
        ? at + 1
        : (diseaseAfter(sentence, at + 1) ?? (isPlain ? at + 1 : undefined));
      return end === undefined ? undefined : { first: from, end, harmInside: undefined };
    }
    if (!isInPhrase(word)) return undefined;
    isNamed ||= diseases.has(word);
  }
  return undefined;
}

/** The end of "with acute diarrhoea" that begins here. */
export function diseaseEnd(sentence: FigureSentence, from: number): number | undefined {
  return diseaseBehind(sentence, from, "with");
}

/** The end of "of suspected yellow fever" that begins here. */
function diseaseAfter(sentence: FigureSentence, from: number): number | undefined {
  return diseaseBehind(sentence, from, "of");
}

function diseaseBehind(sentence: FigureSentence, from: number, joint: string): number | undefined {
  if (wordAt(sentence, from) !== joint) return undefined;
  for (let at = from + 1; at <= from + reach; at++) {
    const word = wordAt(sentence, at);
    if (diseases.has(word)) return at + 1;
    if (!isInPhrase(word) && word !== "the") return undefined;
  }
  return undefined;
}

/** "1,126 suspected cases", in a report on a disease; "12 court cases" are of the law there, too. */
function areMedical(sentence: FigureSentence, from: number, noun: number): boolean {
  for (let at = from; at < noun; at++) if (!caseMarks.has(wordAt(sentence, at))) return false;
  return true;
}

function isInPhrase(word: string): boolean {
  return /^[\p{L}\d-]+$/u.test(word) && !nounBarriers.has(word);
}

/** Whether the last word of a counted noun is one that cases end with: "cholera cases", "cases of cholera". */
export function areCases(noun: string): boolean {
  return caseNouns.has(noun) || diseases.has(noun);
}
