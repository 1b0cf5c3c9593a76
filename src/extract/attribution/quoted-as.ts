// "The agency quoted the mayor as saying", "the mayor was quoted by the agency as saying": one saying with two speakers,
// whoever passes it on the outer one. What is said stands behind, or before where the sentence ends there.

import { quotingVerbs, sayingParticiples } from "../../english/quoted-speech.ts";
import type { Span } from "../../model/span.ts";
import { certaintyOf } from "./certainty.ts";
import { contentAfter, contentBefore, endsInQuotation } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, wordOf } from "./line.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { sourceBefore } from "./source-phrase.ts";
import { isSpeaker } from "./speaker-check.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The statements of a sentence that one is quoted as saying. */
export function quotedAsDrafts(line: Line): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = line.first; index < line.end; index++) {
    const saying = sayingOf(line, index);
    const draft = saying === undefined ? undefined : draftAt(line, { verb: index, saying });
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

/** Whether a word is part of such a cue, and no cue by itself. */
export function isInQuotedAs(line: Line, index: number): boolean {
  if (sayingOf(line, index) !== undefined) return true;
  if (wordOf(line, index - 1) !== "as" || !sayingParticiples.has(wordOf(line, index))) return false;
  for (let verb = index - 2; verb > Math.max(line.first - 1, index - reach); verb--)
    if (sayingOf(line, verb) === index) return true;
  return false;
}

/** Tokens between "quoted" and "saying". */
const reach = 16;

interface Place {
  readonly verb: number;
  readonly saying: number;
}

/** Where "saying" stands behind a verb of quoting; `undefined` where the word at an index is none. */
function sayingOf(line: Line, index: number): number | undefined {
  if (!quotingVerbs.has(wordOf(line, index)) || isQuotedToken(line, index)) return undefined;
  for (let at = index + 2; at < Math.min(line.end, index + reach); at++) {
    if (isQuotedToken(line, at)) return undefined;
    if (wordOf(line, at - 1) === "as" && sayingParticiples.has(wordOf(line, at))) return at;
  }
  return undefined;
}

function draftAt(line: Line, { verb, saying }: Place): Draft | undefined {
  const group = verbGroupAt(line, verb);
  const subject = sourceBefore(line, group.first);
  if (group.negated || subject === undefined || !isSpeaker(line, subject)) return undefined;
  const isPassive = group.be;
  const other = otherOf(line, { verb, saying }, isPassive);
  const [outer, inner] = isPassive ? [other, subject] : [subject, other];
  const content = contentOf(line, subject, saying);
  if (inner === undefined || content.length === 0) return undefined;
  return {
    rules: ["attribution/quoted-as"],
    sentence: line.sentence,
    source: spanOf(line, outer ?? inner),
    cue: { first: group.first, end: verb + 1 },
    content,
    stance: "asserts",
    certainty: certaintyOf(line, { stance: "asserts", group, content }),
    carries: true,
    behind: outer === undefined ? [] : [spanOf(line, inner)],
  };
}

/** "was quoted | by the agency | as", "quoted | the mayor | as". */
function otherOf(line: Line, { verb, saying }: Place, isPassive: boolean): Stretch | undefined {
  if (!isPassive) return { first: verb + 1, end: saying - 1 };
  for (let by = verb + 1; by < saying - 2; by++)
    if (wordOf(line, by) === "by") return nounPhraseAt(line, by + 1);
  return undefined;
}

/** What stands behind "saying"; at the end of the sentence, what stands before the subject. */
function contentOf(line: Line, subject: Stretch, saying: number): readonly Span[] {
  const after = contentAfter(line, saying + 1);
  if (after.length > 0) return after;
  const comma = subject.first - 1;
  const isSetOff = endsInQuotation(line, subject.first) || wordOf(line, comma) === ",";
  return isSetOff ? contentBefore(line, comma) : [];
}
