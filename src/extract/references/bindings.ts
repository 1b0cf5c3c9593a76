// Whom a pronoun cannot stand for, whatever else speaks for it.

import type { Reading } from "../../model/reading.ts";
import { contains } from "../../model/span.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import { clauseSubjects, isInPhraseOf, predicateOf } from "./grammar.ts";
import type { Reference } from "./reference.ts";
import type { Speakers } from "./speakers.ts";

/** Tells of each reference whether it rules out that the pronoun stands for the one it refers to. */
export function bindingsOf(
  pronoun: Reference,
  { reading, speakers }: { readonly reading: Reading; readonly speakers: Speakers },
): (other: Reference) => boolean {
  const tree = treeOf(reading);
  const ownCase = pronoun.pronoun?.case;
  const isObject = ownCase === "object";
  const subjects = new Set(isObject ? clauseSubjects(reading, pronoun.head) : []);
  const predicate = isObject ? predicateOf(tree, pronoun.head) : undefined;
  const quoting = speakers.quotedFrom(pronoun);
  const isOfClause = (other: Reference): boolean =>
    other.role !== "owner" && predicateOf(tree, other.head) === predicate;
  const quotes = (other: Reference): boolean =>
    pronoun.speaks && speakers.quotedFrom(other).some((source) => contains(source, pronoun));
  return (other) =>
    quoting.some((source) => contains(source, other) && other.speaks) ||
    (other.sentence === pronoun.sentence &&
      (subjects.has(other.head) ||
        (isObject && predicate !== undefined && isOfClause(other)) ||
        isInPhraseOf(tree, pronoun.head, other.head) ||
        isDoerIn(tree, pronoun.head, other.head) ||
        areJoined(tree, pronoun.head, other.head))) ||
    quotes(other);
}

/** "Mora and he": two that are joined are two. */
function areJoined(tree: Tree, a: number, b: number): boolean {
  const first = (token: number): number =>
    tree.is(token, "conj") ? (tree.head(token) ?? token) : token;
  return first(a) === first(b);
}

/** "The man he met": who does something to another is not that other. */
function isDoerIn(tree: Tree, subject: number, noun: number): boolean {
  const verb = tree.is(subject, "nsubj") ? tree.head(subject) : undefined;
  return verb !== undefined && tree.is(verb, "acl:relcl") && tree.head(verb) === noun;
}
