// The words for a speaker by the tree: the subject of the cue with all that hangs on it, or the subject it shares.

import { saidThings } from "../../english/cue-complements.ts";
import { relativeStandIns } from "../../english/implied-subjects.ts";
import {
  adjunctPrepositions,
  openers as clauseOpeners,
  daysOfSaying,
} from "../../english/phrase-words.ts";
import { subjectsOf } from "../../read/participants.ts";
import type { Tree } from "../../read/tree.ts";
import { type Line, type Stretch, wordOf } from "./line.ts";

/** The speaker of a cue verb; `undefined` where it has no subject, or one that cannot speak. */
export function treeSource(line: Line, tree: Tree, verb: number): Stretch | undefined {
  const subject = tree.child(verb, "nsubj") ?? sharedSubject(line, tree, verb);
  if (subject === undefined || subject < line.first || subject >= line.end) return undefined;
  const upos = line.reading.tags[subject]?.upos ?? "";
  if (!speaking.has(upos) || isQuotedWord(line, subject) || mute.has(wordOf(line, subject)))
    return undefined;
  const phrase = phraseOf(line, tree, subject, verb);
  if (phrase === undefined || isPlaceOrDay(line, phrase)) return undefined;
  return shortOfPlace(line, phrase);
}

/** "said Mora, who leads it, | in a recording", "Mora, | after weeks of talks,": a comma and a preposition tell where it was said. */
function shortOfPlace(line: Line, { first, end }: Stretch): Stretch {
  for (let at = first + 1; at < end - 1; at++)
    if (wordOf(line, at) === "," && adjunctPrepositions.has(wordOf(line, at + 1)))
      return { first, end: at };
  return { first, end };
}

/** Inside a quotation, and no name in marks (`the "Army of the Coast"`). */
function isQuotedWord(line: Line, index: number): boolean {
  const quotation = line.quotations[index];
  if (quotation === undefined) return false;
  const isShort = quotation.end - quotation.start < 50;
  return !isShort || !/^\p{Lu}/u.test(line.reading.tokens[index]?.text ?? "");
}

/** "on Sunday", "of the polls": whatever the tree says, these do not speak. */
function isPlaceOrDay(line: Line, { first, end }: Stretch): boolean {
  const word = wordOf(line, first);
  if (adjunctPrepositions.has(word) || word === "of" || word === "to" || word === "about")
    return true;
  return daysOfSaying.has(wordOf(line, end - 1));
}

/** The subject that a verb without one of its own means: past a place, a day or a paper, that of the verb they hang on. */
function sharedSubject(line: Line, tree: Tree, verb: number): number | undefined {
  let subject = subjectsOf(line.reading, verb)[0];
  for (let step = 0; step < 3; step++) {
    if (subject !== undefined && !isBeside(line, tree, subject)) return subject;
    const above = clauseAbove(line, tree, subject ?? verb);
    if (above === undefined) return undefined;
    const own = tree.child(above, "nsubj");
    subject = own ?? subjectsOf(line.reading, above)[0];
  }
  return undefined;
}

/** "in a speech | comparing", "a resolution | condemning", "on Tuesday | saying": none of these speaks. */
function isBeside(line: Line, tree: Tree, noun: number): boolean {
  if (tree.is(noun, "obl", "nmod") && tree.child(noun, "case") !== undefined) return true;
  if (tree.is(noun, "obl:tmod", "nmod:tmod", "obl:unmarked", "nmod:unmarked")) return true;
  return tree.is(noun, "obj", "iobj") && saidThings.has(wordOf(line, noun));
}

function clauseAbove(line: Line, tree: Tree, token: number): number | undefined {
  return tree.ancestors(token).find((above) => {
    const upos = line.reading.tags[above]?.upos;
    return upos === "VERB" || tree.child(above, "nsubj") !== undefined;
  });
}

const speaking = new Set(["NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM", "X"]);
const mute = new Set(["there", "nothing", "what", "this", "whatever"]);

/** The subtree of a noun, short of the clause that the cue stands in. */
export function phraseOf(line: Line, tree: Tree, noun: number, verb: number): Stretch | undefined {
  const inner = tree
    .children(noun)
    .find((child) => child === verb || tree.hasDescendant(child, verb));
  const out = new Set(inner === undefined ? [] : tree.subtree(inner));
  const words = tree
    .subtree(noun)
    .filter((word) => !out.has(word) && word >= line.first && word < line.end);
  const kept =
    noun < verb ? words.filter((word) => word < verb) : words.filter((word) => word > verb);
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return trimmed(line, { first, end: last + 1 });
}

/** Short of joining words at either end; "who" alone is a speaker. */
function trimmed(line: Line, { first, end }: Stretch): Stretch | undefined {
  if (end - first === 1 && relativeStandIns.has(wordOf(line, first))) return { first, end };
  let start = first;
  let stop = end;
  while (
    start < stop - 1 &&
    (openers.has(wordOf(line, start)) || clauseOpeners.has(wordOf(line, start)))
  )
    start += 1;
  while (stop > start && closers.has(wordOf(line, stop - 1))) stop -= 1;
  return start < stop ? { first: start, end: stop } : undefined;
}

const openers = new Set(["and", "but", ",", "even", "also", "-", "—", "–", ";", ":", "by", "from"]);
const closers = new Set(["and", "but", ".", '"', "-", "—", "–", ";", ":", "who", "which", "that"]);
