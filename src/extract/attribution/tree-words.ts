// Statements whose cue is a noun or an adjective, by the tree: "her opposition to the plan", "he was adamant that".
// Nothing where a reading has no tree.

import { type LinkedCue, linkedAdjectives, linkedNouns } from "../../english/cue-complements.ts";
import { issuingVerbs } from "../../english/cue-nouns.ts";
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
    const draft = nounDraft(line, tree, index) ?? adjectiveDraft(line, tree, index);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function nounDraft(line: Line, tree: Tree, index: number): Draft | undefined {
  const cue =
    line.reading.tags[index]?.upos === "NOUN" ? linkedNouns.get(wordOf(line, index)) : undefined;
  if (cue === undefined) return undefined;
  const content = contentBelow(line, tree, index, cue);
  const speaker = content && (ownerOf(line, tree, index) ?? issuerOf(line, tree, index));
  if (content === undefined || speaker === undefined) return undefined;
  return draftOf(line, "attribution/noun-link", {
    source: speaker.source,
    cue: { first: speaker.first, end: index + 1 },
    content,
    stance: cue.stance,
  });
}

interface Speaker {
  readonly source: Stretch;
  /** Where the cue begins: with the verb that issues the statement, where there is one. */
  readonly first: number;
}

/** "her opposition", "the mayor's opposition". */
function ownerOf(line: Line, tree: Tree, noun: number): Speaker | undefined {
  const owner = tree.child(noun, "nmod:poss");
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
  const be = cue && tree.child(index, "cop");
  if (cue === undefined || be === undefined || isNegated(line, tree, index)) return undefined;
  const content = contentBelow(line, tree, index, cue);
  const source = content && treeSource(line, tree, index);
  if (content === undefined || source === undefined || wordOf(line, source.first) === "it")
    return undefined;
  return draftOf(line, "attribution/adjective", {
    source,
    cue: { first: be, end: index + 1 },
    content,
    stance: cue.stance,
  });
}

function isNegated(line: Line, tree: Tree, index: number): boolean {
  return tree
    .children(index, "advmod")
    .some((one) => ["not", "n't", "n’t", "never"].includes(wordOf(line, one)));
}

/** What hangs on the word by one of its links: after a preposition without it, a clause with "that" or "to". */
function contentBelow(line: Line, tree: Tree, index: number, cue: LinkedCue): Stretch | undefined {
  for (const one of tree.children(index, "nmod", "acl", "obl", "ccomp", "xcomp", "advcl")) {
    if (one < index) continue;
    const link = tree.child(one, "case", "mark");
    const words = tree.subtree(one).filter((word) => word > index);
    const first = words[0];
    const last = words.at(-1);
    if (first === undefined || last === undefined || first > index + 2) continue;
    if (link === undefined) {
      if (tree.is(one, "ccomp") && cue.links.has("that")) return { first, end: last + 1 };
      continue;
    }
    const word = wordOf(line, link);
    if (!cue.links.has(word)) continue;
    const isClause = word === "that" || (word === "to" && tree.is(one, "acl", "xcomp", "advcl"));
    return { first: isClause ? first : link + 1, end: last + 1 };
  }
  return undefined;
}

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
