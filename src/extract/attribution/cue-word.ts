// Whether a word that can be a cue verb is one here, and what a negated one leaves unsaid.

import { cueNouns } from "../../english/cue-nouns.ts";
import { type CueForm, cueVerbForms } from "../../english/cue-verbs.ts";
import { refusingVerbs } from "../../english/hedges-of-statement.ts";
import { attitudeVerbs, auxiliaries, modals, plainVerbs } from "../../english/phrase-words.ts";
import { treeOf } from "../../read/tree.ts";
import { complementAfter } from "./complement.ts";
import { contentAfter, endsInQuotation } from "./content.ts";
import { isQuotedToken, type Line, tokenOf, wordOf } from "./line.ts";
import { isCapitalised, isInnerMark } from "./noun-phrase.ts";
import { isInQuotedAs } from "./quoted-as.ts";
import { deniesReport } from "./taken-back.ts";
import { verbGroupAt } from "./verb-group.ts";

/** "-backed" is part of a compound, and a capital inside a sentence part of a name. */
export function isCueHere(line: Line, index: number): boolean {
  const next = wordOf(line, index + 1);
  const isNoun =
    auxiliaries.has(next) ||
    modals.has(next) ||
    plainVerbs.has(next) ||
    cueVerbForms.get(next)?.form === "past";
  if (isOfNoun(line, index)) return false;
  if (isTaggedNoun(line, index) || isInQuotedAs(line, index)) return false;
  if (isNoun && cueVerbForms.get(wordOf(line, index))?.form !== "past") return false;
  if (wordOf(line, index) === "states" && !leadsOn(line, index)) return false;
  if (["say", "says", "said", "saying"].includes(wordOf(line, index)) && tellsMuch(line, index + 1))
    return false;
  if (takesLives(line, index) || givesName(line, index)) return false;
  if (cueNouns.has(wordOf(line, index)) && deniesReport(line, index + 1)) return false;
  const isJoined = isHyphen(line, index - 1) || isHyphen(line, index + 1);
  return !isJoined && (!isCapitalised(line, index) || index === line.first || isTitleCase(line));
}

/** "in his reply:", "of the show": what the reader takes for a noun, with an owner or an article, is no verb. */
function isTaggedNoun(line: Line, index: number): boolean {
  if (line.reading.tags[index]?.upos !== "NOUN") return false;
  const tree = treeOf(line.reading);
  const beside = tree.child(index, "compound");
  const isKind = beside !== undefined && line.reading.tags[beside]?.upos === "NOUN";
  return isKind || tree.child(index, "nmod:poss", "det") !== undefined;
}

/** "all supported versions", "the suspected attackers", "reporting lines": the reader takes it for part of what a noun is. */
function isOfNoun(line: Line, index: number): boolean {
  if (line.reading.tree.length === 0) return false;
  const tree = treeOf(line.reading);
  const noun = tree.is(index, "amod", "compound") ? tree.head(index) : undefined;
  const isVerb = ["VBD", "VBP", "VBZ"].includes(line.reading.tags[index]?.xpos ?? "");
  const isJoined = noun !== undefined && noun > index && noun <= index + 2;
  return isJoined && !isVerb && tokenOf(line, index - 1)?.shape !== "punctuation";
}

/** "says a lot about", "says much": what a thing shows, not what is said. */
function tellsMuch(line: Line, next: number): boolean {
  const word = wordOf(line, next) === "a" ? wordOf(line, next + 1) : wordOf(line, next);
  const link = wordOf(line, wordOf(line, next) === "a" ? next + 2 : next + 1);
  return (
    ["lot", "great", "much", "little", "volumes", "everything", "something"].includes(word) &&
    (link === "about" || link === "deal")
  );
}

/** "the flood claimed the lives of 12": a deed, not a word. */
function takesLives(line: Line, index: number): boolean {
  if (cueVerbForms.get(wordOf(line, index))?.verb.lemma !== "claim") return false;
  for (let at = index + 1; at < index + 7; at++) {
    const word = wordOf(line, at);
    if (word === "lives" || word === "life") return true;
    if ([",", ".", "that", "of"].includes(word)) return false;
  }
  return false;
}

