// Drafts of one sentence against each other: a cue at the end cuts what came before it, and "citing" lengthens a chain.

import { sourceNouns } from "../../english/source-nouns.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { tokenIndexAt, tokensIn } from "../../read/query.ts";
import { sourceOf } from "./according-to.ts";
import type { Draft } from "./draft.ts";
import { type Line, spanOf, wordOf } from "./line.ts";
import { sourceAfter } from "./source-phrase.ts";

/** The drafts of a sentence with contents cut where a later speaker begins and cited sources put in the chain. */
export function settleSentence(line: Line, drafts: readonly Draft[]): readonly Draft[] {
  return withCited(line, cutAtJoins(line, cutAtSpeakers(line, drafts)));
}

const following = new Set([
  "attribution/after",
  "attribution/inverted",
  "attribution/according-to",
]);

/** "A called it a coup, B reported": what A said ends before B. */
function cutAtSpeakers(line: Line, drafts: readonly Draft[]): readonly Draft[] {
  const tails = drafts.filter((draft) => following.has(draft.rules[0] ?? ""));
  return drafts.flatMap((draft) => {
    const content = draft.content.map((part) =>
      tails.reduce(
        (left, tail) => (tail.cue.first <= draft.cue.first ? left : cut(line, left, tail)),
        part,
      ),
    );
    return [{ ...draft, content }];
  });
}

function cut(line: Line, part: Span, tail: Draft): Span {
  const cue = spanOf(line, tail.cue);
  const start = Math.min(cue.start, tail.source?.start ?? cue.start);
  const isTold = tail.content.some((said) => said.start <= part.start && part.start < said.end);
  if (!isTold || !overlaps(part, { start, end: cue.end }) || part.start >= start) return part;
  const said = tail.content.find((one) => one.start <= part.start && part.start < one.end);
  return said === undefined ? part : { start: part.start, end: Math.min(part.end, said.end) };
}

/** "A said this and rejected that", "A said this, but B said that": what was said ends where the next says begins. */
function cutAtJoins(line: Line, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const ends = drafts.flatMap((next) => joinBefore(line, draft, next) ?? []);
    const content = draft.content.map((part) =>
      ends.reduce(
        (left, end) => (left.start < end && end < left.end ? { start: left.start, end } : left),
        part,
      ),
    );
    return { ...draft, content };
  });
}

const joins = new Set(["and", "but", "while", "although", "though", "whereas"]);

/** Where the content of a draft ends for a later one that stands beside it and not inside it. */
function joinBefore(line: Line, draft: Draft, next: Draft): number | undefined {
  if (next.cue.first <= draft.cue.first) return undefined;
  const isShared =
    (next.rules[0] === "attribution/coordinated" || next.rules[0] === "attribution/participle") &&
    sameSpan(next.source, draft.source);
  const first = isShared ? next.cue.first : tokenIndexAt(line.reading, next.source?.start ?? -1);
  if (first === undefined || !joins.has(wordOf(line, first - 1))) return undefined;
  const hasComma = wordOf(line, first - 2) === ",";
  if (!isShared && !hasComma && wordOf(line, first - 1) !== "but") return undefined;
  return spanOf(line, { first: draft.cue.first, end: hasComma ? first - 2 : first - 1 }).end;
}

function sameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.start === b.start && a.end === b.end;
}

/** "X said 12 had died, citing medics": the medics stand behind X in the chain, and are no statement of their own. */
function withCited(line: Line, found: readonly Draft[]): readonly Draft[] {
  const drafts = found.filter((draft) => !isGrounds(line, draft, found));
  const cites = drafts.filter((draft) => isCited(line, draft));
  if (cites.length === 0) return drafts;
  const others = drafts.filter((draft) => !cites.includes(draft));
  const told = others.map((draft) => {
    const cited = cites.filter(
      (cite) =>
        cite.source !== undefined &&
        draft.source !== undefined &&
        overlaps(cite.source, draft.source),
    );
    if (cited.length === 0) return draft;
    return {
      ...draft,
      rules: [...draft.rules, "attribution/citing" as const],
      behind: [...draft.behind, ...cited.flatMap((cite) => citedSource(line, cite))],
    };
  });
  return others.length === 0 ? cites : told;
}

/** The phrase for the source cited: what follows it is the statement's. */
function citedSource(line: Line, cite: Draft): readonly Span[] {
  const phrase = sourceOf(line, cite.cue.end, cite.cue.first === line.first);
  return phrase === undefined ? [] : [spanOf(line, phrase)];
}

/** "The board, citing partial results, said": what it goes by, not what it says, and nobody to put in the chain. */
function isGrounds(line: Line, draft: Draft, drafts: readonly Draft[]): boolean {
  const { source } = draft;
  if (!isCiting(line, draft) || isCited(line, draft) || source === undefined) return false;
  return drafts.some(
    (other) =>
      other.cue.first > draft.cue.first &&
      other.source !== undefined &&
      overlaps(other.source, source),
  );
}

function isCiting(line: Line, { cue }: Draft): boolean {
  const verb = line.reading.tokens[cue.end - 1]?.lower;
  return verb === "citing" || verb === "quoting";
}

/** A citing that names a source, in a sentence with a statement of the same speaker. */
function isCited(line: Line, draft: Draft): boolean {
  if (!isCiting(line, draft)) return false;
  const phrase = sourceAfter(line, draft.cue.end);
  if (phrase === undefined) return false;
  const words = tokensIn(line.reading, spanOf(line, phrase));
  return words.some((token) => sourceNouns.has(token.lower));
}
