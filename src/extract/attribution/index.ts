// Finds who says what: source, cue, content, and the chain of sources behind it.

import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { FoundClaims } from "../findings.ts";
import { resolveReferences } from "../references/index.ts";
import { accordingDrafts } from "./according-to.ts";
import { afterQuotationDrafts } from "./after-quotation.ts";
import { withAntecedent } from "./antecedent.ts";
import { anyVerbDrafts } from "./any-verb.ts";
import { bracketDrafts } from "./bracketed-source.ts";
import { byCountDrafts } from "./by-count.ts";
import { makeClaims } from "./claims.ts";
import { colonDrafts } from "./colon.ts";
import { isDeed, leavesUnsaid } from "./deeds.ts";
import type { Draft } from "./draft.ts";
import { followQuotations } from "./follow-quotations.ts";
import { hearsayDrafts } from "./hearsay.ts";
import { inWordsDrafts } from "./in-words.ts";
import { type Line, linesOf } from "./line.ts";
import { withoutTold } from "./nested.ts";
import { nounDrafts } from "./noun-cues.ts";
import { withParticipleSpeakers } from "./participle-speaker.ts";
import { boundByQuotation } from "./quotation-bounds.ts";
import { quotedAsDrafts } from "./quoted-as.ts";
import { settleSentence } from "./settle-sentence.ts";
import { boundSpeaker } from "./speaker-bounds.ts";
import { tallyDrafts } from "./tally.ts";
import { endedByTree } from "./tree-content.ts";
import { treeDrafts } from "./tree-cues.ts";
import { treeQuotationDrafts } from "./tree-quotations.ts";
import { withSubject } from "./tree-speaker.ts";
import { treeWordDrafts } from "./tree-words.ts";
import { verbDrafts } from "./verb-cues.ts";

/** Every way of finding statements in a sentence. Of two drafts on one cue the earlier counts. */
const finders: readonly ((line: Line) => readonly Draft[])[] = [
  quotedAsDrafts,
  accordingDrafts,
  inWordsDrafts,
  afterQuotationDrafts,
  verbDrafts,
  colonDrafts,
  hearsayDrafts,
  nounDrafts,
  tallyDrafts,
  byCountDrafts,
  bracketDrafts,
];

/** The statements of a reading in reading order, and its mentions with whom each stands for, which speakers decide with. */
export function findStatements(
  reading: Reading,
  named: readonly Mention[],
): FoundClaims<"statement"> & { readonly mentions: readonly Mention[] } {
  const lines = linesOf(reading);
  const drafts = lines.map((line) => draftsOf(line));
  const { joined, diagnostics } = followQuotations(lines, drafts);
  const spoken = joined.flatMap(({ source, content, cue }) =>
    source === undefined ? [] : [{ source, content, cue }],
  );
  const mentions = resolveReferences(reading, named, spoken);
  return { found: makeClaims(reading, joined, { mentions, spoken }), mentions, diagnostics };
}

function draftsOf(line: Line): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of finders.flatMap((find) => find(line))) {
    if (kept.every((other) => !isSame(other, draft))) kept.push(draft);
  }
  const ended = withParticipleSpeakers(
    line,
    kept.map((draft) => bounded(line, withSubject(line, endedByTree(line, draft)))),
  );
  const quoted = [...ended, ...anyVerbDrafts(line, ended)];
  const byTree = treeDrafts(line, quoted).map((draft) => endedByTree(line, draft));
  const verbs = withParticipleSpeakers(line, [...quoted, ...byTree]);
  const words = withTreeWords(line, verbs);
  const drafts = [...words, ...treeQuotationDrafts(line, words)];
  const said = drafts.filter((draft) => !isDeed(line, draft));
  const told = withoutTold(line, settleSentence(line, said));
  // A refusal to tell is no statement, but ends what was said before it.
  const stated = told.filter((draft) => !leavesUnsaid(line, draft));
  const settled = stated.map((draft) => withAntecedent(line, draft));
  return settled.toSorted((a, b) => a.cue.first - b.cue.first);
}

/** What is said, and who says it, without what the sentence tells besides. */
function bounded(line: Line, draft: Draft): Draft {
  return boundSpeaker(line, boundByQuotation(line, draft));
}

/** "Expressed | concern that": the noun with its verb is the cue, and not the verb with all behind it. */
function withTreeWords(line: Line, verbs: readonly Draft[]): readonly Draft[] {
  const words = treeWordDrafts(line, verbs);
  const isPart = ({ cue }: Draft): boolean =>
    words.some((word) => word.cue.first <= cue.first && cue.end <= word.cue.end);
  return [...verbs.filter((draft) => !isPart(draft)), ...words];
}

/** One cue, or one content for a second cue without a speaker ("said in a statement that"). */
function isSame(a: Draft, b: Draft): boolean {
  const isOneCue = a.cue.first < b.cue.end && b.cue.first < a.cue.end;
  return isOneCue || (b.source === undefined && a.content[0]?.start === b.content[0]?.start);
}
