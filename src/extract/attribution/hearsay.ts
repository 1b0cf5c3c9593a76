// Statements with no speaker: "reportedly", "is believed to", "appears to". The outlet passes them on and hedges.

import {
  appearanceVerbs,
  hearsayAdverbs,
  hearsayParticiples,
} from "../../english/hedges-of-statement.ts";
import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, wordOf } from "./line.ts";
import { nounPhraseBefore } from "./noun-phrase.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The hedged statements of one sentence that nobody is named for. */
export function hearsayDrafts(line: Line): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = line.first; index < line.end; index++) {
    if (isQuotedToken(line, index)) continue;
    const draft = adverbDraft(line, index) ?? passiveDraft(line, index);
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
  if (wordOf(line, index + 1) !== "to") return undefined;
  const group = verbGroupAt(line, index);
  const isPassive = hearsayParticiples.has(word) && group.be;
  if (!isPassive && !appearanceVerbs.has(word)) return undefined;
  if (group.negated) return undefined;
  const subject = nounPhraseBefore(line, group.first, line.first);
  if (subject === undefined) return undefined;
  return hedged(line, "attribution/hearsay-passive", { first: group.first, end: index + 1 }, [
    ...contentOf(line, subject),
    ...contentOf(line, { first: index + 1, end: clauseEnd(line, index + 1) }),
  ]);
}

function subjectBefore(line: Line, index: number): Stretch | undefined {
  const group = verbGroupAt(line, index);
  return nounPhraseBefore(line, group.first, line.first);
}

function hedged(
  line: Line,
  rule: `attribution/${string}`,
  cue: Stretch,
  content: ReturnType<typeof contentOf>,
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
