// "according to X", "in the words of X": the cue is a preposition.

import { relativePronouns } from "../../english/phrase-words.ts";
import type { Span } from "../../model/span.ts";
import { asserted } from "./asserted.ts";
import { contentAfter, contentBefore } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, wordOf } from "./line.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { sourceAfter } from "./source-phrase.ts";

/** The statements of one sentence that hang on "according to". */
export function accordingDrafts(line: Line): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = line.first; index < line.end; index++) {
    if (isQuotedToken(line, index)) continue;
    if (wordOf(line, index) !== "according" || wordOf(line, index + 1) !== "to") continue;
    const draft = draftAt(line, index);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function draftAt(line: Line, index: number): Draft | undefined {
  const source = sourceOf(line, index + 2, index - line.first < 2);
  if (source === undefined) return undefined;
  const comma = nextComma(line, source.end);
  const before = contentBefore(line, index, startBefore(line, index));
  const isFirst = before.length === 0 || index - line.first < 2;
  const after =
    comma === undefined
      ? []
      : isFirst
        ? contentAfter(line, comma + 1)
        : restAfter(line, comma, index);
  const content = isFirst ? after : [...before, ...after];
  if (content.length === 0) return undefined;
  const cue = { first: index, end: index + 2 };
  return asserted(line, { rule: "attribution/according-to", source, cue, content });
}

/** "According to the agency Tavra, | the minister said": a sentence goes on behind the comma, and no apposition. */
export function sourceOf(line: Line, first: number, isOpening: boolean): Stretch | undefined {
  const source = sourceAfter(line, first);
  if (source === undefined || !isOpening) return source;
  const isWhole = nextComma(line, source.end) !== undefined && !holdsClause(line, source);
  return isWhole ? source : (nounPhraseAt(line, first) ?? source);
}

/** "the agency Tavra, | the road was closed": a verb that no "who" or "which" leads to is none of an apposition. */
function holdsClause(line: Line, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index++) {
    if (relativePronouns.has(wordOf(line, index)) || wordOf(line, index) === "whose") return false;
    if (/^(?:VB[DPZ]|MD)$/u.test(line.reading.tags[index]?.xpos ?? "")) return true;
  }
  return false;
}

/** "The toll, according to medics, was 12": the rest, where the phrase stood between commas. */
function restAfter(line: Line, comma: number, index: number): readonly Span[] {
  if (wordOf(line, index - 1) !== ",") return [];
  const next = wordOf(line, comma + 1);
  if (
    ["and", "but", "who", "which", "while", "as", "with", "a", "although", "though"].includes(next)
  )
    return [];
  if (next.endsWith("ing")) return [];
  return contentAfter(line, comma + 1);
}

function startBefore(line: Line, index: number): number {
  for (let at = index - 1; at > line.first; at--) {
    if ([";", ":"].includes(wordOf(line, at)) && !isQuotedToken(line, at)) return at + 1;
  }
  return line.first;
}

function nextComma(line: Line, from: number): number | undefined {
  for (let index = from; index < line.end; index++) {
    if (wordOf(line, index) === "," && !isQuotedToken(line, index)) return index;
  }
  return undefined;
}
