// Where the words for a speaker end and begin beside a quotation: what the speaker does besides, and when or where it was
// said, is no part of them.

import { cueVerbForms } from "../../english/cue-verbs.ts";
import { daysOfSaying } from "../../english/phrase-words.ts";
import { contains, type Span } from "../../model/span.ts";
import { tokenIndexAt, tokenRange } from "../../read/query.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, wordOf } from "./line.ts";

/** The draft of a quotation with no more than its speaker for a speaker. */
export function boundSpeaker(line: Line, draft: Draft): Draft {
  const { source } = draft;
  if (source === undefined || !saysQuotation(line, draft)) return draft;
  const { first, end } = tokenRange(line.reading, source);
  const bounded =
    first >= draft.cue.end
      ? withoutDeed(line, { first, end })
      : withoutOccasion(line, { first, end }, source);
  return bounded === undefined ? draft : { ...draft, source: bounded };
}

function saysQuotation(line: Line, { content }: Draft): boolean {
  return content.some((part) => {
    const first = tokenIndexAt(line.reading, part.start);
    const last = tokenIndexAt(line.reading, part.end - 1);
    return [first, last].some((at) => at !== undefined && line.quotations[at] !== undefined);
  });
}

/** "said Mora, | referring to the dam", "said Mora, | who noted that". */
function withoutDeed(line: Line, { first, end }: Stretch): Span | undefined {
  for (let comma = first + 1; comma < end - 1; comma++) {
    if (wordOf(line, comma) !== ",") continue;
    const isDeed = line.reading.tags[comma + 1]?.xpos === "VBG";
    const isSaying = wordOf(line, comma + 1) === "who" && takesClause(wordOf(line, comma + 2));
    if (isDeed || isSaying) return spanOf(line, { first, end: comma });
  }
  return undefined;
}

/** "noted", "acknowledged": and not "supports", which tells who somebody is. */
function takesClause(word: string): boolean {
  const takes = cueVerbForms.get(word)?.verb.takes;
  return takes?.has("clause") === true || takes?.has("that-clause") === true;
}

/** "Tuesday in Velm, | Mayor Ina Mora |, said", "In a radio interview | Mora | said": the name that the words end in. */
function withoutOccasion(line: Line, { first, end }: Stretch, source: Span): Span | undefined {
  const before = wordOf(line, first - 1);
  const isOccasion =
    daysOfSaying.has(wordOf(line, first)) ||
    (first - 1 === line.first && ["in", "at", "on", "during"].includes(before));
  if (!isOccasion || isQuotedToken(line, first)) return undefined;
  const name = line.reading.names.findLast((one) => one.kind === "person" && contains(source, one));
  const at = name && tokenIndexAt(line.reading, name.start);
  if (name === undefined || at === undefined || at === first) return undefined;
  let start = at;
  while (
    start > first + 1 &&
    /^NNP|^\.$/u.test(line.reading.tags[start - 1]?.xpos ?? "") &&
    isTitle(line, start - 1)
  )
    start -= 1;
  return spanOf(line, { first: start, end: Math.max(start + 1, endOf(line, name, end)) });
}

/** "Mayor", "Gov.": what stands before a name and is no occasion. */
function isTitle(line: Line, index: number): boolean {
  return !/^(?:interview|,)$/u.test(wordOf(line, index)) && !daysOfSaying.has(wordOf(line, index));
}

function endOf(line: Line, name: Span, end: number): number {
  const { end: after } = tokenRange(line.reading, name);
  return wordOf(line, end - 1) === "," && end - 1 > after ? end - 1 : Math.max(after, end);
}
