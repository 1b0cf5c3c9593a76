// What relations are read from: a report's tree, with the mention that each of its words belongs to.

import { groupNouns } from "../../english/group-words.ts";
import { combatants } from "../../english/person-nouns.ts";
import { forceNouns } from "../../english/relation-frames.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { contains, type Span } from "../../model/span.ts";
import { tokenRange } from "../../read/query.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import type { Findings } from "../findings.ts";

/** A report with what its words stand for. */
export interface RelationScene {
  readonly reading: Reading;
  readonly tree: Tree;
  readonly findings: Findings;
  /** The mention a word belongs to, its title included. */
  readonly mentionAt: (token: number) => Mention | undefined;
  readonly mentionOf: (id: Mention["id"]) => Mention | undefined;
}

/** The scene of a report; its tree must not be empty. */
export function sceneOf(findings: Findings): RelationScene {
  const { reading, mentions } = findings;
  const byToken = new Map<number, Mention>();
  for (const mention of mentions) {
    const { first, end } = tokenRange(reading, mention);
    for (let at = first; at < end; at++) if (!byToken.has(at)) byToken.set(at, mention);
  }
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return {
    reading,
    tree: treeOf(reading),
    findings,
    mentionAt: (token) => byToken.get(token),
    mentionOf: (id) => byId.get(id),
  };
}

/** The word as it stands, in lower case. */
export function lowerOf(token: number, { reading }: Pick<RelationScene, "reading">): string {
  return reading.tokens[token]?.lower ?? "";
}

/** Its dictionary form, in lower case. */
export function lemmaOf(token: number, scene: RelationScene): string {
  return scene.reading.tags[token]?.lemma.toLowerCase() ?? lowerOf(token, scene);
}

/** The Penn Treebank tag of a word. */
export function tagOf(token: number, { reading }: RelationScene): string {
  return reading.tags[token]?.xpos ?? "";
}

/** From the first character of one word to the last of another. */
export function spanOf(first: number, last: number, { reading }: RelationScene): Span | undefined {
  const [from, to] = [reading.tokens[first], reading.tokens[last]];
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

/** Whether a word has a case marker, one of these. */
export function isMarked(token: number, by: readonly string[], scene: RelationScene): boolean {
  return scene.tree
    .children(token, "case", "mark")
    .some((mark) => by.includes(lowerOf(mark, scene)));
}

/** What hangs on a word by one of these prepositions, near enough to be meant. */
export function obliquesOf(
  token: number,
  by: readonly string[],
  scene: RelationScene,
): readonly number[] {
  return scene.tree
    .children(token, "obl", "nmod", "advcl")
    .filter((one) => !scene.tree.is(one, "nmod:poss", "nmod:desc") && isMarked(one, by, scene));
}

/** A word with those joined to it by "and". */
export function joinedTo(token: number, { tree }: RelationScene): readonly number[] {
  return [token, ...tree.children(token, "conj")];
}

/** Whether the word is in the title of the mention it belongs to. */
export function isInTitle(token: number, scene: RelationScene): boolean {
  const title = scene.mentionAt(token)?.title;
  const word = scene.reading.tokens[token];
  return title !== undefined && word !== undefined && contains(title, word);
}

/** Whether the word is one for people in arms or another body of people, who act for whoever they belong to. */
export function isForceNoun(token: number, scene: RelationScene): boolean {
  const word = lowerOf(token, scene);
  return combatants.has(word) || groupNouns.has(word) || forceNouns.has(word);
}
