// Figures beside labels made by hand: number, bounds, scope, chain.

import type { FigureClaim } from "../../src/model/claim.ts";
import { isOther } from "../../src/model/figure.ts";
import { overlaps } from "../../src/model/span.ts";
import type { TrueFigure } from "./label-shapes.ts";
import { chainIsRight, type LabelledReport } from "./labelled-report.ts";
import { type Asked, matchAsked } from "./match.ts";
import { type Row, rowOf } from "./row.ts";

/** Measure and number together; each further question counts only where those are right. */
export function figureRows(reports: readonly LabelledReport[]): Row[] {
  const matched = reports.map((report) => ({ report, ...matchFigures(report) }));
  const rights = matched.flatMap(({ report, pairs }) =>
    pairs.map((pair) => figureRightsOf(report, pair.truth, pair.ours)),
  );
  const ours = matched.reduce((sum, one) => sum + one.extra.length, rights.length);
  const truth = matched.reduce((sum, one) => sum + one.missed.length, rights.length);
  const row = (kind: string, hits: number) => rowOf(`figures ${kind}`, hits, ours, truth);
  return [
    row("number", rights.length),
    ...figureQuestions.map((kind) => row(kind, rights.filter((one) => one[kind]).length)),
  ];
}

/** What is asked of a figure whose number was found. */
export const figureQuestions = ["bounds", "scope", "update cue", "chain"] as const;

/** Which of the questions a claim answers rightly. */
export function figureRightsOf(
  report: LabelledReport,
  labels: TrueFigure,
  claim: FigureClaim,
): Readonly<Record<(typeof figureQuestions)[number], boolean>> {
  const { update } = claim.figure;
  return {
    bounds: boundsAreRight(labels, claim),
    scope: labels.scope.includes(claim.figure.scope),
    "update cue":
      labels.update === undefined
        ? update === undefined
        : update !== undefined && overlaps(labels.update, update),
    chain: chainIsRight(report, labels, claim),
  };
}

/** The figures of one report with the claims that answer them. */
export function matchFigures(report: LabelledReport): Asked<TrueFigure, FigureClaim> {
  const claims = report.extraction.claims
    .filter((claim) => claim.kind === "figure")
    .filter(({ figure }) => !isOther(figure.measure));
  return matchAsked(report.labels.figures, claims, (labels, claim) =>
    labels.measure === claim.figure.measure && overlaps(labels.number, claim.figure.number)
      ? 1
      : undefined,
  );
}

/** Whether low and high are those of the truth. Of a vague word only that it is vague is asked. */
function boundsAreRight(labels: TrueFigure, { figure }: FigureClaim): boolean {
  if (labels.vague) return figure.vague;
  if (figure.vague || figure.best !== labels.best) return false;
  if (labels.approximate === true) return figure.high !== undefined;
  // "More than 20" may be taken as 20 and up or as 21 and up.
  const lowIsRight =
    figure.low === labels.low || (labels.high === null && figure.low - 1 === labels.low);
  return lowIsRight && (figure.high ?? null) === labels.high;
}