/** "call themselves the Harbour Front", "are calling it Black Sunday": a name is given and nothing said. Known by the tree alone. */
function givesName(line: Line, index: number): boolean {
  const { tags } = line.reading;
  if (tags[index]?.lemma !== "call" || tags[index]?.upos !== "VERB") return false;
  let end = index + 1;
  while (tags[end]?.xpos === "NNP") end += 1;
  if (end > index + 1 && [",", ".", ")"].includes(wordOf(line, end))) return true;
  const tree = treeOf(line.reading);
  const what = tree.child(index, "xcomp");
  if (what !== undefined) return tags[what]?.upos === "PROPN";
  const object = tree.child(index, "obj");
  return object !== undefined && tags[object]?.upos === "PROPN" && !isJudged(line, object);
}

/** "called Lena Dorrit | a liar": what follows a name is what it is called. */
function isJudged(line: Line, name: number): boolean {
  let end = name + 1;
  while (line.reading.tags[end]?.xpos === "NNP") end += 1;
  return isQuotedToken(line, end) || /^(?:JJ|DT|NN|``)$/u.test(line.reading.tags[end]?.xpos ?? "");
}

/** "the report states that", `"...," states the report`: without these "states" are places. */
function leadsOn(line: Line, index: number): boolean {
  const next = wordOf(line, index + 1);
  return (
    next === "that" ||
    next === ":" ||
    isQuotedToken(line, index + 1) ||
    endsInQuotation(line, index) ||
    (next === "," && isQuotedToken(line, index + 2))
  );
}

/** The last token of what nobody says from here on: told of as not said, or only supposed by the outlet. */
export function unsaidEnd(line: Line, index: number): number | undefined {
  if (isSupposition(line, index)) return line.end - 1;
  const cue = cueVerbForms.get(wordOf(line, index));
  return cue === undefined ? undefined : deniedEnd(line, index, cue);
}

/** "It may be that the general wants to govern": the outlet supposes it. */
function isSupposition(line: Line, index: number): boolean {
  return (
    ["may", "might", "could"].includes(wordOf(line, index)) &&
    wordOf(line, index - 1) === "it" &&
    wordOf(line, index + 1) === "be" &&
    wordOf(line, index + 2) === "that"
  );
}

/** "has not said that he wants to govern": nothing in there is said. */
function deniedEnd(line: Line, index: number, cue: CueForm): number | undefined {
  if (cue.verb.stance === "denies" || attitudeVerbs.has(cue.verb.lemma)) return undefined;
  const group = verbGroupAt(line, index);
  if (!group.negated && !isRefused(line, group.first)) return undefined;
  const complement = complementAfter(line, index, cue.verb);
  if (complement?.kind !== "that" && complement?.kind !== "clause") return undefined;
  const end = contentAfter(line, complement.first, true)[0]?.end ?? 0;
  let last = index;
  while (last + 1 < line.end && (tokenOf(line, last + 1)?.start ?? end) < end) last += 1;
  return last;
}

/** "refused to | say whether": the saying is told as refused. */
function isRefused(line: Line, first: number): boolean {
  return wordOf(line, first - 1) === "to" && refusingVerbs.has(wordOf(line, first - 2));
}

function isHyphen(line: Line, index: number): boolean {
  const token = tokenOf(line, index);
  return token !== undefined && /^[-‐‑]$/u.test(token.text) && isInnerMark(line, index);
}

/** A headline in capitals: most longer words begin with one. */
function isTitleCase(line: Line): boolean {
  const long = line.reading.tokens
    .slice(line.first, line.end)
    .filter((token) => token.shape === "word" && token.text.length > 3);
  return long.filter((token) => /^\p{Lu}/u.test(token.text)).length > long.length * 0.7;
}
