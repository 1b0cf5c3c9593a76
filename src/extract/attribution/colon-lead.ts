// The words before a colon that name whose the quotation behind it is, where no verb says so: "Mora", "From the report",
// "According to the daily Morgen", "Here is Mora in March", "A close vote - Asa Brun", "The mayor's response".

import { cueVerbForms } from "../../english/cue-verbs.ts";
import { clauseWords } from "../../english/phrase-words.ts";
import { isQuotedToken, type Line, type Stretch, tokenOf, wordOf } from "./line.ts";
import { nounPhraseAt } from "./noun-phrase.ts";

/** Who is named, and the words that tell it. */
export interface Lead {
  readonly source: Stretch;
  readonly cue: Stretch;
}

/** Tokens before a colon that can name a speaker. */
const reach = 45;

/** What stands before a colon; `undefined` where it names nobody. */
export function leadBefore(line: Line, colon: number): Lead | undefined {
  if (colon - line.first > reach) return undefined;
  const mark = { first: colon, end: colon + 1 };
  const after = afterDash(line, colon);
  if (after !== undefined) return { source: after, cue: mark };
  const inverted = invertedLead(line, colon) ?? headlineLead(line, colon);
  if (inverted !== undefined) return inverted;
  const [opening, skipped] = openingOf(line);
  const phrase = phraseTo(
    line,
    line.first + skipped,
    isFollowing(line, colon) ? colon - 2 : colon,
    opening,
  );
  if (phrase === undefined) return undefined;
  if (isFollowing(line, colon)) return { source: phrase, cue: { first: colon - 2, end: colon } };
  if (opening === "origin")
    return { source: phrase, cue: { first: line.first, end: line.first + skipped } };
  return { source: phrase, cue: mark };
}

/** "Said Mora:", "Continued the mayor:". */
function invertedLead(line: Line, colon: number): Lead | undefined {
  const cue = cueVerbForms.get(wordOf(line, line.first));
  if (cue === undefined || !cue.verb.takes.has("quotation") || cue.form === "gerund")
    return undefined;
  const source = nounPhraseAt(line, line.first + 1);
  if (source?.end !== colon) return undefined;
  return { source, cue: { first: line.first, end: line.first + 1 } };
}

/** "Mora on the dam: 'It holds'": the head of a report. */
function headlineLead(line: Line, colon: number): Lead | undefined {
  if (line.sentence > 0) return undefined;
  for (let index = line.first + 1; index < colon; index++)
    if (wordOf(line, index) === "on" && !hasVerb(line, { first: line.first, end: index }))
      return { source: { first: line.first, end: index }, cue: { first: colon, end: colon + 1 } };
  return undefined;
}

type Opening = "none" | "origin" | "shown";

/** How a lead opens, and in how many tokens. */
function openingOf(line: Line): readonly [Opening, number] {
  const [first, second] = [wordOf(line, line.first), wordOf(line, line.first + 1)];
  if (first === "according" && second === "to") return ["origin", 2];
  if (["from", "per", "via"].includes(first)) return ["origin", 1];
  if (first === "here" && ["is", "'s", "’s"].includes(second)) return ["shown", 2];
  return ["none", 0];
}

/** "as follows". */
function isFollowing(line: Line, colon: number): boolean {
  return wordOf(line, colon - 1) === "follows" && wordOf(line, colon - 2) === "as";
}

/** A noun phrase without a verb that fills the lead; of "here is Mora in March" the phrase alone. */
function phraseTo(line: Line, first: number, end: number, opening: Opening): Stretch | undefined {
  const phrase = nounPhraseAt(line, first);
  if (phrase === undefined || phrase.end > end || hasVerb(line, phrase)) return undefined;
  if (opening === "shown") return nameOf(line, phrase);
  return phrase.end === end ? phrase : undefined;
}

/** "Mora | in December 2019". */
function nameOf(line: Line, phrase: Stretch): Stretch {
  for (let index = phrase.first + 1; index < phrase.end; index++)
    if (wordOf(line, index) === "in" || wordOf(line, index) === "on")
      return { first: phrase.first, end: index };
  return phrase;
}

function hasVerb(line: Line, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index++)
    if (/^VB[DPZ]$/u.test(line.reading.tags[index]?.xpos ?? "")) return true;
  return false;
}

/** Words of a name after a dash. */
const longestName = 7;

/** "A close vote - | Asa Brun": a name of its own behind the dash. */
function afterDash(line: Line, colon: number): Stretch | undefined {
  for (let index = colon - 1; index > Math.max(line.first, colon - longestName); index--) {
    if (isQuotedToken(line, index)) return undefined;
    const text = tokenOf(line, index)?.text ?? "";
    if (/^[-–—]+$/u.test(text) && tokenOf(line, index - 1)?.end !== tokenOf(line, index)?.start)
      return index + 1 < colon ? { first: index + 1, end: colon } : undefined;
    if (!/^(?:\p{Lu}|and$|of$|the$|\.$)/u.test(text) || clauseWords.has(text.toLowerCase()))
      return undefined;
  }
  return undefined;
}
