// Decides which time expression of a sentence says when its act was: the one that governs it by the tree, else the nearest fit.

import {
  boundingPrepositions,
  countingVerbs,
  datingPrepositions,
  sayingVerbs,
} from "../../english/locatives.ts";
import type { When } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { Reading } from "../../model/reading.ts";
import { dayOf, isYear, type TimeExpression } from "../../model/time.ts";
import { sentenceIndexAt, tokenIndexAt } from "../../read/query.ts";
import type { Findings } from "../findings.ts";
import { asWhen, governing } from "../time/governing.ts";
import type { Trigger } from "./triggers.ts";

/** A time farther than this many characters from the act is taken to belong to something else. */
const reach = 120;

/** The time that opens a clause of history: in "the deadliest since 2019, when 140 were killed" what follows was then. */
export function historyIn(
  times: readonly TimeExpression[],
  { text }: Document,
): TimeExpression | undefined {
  return times.find(
    ({ span, value }) =>
      dayOf(value) !== undefined && /^,? when\b/u.test(text.slice(span.end, span.end + 6)),
  );
}

/** The one of these times that dates the act; `undefined` where the sentence gives none. */
export function whenOf(
  trigger: Trigger,
  times: readonly TimeExpression[],
  findings: Findings,
): When | undefined {
  const history = historyIn(times, findings.reading.document);
  if (history !== undefined && history.span.end <= trigger.span.start) return asWhen(history);
  if (findings.reading.tree.length === 0) return nearestOf(trigger, times, findings);
  const time = governing(trigger.span, findings);
  return time && times.includes(time) ? asWhen(time) : undefined;
}

/** Without a tree: the nearest day, month or year whose words say that it dates an act. */
function nearestOf(
  trigger: Trigger,
  times: readonly TimeExpression[],
  { reading, statements }: Findings,
): When | undefined {
  const gap = ({ span }: TimeExpression) =>
    span.start >= trigger.span.end ? span.start - trigger.span.end : trigger.span.start - span.end;
  const nearest = times
    .filter(
      (time) =>
        ownsAct(time, trigger, reading.document) ||
        (dates(time, reading) && !datesTheSaying(time, statements, reading)),
    )
    .toSorted((a, b) => gap(a) - gap(b))[0];
  return nearest === undefined || gap(nearest) > reach ? undefined : asWhen(nearest);
}

function dates(time: TimeExpression, reading: Reading): boolean {
  const day = dayOf(time.value);
  if (day === undefined) return false;
  const before = wordsBefore(time, reading);
  if (before[0] === "of" && before[1] === "as") return false;
  if (before.slice(0, 2).some((word) => sayingVerbs.has(word) || countingVerbs.has(word)))
    return false;
  if (before.some((word) => boundingPrepositions.has(word))) return false;
  return !isYear(day) || datingPrepositions.has(before[0] ?? "");
}

// "Since Friday's shelling" still says that the shelling was on Friday.
function ownsAct({ span, value }: TimeExpression, trigger: Trigger, { text }: Document): boolean {
  if (dayOf(value) === undefined || span.start >= trigger.span.start) return false;
  return (
    /^['’]?s?['’]?s?\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(span.end, trigger.span.start)) &&
    /['’]/u.test(text.slice(span.end - 2, span.end + 1))
  );
}

/** So many characters may stand between "said" and "on Sunday". */
const besideCue = 12;

// "Said on Sunday that" dates the words, not the deed.
function datesTheSaying(
  { span }: TimeExpression,
  statements: Findings["statements"],
  reading: Reading,
): boolean {
  return statements.some(({ attribution: { cue } }) => {
    if (cue === undefined || span.start < cue.end || span.start - cue.end > besideCue) return false;
    return sentenceIndexAt(reading, cue.start) === sentenceIndexAt(reading, span.start);
  });
}

// The nearest word first; two words are enough to see past "the" or "late".
function wordsBefore({ span }: TimeExpression, reading: Reading): readonly string[] {
  const at = tokenIndexAt(reading, span.start);
  if (at === undefined) return [];
  return [reading.tokens[at - 1]?.lower ?? "", reading.tokens[at - 2]?.lower ?? ""];
}
