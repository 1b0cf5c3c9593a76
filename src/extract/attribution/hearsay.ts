// Statements with no speaker: "reportedly", "is believed to", "appears to". The outlet passes them on and hedges.

import { cueVerbForms } from "../../english/cue-verbs.ts";
import {
  accusing,
  appearanceVerbs,
  hearsayAdverbs,
  hearsayParticiples,
  viewedParticiples,
} from "../../english/hedges-of-statement.ts";
import type { Span } from "../../model/span.ts";
import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, wordOf } from "./line.ts";
import { nounPhraseAt, nounPhraseBefore } from "./noun-phrase.ts";
import { isSpeaker } from "./speaker-check.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The hedged statements of one sentence that nobody is named for. */
export function hearsayDrafts(line: Line): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = line.first; index < line.end; index++) {
    if (isQuotedToken(line, index)) continue;
    const draft =
      adverbDraft(line, index) ??
      passiveDraft(line, index) ??
      impersonalDraft(line, index) ??
      accusedDraft(line, index);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function adverbDraft(line: Line, index: number): Draft | undefined {
  if (!hearsayAdverbs.has(wordOf(line, index))) return undefined;
  const subject = subjectBefore(line, index);
  const start = subject?.first ?? (index === line.first ? index + 1 : undefined);
  if (start === undefined) return undefined;
  return hedged(line, "attribution/hearsay-adverb", { first: index, end: index + 1 }, [
    ...contentOf(line, { first: start, end: index }),
    ...contentOf(line, { first: index + 1, end: clauseEnd(line, index + 1) }),
  ]);
}

/** "The general is believed to have fled": subject and "to ..." are what is said. */
function passiveDraft(line: Line, index: number): Draft | undefined {
  const word = wordOf(line, index);
  const link = wordOf(line, index + 1);
  if (link !== "to" && link !== "as") return undefined;
  const isViewed = link === "as" ? viewedParticiples.has(word) : hearsayParticiples.has(word);
  const isAppearance = link === "to" && appearanceVerbs.has(word);
  if (!isViewed && !isAppearance) return undefined;
  const group = verbGroupAt(line, index);
  if (!isAppearance && !group.be) return undefined;
  if (group.negated) return undefined;
  const subject = nounPhraseBefore(line, group.first, line.first);
  if (subject === undefined) return undefined;
  return hedged(line, "attribution/hearsay-passive", { first: group.first, end: index + 1 }, [
    ...contentOf(line, subject),
    ...contentOf(line, { first: index + 1, end: clauseEnd(line, index + 1) }),
  ]);
}

/** "It was announced that ...": somebody said so, nobody is named. */
function impersonalDraft(line: Line, index: number): Draft | undefined {
  if (
    wordOf(line, index + 1) !== "that" ||
    cueVerbForms.get(wordOf(line, index))?.verb.takes.has("clause") !== true
  ) {
    return undefined;
  }
  const group = verbGroupAt(line, index);
  if (!group.be || group.negated || wordOf(line, group.first - 1) !== "it") return undefined;
  return hedged(
    line,
    "attribution/hearsay-impersonal",
    { first: group.first, end: index + 1 },
    contentOf(line, { first: index + 1, end: clauseEnd(line, index + 1) }),
  );
}

/** "The group is accused of shelling the port": an accusation, by whoever stands behind "by", else by nobody. */
function accusedDraft(line: Line, index: number): Draft | undefined {
  const link = accusing.get(wordOf(line, index));
  if (link === undefined || wordOf(line, index + 1) !== link) return undefined;
  const group = verbGroupAt(line, index);
  const subject = nounPhraseBefore(line, group.first, line.first);
  if (!group.be || group.negated || subject === undefined) return undefined;
  const accuser = accuserAfter(line, index + 2);
  const end = accuser === undefined ? clauseEnd(line, index + 1) : accuser.first - 1;
  const draft = hedged(
    line,
    "attribution/hearsay-accused",
    { first: group.first, end: index + 1 },
    [...contentOf(line, subject), ...contentOf(line, { first: index + 1, end })],
  );
  if (draft === undefined || accuser === undefined) return draft && { ...draft, stance: "accuses" };
  return { ...draft, stance: "accuses", certainty: "stated", source: spanOf(line, accuser) };
}

/** "... of theft by the union": who stands at the end of the clause behind "by" and can speak. */
function accuserAfter(line: Line, from: number): Stretch | undefined {
  const end = clauseEnd(line, from);
  for (let by = from; by < end; by++) {
    if (wordOf(line, by) !== "by" || isQuotedToken(line, by)) continue;
    const phrase = nounPhraseAt(line, by + 1);
    const isLast = phrase !== undefined && [".", ",", ""].includes(wordOf(line, phrase.end));
    if (isLast && isSpeaker(line, phrase)) return phrase;
  }
  return undefined;
}

function subjectBefore(line: Line, index: number): Stretch | undefined {
  const group = verbGroupAt(line, index);
  return nounPhraseBefore(line, group.first, line.first);
}

function hedged(
  line: Line,
  rule: `attribution/${string}`,
  cue: Stretch,
  content: readonly Span[],
): Draft | undefined {
  if (content.length === 0) return undefined;
  return {
    rules: [rule],
    sentence: line.sentence,
    source: undefined,
    cue,
    content,
    stance: "asserts",
    certainty: "hedged",
    carries: false,
    behind: [],
  };
}

function clauseEnd(line: Line, from: number): number {
  for (let index = from; index < line.end; index++) {
    if (isQuotedToken(line, index)) continue;
    const word = wordOf(line, index);
    if (word === ";" || word === ":") return index;
    if (
      word === "," &&
      ["but", "and", "which", "who", "while", "although", "though", "according"].includes(
        wordOf(line, index + 1),
      )
    )
      return index;
  }
  return line.end;
}
