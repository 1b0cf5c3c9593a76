// Decides which counts of the hurt are former ones as one of those counted has died: "one of five people hurt on Sunday
// has died". A count whose sentence tells of its dead otherwise is for the rules of figures.

import { deathVerbs } from "../../english/care-words.ts";
import { happeningArticles } from "../../english/happening-words.ts";
import { smallNumbers } from "../../english/number-words.ts";
import type { FigureClaim } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { findWord, type Line, spanIn, wordIn } from "./passage.ts";

/** How far behind the count the death may stand, in tokens. */
const reach = 20;

/** The words of the death, where the count told by those tokens of a line is what one of so many was of. */
export function deathSince(
  { figure }: FigureClaim,
  line: Line,
  { first, end }: { readonly first: number; readonly end: number },
): Span | undefined {
  if (figure.measure !== "injured" || !isOutOf(line, first)) return undefined;
  const death = findWord(
    line,
    { first: end, end: end + reach },
    (word) => deathVerbs.has(word) || clauseEnds.test(word),
  );
  if (death === undefined || clauseEnds.test(wordIn(line, death))) return undefined;
  return spanIn(line, death, death + 1);
}

const clauseEnds = /^(?:[.;:]|and|but|while)$/;

/** "one of | five people", "two of the | six". */
function isOutOf(line: Line, first: number): boolean {
  const of = happeningArticles.has(wordIn(line, first - 1)) ? first - 2 : first - 1;
  return wordIn(line, of) === "of" && smallNumbers.has(wordIn(line, of - 1));
}
