// What the words between two mentions tell, as claims.

import type { RelationClaim } from "../../model/claim.ts";
import { makeId } from "../../model/ids.ts";
import type { TimeExpression } from "../../model/time.ts";
import { coverOf, outletsOwn } from "../attribution/cover.ts";
import { bySentence } from "../by-sentence.ts";
import type { Findings } from "../findings.ts";
import { asWhen } from "../time/governing.ts";
import { around, isQuoted } from "./claims.ts";
import { boundedBy, type Dating, onlyDate } from "./dating.ts";
import { type Fit, fitsIn, type WordingScene } from "./wordings.ts";

/** The relation claims of every wording that fits, in reading order. */
export function toldByWords(findings: Findings): readonly RelationClaim[] {
  const { reading, mentions, times } = findings;
  const mentionsBySentence = bySentence(mentions, reading);
  const timesBySentence = bySentence(
    times.map((time) => ({ ...time.span, time })),
    reading,
  );
  return reading.sentences.flatMap((sentence, index) => {
    const scene: WordingScene = { sentence, mentions: mentionsBySentence[index] ?? [] };
    const inSentence = (timesBySentence[index] ?? []).map(({ time }) => time);
    return fitsIn(scene, reading.document.text).map((fit) =>
      fitToClaim(fit, { index, times: inSentence }, findings),
    );
  });
}

function fitToClaim(
  fit: Fit,
  { index, times }: { readonly index: number; readonly times: readonly TimeExpression[] },
  findings: Findings,
): RelationClaim {
  const { rule, first, second, role } = fit;
  const { reading, statements } = findings;
  const [a, b] = rule.reversed ? [second, first] : [first, second];
  const isTitle = rule.title !== undefined && role !== undefined && !isQuoted(role, reading);
  const span = around([first, second, ...(role === undefined ? [] : [role])]);
  const report = reading.document.id;
  return {
    id: makeId("claim", [report, "relation", rule.relation, a.id, b.id, span.start]),
    ...{ report, content: [span], sentence: index, kind: "relation" },
    ...(isTitle ? outletsOwn : coverOf(span, statements)),
    ...datingOfFit(fit, times, findings),
    ...{ relation: rule.relation, a: a.id, b: b.id, role, rules: [rule.id] },
  };
}

/** Something done is of the one date of its sentence; a standing state has it only behind "since" or "until". */
function datingOfFit(
  { rule, phase }: Fit,
  times: readonly TimeExpression[],
  findings: Findings,
): Dating {
  const date = onlyDate(times);
  const bounded = phase === undefined ? date && boundedBy(date, findings) : undefined;
  return bounded ?? { when: rule.dated ? date && asWhen(date) : undefined, phase };
}
