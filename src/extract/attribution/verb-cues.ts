// Statements whose cue is a verb: "X said that ...", "..., X said", "..., said X", "X, who ..., denied ...".

import { type CueForm, type CueVerb, cueVerbForms } from "../../english/cue-verbs.ts";
import {
  auxiliaries,
  clauseWords,
  loneSources,
  modals,
  negations,
  openers,
  plainVerbs,
  prepositions,
  relativePronouns,
  subjectPronouns,
  subordinators,
} from "../../english/phrase-words.ts";
import { sourceNouns } from "../../english/source-nouns.ts";
import { joinedStances } from "../../english/stances.ts";
import type { Span } from "../../model/span.ts";
import { certaintyOf } from "./certainty.ts";
import { type ComplementFound, complementAfter } from "./complement.ts";
import { contentAfter, contentBefore, contentOf, endsInQuotation } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, tokenOf, wordOf } from "./line.ts";
import { isCapitalised, isInnerMark, isNominal, nounPhraseAt } from "./noun-phrase.ts";
import { sourceAfter, sourceBefore } from "./source-phrase.ts";
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
    if (cue === undefined || !isCueHere(line, index)) continue;
    const draft = draftAt({ line, index, cue, earlier: drafts });
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

/** "has not said that he wants to govern": nothing in there is said. The last token of what is not said. */
function unsaidEnd(line: Line, index: number): number | undefined {
  const cue = cueVerbForms.get(wordOf(line, index));
  if (cue === undefined || cue.verb.stance === "denies") return undefined;
  if (!verbGroupAt(line, index).negated) return undefined;
  const complement = complementAfter(line, index, cue.verb);
  if (complement?.kind !== "that" && complement?.kind !== "clause") return undefined;
  const end = contentAfter(line, complement.first, true)[0]?.end ?? 0;
  let last = index;
  while (last + 1 < line.end && (tokenOf(line, last + 1)?.start ?? end) < end) last += 1;
  return last;
}

