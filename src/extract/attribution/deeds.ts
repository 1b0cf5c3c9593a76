// What has the verb of a statement and states nothing: a deed ("denied the request", "supports the militia by training
// it"), or a happening that shows, threatens or wants something. Known by the tree alone.

import { actTypes } from "../../english/acts.ts";
import {
  clauseOnly,
  deedObjects,
  givingVerbs,
  helpingVerbs,
  mereHappenings,
  nobodyWords,
} from "../../english/deed-words.ts";
import { refusingVerbs, sayingBases } from "../../english/hedges-of-statement.ts";
import { tokenIndexAt } from "../../read/query.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, wordOf } from "./line.ts";
import { headOf } from "./source-head.ts";
import { topBelow, verbOf } from "./tree-content.ts";

/** Whether a draft tells what somebody did, or what came about, and nothing that anybody says. */
export function isDeed(line: Line, draft: Draft): boolean {
  if (line.reading.tree.length === 0) return false;
  if (isHappening(line, draft)) return true;
  const verb = verbOf(line, draft);
  const part = draft.content[0];
  const first = part && tokenIndexAt(line.reading, part.start);
  if (verb === undefined) return false;
  const tree = treeOf(line.reading);
  if (isNobodys(line, tree, verb)) return true;
  if (first === undefined || first <= verb) return false;
  const top = topBelow(tree, verb, first);
  if (top === undefined) return false;
  if (tree.is(top, "advmod") && line.reading.tags[top]?.upos === "ADV")
    return draft.rules[0] === "attribution/before-object";
  if (!tree.is(top, "obj", "iobj", "obl")) return false;
  return lacksClause(line, tree, { verb, top }) || hasDeedObject(line, tree, { verb, top });
}

/** "declined | to say whether", "refused | to confirm that": what follows is neither said nor denied. */
export function leavesUnsaid(line: Line, { cue, content: [said] }: Draft): boolean {
  const to = said && tokenIndexAt(line.reading, said.start);
  if (to === undefined || wordOf(line, to) !== "to") return false;
  if (!sayingBases.has(wordOf(line, to + 1))) return false;
  return line.reading.tokens
    .slice(cue.first, cue.end)
    .some(({ lower }) => refusingVerbs.has(lower));
}

/** "No group | has claimed the raid", "neither the union nor the port | said so": no one did. */
function isNobodys(line: Line, tree: Tree, verb: number): boolean {
  const subject = tree.child(verb, "nsubj");
  const words =
    subject === undefined
      ? []
      : [subject, ...tree.children(subject, "det", "cc", "cc:preconj", "advmod")];
  return words.some((word) => nobodyWords.has(wordOf(line, word)) && !isQuotedToken(line, word));
}

interface Object {
  readonly verb: number;
  /** The head of what is named behind the verb. */
  readonly top: number;
}

function hasDeedObject(line: Line, tree: Tree, { verb, top }: Object): boolean {
  const lemma = line.reading.tags[verb]?.lemma.toLowerCase() ?? "";
  if (givingVerbs.has(lemma) && wordOf(line, tree.child(top, "det") ?? -1) === "no") return true;
  if (lemma === "deny" && tree.child(verb, "iobj") !== undefined) return true;
  // "Called the vote | a mistake" says what it is.
  const isOwn = tree.is(top, "obj") && tree.child(verb, "xcomp") === undefined;
  if ((isOwn || lemma === "respond") && deedObjects.get(lemma)?.has(wordOf(line, top)) === true)
    return true;
  return helpingVerbs.has(lemma) && isDoneBy(line, tree, verb);
}

/** "which worries | the farmers", "concluded | her speech": of a verb that only a clause completes. */
function lacksClause(line: Line, tree: Tree, { verb, top }: Object): boolean {
  const lemma = line.reading.tags[verb]?.lemma.toLowerCase() ?? "";
  if (!clauseOnly.has(lemma) || !tree.is(top, "obj") || isQuotedToken(line, top)) return false;
  return !tree.subtree(top).some((word) => isFiniteVerb(line, word));
}

function isFiniteVerb(line: Line, index: number): boolean {
  return /^(?:VB[DPZ]|MD)$/u.test(line.reading.tags[index]?.xpos ?? "");
}

/** "by training its men": the means of a deed. */
function isDoneBy(line: Line, tree: Tree, verb: number): boolean {
  return tree
    .children(verb, "advcl", "obl")
    .some(
      (one) =>
        wordOf(line, tree.child(one, "mark", "case") ?? -1) === "by" &&
        line.reading.tags[one]?.xpos === "VBG",
    );
}

/** "The raid shows", "the drought threatens to": nobody is there who could say it. */
function isHappening(line: Line, { source }: Draft): boolean {
  const found = source && headOf(line.reading, source);
  if (found === undefined || line.reading.tags[found.head]?.upos !== "NOUN") return false;
  const word = wordOf(line, found.head);
  return happenings.has(word) || mereHappenings.has(word);
}

const happenings: ReadonlySet<string> = new Set(actTypes.flatMap(({ nouns }) => nouns));
