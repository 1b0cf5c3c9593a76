// Figures that may have slipped from one event into another: a number that a report gives for one event without a source,
// that no other report gives for it, and that other reports give for another event of the same story.

import type { FigureClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ReportId } from "../../model/ids.ts";
import type { Dependence, FigureQuestion } from "../../model/situation.ts";
import type { Anchor } from "../../model/time.ts";
import type { DependenceEvidence } from "./evidence.ts";

/** Smaller numbers are the same by chance. */
const leastNumber = 10;

/** Reports less alike by their rare words are on different things, whose numbers are the same by chance. */
const leastAlike = 0.14;

/** A number that is told of more events is no mark of one. */
const mostEvents = 2;

interface Answer {
  readonly question: FigureQuestion;
  readonly claim: FigureClaim;
}

/** Figures without a source of their own that another event's reports give too. */
export function findBorrowedFigures(evidence: DependenceEvidence): readonly Dependence[] {
  const answers = answersOf(evidence);
  const lenders = lendersOf(answers);
  const byQuestion = groupBy(answers, ({ question }) => question);
  const given = new Map([...byQuestion].map(([question, some]) => [question, givenIn(some)]));
  const found = answers.flatMap((answer) => {
    const same = lenders.get(keyOf(answer));
    if (same === undefined || !isLoose(answer, given.get(answer.question))) return [];
    const lender = same.find((other) => lends(other, answer, evidence));
    return lender === undefined ? [] : [{ answer, lender }];
  });
  const refs = new Map(evidence.extractions.map(({ document }) => [document.id, document.ref]));
  return found.map(({ answer, lender }) => tell(answer, lender, refs));
}

/** The answers with one number, where few events have it. */
function lendersOf(answers: readonly Answer[]): ReadonlyMap<string, readonly Answer[]> {
  const groups = [...groupBy(answers, keyOf)];
  return new Map(
    groups.filter(([, same]) => {
      const events = new Set(same.map(({ question }) => question.event));
      return events.size <= mostEvents;
    }),
  );
}

/** Who answers a question, and who with which number. */
interface Given {
  readonly reports: ReadonlySet<ReportId>;
  readonly byNumber: ReadonlyMap<number | undefined, ReadonlySet<ReportId>>;
}

function givenIn(answers: readonly Answer[]): Given {
  const byNumber = groupBy(answers, ({ claim }) => claim.figure.best);
  return {
    reports: reportsOf(answers),
    byNumber: new Map([...byNumber].map(([number, some]) => [number, reportsOf(some)])),
  };
}

function reportsOf(answers: readonly Answer[]): ReadonlySet<ReportId> {
  return new Set(answers.map(({ claim }) => claim.report));
}

function answersOf({ extractions, figures }: DependenceEvidence): readonly Answer[] {
  const claims = new Map(
    extractions.flatMap((one) => one.claims).map((claim) => [claim.id, claim] as const),
  );
  return figures.flatMap((question) =>
    question.claims.flatMap((id): readonly Answer[] => {
      const claim = claims.get(id);
      return claim?.kind === "figure" && question.event !== undefined ? [{ question, claim }] : [];
    }),
  );
}

function keyOf({ question, claim }: Answer): string {
  return `${question.measure} ${claim.figure.unit} ${claim.figure.best}`;
}

/** Exact, nobody's word, and of a whole event that another report gives another number for; no report gives this one. */
function isLoose({ claim }: Answer, given: Given | undefined): boolean {
  const { best, vague, scope } = claim.figure;
  if (best === undefined || best < leastNumber || vague || scope !== "incident") return false;
  if (claim.attribution.chain.length > 0 || claim.within !== undefined) return false;
  const others = given?.reports.size ?? 0;
  return others > 1 && given?.byNumber.get(best)?.size === 1;
}

function lends(
  { question, claim }: Answer,
  taker: Answer,
  { likeness }: DependenceEvidence,
): boolean {
  return (
    question.event !== taker.question.event &&
    claim.report !== taker.claim.report &&
    claim.attribution.chain.length > 0 &&
    likeness(claim.report, taker.claim.report) >= leastAlike
  );
}

function tell(taker: Answer, lender: Answer, refs: ReadonlyMap<ReportId, string>): Dependence {
  const refOf = (report: ReportId) => refs.get(report) ?? report;
  const { figure, report } = taker.claim;
  return {
    degree: "borrowed-figure",
    reports: [report, lender.claim.report],
    claims: [taker.claim.id, lender.claim.id],
    anchors: [numberOf(taker.claim), numberOf(lender.claim)],
    rule: "dependence/borrowed-figure",
    because: `${refOf(report)} names no source for ${figure.best} ${taker.question.measure}, which no other report gives for that event and ${refOf(lender.claim.report)} gives for another`,
  };
}

function numberOf({ report, figure }: FigureClaim): Anchor {
  return { report, span: figure.number };
}
