// What follows a cue verb: whether it is content, and where that begins.

import { channelNouns } from "../../english/channel-words.ts";
import type { CueVerb } from "../../english/cue-verbs.ts";
import {
  adjunctPrepositions,
  adjunctWords,
  determiners,
  objectPronouns,
  possessives,
  subjectPronouns,
  subordinators,
} from "../../english/phrase-words.ts";
import { treeOf } from "../../read/tree.ts";
import { isQuotedToken, type Line, tokenOf, wordOf } from "./line.ts";
import { isAdverb, nounPhraseAt } from "./noun-phrase.ts";
import { opensClause, opensPhrase, opensQuotation } from "./opens.ts";

export interface ComplementFound {
  /** Index of the first token of the content. */
  readonly first: number;
  /** Index after the last word of the cue: a particle belongs to it. */
  readonly cueEnd: number;
  readonly kind: "clause" | "that" | "quotation" | "to" | "object";
}

const openers = new Set(["that", "whether", "if", "how", "why", "what", "who", "where", "when"]);

/** Pronouns that can only be subjects: a clause begins with them. */
const plainSubjects = new Set(["he", "she", "they", "we", "i", "there"]);

/** The content that a verb opens to its right; `undefined` where nothing there can be its content. */
export function complementAfter(
  line: Line,
  verb: number,
  cue: CueVerb,
): ComplementFound | undefined {
  const next = pastAdverbs(line, verb + 1, cue);
  const isInfinitive =
    wordOf(line, next) === "to" && cue.takes.has("to") && isVerbLike(line, next + 1);
  const particle =
    !isInfinitive && cue.particles.has(wordOf(line, next)) && !isPosted(line, next, cue);
  const at = particle ? next + 1 : next;
  const direct = complementAt(line, at, cue, particle);
  if (direct !== undefined) return { ...direct, cueEnd: at };
  const told = cue.takes.has("addressee") ? afterAddressee(line, next) : undefined;
  if (told !== undefined) return { ...told, cueEnd: next };
  const later = afterAdjunct(line, next, cue);
  return later === undefined ? undefined : { ...later, cueEnd: next };
}

/** "spoke briefly about", "called Friday for": past what stands between a verb and its joining word. */
function pastAdverbs(line: Line, at: number, cue: CueVerb): number {
  let index = at;
  while (index < at + 3 && (isAdverb(wordOf(line, index)) || adjunctWords.has(wordOf(line, index))))
    index += 1;
  return index > at && cue.particles.has(wordOf(line, index)) ? index : at;
}

/** "wrote on Twitter that", "wrote on her page that": where it was written, and not what about. */
function isPosted(line: Line, at: number, cue: CueVerb): boolean {
  if (cue.lemma !== "write") return false;
  const places = channelNouns.get(wordOf(line, at));
  return [at + 1, at + 2, at + 3].some((index) => places?.has(wordOf(line, index)) ?? false);
}

type Opening = Omit<ComplementFound, "cueEnd">;

function complementAt(
  line: Line,
  at: number,
  cue: CueVerb,
  particle: boolean,
): Opening | undefined {
  const word = wordOf(line, at);
  if (opensQuotation(line, at) && !endsMixedQuotation(line, at)) {
    const speech =
      cue.takes.has("quotation") || cue.takes.has("clause") || particle || cue.takes.has("object");
    return speech ? { first: skipMarks(line, at), kind: "quotation" } : undefined;
  }
  if (openers.has(word) && (takesClause(cue) || cue.takes.has("addressee"))) {
    return { first: at, kind: "that" };
  }
  if (takesClause(cue) && plainSubjects.has(word)) return { first: at, kind: "clause" };
  if (word === "to" && cue.takes.has("to") && isVerbLike(line, at + 1))
    return { first: at, kind: "to" };
  if (particle)
    return opensPhrase(line, at) || takesGerund(line, at)
      ? { first: at, kind: "object" }
      : undefined;
  if (cue.takes.has("clause") && opensClause(line, at)) return { first: at, kind: "clause" };
  if (cue.takes.has("object") && opensPhrase(line, at)) return { first: at, kind: "object" };
  if (cue.takes.has("object-of") && opensPhrase(line, at))
    return objectThen(line, at, ["of", "for"]);
  if (cue.takes.has("object-as") && opensPhrase(line, at)) return objectThen(line, at, ["as"]);
  if (cue.takes.has("object-to") && opensPhrase(line, at))
    return objectThen(line, at, ["to", "not", "about"]);
  return undefined;
}

/** `told the | "Army of the Coast" to leave`: a name in marks, and no words of the speaker. */
function isNamedInMarks(line: Line, index: number): boolean {
  const isName = /^\p{Lu}/u.test(tokenOf(line, index + 1)?.text ?? "");
  if (!isName || wordOf(line, index - 1) !== "the" || !isQuotedToken(line, index)) return false;
  let end = index;
  while (end < index + 8 && line.quotations[end] === line.quotations[index]) end += 1;
  return wordOf(line, end) === "to" && isVerbLike(line, end + 1);
}

