// Who says the quotation that a participle opens: `The mayor said no call was planned, adding: "..."`. It is the speaker
// before it in the sentence, or the subject of its main clause, and not whatever noun stands next to it.

import { relativePronouns } from "../../english/phrase-words.ts";
import { contains, overlaps } from "../../model/span.ts";
import { tokenIndexAt } from "../../read/query.ts";
import { treeOf } from "../../read/tree.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, spanOf, wordOf } from "./line.ts";
import { treeSource } from "./tree-source.ts";

/** The drafts with the speakers of their participles before a quotation set right. */
export function withParticipleSpeakers(line: Line, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (isJoined(line, draft)) return withSharedSubject(line, draft, drafts);
    if (isAdding(line, draft))
      return { ...draft, source: speakerBefore(line, draft, drafts) ?? draft.source };
    if (isToldTail(line, draft, drafts))
      return { ...draft, source: speakerBefore(line, draft, drafts) ?? draft.source };
    if (!opensQuotation(line, draft) || !joinsClause(line, draft)) return draft;
    const source = speakerBefore(line, draft, drafts) ?? mainSubject(line, draft);
    return source === undefined ? draft : { ...draft, source };
  });
}

/** `I laughed and said, "..."`. */
function isJoined(line: Line, { rules, content }: Draft): boolean {
  return rules[0] === "attribution/coordinated" && startsQuoted(line, content);
}

/** The subject that the tree has for both; "he" within what somebody said is whoever said it. */
function withSharedSubject(line: Line, draft: Draft, drafts: readonly Draft[]): Draft {
  if (line.reading.tree.length === 0) return draft;
  const subject = treeSource(line, treeOf(line.reading), draft.cue.first);
  if (subject === undefined) return draft;
  const isHe = ["he", "she", "they"].includes(wordOf(line, subject.first));
  const source = (isHe ? speakerBefore(line, draft, drafts) : undefined) ?? spanOf(line, subject);
  return { ...draft, source };
}

/** "He said Mora had gone, | adding that": who adds a thing has said one before. */
function isAdding(line: Line, { cue }: Draft): boolean {
  return cue.end === cue.first + 1 && wordOf(line, cue.first) === "adding";
}

/** "She said that two had died, | contradicting the ministry": the two are told of, and contradict nobody. */
function isToldTail(line: Line, draft: Draft, drafts: readonly Draft[]): boolean {
  const { rules, source, cue, content } = draft;
  if (rules[0] !== "attribution/participle" || startsQuoted(line, content)) return false;
  if (wordOf(line, cue.first - 1) !== ",") return false;
  return (
    source !== undefined &&
    drafts.some(
      (other) =>
        other.cue.first < cue.first && other.content.some((part) => contains(part, source)),
    )
  );
}

function opensQuotation(line: Line, { rules, content }: Draft): boolean {
  return rules[0] === "attribution/participle" && startsQuoted(line, content);
}

function startsQuoted(line: Line, content: Draft["content"]): boolean {
  const first = content[0] && tokenIndexAt(line.reading, content[0].start);
  return first !== undefined && isQuotedToken(line, first);
}

/** ", adding", "while chanting": nothing stands before the participle that it could describe. */
function joinsClause(line: Line, { cue }: Draft): boolean {
  return [",", "while", "and", "—", "–"].includes(wordOf(line, cue.first - 1));
}

/** The speaker of the last statement before, where it is told in no clause of its own. */
function speakerBefore(line: Line, draft: Draft, drafts: readonly Draft[]): Draft["source"] {
  const before = drafts.findLast(
    (other) =>
      other.cue.first < draft.cue.first &&
      other.source !== undefined &&
      other.carries &&
      !isRelative(line, other) &&
      !drafts.some((outer) => outer !== other && isTold(line, other, outer)),
  );
  return before?.source;
}

/** "Mora, who said": told in a clause of its own. */
function isRelative(line: Line, { source }: Draft): boolean {
  const at = source && tokenIndexAt(line.reading, source.start);
  return at !== undefined && relativePronouns.has(wordOf(line, at));
}

function isTold(line: Line, inner: Draft, outer: Draft): boolean {
  const cue = spanOf(line, inner.cue);
  return outer.content.some((part) => overlaps(part, cue));
}

/** The subject of the main clause, where it stands before the participle. */
function mainSubject(line: Line, draft: Draft): Draft["source"] {
  const sentence = line.reading.sentences[line.sentence];
  if (sentence === undefined || line.reading.tree.length === 0) return undefined;
  const tree = treeOf(line.reading);
  const root = tree.rootOf(sentence);
  if (root === undefined || root >= draft.cue.first || isQuotedToken(line, root)) return undefined;
  const source = tree.child(root, "nsubj") === undefined ? undefined : treeSource(line, tree, root);
  return source === undefined || source.end > draft.cue.first ? undefined : spanOf(line, source);
}
