// Where a quotation ends whose closing mark is missing: at a single mark that stands where the double one should, before
// the words that say whose it was ("We stay, the colonel said."), else with its paragraph or before the next quotation.

import { quotedSpeechVerbs } from "../english/quoted-speech.ts";
import type { Token } from "../model/reading.ts";
import { markOf, touchOf } from "./quotation-marks.ts";

/** Index of the last token of an unclosed quotation that opens at a token; `limit` is where it ends at the latest. */
export function endOfUnclosed(tokens: readonly Token[], first: number, limit: number): number {
  for (let index = first + 2; index < limit; index++) {
    if (closesForDouble(tokens, index)) return index;
    if (tokens[index]?.text === "," && saysWhose(tokens, index + 1)) return index;
    // One that opens its paragraph may go on in the next, and tell of others on the way.
    if (first > 0 && isStop(tokens[index]) && tellsOfAnother(tokens, index + 1, limit))
      return index;
  }
  return limit - 1;
}

/** `We stay.' and left`, `the "road' to the coast`: a single mark before a blank, behind a full stop, a comma or no plural. */
function closesForDouble(tokens: readonly Token[], index: number): boolean {
  if (markOf(tokens[index])?.size !== "single" || markOf(tokens[index])?.shape === "open")
    return false;
  const before = tokens[index - 1];
  if (before?.end !== tokens[index]?.start || /[sSzZ]$/u.test(before?.text ?? "")) return false;
  return !touchOf(tokens, index, false).right;
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && /^[.!?]$/u.test(token.text);
}

/** "Later the mayor said the dam was safe.": a sentence of the outlet's, with a speaker and a verb of speech early in it. */
function tellsOfAnother(tokens: readonly Token[], from: number, limit: number): boolean {
  if (!/^\p{Lu}/u.test(tokens[from]?.text ?? "") || tokens[from]?.lower === "i") return false;
  for (let index = from + 1; index < Math.min(limit, from + reach + 2); index++) {
    const token = tokens[index];
    if (token === undefined || isStop(token) || ["i", "we", "you"].includes(token.lower))
      return false;
    if (["said", "says", "told"].includes(token.lower)) return true;
  }
  return false;
}

/** Tokens between a comma and the verb that follows a speaker's name. */
const reach = 6;

/** "the colonel said.", "said the colonel.": a speaker and a verb of speech, and then the end of the sentence or a day. */
function saysWhose(tokens: readonly Token[], from: number): boolean {
  if (isSpeech(tokens, from))
    return /^(?:\p{Lu}.*|the|a|an|one)$/u.test(tokens[from + 1]?.text ?? "");
  if (notSpeakers.has(tokens[from]?.lower ?? "")) return false;
  for (let index = from + 1; index < from + reach; index++) {
    const token = tokens[index];
    if (token === undefined || token.shape === "punctuation") return false;
    if (isSpeech(tokens, index)) return isOver(tokens, index + 1);
  }
  return false;
}

function isSpeech(tokens: readonly Token[], index: number): boolean {
  return quotedSpeechVerbs.has(tokens[index]?.lower ?? "");
}

function isOver(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token === undefined || /^[.,:;]$/u.test(token.text) || after.has(token.lower);
}

/** What tells when, where or to whom somebody spoke. */
const after = new Set("on in at to by from during after late early".split(" "));

/** Words with which the quotation goes on past its comma. */
const notSpeakers = new Set(
  "and but or so because if when while as that which who where".split(" "),
);
