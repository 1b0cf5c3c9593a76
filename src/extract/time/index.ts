// Finds time expressions and, where the report's own date or words allow, their bounds. What a date
// belongs to (which event, which figure) is for others to decide.

import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Document } from "../../model/document.ts";
import type { Reading, Sentence } from "../../model/reading.ts";
import { type Span, slice } from "../../model/span.ts";
import type { Time, TimeExpression } from "../../model/time.ts";
import { tokenIndexAt } from "../../read/query.ts";
import type { Found } from "../findings.ts";
import { boundsOf } from "./bounds.ts";
import { emptyChronicle, goesOn, isNarrated, type Standing, withEarlier } from "./chronicle.ts";
import { clockRules } from "./clock-rules.ts";
import { cuesIn } from "./cues.ts";
import { dateRules } from "./date-rules.ts";
import { dayRules } from "./day-rules.ts";
import { directionAt } from "./direction.ts";
import { eraRules } from "./era-rules.ts";
import { holidayRules } from "./holiday-rules.ts";
import { partRules } from "./part-rules.ts";
import { plainLetters } from "./pattern.ts";
import { quarterRules } from "./quarter-rules.ts";
import { relativeRules } from "./relative-rules.ts";
import type { Earlier, Groups, TimeContext, TimeReading, TimeRule } from "./rule.ts";
import { seasonRules } from "./season-rules.ts";
import { spanRules } from "./span-rules.ts";
import { type Direction, tenseAt } from "./tense.ts";

/** Every rule for time expressions; where two match from the same place, the longer match goes first, then the order here. */
export const timeRules: readonly TimeRule[] = [
  ...dateRules,
  ...seasonRules,
  ...eraRules,
  ...holidayRules,
  ...quarterRules,
  ...dayRules,
  ...relativeRules,
  ...partRules,
  ...spanRules,
  ...clockRules,
];

/** The time expressions of a reading, in reading order, never overlapping. */
export function findTimes(reading: Reading): Found<TimeExpression> {
  const { document } = reading;
  const candidates = reading.sentences.map((sentence) => candidatesIn(document.text, sentence));
  const narrated = isNarrated(candidates.flatMap(standingIn), document.published?.earliest);
  const tenseOf = tenseAt(reading);
  const tokenAt = (offset: number): number => tokenIndexAt(reading, offset) ?? -1;
  const tense = (offset: number): Direction => tenseOf(tokenAt(offset));
  const tagAt = (offset: number): string | undefined => reading.tags[tokenAt(offset)]?.upos;
  const found: TimeExpression[] = [];
  let chronicle = emptyChronicle;
  let previous: Earlier | undefined;
  reading.sentences.forEach((sentence, index) => {
    let end = sentence.start;
    for (const candidate of candidates[index] ?? []) {
      if (candidate.span.start < end) continue;
      const place = { document, sentence, index, tense, tagAt, narrated, chronicle, previous };
      const read = readCandidate(candidate, place);
      if (read === undefined) continue;
      end = candidate.span.end;
      found.push(expressionOf(candidate, read, document));
      if (read.type !== "SET" && read.type !== "DURATION") {
        previous = earlierOf(candidate, read, index);
        if (!narrated || goesOn(document.text, previous, sentence, chronicle))
          chronicle = withEarlier(chronicle, previous);
      }
    }
  });
  return { found, diagnostics: unresolvedIn(found, document) };
}

function earlierOf({ span }: Candidate, { value, from }: TimeReading, sentence: number): Earlier {
  return { span, value, sentence, counted: from !== undefined };
}

interface Candidate {
  readonly span: Span;
  readonly rule: TimeRule;
  readonly order: number;
  readonly groups: Groups;
}

interface Place extends Pick<TimeContext, "narrated" | "chronicle" | "previous"> {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly index: number;
  /** The tense of the verb above the word at an offset. */
  readonly tense: (offset: number) => Direction;
  readonly tagAt: (offset: number) => string | undefined;
}

function candidatesIn(text: string, sentence: Span): readonly Candidate[] {
  const words = slice(text, sentence);
  const cues = cuesIn(words);
  if (cues === 0) return [];
  const plain = plainLetters(words);
  const found: Candidate[] = [];
  timeRules.forEach((rule, order) => {
    if ((cues & rule.needs) !== rule.needs) return;
    for (const match of plain.matchAll(rule.pattern)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      found.push({ span, rule, order, groups: match.groups ?? {} });
    }
  });
  return found.sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.order - b.order,
  );
}

/** What stands in a sentence, each stretch once. */
function standingIn(candidates: readonly Candidate[]): readonly Standing[] {
  let end = 0;
  return candidates.flatMap(({ span, rule, groups }) => {
    if (span.start < end) return [];
    end = span.end;
    return [{ rule: rule.id, year: groups.year ?? groups.year2 }];
  });
}

/** How much of the sentence a rule may look at on either side, in characters. */
const reach = 60;

function readCandidate(candidate: Candidate, place: Place): TimeReading | undefined {
  const { text, published } = place.document;
  const { span } = candidate;
  const before = text.slice(Math.max(place.sentence.start, span.start - reach), span.start);
  const after = text.slice(span.end, Math.min(place.sentence.end, span.end + reach));
  return candidate.rule.read(candidate.groups, {
    published: published?.earliest,
    direction: directionAt(before, after, () => place.tense(span.start)),
    sentence: place.index,
    narrated: place.narrated,
    chronicle: place.chronicle,
    previous: place.previous,
    before,
    after,
    upos: place.tagAt(span.start),
  });
}

function expressionOf(candidate: Candidate, read: TimeReading, document: Document): TimeExpression {
  return {
    span: candidate.span,
    type: read.type,
    value: read.value,
    time: timeOf(candidate.span, read, document),
    rules: [candidate.rule.id],
  };
}

function timeOf(span: Span, read: TimeReading, document: Document): Time | undefined {
  if (read.type !== "DATE" && read.type !== "TIME") return undefined;
  const bounds = boundsOf(read.either?.join("/") ?? read.value);
  if (bounds === undefined) return undefined;
  const spans = read.from === undefined ? [span] : [span, read.from];
  return {
    ...bounds,
    basis: read.stated ? "stated" : "resolved",
    because: spans.map((each) => ({ report: document.id, span: each })),
  };
}

/** One diagnostic a report is enough: they all have the same cause. */
function unresolvedIn(found: readonly TimeExpression[], document: Document): readonly Diagnostic[] {
  if (document.published !== undefined) return [];
  const first = found.find(
    (one) => one.time === undefined && one.type !== "SET" && one.value.startsWith("XX"),
  );
  if (first === undefined) return [];
  return [
    {
      code: "time-unresolved",
      report: document.id,
      span: first.span,
      facts: { input: document.ref, value: slice(document.text, first.span) },
    },
  ];
}
