// Participles and joined verbs have no speaker beside them: theirs is the one of the sentence.

import {
  clauseWords,
  leadingVerbs,
  openers,
  prepositions,
  subjectPronouns,
} from "../../english/phrase-words.ts";
import type { Span } from "../../model/span.ts";
import { type ComplementFound, complementAfter } from "./complement.ts";
import { contentAfter } from "./content.ts";
import { make, type Parts, type Place } from "./cue-place.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, wordOf } from "./line.ts";
import { isAdverb, isNominal, nounPhraseAt } from "./noun-phrase.ts";
import { sourceBefore } from "./source-phrase.ts";
import { isPronoun, isSpeaker } from "./speaker-check.ts";
import { type VerbGroup, verbGroupAt } from "./verb-group.ts";

/** ", adding that ...", ", calling it ...": the speaker is the one of the clause before. */
export function participleDraft(place: Place, group: VerbGroup): Draft | undefined {
  const { line, index, cue } = place;
  const before = wordOf(line, group.first - 1);
  if (
    ![
      ",",
      "and",
      "by",
      "while",
      "after",
      "before",
      "without",
      "statement",
      "letter",
      "reporters",
      "-",
      "—",
      "–",
    ].includes(before)
  ) {
    const source = sourceBefore(line, group.first);
    if (source === undefined || !isPlainNoun(line, source)) return undefined;
    // "groups supporting the strike" tells who they are, not what they say.
    if (cue.verb.stance === "supports") return undefined;
    const complement = complementAfter(line, index, cue.verb);
    const earlier = place.earlier.at(-1);
    if (
      earlier?.cue.end === source.first &&
      earlier.source !== undefined &&
      complement !== undefined
    ) {
      return make(place, {
        ...partOf(line, group, undefined, complement),
        sourceSpan: earlier.source,
      });
    }
    if (prepositions.has(wordOf(line, source.first - 1))) return undefined;
    return complement === undefined || complement.kind === "clause"
      ? undefined
      : make(place, partOf(line, group, source, complement));
  }
  if (before === "without") return undefined;
  const source = place.earlier.at(-1)?.source ?? subjectOf(line, group.first);
  const complement = complementAfter(line, index, cue.verb);
  if (source === undefined || complement === undefined) return undefined;
  return make(place, { ...partOf(line, group, undefined, complement), sourceSpan: source });
}

/** "X rejected the plan and said ...": the subject is the sentence's. */
export function coordinatedDraft(place: Place, group: VerbGroup): Draft | undefined {
  const { line, index, cue } = place;
  if (cue.form !== "past" && cue.form !== "third" && !group.helped) return undefined;
  const before = wordOf(line, group.first - 1);
  if (!["and", "but", "then"].includes(before)) return undefined;
  const source = place.earlier.at(-1)?.source ?? subjectOf(line, group.first);
  const complement = complementAfter(line, index, cue.verb);
  if (source === undefined || complement === undefined) return undefined;
  return make(place, {
    ...partOf(line, group, undefined, complement),
    rule: "attribution/coordinated",
    sourceSpan: source,
  });
}

/** "X went on to say that ...", "X continued to insist ...": the subject of the verb that leads there. */
export function infinitiveDraft(place: Place, group: VerbGroup): Draft | undefined {
  const { line, index, cue } = place;
  const leading = wordOf(line, group.first - 2) === "on" ? group.first - 3 : group.first - 2;
  if (!leadingVerbs.has(wordOf(line, leading))) return undefined;
  const complement = complementAfter(line, index, cue.verb);
  if (complement === undefined || complement.kind === "to") return undefined;
  const lead = verbGroupAt(line, leading);
  const source = sourceBefore(line, lead.first);
  if (lead.negated || source === undefined || !isSpeaker(line, source)) return undefined;
  return make(place, {
    ...partOf(line, group, source, complement),
    rule: "attribution/infinitive",
  });
}

function isPlainNoun(line: Line, source: Stretch): boolean {
  return isSpeaker(line, source) && isNominal(line, source.end - 1);
}

function partOf(
  line: Line,
  group: VerbGroup,
  source: Stretch | undefined,
  complement: ComplementFound,
): Parts {
  return {
    rule: "attribution/participle",
    source,
    cue: { first: group.first, end: complement.cueEnd },
    content: contentAfter(line, complement.first),
    group,
  };
}

/** The first noun phrase of the sentence, past adverbials that end in a comma. */
export function subjectOf(line: Line, limit: number): Span | undefined {
  const first = pastAdverbial(line, limit);
  if (first >= limit || isQuotedToken(line, first)) return undefined;
  const noun = isAdverb(wordOf(line, first)) ? first + 1 : first;
  const phrase = subjectPronouns.has(wordOf(line, first))
    ? { first, end: first + 1 }
    : nounPhraseAt(line, noun);
  if (phrase === undefined || phrase.end >= limit) return undefined;
  return spanOf(line, { first, end: phrase.end });
}

function pastAdverbial(line: Line, limit: number): number {
  let first = line.first;
  const word = wordOf(line, first);
  const isAdverbial =
    prepositions.has(word) ||
    clauseWords.has(word) ||
    openers.has(word) ||
    /(?:ing|ed)$/u.test(word) ||
    (word.endsWith("ly") && wordOf(line, first + 1) === ",");
  if (isAdverbial && !isPronoun(word)) {
    let comma = first;
    while (comma < limit && wordOf(line, comma) !== ",") comma += 1;
    if (comma < limit) return comma + 1;
  }
  while (openers.has(wordOf(line, first))) first += 1;
  return first;
}
