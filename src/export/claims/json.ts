// The list of who says what for programs: an object a claim, its words in full and every place as the record gives it.

import type { ClaimLine } from "./model.ts";

/** One claim as JSON on one line. */
export function toClaimJson(line: ClaimLine): string {
  const [first, ...rest] = line.content.map(({ start, end }) => ({ start, end }));
  return JSON.stringify({
    id: line.id,
    kind: line.kind,
    report: line.report,
    ref: line.ref,
    outlet: line.outletName ?? null,
    published: line.published ?? null,
    sentence: line.sentence,
    line: line.line,
    speaker: {
      name: speakerName(line) ?? null,
      entity: line.speaker.entity ?? null,
      class: line.class,
      known: line.speaker.kind,
    },
    chain: line.chain.map(({ words, span, class: kind, speaker, resolved, couldBe }) => ({
      words,
      start: span.start,
      end: span.end,
      class: kind,
      name: speaker.kind === "named" ? speaker.name : null,
      entity: speaker.entity ?? null,
      resolved: resolved ?? null,
      couldBe,
    })),
    attribution: line.attribution,
    stance: line.stance,
    certainty: line.certainty,
    hedge: line.hedge ?? null,
    cue: line.cue ?? null,
    channel: line.channel ?? null,
    words: line.words,
    after: line.after ?? null,
    content: rest.length === 0 ? first : [first, ...rest],
    holds: line.holds,
    voice: line.voice?.id ?? null,
  });
}

/** Nobody's name stands for a pronoun left open, nor for an outlet that no report names. */
export function speakerName({ speaker, outletName }: ClaimLine): string | undefined {
  if (speaker.kind === "outlet") return outletName;
  return speaker.kind === "open" ? undefined : speaker.name;
}

/** The lines of a JSON array with a claim on each. */
export function* toClaimsJson(lines: readonly ClaimLine[]): Generator<string> {
  yield "[";
  for (const [index, line] of lines.entries())
    yield toClaimJson(line) + (index === lines.length - 1 ? "" : ",");
  yield "]";
}
