// Quotations that no other rule has a speaker for, by the tree: the verb beside the quotation that has a subject of its
// own says it, whatever verb it is. Nothing where a reading has no tree.

import { cueVerbForms } from "../../english/cue-verbs.ts";
import { speechlessVerbs } from "../../english/phrase-words.ts";
import { overlaps, type Span, slice } from "../../model/span.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, wordOf } from "./line.ts";
import { isTitle } from "./quoted-title.ts";
import { treeSource } from "./tree-source.ts";
import { verbGroupAt } from "./verb-group.ts";

/** Statements for the quotations of a sentence that no draft holds. */
export function treeQuotationDrafts(line: Line, drafts: readonly Draft[]): readonly Draft[] {
  if (line.reading.tree.length === 0) return [];
  const held = drafts.flatMap((draft) => draft.content);
  const found: Draft[] = [];
  for (const quoted of quotedStretches(line)) {
    const [content] = contentOf(line, quoted);
    if (content === undefined || held.some((part) => overlaps(part, content))) continue;
    if (isTitle(line, quoted) || !isSpeech(line, quoted, content)) continue;
    const draft = draftOf(line, treeOf(line.reading), quoted, content);
    if (draft !== undefined) found.push(draft);
  }
  return found;
}

function quotedStretches(line: Line): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let index = line.first; index < line.end; index++) {
    if (!isQuotedToken(line, index)) continue;
    const first = index;
    while (index + 1 < line.end && line.quotations[index + 1] === line.quotations[first])
      index += 1;
    found.push({ first, end: index + 1 });
  }
  return found;
}

/** Opens its sentence and ends in a mark that leads on, or stands behind a comma or colon like a sentence. */
function isSpeech(line: Line, { first, end }: Stretch, content: Span): boolean {
  const text = slice(line.reading.document.text, content);
  const before = wordOf(line, first - 1);
  const isOpening = before === "" || ["and", "but", "then"].includes(before);
  if (isOpening) return /[,?!…]["”’']*$/u.test(text) && end < line.end;
  const isLed = [",", ":"].includes(before) && /^["“‘']+\p{Lu}/u.test(text);
  return isLed && end - first >= (before === ":" ? 4 : 6);
}

function draftOf(line: Line, tree: Tree, quoted: Stretch, content: Span): Draft | undefined {
  const verb = verbBeside(line, tree, quoted);
  const source = verb === undefined ? undefined : treeSource(line, tree, verb);
  if (verb === undefined || source === undefined) return undefined;
  const group = verbGroupAt(line, verb);
  if (group.negated) return undefined;
  return {
    rules: ["attribution/tree-quotation"],
    sentence: line.sentence,
    source: spanOf(line, source),
    cue: { first: Math.min(group.first, verb), end: verb + 1 },
    content: [content],
    stance: cueVerbForms.get(wordOf(line, verb))?.verb.stance ?? "asserts",
    certainty: "stated",
    carries: true,
    behind: [],
  };
}

/** The nearest verb outside of the quotation that hangs on it or on which it hangs; else the nearest with a subject. */
function verbBeside(line: Line, tree: Tree, quoted: Stretch): number | undefined {
  const verbs: number[] = [];
  const isLed = wordOf(line, quoted.first - 1) === ":";
  for (let at = line.first; at < line.end; at++)
    if (isPredicate(line, tree, at, isLed) && !isQuotedToken(line, at) && canSpeak(line, at))
      verbs.push(at);
  const near = verbs
    .filter((verb) => tree.child(verb, "nsubj") !== undefined || tree.is(verb, "conj", "xcomp"))
    .sort((a, b) => distance(a, quoted) - distance(b, quoted));
  return (
    near.find((verb) => isTied(tree, verb, quoted)) ?? near.find((verb) => isNear(verb, quoted))
  );
}

/** A verb; before a colon also what follows a form of "be": `The clerk was blunt: "..."`. */
function isPredicate(line: Line, tree: Tree, at: number, isLed: boolean): boolean {
  return line.reading.tags[at]?.upos === "VERB" || (isLed && tree.child(at, "cop") !== undefined);
}

function canSpeak(line: Line, verb: number): boolean {
  return !speechlessVerbs.has(wordOf(line, verb));
}

function distance(verb: number, { first, end }: Stretch): number {
  return verb < first ? first - verb : verb - end;
}

const reach = 12;

function isNear(verb: number, quoted: Stretch): boolean {
  return distance(verb, quoted) <= reach;
}

function isTied(tree: Tree, verb: number, { first, end }: Stretch): boolean {
  const isInside = (token: number | undefined): boolean =>
    token !== undefined && first <= token && token < end;
  return isInside(tree.head(verb)) || tree.children(verb).some(isInside);
}
