// "By the count of the union, ...", "..., on the ministry's figures": whose count a number rests on says the number.

import {
  daysOfSaying,
  determiners,
  possessiveEndings,
  possessives,
  timeStretches,
} from "../../english/phrase-words.ts";
import { byCountOpeners } from "../../english/tally-verbs.ts";
import type { Span } from "../../model/span.ts";
import { tokenRange } from "../../read/query.ts";
import { asserted } from "./asserted.ts";
import { contentAfter, contentBefore } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, tokenOf, wordOf } from "./line.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { holdsNumber } from "./tally.ts";

/** The statements of one sentence that somebody's count gives to whoever counts. */
export function byCountDrafts(line: Line): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = line.first; index < line.end; index++) {
    const nouns = byCountOpeners.get(wordOf(line, index));
    if (nouns === undefined || isQuotedToken(line, index)) continue;
    const owned = ownedCount(line, index, nouns) ?? countOf(line, index, nouns);
    const content = owned && contentBeside(line, { first: index, end: owned.end });
    if (owned === undefined || content === undefined || !givesNumber(line, content)) continue;
    drafts.push(asserted(line, { rule: "attribution/by-count", ...owned, content }));
  }
  return drafts;
}

interface Owned {
  readonly source: Stretch;
  readonly cue: Stretch;
  readonly end: number;
}

/** Tokens between the preposition and the noun of counting. */
const reach = 10;

/** "by the union's latest count", "by its own count". */
function ownedCount(line: Line, first: number, nouns: ReadonlySet<string>): Owned | undefined {
  for (let index = first + 2; index < Math.min(line.end, first + reach); index++) {
    const word = wordOf(line, index);
    if (isQuotedToken(line, index) || [",", ";", ":"].includes(word)) return undefined;
    if (!nouns.has(word)) continue;
    const owner = ownerBefore(line, first + 1, index);
    return (
      owner && {
        source: owner,
        cue: { first: index, end: index + 1 },
        end: pastOf(line, index + 1),
      }
    );
  }
  return undefined;
}

/** "the union's count | of its own dead": past what is counted. */
function pastOf(line: Line, at: number): number {
  return wordOf(line, at) === "of" ? (nounPhraseAt(line, at + 1)?.end ?? at) : at;
}

/** Whose the count is, past "own" and an adjective or two. */
function ownerBefore(line: Line, first: number, noun: number): Stretch | undefined {
  for (let index = noun - 1; index >= first && noun - index <= 3; index--) {
    const word = wordOf(line, index);
    if (index === first && possessives.has(word)) return { first, end: first + 1 };
    if (!possessiveEndings.has(word)) continue;
    const owner = wordOf(line, index - 1);
    const isTime = daysOfSaying.has(owner) || timeStretches.has(owner);
    return isTime || index === first ? undefined : { first, end: index + 1 };
  }
  return undefined;
}

/** "by the count of the nurses' union". */
function countOf(line: Line, first: number, nouns: ReadonlySet<string>): Owned | undefined {
  let noun = determiners.has(wordOf(line, first + 1)) ? first + 2 : first + 1;
  if (!nouns.has(wordOf(line, noun))) noun += 1;
  if (!nouns.has(wordOf(line, noun)) || wordOf(line, noun + 1) !== "of") return undefined;
  const source = nounPhraseAt(line, noun + 2);
  if (source === undefined || !isBody(line, source)) return undefined;
  return { source, cue: { first, end: noun + 2 }, end: source.end };
}

/** "the count of the union", "the tally of Mora"; "the count of votes" is what is counted. */
function isBody(line: Line, { first }: Stretch): boolean {
  return determiners.has(wordOf(line, first)) || /^\p{Lu}/u.test(tokenOf(line, first)?.text ?? "");
}

/** What follows where the sentence, or a part behind a comma, opens so; what precedes where it ends so. */
function contentBeside(line: Line, { first, end }: Stretch): readonly Span[] | undefined {
  const opens = first === line.first || line.reading.tokens[first - 1]?.lower === ";";
  if (opens) return contentAfter(line, wordOf(line, end) === "," ? end + 1 : end);
  if (wordOf(line, first - 1) !== ",") return undefined;
  return isPause(wordOf(line, end)) ? contentBefore(line, first) : contentAfter(line, end);
}

/** A count gives a number; "in the president's estimation the talks failed" gives none. */
function givesNumber(line: Line, content: readonly Span[]): boolean {
  return content.some((part) => holdsNumber(line, tokenRange(line.reading, part)));
}

function isPause(word: string): boolean {
  return ["", ".", ",", ";", ":"].includes(word);
}
