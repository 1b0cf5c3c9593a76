// Situation to the list of figures: every question with all its answers, none left out for length.

import type { FigureClaim } from "../../model/claim.ts";
import { isOther } from "../../model/figure.ts";
import type { FigureQuestion, Situation, Verdict } from "../../model/situation.ts";
import {
  type BriefContext,
  countAll,
  makeContext,
  mentionName,
  wordsOf,
} from "../brief/context.ts";
import { titleEvent } from "../brief/event-title.ts";
import { tellFigures } from "../brief/figures.ts";
import { plain } from "../brief/plain.ts";
import { countsOf, figureClaims } from "../brief/question.ts";
import { collectNotes, listReferences } from "../brief/references.ts";
import { compareIn, type Setting } from "../brief/standings.ts";
import { sayAmount } from "../brief/value.ts";
import type { PolicyName } from "../policies/policy.ts";
import { type FigureQuery, isAsked } from "./filter.ts";
import type { Answer, FigureList } from "./model.ts";
import { otherQuestions } from "./other-questions.ts";
import { policyRows, withPolicies } from "./policies.ts";

const all = { main: Number.POSITIVE_INFINITY, rest: 0 };

/** The questions asked for, in the order of the brief, and what the policies named read off each. */
export function listFigures(
  situation: Situation,
  query: FigureQuery,
  policies: readonly PolicyName[] = [],
): FigureList {
  const context = makeContext(situation);
  const setting = compareIn(context);
  const others = otherQuestions(context);
  const questions = query.measures.some(isOther)
    ? [...situation.figures, ...others]
    : situation.figures;
  const known = questions.flatMap((question) => tellAnswers(question, setting));
  const answers = known.filter((answer) => isAsked(answer, query));
  const asked = new Set(answers.map(({ claim }) => claim));
  const figures = questions.flatMap((question) => {
    const claims = question.claims.filter((claim) => asked.has(claim));
    return claims.length === 0 ? [] : [{ ...question, claims }];
  });
  const narrowed = makeContext({ ...situation, figures });
  const told = tellFigures(narrowed, { sections: all, rows: all }).main;
  const read = policyRows(policies, new Set(figures.map(({ id }) => id)), context);
  const sections = withPolicies(told, read, context);
  return {
    answers,
    policies: read,
    sections,
    references: listReferences(collectNotes(sections), context.reports),
    all: known.length,
    others: others.reduce((sum, { claims }) => sum + claims.length, 0),
    ...countAll(context),
  };
}

function tellAnswers(question: FigureQuestion, setting: Setting): readonly Answer[] {
  return figureClaims(question, setting.context).map((claim) =>
    tellAnswer(claim, question, setting),
  );
}

function tellAnswer(claim: FigureClaim, question: FigureQuestion, setting: Setting): Answer {
  const { context } = setting;
  const { figure, attribution, when } = claim;
  const cited = context.reportOf.get(claim.report);
  const event = question.event && context.events.get(question.event);
  const { strong, rest } = sayAmount(claim, context);
  return {
    claim: claim.id,
    question: isOther(figure.measure) ? undefined : question.id,
    event: event?.id,
    about: event && titleEvent(event, context),
    measure: figure.measure,
    status: question.status,
    words: strong + rest,
    ...{ low: figure.low, high: figure.high, best: figure.best },
    ...{ vague: figure.vague, unit: figure.unit, scope: figure.scope },
    hedge: figure.hedge && wordsOf(claim, figure.hedge, context),
    of: figure.of && wordsOf(claim, figure.of, context),
    side: figure.side && mentionName(figure.side, context),
    counts: countsOf(claim),
    update: figure.update && wordsOf(claim, figure.update, context),
    stance: claim.stance,
    certainty: claim.certainty,
    chain: attribution.chain.map((hop) => ({
      words: wordsOf(claim, hop.span, context),
      class: hop.class,
    })),
    held: when?.time?.edtf ?? when?.value,
    ref: plain(cited?.extraction.document.ref ?? ""),
    outlet: outletOf(claim, context),
    published: cited?.extraction.document.published?.edtf,
    sentence: claim.sentence + 1,
    standings: (setting.verdicts.get(claim.id) ?? []).map((verdict) => ({
      verdict: verdict.verdict,
      other: otherOf(verdict, claim),
      because: plain(verdict.because),
    })),
  };
}

function outletOf({ report }: FigureClaim, { reportOf }: BriefContext): string | undefined {
  const outlet = plain(reportOf.get(report)?.extraction.document.outlet ?? "");
  return outlet === "" ? undefined : outlet;
}

function otherOf({ a, b }: Verdict, { id }: FigureClaim): FigureClaim["id"] {
  return a === id ? b : a;
}