/** "told reporters that", "warned the council that": past the person told to a clause or a quotation. */
function afterAddressee(line: Line, at: number): Opening | undefined {
  if (!opensPhrase(line, at) && !objectPronouns.has(wordOf(line, at))) return undefined;
  for (let index = at + 1; index < Math.min(line.end, at + 26); index++) {
    const word = wordOf(line, index);
    if (openers.has(word) && word !== "who") return { first: index, kind: "that" };
    if (isNamedInMarks(line, index)) continue;
    if (opensQuotation(line, index)) return { first: skipMarks(line, index), kind: "quotation" };
    if (word === "to" && index <= at + 6 && isVerbLike(line, index + 1))
      return { first: index, kind: "to" };
    if (index <= at + 6 && subjectPronouns.has(word)) return { first: index, kind: "clause" };
    if (word === "," && wordOf(line, index + 1) === "that") continue;
    if (word === "." || word === ";" || word === "'s") break;
    if (word === "," && !isBetween(line, index)) break;
  }
  const phrase = objectPronouns.has(wordOf(line, at))
    ? { first: at, end: at + 1 }
    : nounPhraseAt(line, at);
  const next = phrase?.end ?? line.end;
  return phrase !== undefined && determiners.has(wordOf(line, next)) && opensClause(line, next)
    ? { first: next, kind: "clause" }
    : undefined;
}

/** A comma inside the words for the person told: "told the council, which met on Friday, that". */
function isBetween(line: Line, comma: number): boolean {
  for (let index = comma + 1; index < Math.min(line.end, comma + 12); index++) {
    if (wordOf(line, index) === "," && wordOf(line, index + 1) === "that") return true;
  }
  return false;
}

/** "said on Friday that", "said in a statement the": past when and where it was said. */
function afterAdjunct(line: Line, at: number, cue: CueVerb): Opening | undefined {
  const word = wordOf(line, at);
  const isTime = adjunctWords.has(word) || /ly$/u.test(word);
  if (!isTime && !adjunctPrepositions.has(word) && !saysOf(word, cue)) return undefined;
  for (let index = at + 1; index < Math.min(line.end, at + 22); index++) {
    const here = wordOf(line, index);
    if (here === "that" && takesClause(cue) && wordOf(line, index - 1) !== "in") {
      return { first: index, kind: "that" };
    }
    if ([",", ":"].includes(here) && opensQuotation(line, index) && cue.takes.has("quotation")) {
      return { first: skipMarks(line, index), kind: "quotation" };
    }
    const opens = subjectPronouns.has(here) && !joining.has(wordOf(line, index - 1));
    if (opens && cue.takes.has("clause")) {
      return { first: index, kind: "clause" };
    }
    if (here === "." || here === ";" || here === "," || here === "who") break;
  }
  if (!cue.takes.has("clause")) return undefined;
  const after = pastTime(line, at);
  return after > at && opensClause(line, after) ? { first: after, kind: "clause" } : undefined;
}

/** "said of the plan that": what it is about, then what is said. */
function saysOf(word: string, cue: CueVerb): boolean {
  return word === "of" && cue.takes.has("clause") && cue.takes.has("quotation");
}

/** "and he", "as it published the list": more of a phrase, or what went on meanwhile. */
const joining: ReadonlySet<string> = new Set(["and", "or", ...subordinators]);

/** Past "on Friday", "late on Monday night", "Tuesday". */
function pastTime(line: Line, at: number): number {
  let index = at;
  while (
    [
      "on",
      "late",
      "early",
      "last",
      "this",
      "night",
      "morning",
      "evening",
      "afternoon",
      "week",
    ].includes(wordOf(line, index)) ||
    adjunctWords.has(wordOf(line, index))
  ) {
    index += 1;
  }
  return index > at && !["on", "last", "this"].includes(wordOf(line, index - 1)) ? index : at;
}

function objectThen(line: Line, at: number, words: readonly string[]): Opening | undefined {
  for (let index = at + 1; index < Math.min(line.end, at + 16); index++) {
    if (words.includes(wordOf(line, index))) return { first: at, kind: "object" };
    if ([".", ";", ","].includes(wordOf(line, index))) return undefined;
  }
  return undefined;
}

function endsMixedQuotation(line: Line, at: number): boolean {
  return wordOf(line, at) === "," && !isQuotedToken(line, at + 1);
}

function skipMarks(line: Line, at: number): number {
  return wordOf(line, at) === ":" || wordOf(line, at) === "," ? at + 1 : at;
}

function takesClause(cue: CueVerb): boolean {
  return cue.takes.has("clause") || cue.takes.has("that-clause");
}

function takesGerund(line: Line, at: number): boolean {
  return wordOf(line, at).endsWith("ing");
}

/** "Under the law, the ministry maintains | a reserve": the verb has its object and needs nothing before it. */
export function hasObject({ reading }: Line, verb: number, cue: CueVerb): boolean {
  if (reading.tree.length === 0 || cue.takes.has("addressee") || cue.lemma === "say") return false;
  const object = treeOf(reading).child(verb, "obj");
  const isNear = object !== undefined && object > verb && object <= verb + 3;
  return isNear && reading.tags[object]?.upos === "NOUN";
}

function isVerbLike(line: Line, at: number): boolean {
  const word = wordOf(line, at);
  return (
    word !== "" &&
    !determiners.has(word) &&
    !possessives.has(word) &&
    /^\p{Ll}/u.test(tokenOf(line, at)?.text ?? "")
  );
}
