// Statements whose cue is a verb: "X said that ...", "..., X said", "..., said X", "X, who ..., denied ...".

import { channelVerbs } from "../../english/channel-words.ts";
import { type CueVerb, cueVerbForms } from "../../english/cue-verbs.ts";
import {
  attitudeVerbs,
  auxiliaries,
  clauseWords,
  modals,
  openers,
  prepositions,
  relativePronouns,
  subordinators,
} from "../../english/phrase-words.ts";
import { type Span, slice } from "../../model/span.ts";
import { type ComplementFound, complementAfter, hasObject } from "./complement.ts";
import { contentAfter, contentBefore, contentOf, endsInQuotation } from "./content.ts";
import { canFollow, isLowerCase, make, type Place, rightPart } from "./cue-place.ts";
import { isCueHere, unsaidEnd } from "./cue-word.ts";
import type { Draft } from "./draft.ts";
import { invertedDraft } from "./inverted.ts";
import { isQuotedToken, type Line, type Stretch, tokenOf, wordOf } from "./line.ts";
import { isInSubject, mainVerbAfter } from "./main-verb.ts";
import { coordinatedDraft, infinitiveDraft, participleDraft } from "./shared-subject.ts";
import { sourceAfter, sourceBefore } from "./source-phrase.ts";
import { agrees, isPronoun, isSpeaker } from "./speaker-check.ts";
import { type VerbGroup, verbGroupAt } from "./verb-group.ts";

