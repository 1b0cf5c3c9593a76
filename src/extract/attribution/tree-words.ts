// Statements whose cue is a noun or an adjective, by the tree: "her opposition to the plan", "he was adamant that".
// Nothing where a reading has no tree.

import { type LinkedCue, linkedAdjectives, linkedNouns } from "../../english/cue-complements.ts";
import { cueNouns, issuingVerbs } from "../../english/cue-nouns.ts";
import type { Stance } from "../../model/claim.ts";
import type { RuleId } from "../../model/rule.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import { certaintyOf } from "./certainty.ts";
import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, wordOf } from "./line.ts";
import { phraseOf, treeSource } from "./tree-source.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The statements of a sentence that hang on a noun or an adjective, besides those found already. */
export function treeWordDrafts(line: Line, found: readonly Draft[]): readonly Draft[] {
  if (line.reading.tree.length === 0) return [];
  const tree = treeOf(line.reading);
  const drafts: Draft[] = [];
  for (let index = line.first; index < line.end; index++) {
    if (isQuotedToken(line, index)) continue;
    if (found.some(({ cue }) => cue.first <= index && index < cue.end)) continue;
    const draft =
      nounDraft(line, tree, index) ??
      equalDraft(line, tree, index) ??
      adjectiveDraft(line, tree, index);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function nounDraft(line: Line, tree: Tree, index: number): Draft | undefined {
  const cue =
    line.reading.tags[index]?.upos === "NOUN" ? linkedNouns.get(wordOf(line, index)) : undefined;
  if (cue === undefined) return undefined;
  const linked = contentBelow(line, tree, index, cue);
  const speaker = linked && (ownerOf(line, tree, index) ?? issuerOf(line, tree, index));
  if (linked === undefined || speaker === undefined) return undefined;
  return draftOf(line, "attribution/noun-link", {
    source: speaker.source,
    cue: { first: speaker.first, end: index + 1 },
    ...linked,
  });
}

/** "The mayor's answer was | that the dam would hold": what the noun is said to be. */
function equalDraft(line: Line, tree: Tree, index: number): Draft | undefined {
  const stance =
    cueNouns.get(wordOf(line, index)) ?? linkedNouns.get(wordOf(line, index))?.get("that");
  const head = stance === undefined ? undefined : equalClause(line, tree, index);
  const speaker = head === undefined ? undefined : ownerOf(line, tree, index);
  if (stance === undefined || head === undefined || speaker === undefined) return undefined;
  const first = tree.children(head, "mark").find((mark) => wordOf(line, mark) === "that");
  const last = tree.subtree(head).at(-1);
  if (first === undefined || last === undefined || first < index) return undefined;
  return draftOf(line, "attribution/noun-link", {
    source: speaker.source,
    cue: { first: index, end: first },
    content: { first, end: last + 1 },
    stance,
  });
}

/** The clause that a noun is the subject of with "is": its head. */
function equalClause(line: Line, tree: Tree, noun: number): number | undefined {
  const head = tree.is(noun, "nsubj") ? tree.head(noun) : undefined;
  if (head === undefined || head < noun) return undefined;
  if (tree.is(noun, "nsubj:outer")) return head;
  return isBe(line, head) ? tree.child(head, "ccomp") : undefined;
}

function isBe(line: Line, at: number): boolean {
  return line.reading.tags[at]?.lemma === "be";
}

interface Speaker {
  readonly source: Stretch;
  /** Where the cue begins: with the verb that issues the statement, where there is one. */
  readonly first: number;
}

/** "her opposition", "the mayor's opposition", "opposition from the council". */
function ownerOf(line: Line, tree: Tree, noun: number): Speaker | undefined {
  const owner =
    tree.child(noun, "nmod:poss") ??
    tree
      .children(noun, "nmod")
      .find((one) => ["from", "by", "among"].includes(wordOf(line, tree.child(one, "case") ?? -1)));
  const source = owner === undefined ? undefined : phraseOf(line, tree, owner, noun);
  return source && { source, first: noun };
}

/** "The mayor voiced opposition to": the subject of the verb that makes the statement. */
function issuerOf(line: Line, tree: Tree, noun: number): Speaker | undefined {
  const verb = tree.is(noun, "obj") ? tree.head(noun) : undefined;
  if (verb === undefined || verb > noun || !issuingVerbs.has(wordOf(line, verb))) return undefined;
  const group = verbGroupAt(line, verb);
  const source = group.negated || group.be ? undefined : treeSource(line, tree, verb);
  return source && { source, first: group.first };
}

function adjectiveDraft(line: Line, tree: Tree, index: number): Draft | undefined {
  const cue = linkedAdjectives.get(wordOf(line, index));
  const be = cue && tree.child(index, "cop", "aux:pass");
  if (cue === undefined || be === undefined || isNegated(line, tree, index)) return undefined;
  const linked = contentBelow(line, tree, index, cue);
  const source = linked && treeSource(line, tree, index);
  if (linked === undefined || source === undefined || wordOf(line, source.first) === "it")
    return undefined;
  return draftOf(line, "attribution/adjective", {
    source,
    cue: { first: be, end: index + 1 },
    ...linked,
  });
}

function isNegated(line: Line, tree: Tree, index: number): boolean {
  return tree
    .children(index, "advmod")
    .some((one) => ["not", "n't", "n’t", "never"].includes(wordOf(line, one)));
}

interface Linked {
  readonly content: Stretch;
  readonly stance: Stance;
}

/** What hangs on the word by one of its links: after a preposition without it, a clause with "that" or "to". */
function contentBelow(line: Line, tree: Tree, index: number, cue: LinkedCue): Linked | undefined {
  for (const one of tree.children(index, "nmod", "acl", "obl", "ccomp", "xcomp", "advcl")) {
    const words = tree.subtree(one).filter((word) => word > index);
    const first = words[0];
    const last = words.at(-1);
    if (one < index || first === undefined || last === undefined || first > index + 2) continue;
    const link = tree.child(one, "case", "mark");
    const word = link === undefined && tree.is(one, "ccomp") ? "that" : wordOf(line, link ?? -1);
    const stance = cue.get(word);
    if (stance === undefined) continue;
    const isClause = clauseLinks.has(word) || (word === "to" && !tree.is(one, "nmod", "obl"));
    const start = isClause || link === undefined ? first : link + 1;
    return { content: { first: start, end: last + 1 }, stance };
  }
  return undefined;
}

const clauseLinks = new Set(["that", "whether", "if", "how"]);

function draftOf(
  line: Line,
  rule: RuleId,
  parts: Pick<Draft, "cue" | "stance"> & { readonly source: Stretch; readonly content: Stretch },
): Draft | undefined {
  const content = contentOf(line, parts.content);
  if (content.length === 0) return undefined;
  return {
    rules: [rule],
    sentence: line.sentence,
    source: spanOf(line, parts.source),
    cue: parts.cue,
    content,
    stance: parts.stance,
    certainty: certaintyOf(line, { stance: parts.stance, group: undefined, content }),
    carries: false,
    behind: [],
  };
}
