// The place of words in their sentence, as far as it tells who is meant: what they hang on and by which relation.

import type { Reading } from "../../model/reading.ts";
import { subjectsOf } from "../../read/participants.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import type { Role } from "./reference.ts";

/** How many words up a relation is looked for; sentences of news are not deeper. */
const deepest = 12;

/** The word of a stretch that all others hang on: the first whose head lies outside. Its last where there is no tree. */
export function headOf(reading: Reading, first: number, end: number): number {
  const tree = treeOf(reading);
  for (let token = first; token < end; token++) {
    const above = tree.head(token);
    const isTop = above === undefined || above < first || above >= end;
    if (isTop && tree.label(token) !== undefined && !tree.is(token, "punct", "det", "case"))
      return token;
  }
  return Math.max(first, end - 1);
}

/** The role of a noun or pronoun; what is joined by "and" or stands beside another has the role of the first. */
export function roleOf(tree: Tree, token: number): Role {
  let at = token;
  for (let step = 0; step < deepest && tree.is(at, "conj", "appos", "flat"); step++)
    at = tree.head(at) ?? at;
  const relation = tree.label(at);
  if (relation === "nmod:poss") return "owner";
  return roles.get(tree.relation(at) ?? "") ?? "other";
}

const roles: ReadonlyMap<string, Role> = new Map([
  ["nsubj", "subject"],
  ["csubj", "subject"],
  ["obj", "object"],
  ["iobj", "object"],
  ["obl", "oblique"],
  ["nmod", "oblique"],
]);

/** The verb or other predicate that a word belongs to. */
export function predicateOf(tree: Tree, token: number): number | undefined {
  let at: number | undefined = token;
  for (let step = 0; step < deepest && at !== undefined; step++) {
    const above: number | undefined = tree.head(at);
    if (above === undefined || tree.is(at, ...clauseArguments)) return above;
    at = above;
  }
  return undefined;
}

const clauseArguments = ["nsubj", "csubj", "obj", "iobj", "obl", "dislocated", "vocative"];

/** Heads of the subjects of the clause that a word belongs to. */
export function clauseSubjects(reading: Reading, token: number): readonly number[] {
  const predicate = predicateOf(treeOf(reading), token);
  return predicate === undefined ? [] : subjectsOf(reading, predicate);
}

/** The subject that comes after a clause or phrase which opens its sentence: "After he left, Mora said". */
export function subjectToCome(reading: Reading, token: number): number | undefined {
  const tree = treeOf(reading);
  let at: number | undefined = token;
  for (let step = 0; step < deepest && at !== undefined; step++) {
    const above: number | undefined = tree.head(at);
    if (above !== undefined && at < above && tree.is(at, "advcl", "obl", "acl"))
      return tree.children(above, "nsubj").find((subject) => subject > token);
    at = above;
  }
  return undefined;
}

/** Whether a word belongs to the phrase of a noun and to no clause in it: "her" in "her brother". */
export function isInPhraseOf(tree: Tree, token: number, noun: number): boolean {
  let at: number | undefined = token;
  for (let step = 0; step < deepest && at !== undefined; step++) {
    if (at === noun) return step > 0;
    if (tree.is(at, ...clauses)) return false;
    at = tree.head(at);
  }
  return false;
}

const clauses = ["acl", "advcl", "ccomp", "xcomp", "parataxis", "csubj", "conj"];

/** Whether a noun or name is the subject of a main clause, of the first or of one joined to it. */
export function isOfMainClause(tree: Tree, token: number): boolean {
  let subject = token;
  for (let step = 0; step < deepest && tree.is(subject, "flat", "appos"); step++)
    subject = tree.head(subject) ?? subject;
  const predicate = tree.is(subject, "nsubj", "expl") ? tree.head(subject) : undefined;
  return predicate !== undefined && isMainPredicate(tree, predicate);
}

/** Whether a word is the predicate of a main clause, of the first or of one joined to it. */
export function isMainPredicate(tree: Tree, token: number): boolean {
  let at: number | undefined = token;
  for (let step = 0; step < deepest && at !== undefined && tree.is(at, "conj", "parataxis"); step++)
    at = tree.head(at);
  return at !== undefined && tree.is(at, "root");
}

/** The subject of a sentence's main clause; of the clause that hangs on a predicate as what it says, where one does. */
export function toldOf(reading: Reading, index: number, says?: number): number | undefined {
  const tree = treeOf(reading);
  const sentence = reading.sentences[index];
  const said = says === undefined ? undefined : tree.child(says, "ccomp");
  const main = said ?? (sentence && tree.rootOf(sentence));
  return main === undefined ? undefined : tree.child(main, "nsubj");
}

/** Whether a subject is that of its sentence's main clause. */
export function isMainSubject(tree: Tree, token: number): boolean {
  const predicate = tree.is(token, "nsubj") ? tree.head(token) : undefined;
  return predicate !== undefined && tree.is(predicate, "root");
}
