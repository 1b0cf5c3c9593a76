// When a relation or an office was so, and what "since" and "until" say of its course.

import { boundPhases } from "../../english/relation-frames.ts";
import type { When } from "../../model/claim.ts";
import { countLeading } from "../../model/count-leading.ts";
import type { Phase } from "../../model/relation.ts";
import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { sentenceAt } from "../../read/query.ts";
import { coverOf } from "../attribution/cover.ts";
import type { Findings } from "../findings.ts";
import { asWhen, countedAt, governing } from "../time/governing.ts";

/** A time, and where in its course it puts what is told. */
export interface Dating {
  readonly when: When | undefined;
  readonly phase: Phase | undefined;
}

/** The dating of words that tell a relation in some phase. */
export function datingOf(words: Span, phase: Phase | undefined, findings: Findings): Dating {
  const dated = governing(words, findings);
  if (phase === undefined || phase.kind === "over") {
    const bound = dated ?? countedAt(words, findings);
    const bounded = bound && boundedBy(bound, findings);
    if (bounded !== undefined) return bounded;
  }
  if (dated !== undefined) return { when: asWhen(dated), phase };
  return { when: phase && dateOfChange(words, phase, findings), phase };
}

/** What "since" or "until" before a time make of it. */
export function boundedBy(bound: TimeExpression, { reading }: Findings): Dating | undefined {
  const from = Math.max(0, bound.span.start - farthest);
  const hit = lastWord.exec(reading.document.text.slice(from, bound.span.start));
  const [, word] = hit ?? [];
  const kind = word === undefined ? undefined : boundPhases.get(word);
  if (hit === null || word === undefined || kind === undefined) return undefined;
  const start = from + hit.index;
  return { when: asWhen(bound), phase: { kind, words: { start, end: start + word.length } } };
}

/** Characters before a time in which its preposition stands. */
const farthest = 20;

// One word may stand between: "since early May".
const lastWord = new RegExp(`\\b(${[...boundPhases.keys()].join("|")})\\s+(?:\\p{Ll}+\\s+)?$`, "u");

// "On Monday the brigade declared war": to declare is to say as well, and what dates a saying is left to that.
function dateOfChange(words: Span, { kind }: Phase, findings: Findings): When | undefined {
  if (kind !== "begins" && kind !== "ends") return undefined;
  if (coverOf(words, findings.statements).within !== undefined) return undefined;
  const { reading, times } = findings;
  const sentence = sentenceAt(reading, words.start);
  if (sentence === undefined) return undefined;
  const first = countLeading(times, ({ span }) => span.start < sentence.start);
  const end = countLeading(times, ({ span }) => span.start < sentence.end);
  const only = onlyDate(times.slice(first, end));
  return only && asWhen(only);
}

/** The date among these times, where there is just one. */
export function onlyDate(times: readonly TimeExpression[]): TimeExpression | undefined {
  const dates = times.filter((time) => time.type === "DATE");
  return dates.length === 1 ? dates[0] : undefined;
}
