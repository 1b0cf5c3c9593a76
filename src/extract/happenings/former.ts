// Decides which counts a report gives as former ones: "police initially said that four were hurt, but", or all that
// stands under the heading of an older text of its own.

import {
  beliefVerbs,
  formerAdverbs,
  formerMarks,
  formerNouns,
  formerOpenings,
  formerTexts,
  turnWords,
} from "../../english/happening-words.ts";
import { sayingVerbs } from "../../english/locatives.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { findWord, type Line, spanIn, wordIn } from "./passage.ts";

/** A stretch whose counts are former ones, and the words that say so. */
export interface FormerStretch extends Span {
  readonly words: Span;
}

/** The stretches of a report whose counts it gives as former ones, in order; none overlap. */
export function findFormer(reading: Reading): readonly FormerStretch[] {
  const found: FormerStretch[] = [];
  for (const [index, { firstToken, endToken }] of reading.sentences.entries()) {
    const line: Line = { tokens: reading.tokens.slice(firstToken, endToken), index };
    const heading = index === 0 ? undefined : olderText(line);
    if (heading !== undefined) {
      found.push({ start: heading.start, end: reading.document.text.length, words: heading });
      return found;
    }
    const told = toldBefore(line);
    if (told !== undefined) found.push(told);
  }
  return found;
}

/** "Original story:", "PREVIOUS COVERAGE, May 2:": what follows is what the report said before. */
function olderText(line: Line): Span | undefined {
  if (!formerOpenings.has(wordIn(line, 0))) return undefined;
  const colon = findWord(line, { first: 1, end: headingReach }, (word) => word === ":");
  if (
    formerTexts.has(wordIn(line, 1)) &&
    (colon !== undefined || line.tokens.length <= headingReach)
  )
    return spanIn(line, 0, 2);
  return colon === 1 ? spanIn(line, 0, 1) : undefined;
}

/** How long such a heading can be, in tokens. */
const headingReach = 9;

/** "Police initially said that four were hurt, but", "in initial reports, two had died". */
function toldBefore(line: Line): FormerStretch | undefined {
  const words = saidBefore(line) ?? earlierReports(line);
  if (words === undefined) return undefined;
  const { length } = line.tokens;
  const turn = findWord(line, { first: words.end, end: length }, (word) => turnWords.has(word));
  const { start, end } = spanIn(line, words.first, turn ?? length);
  return { start, end, words: spanIn(line, words.first, words.end) };
}

interface Tokens {
  readonly first: number;
  readonly end: number;
}

/** A verb of saying behind "initially": "had initially said", "Earlier, a nurse said", "said originally". */
function saidBefore(line: Line): Tokens | undefined {
  const adverb = line.tokens.findIndex(({ lower }) => formerAdverbs.has(lower));
  if (adverb < 0) return undefined;
  const opens = adverb === 0 && wordIn(line, 1) === ",";
  const reach = opens ? openingReach : verbReach;
  // "said earlier" tells when somebody spoke, "earlier said" that he has spoken since.
  const from = wordIn(line, adverb) === "earlier" ? adverb + 1 : adverb - 1;
  const verb = findWord(line, { first: from, end: adverb + reach }, isTelling);
  // "Earlier, police said, two were hurt": the comma makes "earlier" the time of the deed.
  if (verb === undefined || (opens && wordIn(line, verb + 1) === ",")) return undefined;
  return { first: Math.min(adverb, verb), end: Math.max(adverb, verb) + 1 };
}

/** So many tokens from the adverb its verb may stand: "had" and "been" between, or who spoke. */
const verbReach = 4;
const openingReach = 10;

function isTelling(word: string): boolean {
  return sayingVerbs.has(word) || beliefVerbs.has(word);
}

/** "Initial reports", "according to early reports". */
function earlierReports(line: Line): Tokens | undefined {
  const noun = findWord(line, { first: 1, end: line.tokens.length }, (word) =>
    formerNouns.has(word),
  );
  if (noun === undefined || !formerMarks.has(wordIn(line, noun - 1))) return undefined;
  return { first: noun - 1, end: noun + 1 };
}