/** The statements of one sentence that hang on a verb, left to right. */
export function verbDrafts(line: Line): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = line.first; index < line.end; index++) {
    if (isQuotedToken(line, index)) continue;
    const unsaid = unsaidEnd(line, index);
    if (unsaid !== undefined) {
      index = unsaid;
      continue;
    }
    const cue = cueVerbForms.get(wordOf(line, index));
    if (cue === undefined) continue;
    if (!isCueHere(line, index)) continue;
    const draft = draftAt({ line, index, cue, earlier: drafts });
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function draftAt(place: Place): Draft | undefined {
  const { line, index, cue } = place;
  const group = verbGroupAt(line, index);
  const isDoubt = cue.verb.stance === "denies" || attitudeVerbs.has(cue.verb.lemma);
  if (group.negated && !isDoubt) return undefined;
  if (cue.form === "gerund" && !group.be) return participleDraft(place, group);
  if (group.be && cue.form !== "gerund") return passiveDraft(place, group);
  if (wordOf(line, group.first - 1) === "to") return infinitiveDraft(place, group);
  const inverted = invertedDraft(place, group);
  if (inverted !== undefined) return inverted;
  const source = sourceBefore(line, group.first);
  if (source === undefined) return coordinatedDraft(place, group);
  if (!isSpeaker(line, source) || !agrees(line, source, group, cue)) return undefined;
  return withSource(place, group, source);
}

function withSource(place: Place, group: VerbGroup, source: Stretch): Draft | undefined {
  const { line, index, cue } = place;
  const gap = relativeDraft(place, group, source);
  if (gap !== undefined) return gap;
  const complement = complementAfter(line, index, cue.verb);
  const as = complement === undefined ? asDraft(place, group, source) : undefined;
  if (as !== undefined) return as;
  const left = hasObject(line, place.index, cue.verb)
    ? undefined
    : leftContent(line, source, cue.verb);
  if (left !== undefined && goesBack(place, source, complement)) {
    return make(place, {
      rule: "attribution/after",
      source,
      cue: { first: group.first, end: index + 1 },
      content: [...left, ...rightPart(line, index + 1)],
      group,
    });
  }
  const around = complement === undefined ? afterAdverbial(place, group, source) : undefined;
  if (around !== undefined) return around;
  if (complement === undefined) return afterSentence(place, group, source);
  if (isNaming(line, source, place)) return undefined;
  if (cue.form === "base" && isLoneNoun(line, complement.first)) return undefined;
  return make(place, {
    rule: `attribution/before-${complement.kind}`,
    source,
    cue: { first: group.first, end: complement.cueEnd },
    content:
      contentOfRelative(line, source, complement.first) ??
      contentAfter(
        line,
        complement.first,
        isAside(line, source) || (complement.kind === "object" && "relative"),
      ),
    group,
  });
}

/** "Mora, whom the mayor accused of murder", "the plan, which he said had failed": the relative word is part of what is said. */
function relativeDraft(place: Place, group: VerbGroup, source: Stretch): Draft | undefined {
  const { line, index, cue } = place;
  const relative = source.first - 1;
  const word = wordOf(line, relative);
  if (!["whom", "which", "who", "that"].includes(word) || wordOf(line, relative - 1) === "")
    return undefined;
  const next = wordOf(line, index + 1);
  const isDeed = takesObject(cue.verb) && ["as", "of", "for"].includes(next) && word !== "that";
  const isClause =
    cue.verb.takes.has("clause") && word !== "that" && (auxiliaries.has(next) || modals.has(next));
  if (!isDeed && !isClause) return undefined;
  return make(place, {
    rule: "attribution/relative",
    source,
    cue: { first: group.first, end: index + 1 },
    content: [
      ...contentOf(line, { first: relative, end: relative + 1 }),
      ...contentAfter(line, index + 1, true).map((part) => beforeDash(line, part)),
    ],
    group,
  });
}

/** What is said up to a dash that closes the aside. */
function beforeDash(line: Line, part: Span): Span {
  const text = slice(line.reading.document.text, part);
  const dash = text.search(/\s[-–—]+\s/u);
  return dash > 0 ? { start: part.start, end: part.start + dash } : part;
}

/** "For now, Mora said, the road is open", "But, he said, the road is open": the clause follows, its adverbial stands first. */
function afterAdverbial(place: Place, group: VerbGroup, source: Stretch): Draft | undefined {
  const { line, index, cue } = place;
  const comma = source.first - 1;
  const isFar = comma - line.first > 8 && !isOpeningPhrase(line);
  if (wordOf(line, comma) !== "," || isQuotedToken(line, comma) || isFar) return undefined;
  const right = canFollow(cue.verb, false) ? rightPart(line, index + 1) : [];
  if (right.length === 0) return undefined;
  const isWord = comma - line.first === 1;
  return make(place, {
    rule: "attribution/after",
    source,
    cue: { first: group.first, end: index + 1 },
    content: isWord || isOpeningPhrase(line) ? right : [...contentBefore(line, comma), ...right],
    group,
  });
}

/** A cue in a relative clause or in a clause that opens the sentence: what it says ends at the next comma. */
function isAside(line: Line, source: Stretch): boolean {
  const isRelative =
    ["who", "which", "whom"].includes(wordOf(line, source.first)) &&
    wordOf(line, source.first - 1) === ",";
  if (isRelative) return true;
  if (!subordinators.has(wordOf(line, line.first))) return false;
  for (let index = line.first; index < source.first; index++) {
    if (wordOf(line, index) === ",") return false;
  }
  return true;
}

/** "Those who say the town is safe | left": a relative clause in the subject ends at a comma or at the main verb. */
function contentOfRelative(
  line: Line,
  source: Stretch,
  first: number,
): readonly Span[] | undefined {
  if (!relativePronouns.has(wordOf(line, source.end - 1)) || !isInSubject(line, source.end))
    return undefined;
  const main = mainVerbAfter(line, first);
  return main === undefined
    ? contentAfter(line, first, true)
    : contentOf(line, { first, end: main });
}

/** "As Mora said, ..." and "..., as Mora said". */
function asDraft(place: Place, group: VerbGroup, source: Stretch): Draft | undefined {
  const { line, index, cue } = place;
  if (wordOf(line, source.first - 1) !== "as" || !canFollow(cue.verb, false)) return undefined;
  const comma = source.first - 2;
  const isFirst = comma < line.first;
  const pause = isFirst ? pauseAfter(line, index + 1) : undefined;
  if (isFirst ? pause === undefined : wordOf(line, comma) !== ",") return undefined;
  const content = pause === undefined ? contentBefore(line, comma) : contentAfter(line, pause + 1);
  const cueSpan = { first: group.first, end: index + 1 };
  return make(place, { rule: "attribution/as", source, cue: cueSpan, content, group });
}

/** "As Mora told the daily Morgen, ...": the mark after whom and where it was told. */
function pauseAfter(line: Line, from: number): number | undefined {
  for (let index = from; index < Math.min(line.end, from + 10); index++) {
    if (isQuotedToken(line, index)) return undefined;
    if ([",", ":"].includes(wordOf(line, index))) return index;
  }
  return undefined;
}

/** "The plan was rejected by the council": the subject is what is said of, "by" names the speaker. */
function passiveDraft(place: Place, group: VerbGroup): Draft | undefined {
  const { line, index, cue } = place;
  if (cue.form === "base" || cue.form === "third" || !takesObject(cue.verb)) return undefined;
  if (wordOf(line, index + 1) !== "by") return undefined;
  const source = sourceAfter(line, index + 2);
  const subject = sourceBefore(line, group.first);
  if (source === undefined || subject === undefined) return undefined;
  return make(place, {
    rule: "attribution/passive",
    source,
    cue: { first: group.first, end: index + 1 },
    content: [...contentOf(line, subject), ...asWhat(line, source.end)],
    group,
  });
}

/** "a firm called Harbour Tin", "a procedure called "the sieve"": a participle that tells a name. */
function isNaming(line: Line, source: Stretch, { index, cue }: Place): boolean {
  if (!["call", "dub", "label", "brand"].includes(cue.verb.lemma) || cue.form !== "past")
    return false;
  const isIndefinite =
    !/^\p{Lu}/u.test(tokenOf(line, source.end - 1)?.text ?? "") &&
    !isPronoun(wordOf(line, source.first)) &&
    !["the", "those"].includes(wordOf(line, source.first).toLowerCase());
  return (
    isIndefinite &&
    (isQuotedToken(line, index + 1) || /^[\p{Lu}"“]/u.test(tokenOf(line, index + 1)?.text ?? ""))
  );
}

function takesObject(verb: CueVerb): boolean {
  return verb.takes.has("object") || verb.takes.has("object-as") || verb.takes.has("object-of");
}

/** "... was seen by some | as a coup". */
function asWhat(line: Line, from: number): readonly Span[] {
  return wordOf(line, from) === "as" ? contentAfter(line, from, "relative") : [];
}

/** "the police report office": a bare noun and then the end is no object of a verb in its base form. */
function isLoneNoun(line: Line, index: number): boolean {
  return isLowerCase(line, index) && (index + 1 >= line.end || wordOf(line, index + 1) === ".");
}

/** Whether what is said stands before the speaker, though something follows the cue. */
function goesBack(place: Place, source: Stretch, complement: ComplementFound | undefined): boolean {
  const { line, index } = place;
  if (complement === undefined) return true;
  const isAtOnce = complement.first === index + 1;
  if (!endsInQuotation(line, source.first)) {
    return isRight(line, complement) && isLowerCase(line, complement.first + 1);
  }
  return !isAtOnce || (complement.kind !== "that" && complement.kind !== "quotation");
}

/** `"We stay." Mora said.`: the sentence is only speaker and cue, the quotation before it what was said. */
function afterSentence(place: Place, group: VerbGroup, source: Stretch): Draft | undefined {
  const { line, index } = place;
  const before = line.reading.sentences[line.sentence - 1];
  const here = line.reading.sentences[line.sentence];
  if (source.first !== line.first || before?.paragraph !== here?.paragraph) return undefined;
  const quotation = line.quotations[line.first - 1];
  if (quotation === undefined || !place.cue.verb.takes.has("quotation")) return undefined;
  return make(place, {
    rule: "attribution/after",
    source,
    cue: { first: group.first, end: index + 1 },
    content: [{ start: quotation.start, end: quotation.end }],
    group,
  });
}

/** A quotation right after ", he said," goes on with what stood before it. */
function isRight(line: Line, complement: ComplementFound): boolean {
  return complement.kind === "quotation" && wordOf(line, complement.first - 1) === ",";
}

/** "Speaking at the clock tower, | Mora said": what the speaker was doing meanwhile. */
function isOpeningPhrase(line: Line): boolean {
  return channelVerbs.has(wordOf(line, line.first)) && !isQuotedToken(line, line.first);
}

/** Content to the left of ", X said": only where a comma or a closing mark stands before the speaker. */
function leftContent(line: Line, source: Stretch, verb: CueVerb): readonly Span[] | undefined {
  const before = source.first - 1;
  if (before < line.first || ["who", "which", "that"].includes(wordOf(line, source.first)))
    return undefined;
  const isQuotation = endsInQuotation(line, source.first);
  if (!canFollow(verb, isQuotation)) return undefined;
  if (!isQuotation && ![",", "—", "–", "-"].includes(wordOf(line, before))) return undefined;
  const first = wordOf(line, line.first);
  const isAdverbial = prepositions.has(first) || clauseWords.has(first) || openers.has(first);
  if (!isQuotation && isAdverbial && before - line.first < 5) return undefined;
  if (!isQuotation && isOpeningPhrase(line)) return undefined;
  const content = contentBefore(line, source.first);
  return content.length === 0 ? undefined : content;
}