/** "-backed" is part of a compound, and a capital inside a sentence part of a name. */
function isCueHere(line: Line, index: number): boolean {
  const next = wordOf(line, index + 1);
  const isNoun =
    auxiliaries.has(next) ||
    modals.has(next) ||
    plainVerbs.has(next) ||
    cueVerbForms.get(next)?.form === "past";
  if (isNoun && cueVerbForms.get(wordOf(line, index))?.form !== "past") return false;
  const isJoined = isHyphen(line, index - 1) || isHyphen(line, index + 1);
  return !isJoined && (!isCapitalised(line, index) || index === line.first || isTitleCase(line));
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

interface Place {
  readonly line: Line;
  readonly index: number;
  readonly cue: CueForm;
  readonly earlier: readonly Draft[];
}

function draftAt(place: Place): Draft | undefined {
  const { line, index, cue } = place;
  const group = verbGroupAt(line, index);
  if (group.negated && cue.verb.stance !== "denies") return undefined;
  if (cue.form === "gerund" && !group.be) return participleDraft(place, group);
  if (group.be && cue.form !== "gerund") return passiveDraft(place, group);
  if (wordOf(line, group.first - 1) === "to") return undefined;
  const inverted = invertedDraft(place, group);
  if (inverted !== undefined) return inverted;
  const source = sourceBefore(line, group.first);
  if (source === undefined) return coordinatedDraft(place, group);
  if (!isSpeaker(line, source) || !agrees(line, source, group, cue)) return undefined;
  return withSource(place, group, source);
}

/** A lone word in lower case is a speaker only as a plural, a pronoun or a known kind of source. */
function isSpeaker(line: Line, source: Stretch): boolean {
  const word = wordOf(line, source.first);
  if (negations.has(word)) return false;
  const isName = /\p{Lu}/u.test(tokenOf(line, source.first)?.text ?? "");
  if (source.end - source.first > 1 || isName) return true;
  return isPronoun(word) || sourceNouns.has(word) || /[^s]s$|people|men$/u.test(word);
}

function isPronoun(word: string): boolean {
  return subjectPronouns.has(word) || relativePronouns.has(word) || loneSources.has(word);
}

function withSource(place: Place, group: VerbGroup, source: Stretch): Draft | undefined {
  const { line, index, cue } = place;
  const complement = complementAfter(line, index, cue.verb);
  const as = complement === undefined ? asDraft(place, group, source) : undefined;
  if (as !== undefined) return as;
  const left = leftContent(line, source, cue.verb);
  if (left !== undefined && goesBack(place, source, complement)) {
    return make(place, {
      rule: "attribution/after",
      source,
      cue: { first: group.first, end: index + 1 },
      content: [...left, ...rightPart(line, index + 1)],
      group,
    });
  }
  if (complement === undefined) return afterSentence(place, group, source);
  if (cue.form === "base" && isLoneNoun(line, complement.first)) return undefined;
  return make(place, {
    rule: `attribution/before-${complement.kind}`,
    source,
    cue: { first: group.first, end: complement.cueEnd },
    content: contentAfter(
      line,
      complement.first,
      isAside(line, source) || (complement.kind === "object" && "relative"),
    ),
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

/** "As Mora said, ..." and "..., as Mora said". */
function asDraft(place: Place, group: VerbGroup, source: Stretch): Draft | undefined {
  const { line, index, cue } = place;
  if (wordOf(line, source.first - 1) !== "as" || !canFollow(cue.verb, false)) return undefined;
  const comma = source.first - 2;
  const next = wordOf(line, index + 1);
  const isFirst = comma < line.first;
  if (isFirst ? next !== "," && next !== ":" : wordOf(line, comma) !== ",") return undefined;
  const content = isFirst ? contentAfter(line, index + 2) : contentBefore(line, comma);
  const cueSpan = { first: group.first, end: index + 1 };
  return make(place, { rule: "attribution/as", source, cue: cueSpan, content, group });
}

/** "The plan was rejected by the council": the subject is what is said of, "by" names the speaker. */
function passiveDraft(place: Place, group: VerbGroup): Draft | undefined {
  const { line, index, cue } = place;
  if (cue.form === "base" || cue.form === "third" || !cue.verb.takes.has("object"))
    return undefined;
  if (wordOf(line, index + 1) !== "by") return undefined;
  const source = sourceAfter(line, index + 2);
  const subject = sourceBefore(line, group.first);
  if (source === undefined || subject === undefined) return undefined;
  return make(place, {
    rule: "attribution/passive",
    source,
    cue: { first: group.first, end: index + 1 },
    content: contentOf(line, subject),
    group,
  });
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

function isLowerCase(line: Line, index: number): boolean {
  return /^\p{Ll}/u.test(tokenOf(line, index)?.text ?? "");
}

/** A quotation right after ", he said," goes on with what stood before it. */
function isRight(line: Line, complement: ComplementFound): boolean {
  return complement.kind === "quotation" && wordOf(line, complement.first - 1) === ",";
}

/** "The toll, he said, was rising": what goes on after the cue's comma. */
function rightPart(line: Line, after: number): readonly Span[] {
  if (wordOf(line, after) !== ",") return [];
  const next = wordOf(line, after + 1);
  if (next === "and" || next === "but" || next === "who" || next === "which") return [];
  if (cueVerbForms.get(next)?.form === "gerund" || next.endsWith("ing")) return [];
  if (next === "as" || next === "when" || next === "while" || next === "according") return [];
  return contentAfter(line, after + 1);
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
  const content = contentBefore(line, source.first);
  return content.length === 0 ? undefined : content;
}

function canFollow(verb: CueVerb, isQuotation: boolean): boolean {
  if (isQuotation && verb.takes.has("quotation")) return true;
  return verb.takes.has("clause") || followers.has(verb.lemma);
}

/** Verbs that need "that" before their content, but none where the content comes first. */
const followers = new Set([
  "show",
  "add",
  "state",
  "explain",
  "maintain",
  "recall",
  "assert",
  "remark",
  "reiterate",
  "observe",
  "think",
  "recount",
]);

/** Of these the ones that stand before their speaker without a quotation as well. */
const plainInverting = new Set(["say", "report", "add"]);

const inverting = new Set([
  "say",
  "add",
  "write",
  "ask",
  "note",
  "explain",
  "report",
  "warn",
  "reply",
  "tweet",
  "argue",
  "recall",
  "continue",
  "insist",
  "observe",
  "conclude",
  "declare",
  "shout",
  "yell",
  "remark",
  "joke",
  "quip",
  "respond",
  "announce",
]);

/** `..., said Ina Mora, a nurse.` */
function invertedDraft(place: Place, group: VerbGroup): Draft | undefined {
  const { line, index, cue } = place;
  if (!inverting.has(cue.verb.lemma) || group.first !== index || cue.form === "gerund")
    return undefined;
  if (!endsInQuotation(line, index) && wordOf(line, index - 1) !== ",") return undefined;
  if (
    ["that", "he", "she", "they", "it", "in"].includes(wordOf(line, index + 1)) &&
    !isEnd(line, index + 2)
  )
    return undefined;
  const source = sourceAfter(line, index + 1);
  if (source === undefined || (!isEnd(line, source.end) && !endsInQuotation(line, index)))
    return undefined;
  const content = contentBefore(line, index);
  if (content.length === 0 || index - line.first < 3) return undefined;
  const isPlain = endsInQuotation(line, index) || plainInverting.has(cue.verb.lemma);
  if (!isPlain || !isSpeaker(line, source)) return undefined;
  const right = wordOf(line, source.end) === "," ? rightPart(line, source.end) : [];
  return make(place, {
    rule: "attribution/inverted",
    source,
    cue: { first: index, end: index + 1 },
    content: endsInQuotation(line, index) ? [...content, ...quotedOnly(line, right)] : content,
    group,
  });
}

function quotedOnly(line: Line, right: readonly Span[]): ReturnType<typeof contentOf> {
  return right.filter((span) =>
    line.reading.quotations.some((quotation) => quotation.start === span.start),
  );
}

function isEnd(line: Line, index: number): boolean {
  const word = wordOf(line, index);
  return (
    word === "" ||
    [".", ",", ";", "?", "!", ":", "-", "—", "–"].includes(word) ||
    [
      "in",
      "on",
      "at",
      "during",
      "after",
      "to",
      "as",
      "when",
      "who",
      "by",
      "via",
      "through",
      "before",
      "while",
      "about",
      "late",
      "early",
      "earlier",
      "this",
      "last",
      "monday",
      "tuesday",
      "wednesday",
      "thursday",
      "friday",
      "saturday",
      "sunday",
      "yesterday",
    ].includes(word)
  );
}

/** ", adding that ...", ", calling it ...": the speaker is the one of the clause before. */
function participleDraft(place: Place, group: VerbGroup): Draft | undefined {
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

/** "X rejected the plan and said ...": the subject is the sentence's. */
function coordinatedDraft(place: Place, group: VerbGroup): Draft | undefined {
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

/** The first noun phrase of the sentence, past adverbials that end in a comma. */
function subjectOf(line: Line, limit: number): Span | undefined {
  const first = pastAdverbial(line, limit);
  if (first >= limit || isQuotedToken(line, first)) return undefined;
  const phrase = subjectPronouns.has(wordOf(line, first))
    ? { first, end: first + 1 }
    : nounPhraseAt(line, first);
  return phrase === undefined || phrase.end >= limit ? undefined : spanOf(line, phrase);
}

function pastAdverbial(line: Line, limit: number): number {
  let first = line.first;
  const word = wordOf(line, first);
  const isAdverbial =
    prepositions.has(word) ||
    clauseWords.has(word) ||
    openers.has(word) ||
    /(?:ing|ed|ly)$/u.test(word);
  if (isAdverbial && !isPronoun(word)) {
    let comma = first;
    while (comma < limit && wordOf(line, comma) !== ",") comma += 1;
    if (comma < limit) return comma + 1;
  }
  while (openers.has(wordOf(line, first))) first += 1;
  return first;
}

/** Whether a bare base form has a subject that can go with it: "officials say", not "the officials' claim". */
function agrees(line: Line, source: Stretch, group: VerbGroup, cue: CueForm): boolean {
  if (group.helped) return true;
  const last = tokenOf(line, source.end - 1);
  const word = last?.lower ?? "";
  if (/^(?:'s|’s|')$/u.test(word)) return false;
  if (cue.form === "base") {
    if (cueVerbForms.get(wordOf(line, group.verb))?.form === "past") return true;
    return (
      /s$|people|police|men|women|who|which|that|,$/u.test(word) ||
      ["they", "we", "i", "you", "some", "many", "others", "most", "few"].includes(word)
    );
  }
  if (cue.form === "third")
    return (
      !["they", "we", "i", "you"].includes(word) &&
      !/^(?:'s|’s|')$/u.test(word) &&
      last?.shape !== "number"
    );
  return !/^(?:'s|’s|')$/u.test(word);
}

interface Parts {
  readonly rule: `attribution/${string}`;
  readonly source: Stretch | undefined;
  readonly sourceSpan?: Span;
  readonly cue: Stretch;
  readonly content: readonly Span[];
  readonly group: VerbGroup;
}

function make({ line, cue }: Place, parts: Parts): Draft | undefined {
  if (parts.content.length === 0) return undefined;
  const last = parts.rule === "attribution/before-to" ? "to" : wordOf(line, parts.cue.end - 1);
  const stance = joinedStances.get(`${cue.verb.lemma} ${last}`) ?? cue.verb.stance;
  const source =
    parts.sourceSpan ?? (parts.source === undefined ? undefined : spanOf(line, parts.source));
  return {
    rules: [parts.rule],
    sentence: line.sentence,
    source,
    cue: parts.cue,
    content: parts.content,
    stance,
    certainty: certaintyOf(line, {
      stance,
      group: parts.group,
      content: parts.content,
    }),
    carries: cue.verb.takes.has("quotation"),
    behind: [],
  };
}
