// What the scores of labelled reports are made of, word for word: for the person who is to make them better.

import { contextOf, notateClaim, quoted } from "../../src/export/notation.ts";
import type { Span } from "../../src/model/span.ts";
import { attributionQuestions, matchAttributions, rightsOf } from "./labelled-attributions.ts";
import { figureQuestions, figureRightsOf, matchFigures } from "./labelled-figures.ts";
import { askedReferences } from "./labelled-references.ts";
import type { LabelledReport } from "./labelled-report.ts";

/** What was said and not found, found and not said, or found and told wrongly. `place` names the report. */
export function missedAttributions(report: LabelledReport, place: string): readonly string[] {
  const { pairs, missed, extra } = matchAttributions(report);
  const context = contextOf(report.extraction);
  return [
    ...missed.map(
      (one) =>
        `missed ${one.id}  ${wordsAt(report, one.content)}  source ${wordsAt(report, one.source)}  cue ${wordsAt(report, one.cue)}`,
    ),
    ...extra.map((claim) => `extra ${place}  ${notateClaim(claim, context)}`),
    ...pairs.flatMap(({ truth, ours }) => {
      const rights = rightsOf(report, truth, ours);
      const wrong = attributionQuestions.filter((question) => !rights[question]);
      return wrong.map((question) => {
        const wanted = {
          speaker: wordsAt(report, truth.source),
          chain: truth.chain.map((hop) => wordsAt(report, [hop.span])).join(" > "),
          class: truth.chain.map((hop) => hop.class.join("|")).join(" > "),
          kind: [truth.kind].flat().join("|"),
          stance: truth.stance.join("|"),
          certainty: truth.certainty.join("|"),
        }[question];
        return `wrong ${question} ${truth.id}  wanted ${wanted}  got ${notateClaim(ours, context)}`;
      });
    }),
  ];
}

/** The same of figures. */
export function missedFigures(report: LabelledReport, place: string): readonly string[] {
  const { pairs, missed, extra } = matchFigures(report);
  const context = contextOf(report.extraction);
  return [
    ...missed.map((one) => `missed ${one.id}  ${one.measure}  ${wordsAt(report, [one.number])}`),
    ...extra.map((claim) => `extra ${place}  ${notateClaim(claim, context)}`),
    ...pairs.flatMap(({ truth, ours }) => {
      const rights = figureRightsOf(report, truth, ours);
      return figureQuestions
        .filter((question) => !rights[question])
        .map((question) => `wrong ${question} ${truth.id}  got ${notateClaim(ours, context)}`);
    }),
  ];
}

/** The words of some spans, quoted. */
export function wordsAt(report: LabelledReport, spans: readonly Span[]): string {
  return spans.map((span) => quoted(report.extraction.document.text, span)).join(" ... ") || "none";
}

/** Those for whom "he" was taken wrongly, or for nobody. */
export function missedReferences(report: LabelledReport): readonly string[] {
  return askedReferences(report)
    .filter((one) => !one.right)
    .map(({ id, hop, answer }) => {
      const wanted = Array.isArray(hop.refersTo) ? wordsAt(report, hop.refersTo) : hop.refersTo;
      const got = answer === undefined ? "none" : wordsAt(report, [answer]);
      return `wrong reference ${id}  ${wordsAt(report, [hop.span])}  wanted ${wanted}  got ${got}`;
    });
}
