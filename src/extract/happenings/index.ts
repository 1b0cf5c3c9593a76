// Decides which stretches of a report tell of another happening than the one it is about, by the words that set them
// apart, and which of its figures and acts stand in one. Nothing is dropped: what is apart says so.

import { countLeading } from "../../model/count-leading.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { anotherOfItsKind } from "./another-of-its-kind.ts";
import { anotherVehicle } from "./another-vehicle.ts";
import { comesAfter } from "./comes-after.ts";
import { linkedReport } from "./linked-report.ts";
import { type Line, type Passage, type PassageRule, type Reach, spanIn } from "./passage.ts";
import { soLongBefore } from "./so-long-before.ts";

/** Every rule that sets happenings apart, in the order in which they are tried. */
export const passageRules: readonly PassageRule[] = [
  linkedReport,
  anotherOfItsKind,
  anotherVehicle,
  comesAfter,
  soLongBefore,
];

/** The stretches of a report that tell of other happenings than its own, in order; none overlap. */
export function findPassages(reading: Reading): readonly Passage[] {
  const found = reading.sentences.flatMap(({ firstToken, endToken }, index) => {
    const line: Line = { tokens: reading.tokens.slice(firstToken, endToken), index };
    return passageRules.flatMap((rule) =>
      rule.find(line).map((reach) => passageOf(reach, rule, { line, reading })),
    );
  });
  return disjoint(found.toSorted((a, b) => a.start - b.start));
}

function passageOf(
  reach: Reach,
  { id }: PassageRule,
  { line, reading }: { readonly line: Line; readonly reading: Reading },
): Passage {
  const { start, end } = spanIn(line, reach.first, reach.end);
  const paragraph = reading.paragraphs[reading.sentences[line.index]?.paragraph ?? -1];
  return {
    start,
    end: reach.runsOn ? (paragraph?.end ?? end) : end,
    words: spanIn(line, reach.wordsFirst, reach.wordsEnd),
    rule: id,
  };
}

/** What begins in another passage belongs to it as far as that goes. */
function disjoint(passages: readonly Passage[]): readonly Passage[] {
  const kept: Passage[] = [];
  for (const passage of passages) {
    const start = Math.max(passage.start, kept.at(-1)?.end ?? 0);
    if (start < passage.end) kept.push({ ...passage, start });
  }
  return kept;
}

/** The first of such stretches, in order and apart, that shares a character with the span. */
export function passageOver<Stretch extends Span>(
  span: Span,
  passages: readonly Stretch[],
): Stretch | undefined {
  const passage = passages[countLeading(passages, ({ end }) => end <= span.start)];
  return passage !== undefined && passage.start < span.end ? passage : undefined;
}
