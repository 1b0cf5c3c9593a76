// Who does, and what is done to, where Universal Dependencies writes it once and means it more often: verbs joined by
// "and" share a subject, an infinitive takes it from the verb above, a participle from the clause or noun it hangs on, and
// "who" stands for its noun. Where two readings stand, nothing is given. Empty where the reading has no tree.

import {
  relativeStandIns,
  statementMarks,
  subjectControlVerbs,
} from "../english/implied-subjects.ts";
import type { Reading } from "../model/reading.ts";
import { type Tree, treeOf } from "./tree.ts";

/**
 * Heads of the subjects of a verb or other predicate, by token index: its own (`nsubj`, `nsubj:pass`, `csubj`; the
 * subject of an outer clause is not its own), else the one it shares. Of a passive they are who it is done to. What is
 * joined to them by "and" hangs below them as `conj`.
 */
export function subjectsOf(reading: Reading, predicate: number): readonly number[] {
  const tree = treeOf(reading);
  const own = tree
    .children(predicate, "nsubj", "csubj")
    .filter((subject) => !tree.is(subject, "nsubj:outer", "csubj:outer"));
  if (own.length > 0) return own.map((subject) => standingFor(reading, subject, predicate));
  const head = tree.head(predicate);
  if (head === undefined || tree.child(predicate, "expl") !== undefined) return [];
  switch (tree.relation(predicate)) {
    case "conj":
      return subjectsOf(reading, head);
    case "xcomp":
      return controllersOf(reading, head);
    case "advcl":
      return subjectsOfAdverbial(reading, predicate, head);
    case "acl":
      return describesNoun(reading, predicate) ? [head] : [];
    default:
      return [];
  }
}

/**
 * Heads of the objects of a verb (`obj`, `iobj`), by token index: its own, else those of the verb it is joined to by
 * "and", where they stand after both ("shelled and burned the town").
 */
export function objectsOf(reading: Reading, verb: number): readonly number[] {
  const tree = treeOf(reading);
  const own = tree.children(verb, "obj", "iobj");
  if (own.length > 0) return own.map((object) => standingFor(reading, object, verb));
  const head = tree.head(verb);
  if (head === undefined || !tree.is(verb, "conj") || isPassive(tree, verb)) return [];
  return objectsOf(reading, head).filter((object) => object > verb);
}

/** Whether a verb is in the passive: what its subject is, is done to it. */
function isPassive(tree: Tree, verb: number): boolean {
  return tree.child(verb, "nsubj:pass", "csubj:pass", "aux:pass") !== undefined;
}

/** The noun that a relative pronoun stands for, or the word itself. */
function standingFor(reading: Reading, word: number, predicate: number): number {
  if (!relativeStandIns.has(reading.tokens[word]?.lower ?? "")) return word;
  const tree = treeOf(reading);
  const clause = [predicate, ...tree.ancestors(predicate)].find((one) =>
    tree.is(one, "acl:relcl", "ccomp", "csubj", "advcl"),
  );
  if (clause === undefined || !tree.is(clause, "acl:relcl")) return word;
  const noun = tree.head(clause);
  return noun !== undefined && noun < word ? noun : word;
}

/** Who does what an open complement says: the object of the verb above, else its subject. */
function controllersOf(reading: Reading, verb: number): readonly number[] {
  const tree = treeOf(reading);
  const objects = tree.children(verb, "obj", "iobj");
  const object = objects.find((one) => tree.is(one, "obj")) ?? objects[0];
  return object === undefined || subjectControlVerbs.has(lemmaOf(reading, verb))
    ? subjectsOf(reading, verb)
    : [standingFor(reading, object, verb)];
}

/** "Speaking in Velm, he said": he speaks. "The town was shelled, killing two": not the town killed them. */
function subjectsOfAdverbial(reading: Reading, predicate: number, head: number): readonly number[] {
  const tree = treeOf(reading);
  const marks = tree.children(predicate, "mark").map((mark) => reading.tokens[mark]?.lower ?? "");
  if (marks.some((mark) => statementMarks.has(mark))) return [];
  if (!isParticiple(reading, predicate) && !marks.includes("to")) return [];
  const ofWhole = isPassive(tree, head) && predicate > head && marks.length === 0;
  return ofWhole ? [] : subjectsOf(reading, head);
}

/** "The man hiding there" hides; "the risk of hiding" does not. */
function describesNoun(reading: Reading, predicate: number): boolean {
  const marked = treeOf(reading).child(predicate, "mark", "case") !== undefined;
  return !marked && isParticiple(reading, predicate);
}

/** A participle that no auxiliary makes finite. */
function isParticiple(reading: Reading, verb: number): boolean {
  const tag = reading.tags[verb]?.xpos;
  if (tag !== "VBG" && tag !== "VBN") return false;
  const finite = treeOf(reading)
    .children(verb, "aux", "cop")
    .some((aux) => /^(?:VB[DPZ]|MD)$/u.test(reading.tags[aux]?.xpos ?? ""));
  return !finite;
}

function lemmaOf(reading: Reading, token: number): string {
  return reading.tags[token]?.lemma.toLowerCase() ?? reading.tokens[token]?.lower ?? "";
}
