// Where what is said begins and ends, before and after its cue.

import { cueVerbForms } from "../../english/cue-verbs.ts";
import { subjectPronouns } from "../../english/phrase-words.ts";
import type { Span } from "../../model/span.ts";
import { afterDateline } from "./dateline.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, tokenOf, wordOf } from "./line.ts";

const stops = new Set([".", "!", "?", ";", ":", ",", "--", "—", "–", "..."]);

/** What is said from a token to the end of its clause; a quotation that runs on over the sentence counts whole. */
export function contentAfter(
  line: Line,
  first: number,
  toComma: boolean | "relative" = false,
): readonly Span[] {
  let start = first;
  while (start < line.end && stops.has(wordOf(line, start)) && !isQuotedToken(line, start))
    start += 1;
  const end = endOfClause(line, start, toComma);
  return contentOf(line, { first: start, end });
}

/** What is said before a comma or closing mark, back to the start of the sentence or of a quotation that began before it. */
export function contentBefore(
  line: Line,
  end: number,
  from = afterDateline(line),
): readonly Span[] {
  return contentOf(line, { first: afterColon(line, from, end), end });
}

/** `She explained it: "We stay," she wrote`: only the quotation is said. */
function afterColon(line: Line, from: number, end: number): number {
  if (!endsInQuotation(line, end)) return from;
  for (let index = end - 1; index > from; index--) {
    if (
      wordOf(line, index) === ":" &&
      !isQuotedToken(line, index) &&
      isQuotedToken(line, index + 1)
    ) {
      return index + 1;
    }
  }
  return from;
}

/** A stretch of tokens as content: end marks trimmed, quotations taken whole. */
export function contentOf(line: Line, stretch: Stretch): readonly Span[] {
  let { first, end } = stretch;
  while (first < end && stops.has(wordOf(line, first)) && !isQuotedToken(line, first)) first += 1;
  while (end > first && stops.has(wordOf(line, end - 1)) && !isQuotedToken(line, end - 1)) end -= 1;
  if (end <= first) return [];
  const span = spanOf(line, { first, end });
  const opening = line.quotations[first];
  const closing = line.quotations[end - 1];
  const start = opening !== undefined && opening.start < span.start ? opening.start : span.start;
  const stop = closing !== undefined && closing.end > span.end ? closing.end : span.end;
  return [{ start, end: stop }];
}

/** Whether the content of a quotation ends right before a token, a comma between or not. */
export function endsInQuotation(line: Line, index: number): boolean {
  if (isQuotedToken(line, index - 1)) return true;
  return wordOf(line, index - 1) === "," && isQuotedToken(line, index - 2);
}

function endOfClause(line: Line, first: number, toComma: boolean | "relative"): number {
  for (let index = first; index < line.end; index++) {
    if (isQuotedToken(line, index)) continue;
    if (index > first && endsBehindQuotation(line, index)) return index;
    const word = wordOf(line, index);
    if (word === ":" && subjectPronouns.has(wordOf(line, index + 1))) return index;
    if (word === ";" || (word === "," && endsAtComma(line, index, toComma))) return index;
    if (word === "," && opensNextAttribution(line, index + 1)) return index;
    if (word === "according" && wordOf(line, index + 1) === "to") return index;
  }
  return line.end;
}

/** `called it a "farce," walking out`: the comma before a closing mark, where what the speaker did or what it was follows. */
function endsBehindQuotation(line: Line, index: number): boolean {
  if (wordOf(line, index - 2) !== "," || !isQuotedToken(line, index - 1)) return false;
  const word = wordOf(line, index);
  return behindQuotation.has(word) || /^\p{Ll}{2,}ing$/u.test(word);
}

const behindQuotation = new Set(["but", "a", "an", "who", "which", "although", "though"]);

/** Any comma ends an aside; after an object, one with a clause of its own behind it. */
function endsAtComma(line: Line, comma: number, toComma: boolean | "relative"): boolean {
  return toComma === "relative" ? objectEnds.has(wordOf(line, comma + 1)) : toComma;
}

const objectEnds = new Set([
  "where",
  "when",
  "while",
  "but",
  "although",
  "though",
  "whereas",
  "as",
]);

/** ", adding that ...", ", citing ...", ", according to ...": the clause before the comma is over. */
function opensNextAttribution(line: Line, index: number): boolean {
  if (wordOf(line, index) === "according" && wordOf(line, index + 1) === "to") return true;
  const cue = cueVerbForms.get(wordOf(line, index));
  if (cue?.form === "gerund") return true;
  const joined = ["and", "but"].includes(wordOf(line, index))
    ? cueVerbForms.get(wordOf(line, index + 1))
    : undefined;
  return joined?.form === "past" && tokenOf(line, index + 2) !== undefined;
}
