// Attributions beside labels made by hand: whether what was said was found, and then whether by whom, how and how surely.

import type { StatementClaim } from "../../src/model/claim.ts";
import type { TrueAttribution } from "./label-shapes.ts";
import { chainIsRight, type LabelledReport, speakerOf } from "./labelled-report.ts";
import { type Asked, matchAsked, namesSpeaker, overlapF1, type Speaker, wordsIn } from "./match.ts";
import { type Row, rowOf } from "./row.ts";

/** Content at half its words or more; then each further question counts only where the content is right. */
export function attributionRows(reports: readonly LabelledReport[]): Row[] {
  const matched = reports.map((report) => ({ report, ...matchAttributions(report) }));
  const count = { ours: 0, truth: 0 };
  for (const { pairs, missed, extra } of matched) {
    count.ours += pairs.length + extra.length;
    count.truth += pairs.length + missed.length;
  }
  const questions = matched.flatMap(({ report, pairs }) =>
    pairs.map((pair) => rightsOf(report, pair.truth, pair.ours)),
  );
  const row = (kind: string, hits: number) =>
    rowOf(`attribution ${kind}`, hits, count.ours, count.truth);
  return [
    row("content", questions.length),
    ...attributionQuestions.map((kind) => row(kind, questions.filter((one) => one[kind]).length)),
  ];
}

/** What is asked of an attribution whose content was found. */
export const attributionQuestions = [
  "speaker",
  "chain",
  "class",
  "kind",
  "stance",
  "certainty",
] as const;

/** Which of the questions a claim answers rightly. */
export function rightsOf(
  report: LabelledReport,
  labels: TrueAttribution,
  claim: StatementClaim,
): Readonly<Record<(typeof attributionQuestions)[number], boolean>> {
  const chain = chainIsRight(report, labels, claim);
  return {
    speaker: speakerIsRight(report, labels, claim),
    chain,
    class:
      chain &&
      labels.chain.every((hop, at) => hop.class.includes(claim.attribution.chain[at]?.class ?? "")),
    kind: [labels.kind].flat().includes(claim.attribution.kind),
    stance: labels.stance.includes(claim.stance),
    certainty: labels.certainty.includes(claim.certainty),
  };
}

/** The attributions of one report with the statements that answer them. */
export function matchAttributions(report: LabelledReport): Asked<TrueAttribution, StatementClaim> {
  const claims = report.extraction.claims.filter(
    (claim): claim is StatementClaim => claim.kind === "statement" && isAttributed(claim),
  );
  return matchAsked(report.labels.attributions, claims, (labels, claim) =>
    likeness(report, labels, claim),
  );
}

function isAttributed(claim: StatementClaim): boolean {
  return claim.attribution.chain.length > 0 || claim.attribution.cue !== undefined;
}

// The same words can be said by two, one inside the other; cue and speaker then tell which is meant.
function likeness(report: LabelledReport, labels: TrueAttribution, claim: StatementClaim) {
  const content = overlapF1(
    wordsIn(report.words, labels.content),
    wordsIn(report.words, claim.content),
  );
  if (content < 0.5) return undefined;
  const { cue } = claim.attribution;
  const sameCue =
    cue !== undefined && labels.cue.some((one) => one.start < cue.end && cue.start < one.end);
  return content + (sameCue ? 1 : 0) + (speakerIsRight(report, labels, claim) ? 0.5 : 0);
}

function speakerIsRight(
  report: LabelledReport,
  labels: TrueAttribution,
  claim: StatementClaim,
): boolean {
  const source = sourceOf(labels);
  const { chain } = claim.attribution;
  if (source === undefined) return chain.length === 0;
  return chain.some((hop) => namesSpeaker(report.words, hop.span, source));
}

function sourceOf(labels: TrueAttribution): Speaker | undefined {
  const [span] = labels.source;
  if (span === undefined) return undefined;
  const hop = labels.chain.find(
    (one) => one.span.start === span.start && one.span.end === span.end,
  );
  return { span, core: labels.core, also: hop && speakerOf(hop).also };
}
