// Where what is said ends, by the tree: the words below the cue's complement, where the line alone would run on to the
// end of the sentence. Nothing changes where a reading has no tree or the tree sees the place otherwise.

import { circumstances, commaAsides, occasions } from "../../english/cue-frames.ts";
import type { Span } from "../../model/span.ts";
import { tokenIndexAt, tokenRange } from "../../read/query.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, wordOf } from "./line.ts";

/** The draft with its content ended where the complement of its cue ends. */
export function endedByTree(line: Line, draft: Draft): Draft {
  if (line.reading.tree.length === 0 || !ended.has(draft.rules[0] ?? "")) return draft;
  const part = draft.content.at(-1);
  if (part === undefined || draft.content.length > mostParts(draft)) return draft;
  const content = endedContent(line, draft, part);
  return content === undefined
    ? draft
    : { ...draft, content: [...draft.content.slice(0, -1), ...content] };
}

/** A passive says its subject and then what follows; of others only what stands in one piece has its end here. */
function mostParts({ rules }: Draft): number {
  return rules[0] === "attribution/hearsay-passive" ? 2 : 1;
}

const ended: ReadonlySet<string> = new Set([
  "attribution/before-object",
  "attribution/before-to",
  "attribution/before-clause",
  "attribution/before-that",
  "attribution/participle",
  "attribution/coordinated",
  "attribution/infinitive",
  "attribution/hearsay-passive",
  "attribution/tree-clause",
  "attribution/tree-object",
  "attribution/tree-to",
]);

function endedContent(line: Line, draft: Draft, part: Span): readonly Span[] | undefined {
  const tree = treeOf(line.reading);
  const first = tokenIndexAt(line.reading, part.start);
  const verb = verbOf(line, draft);
  if (first === undefined || verb === undefined || first <= verb) return undefined;
  const top = topBelow(tree, verb, first);
  if (top === undefined) return undefined;
  const limit = tokenRange(line.reading, part).end;
  const end = endBelow(line, {
    tree,
    verb,
    top,
    first,
    limit,
    toCome: draft.certainty === "planned" && draft.stance === "asserts",
  });
  if (end >= limit) return undefined;
  return contentOf(line, { first, end });
}

/** The last verb of a cue: "has repeatedly called for" hangs its complement on "called". */
export function verbOf(line: Line, { cue }: Draft): number | undefined {
  for (let at = cue.end - 1; at >= cue.first; at--)
    if (line.reading.tags[at]?.upos === "VERB") return at;
  return undefined;
}

/** The word that hangs on `above` and has `token` below it, or is it. */
export function topBelow(tree: Tree, above: number, token: number): number | undefined {
  for (let at: number | undefined = token; at !== undefined; at = tree.head(at))
    if (tree.head(at) === above) return at;
  return undefined;
}

interface Below {
  readonly tree: Tree;
  readonly verb: number;
  /** The head of the complement. */
  readonly top: number;
  readonly first: number;
  /** Whether the saying itself is to come: then "on Monday" is the day of what is said. */
  readonly toCome: boolean;
  /** Where it ends at the latest. */
  readonly limit: number;
}

/** The first token from which on nothing is said by this cue; `limit` where the tree sees no such. */
function endBelow(line: Line, below: Below): number {
  const { first, limit } = below;
  for (let at = first + 1; at < limit; at++) {
    if (isQuotedToken(line, at) && isQuotedToken(line, at - 1)) continue;
    if (endsAt(line, below, at)) return withoutJoin(line, first, at);
  }
  return limit;
}

function endsAt(line: Line, below: Below, at: number): boolean {
  const { tree, verb, top } = below;
  if (line.reading.tokens[at]?.shape === "punctuation") return false;
  const piece = topBelow(tree, verb, at);
  if (piece === undefined) return isAbove(tree, verb, at) || opensAbove(line, below, at);
  if (opensRemark(line, below, piece, at) || opensPast(line, below, at)) return true;
  const isObject = tree.is(top, "obj", "iobj", "obl", "nmod");
  if (isObject && goesOn(line, below, at)) return false;
  if (piece > top && opensAt(tree, piece, at)) {
    if (tree.is(piece, "conj"))
      return isObject && joins.has(wordOf(line, at)) && isVerbal(line, piece);
    if (
      isObject &&
      tree.is(piece, "advcl", "parataxis") &&
      (isMark(line, at - 1) || circumstances.has(wordOf(line, at)))
    )
      return true;
    if (isObject && !below.toCome && isOccasion(line, tree, piece)) return true;
    if (isObject && tree.is(piece, "obl:tmod", "nmod:tmod", "obl:unmarked"))
      return !tree.children(verb, "xcomp", "ccomp", "advcl", "obl").some((next) => next > piece);
  }
  return isObject && opensAside(line, tree, at, top);
}

