// Statements whose cue is a noun: "the claim that ...", "the minister's warning that ...", "reports of ...".

import { cueNouns, hearsayNouns, issuingVerbs, nounLinks } from "../../english/cue-nouns.ts";
import { daysOfSaying, determiners, possessives } from "../../english/phrase-words.ts";
import type { Span } from "../../model/span.ts";
import { certaintyOf } from "./certainty.ts";
import { contentAfter, contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, wordOf } from "./line.ts";
import { isInSubject, mainVerbAfter } from "./main-verb.ts";
import { isNominal, nounPhraseAt, nounPhraseBefore } from "./noun-phrase.ts";
import { sourceBefore } from "./source-phrase.ts";
import { isSpeaker } from "./speaker-check.ts";
import { deniesReport } from "./taken-back.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The statements of one sentence that hang on a noun. */
export function nounDrafts(line: Line): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = line.first; index < line.end; index++) {
    if (isQuotedToken(line, index)) continue;
    const draft = draftAt(line, index);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function draftAt(line: Line, index: number): Draft | undefined {
  const stance = cueNouns.get(wordOf(line, index));
  if (stance === undefined) return undefined;
  const cue = cueStretch(line, index);
  if (cue === undefined) return undefined;
  const owner = ownerBehind(line, index);
  if (owner === undefined && !opensContent(line, index, cue)) return undefined;
  const content = contentBehind(line, owner?.end ?? index + 1);
  if (content.length === 0) return undefined;
  const source = (owner && spanOf(line, owner)) ?? possessor(line, cue) ?? issuer(line, cue);
  const isDenied = source === undefined && deniesReport(line, index + 1);
  return {
    rules: ["attribution/noun"],
    sentence: line.sentence,
    source,
    cue,
    content,
    stance: isDenied ? "denies" : stance,
    certainty: isDenied
      ? "negated"
      : source === undefined
        ? "hedged"
        : certaintyOf(line, { stance, group: undefined, content }),
    carries: false,
    behind: [],
  };
}

/** "the claims of | General Tarn | that ...": a name between the noun and the clause says it. */
function ownerBehind(line: Line, index: number): Stretch | undefined {
  if (wordOf(line, index + 1) !== "of") return undefined;
  const phrase = nounPhraseAt(line, index + 2);
  if (phrase === undefined || wordOf(line, phrase.end) !== "that") return undefined;
  const owner = { first: index + 2, end: phrase.end };
  return line.reading.tags[owner.end - 1]?.upos === "PROPN" ? owner : undefined;
}

/** A clause behind "that", a phrase behind any other word that leads to what was said. */
function contentBehind(line: Line, link: number): readonly Span[] {
  return wordOf(line, link) === "that" ? clauseContent(line, link) : phraseContent(line, link + 1);
}

/** "that" opens content after any of the nouns, "of" and the like where they name what was said. */
function opensContent(line: Line, index: number, cue: Stretch): boolean {
  const link = wordOf(line, index + 1);
  if (link === "that") return true;
  if (!nounLinks.has(link) || daysOfSaying.has(wordOf(line, index + 2))) return false;
  const owner = possessor(line, cue) ?? issuer(line, cue);
  return owner !== undefined || hearsayNouns.get(wordOf(line, index)) === link;
}

/** "The claim that the town was empty | angered many": in the subject it ends at the main verb. */
function clauseContent(line: Line, first: number): readonly Span[] {
  const main = isInSubject(line, first) ? mainVerbAfter(line, first) : undefined;
  return main === undefined ? contentAfter(line, first) : contentOf(line, { first, end: main });
}

function phraseContent(line: Line, first: number): readonly Span[] {
  let end = first;
  while (end < line.end && (isQuotedToken(line, end) || !phraseStops.has(wordOf(line, end))))
    end += 1;
  return contentOf(line, { first, end });
}

const phraseStops = new Set([
  ",",
  ".",
  ";",
  ":",
  "and",
  "but",
  "—",
  "–",
  "was",
  "were",
  "is",
  "are",
  "has",
  "have",
  "had",
  "will",
  "would",
  "?",
  "came",
  "in",
  "when",
  "after",
  "while",
  "as",
  "who",
  "which",
]);

/** The noun with the adjectives before it; `undefined` where it is no noun here. */
function cueStretch(line: Line, index: number): Stretch | undefined {
  let first = index;
  while (
    first > line.first &&
    isNominal(line, first - 1) &&
    !isPossessiveMark(line, first - 1) &&
    index - first < 2
  ) {
    first -= 1;
  }
  const before = wordOf(line, first - 1);
  const isNoun =
    /(?:tion|ism|ment|ence)$/u.test(wordOf(line, index)) ||
    determiners.has(before) ||
    possessives.has(before) ||
    isPossessiveMark(line, first - 1) ||
    /s$/u.test(wordOf(line, index));
  return isNoun ? { first: index, end: index + 1 } : undefined;
}

function isPossessiveMark(line: Line, index: number): boolean {
  return ["'s", "’s", "'", "’"].includes(wordOf(line, index));
}

/** "The council issued a warning that ...": whoever gives, makes or issues it. */
function issuer(line: Line, cue: Stretch): Span | undefined {
  for (let index = cue.first - 1; index >= line.first && index > cue.first - 4; index--) {
    if (!issuingVerbs.has(wordOf(line, index))) continue;
    const group = verbGroupAt(line, index);
    const source = group.negated || group.be ? undefined : sourceBefore(line, group.first);
    return source !== undefined && isSpeaker(line, source) ? spanOf(line, source) : undefined;
  }
  return undefined;
}

function possessor(line: Line, cue: Stretch): Span | undefined {
  for (let first = cue.first - 1; first >= line.first && first > cue.first - 4; first--) {
    if (possessives.has(wordOf(line, first))) return spanOf(line, { first, end: first + 1 });
    if (isPossessiveMark(line, first)) {
      const phrase = nounPhraseBefore(line, first, line.first);
      return phrase === undefined
        ? undefined
        : spanOf(line, { first: phrase.first, end: first + 1 });
    }
    if (!isNominal(line, first)) return undefined;
  }
  return undefined;
}
