// Dialogue with a dash for a mark: "— We will not leave, — said Mora. — It is our town." A line that begins with a dash is
// mostly an item of a list; only a verb of speech behind a comma or a dash makes it a quotation.

import { quotedSpeechVerbs } from "../english/quoted-speech.ts";
import type { Quotation, Token } from "../model/reading.ts";

/** The quotations of a paragraph that begins with a dash; none where nobody is said to speak. */
export function dashQuotations(tokens: readonly Token[]): readonly Quotation[] {
  if (!isDash(tokens[0])) return [];
  const end = endOfSpeech(tokens);
  const said = end === undefined ? undefined : quotation(tokens, 0, end);
  if (end === undefined || said === undefined) return [];
  const next = tokens.findIndex((token, index) => index > end + 2 && isDash(token));
  const rest =
    next < 0 || !resumes(tokens, next) ? undefined : quotation(tokens, next, tokens.length);
  return rest === undefined ? [said] : [said, rest];
}

/** Index after the comma, stop or question mark that ends what is said before `said Mora`. */
function endOfSpeech(tokens: readonly Token[]): number | undefined {
  for (let index = 2; index < tokens.length; index++) {
    if (!/^[,!?…]+$/u.test(tokens[index]?.text ?? "")) continue;
    const verb = isDash(tokens[index + 1]) ? index + 2 : index + 1;
    if (isSpeaking(tokens, verb) || isSpeaking(tokens, verb + 1)) return index + 1;
  }
  return undefined;
}

function isSpeaking(tokens: readonly Token[], index: number): boolean {
  return quotedSpeechVerbs.has(tokens[index]?.lower ?? "");
}

/** A dash after the end of a sentence or a comma takes the speech up again. */
function resumes(tokens: readonly Token[], dash: number): boolean {
  return /^[.,]$/u.test(tokens[dash - 1]?.text ?? "") && dash + 1 < tokens.length;
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[—–―]$/u.test(token.text);
}

function quotation(tokens: readonly Token[], first: number, end: number): Quotation | undefined {
  const opening = tokens[first];
  const inner = tokens[first + 1];
  const last = tokens[end - 1];
  if (opening === undefined || inner === undefined || last === undefined || first + 1 >= end)
    return undefined;
  return {
    start: opening.start,
    end: last.end,
    inner: { start: inner.start, end: last.end },
    closed: true,
    depth: 0,
    continues: false,
  };
}
