// The words for the speaker beside a cue: the phrase before it with its apposition, or after it.

import { determiners, possessives } from "../../english/phrase-words.ts";
import { sourceNouns } from "../../english/source-nouns.ts";
import { isQuotedToken, type Line, type Stretch, tokenOf, wordOf } from "./line.ts";
import { isNominal, nounPhraseAt, nounPhraseBefore } from "./noun-phrase.ts";

/** The speaker that ends right before a verb group; with an apposition, from the name to the comma: "Mora, a spokesman for the army,". */
export function sourceBefore(line: Line, group: number): Stretch | undefined {
  const word = wordOf(line, group - 1);
  if (word === "," && !isQuotedToken(line, group - 1)) return withAside(line, group - 1);
  if (word === ")") return nounPhraseBefore(line, group, line.first);
  const phrase = nounPhraseBefore(line, group, line.first);
  if (phrase === undefined) return undefined;
  return isApposition(line, phrase) ? (joinName(line, phrase) ?? phrase) : phrase;
}

/** The speaker that begins at a token, with its apposition: "Ina Mora, a nurse". */
export function sourceAfter(line: Line, first: number): Stretch | undefined {
  const phrase = nounPhraseAt(line, first);
  if (phrase === undefined) return undefined;
  if (wordOf(line, phrase.end) !== ",") return phrase;
  const next = phrase.end + 1;
  if (!opensAside(line, next)) return phrase;
  const end = endOfAside(line, next);
  return end === undefined ? phrase : { first, end };
}

/** "Mora, a spokesman," and "Mora, who leads the council,": back over the aside to the name. */
function withAside(line: Line, comma: number): Stretch | undefined {
  for (let index = comma - 1; index > line.first; index--) {
    if (isQuotedToken(line, index)) return undefined;
    if (wordOf(line, index) !== ",") continue;
    if (!opensAside(line, index + 1)) continue;
    const name = nounPhraseBefore(line, index, line.first);
    return name === undefined ? undefined : { first: name.first, end: comma + 1 };
  }
  return undefined;
}

/** "a spokesman, | Ina Mora" has no comma after the name: nothing to join unless the phrase before is an office. */
function joinName(_line: Line, _phrase: Stretch): Stretch | undefined {
  return undefined;
}

function isApposition(line: Line, phrase: Stretch): boolean {
  return wordOf(line, phrase.first - 1) === ",";
}

function opensAside(line: Line, index: number): boolean {
  const word = wordOf(line, index);
  if (["a", "an", "the", "who", "whose", "which", "one"].includes(word)) return true;
  if (possessives.has(word)) return true;
  if (sourceNouns.has(word)) return true;
  if (determiners.has(word) || word === "") return false;
  const phrase = nounPhraseAt(line, index);
  if (phrase === undefined) return false;
  if (/^\d+$/u.test(word)) return true;
  for (let at = phrase.first; at < phrase.end; at++) {
    if (sourceNouns.has(wordOf(line, at)) && isNominal(line, at)) return true;
  }
  return false;
}

function endOfAside(line: Line, first: number): number | undefined {
  for (let index = first; index < line.end; index++) {
    if (isQuotedToken(line, index)) return undefined;
    const word = wordOf(line, index);
    if (word === "," || word === "." || word === ";" || word === ":") return index;
    if (index - first > 24) return undefined;
    if (tokenOf(line, index) === undefined) return undefined;
  }
  return line.end;
}
