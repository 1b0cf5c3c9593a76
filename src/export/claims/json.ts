// The list of who says what for programs: an object a claim, its words in full and every place as the record gives it.

import type { ClaimLine } from "./model.ts";

/** What a program gets of a claim; what is not said is `undefined`. */
export function claimForPrograms(line: ClaimLine): object {
  const [first, ...rest] = line.content.map(({ start, end }) => ({ start, end }));
  return {
    id: line.id,
    kind: line.kind,
    report: line.report,
    ref: line.ref,
    outlet: line.outletName,
    published: line.published,
    sentence: line.sentence,
    line: line.line,
    speaker: {
      name: speakerName(line),
      entity: line.speaker.entity,
      class: line.class,
      known: line.speaker.kind,
    },
    chain: line.chain.map(({ words, span, class: kind, speaker, resolved, couldBe }) => ({
      words,
      start: span.start,
      end: span.end,
      class: kind,
      name: speaker.kind === "named" ? speaker.name : undefined,
      entity: speaker.entity,
      resolved: resolved,
      couldBe,
    })),
    attribution: line.attribution,
    stance: line.stance,
    certainty: line.certainty,
    hedge: line.hedge,
    cue: line.cue,
    channel: line.channel,
    words: line.words,
    after: line.after,
    content: rest.length === 0 ? first : [first, ...rest],
    holds: line.holds,
    voice: line.voice?.id,
  };
}

/** Nobody's name stands for a pronoun left open, nor for an outlet that no report names. */
export function speakerName({ speaker, outletName }: ClaimLine): string | undefined {
  if (speaker.kind === "outlet") return outletName;
  return speaker.kind === "open" ? undefined : speaker.name;
}