/** "advised its people on Monday | to leave", "said the march, which was long, | would go on": the rest is still to come. */
function goesOn(line: Line, { tree, verb }: Below, at: number): boolean {
  const isToDo = (next: number): boolean => wordOf(line, tree.child(next, "mark") ?? -1) === "to";
  return (
    tree.children(verb, "ccomp").some((next) => next > at) ||
    tree.children(verb, "xcomp", "advcl").some((next) => next > at && isToDo(next))
  );
}

/** "in an interview", "in a statement": where it was said. */
function isOccasion(line: Line, tree: Tree, piece: number): boolean {
  const link = tree.is(piece, "obl") ? tree.child(piece, "case") : undefined;
  return (
    link !== undefined &&
    ["in", "on", "at", "during"].includes(wordOf(line, link)) &&
    occasions.has(wordOf(line, piece))
  );
}

/** "Those who back Mora | are few": the clause around the cue goes on here. */
function isAbove(tree: Tree, verb: number, at: number): boolean {
  let isAside = false;
  for (let below: number | undefined = verb; below !== undefined; below = tree.head(below)) {
    if (isAside && below >= at) return true;
    if (tree.is(below, "acl", "advcl", "csubj")) isAside = true;
  }
  return false;
}

/** "After the mayor said the dam was safe, | people came home": behind a comma the sentence around the cue goes on. */
function opensAbove(line: Line, { tree, verb }: Below, at: number): boolean {
  if (!isMark(line, at - 1)) return false;
  const piece = [at, ...tree.ancestors(at)].find((one) =>
    tree.hasDescendant(tree.head(one) ?? one, verb),
  );
  return piece !== undefined && opensAt(tree, piece, at);
}

/** "said the dam was safe, | raising fears": set off by a comma, the tree hangs it on the saying. */
function opensRemark(line: Line, { tree, top }: Below, piece: number, at: number): boolean {
  return (
    tree.is(top, "ccomp", "xcomp") &&
    tree.is(piece, "advcl") &&
    isMark(line, at - 1) &&
    opensAt(tree, piece, at)
  );
}

/** "vowed to hold the pier | after the mayor had left it": what went before a deed to come is the outlet's to tell. */
function opensPast(line: Line, { tree, top }: Below, at: number): boolean {
  if (!pastLinks.has(wordOf(line, at)) || !tree.is(at, "mark")) return false;
  const clause = tree.head(at);
  const isToDo = tree.is(top, "xcomp") && wordOf(line, tree.child(top, "mark") ?? -1) === "to";
  if (!isToDo || clause === undefined || clause === top || !tree.is(clause, "advcl")) return false;
  if (firstBelow(tree, clause) !== at) return false;
  const aux = tree.child(clause, "aux", "cop", "aux:pass");
  return line.reading.tags[aux ?? clause]?.xpos === "VBD";
}

const pastLinks = new Set(["after", "as", "when", "while", "since"]);

function isVerbal(line: Line, at: number): boolean {
  const upos = line.reading.tags[at]?.upos;
  return upos === "VERB" || upos === "AUX";
}

/** "Y, which ...", "Y - one of ...": set off behind the object by a mark. */
function opensAside(line: Line, tree: Tree, at: number, top: number): boolean {
  if (!isMark(line, at - 1)) return false;
  for (
    let head: number | undefined = at;
    head !== undefined && head !== top;
    head = tree.head(head)
  )
    if (tree.is(head, ...commaAsides) && opensAt(tree, head, at)) return true;
  return false;
}

function opensAt(tree: Tree, head: number, at: number): boolean {
  const first = firstBelow(tree, head);
  if (first === at) return true;
  return first === at - 1 && (head === at || tree.hasDescendant(head, at));
}

/** The first word below a word, or the word itself. */
function firstBelow(tree: Tree, head: number): number {
  let first = head;
  for (let next = tree.child(first); next !== undefined && next < first; next = tree.child(first))
    first = next;
  return first;
}

function isMark(line: Line, at: number): boolean {
  return marks.has(wordOf(line, at)) && !isQuotedToken(line, at);
}

const marks = new Set([",", "-", "—", "–", "--"]);

function withoutJoin(line: Line, first: number, end: number): number {
  let at = end;
  while (at > first + 1 && (joins.has(wordOf(line, at - 1)) || isMark(line, at - 1))) at -= 1;
  return at;
}

const joins = new Set(["and", "but", "or", "so"]);
