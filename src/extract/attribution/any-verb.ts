// Quotations beside a verb that no table has as a cue: `"...," fumed Mora`, `"...," Mora shot back`, `Mora hit back: "..."`.
// A quotation of a few words with a speaker and any verb at its mark is speech; shorter ones may be titles or terms.

import {
  auxiliaries,
  clauseWords,
  modals,
  prepositions,
  speechlessVerbs,
} from "../../english/phrase-words.ts";
import { overlaps, type Span, slice } from "../../model/span.ts";
import { tokenIndexAt } from "../../read/query.ts";
import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, tokenOf, wordOf } from "./line.ts";
import { isAdverb, nounPhraseAt } from "./noun-phrase.ts";
import { isTitle } from "./quoted-title.ts";
import { subjectOf } from "./shared-subject.ts";
import { sourceAfter } from "./source-phrase.ts";
import { isSpeaker } from "./speaker-check.ts";

/** Statements for the quotations of a sentence that no other draft holds. */
export function anyVerbDrafts(line: Line, drafts: readonly Draft[]): readonly Draft[] {
  const held = drafts.flatMap((draft) => draft.content);
  const found: Draft[] = [];
  for (let index = line.first; index < line.end; index++) {
    if (!isQuotedToken(line, index)) continue;
    const first = index;
    while (index + 1 < line.end && line.quotations[index + 1] === line.quotations[first])
      index += 1;
    const content = contentOf(line, { first, end: index + 1 });
    const isHeld = content.some((part) => held.some((other) => overlaps(part, other)));
    if (isHeld || !isSpeech(line, { first, end: index + 1 }, content)) continue;
    const draft = draftAfter(line, index + 1, content) ?? draftBefore(line, first, content);
    if (draft !== undefined) found.push(draft);
  }
  return found;
}

/** Three words or more. */
function isSpeech(line: Line, quoted: Stretch, content: readonly Span[]): boolean {
  return (
    content.length > 0 &&
    quoted.end - quoted.first >= 5 &&
    !isTitle(line, quoted) &&
    line.quotations[quoted.first] !== undefined
  );
}

/** `"...," Mora fumed`, `"...?" fumed Mora`: the quotation ends in a mark that leads on. */
function draftAfter(line: Line, next: number, content: readonly Span[]): Draft | undefined {
  const [part] = content;
  if (part === undefined || !/[,?!…]["”’']*$/u.test(slice(line.reading.document.text, part)))
    return undefined;
  if (isVerb(line, next)) {
    const source = sourceAfter(line, next + 1);
    if (source === undefined || !isSpeaker(line, source)) return undefined;
    return draftOf(line, { source, cue: { first: next, end: next + 1 }, content });
  }
  const source = nameAt(line, next);
  if (source === undefined || !isSpeaker(line, source) || !isVerb(line, source.end))
    return undefined;
  return draftOf(line, { source, cue: { first: source.end, end: source.end + 1 }, content });
}

/** The phrase that begins at a token, cut where a name in capitals goes on with a verb: "Mora | shot back". */
function nameAt(line: Line, first: number): Stretch | undefined {
  const phrase = nounPhraseAt(line, first);
  if (phrase === undefined || !/^\p{Lu}/u.test(tokenOf(line, first)?.text ?? "")) return phrase;
  for (let index = first + 1; index < phrase.end; index++)
    if (isVerb(line, index)) return { first, end: index };
  return phrase;
}

/** `Mora hit back: "..."`: a subject, a verb, a mark, and a quotation that begins like a sentence. */
function draftBefore(line: Line, first: number, content: readonly Span[]): Draft | undefined {
  const mark = first - 1;
  const [part] = content;
  if (part === undefined || ![":", ","].includes(wordOf(line, mark))) return undefined;
  if (!/^["“‘']+\p{Lu}/u.test(slice(line.reading.document.text, part))) return undefined;
  const subject = subjectOf(line, mark);
  const start = subject && tokenIndexAt(line.reading, subject.start);
  if (subject === undefined || start === undefined) return undefined;
  const verb = tokenIndexAt(line.reading, subject.end - 1) ?? mark;
  const source = { first: start, end: verb + 1 };
  if (mark - source.end > 12 || !isSpeaker(line, source) || !isVerb(line, source.end))
    return undefined;
  for (let index = source.end; index < mark; index++)
    if ([",", ";", ":"].includes(wordOf(line, index)) || isQuotedToken(line, index))
      return undefined;
  return draftOf(line, { source, cue: { first: source.end, end: mark }, content });
}

/** A word that stands where a finite verb does and looks like one. */
function isVerb(line: Line, index: number): boolean {
  const token = tokenOf(line, index);
  if (token === undefined || !/^\p{Ll}{2,}$/u.test(token.text)) return false;
  const word = token.lower;
  if (auxiliaries.has(word) || modals.has(word) || prepositions.has(word) || clauseWords.has(word))
    return false;
  return (
    !isAdverb(word) &&
    !speechlessVerbs.has(word) &&
    /(?:ed|[^s]s)$|^(?:shot|hit|went|began|put|sang|read|broke|cut|wept|spat)$/u.test(word)
  );
}

function draftOf(
  line: Line,
  parts: { readonly source: Stretch; readonly cue: Stretch; readonly content: readonly Span[] },
): Draft {
  return {
    rules: ["attribution/any-verb"],
    sentence: line.sentence,
    source: spanOf(line, parts.source),
    cue: parts.cue,
    content: parts.content,
    stance: "asserts",
    certainty: "stated",
    carries: true,
    behind: [],
  };
}
