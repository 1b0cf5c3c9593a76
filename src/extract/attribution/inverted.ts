// The cue verb before its speaker, as in `..., said Ina Mora`: what is said stands before both.

import { daysOfSaying } from "../../english/phrase-words.ts";
import type { Span } from "../../model/span.ts";
import { contentBefore, type contentOf, endsInQuotation } from "./content.ts";
import { make, type Place, rightPart } from "./cue-place.ts";
import type { Draft } from "./draft.ts";
import { type Line, wordOf } from "./line.ts";
import { sourceAfter } from "./source-phrase.ts";
import { isSpeaker } from "./speaker-check.ts";
import type { VerbGroup } from "./verb-group.ts";

/** `..., said Ina Mora, a nurse.` */
export function invertedDraft(place: Place, group: VerbGroup): Draft | undefined {
  const { line, index, cue } = place;
  if (!inverting.has(cue.verb.lemma) || group.first !== index || cue.form === "gerund")
    return undefined;
  if (!endsInQuotation(line, index) && wordOf(line, index - 1) !== ",") return undefined;
  if (
    ["that", "he", "she", "they", "it", "in"].includes(wordOf(line, index + 1)) &&
    !isEnd(line, index + 2)
  )
    return undefined;
  if (daysOfSaying.has(wordOf(line, index + 1))) return undefined;
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
