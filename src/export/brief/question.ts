// A question of how many: which claims answer it, and how they stand in a word. The record's status is kept; before a
// reader, answers that no verdict calls disputed are left open, and answers that count different things stand side by side.

import type { FigureClaim } from "../../model/claim.ts";
import type { FigureQuestion } from "../../model/situation.ts";
import { type BriefContext, claimsOf } from "./context.ts";
import type { Counts, QuestionStanding } from "./model.ts";
import { questionWords } from "./words.ts";

/** How the answers to a question stand. */
export function standingOf(question: FigureQuestion, context: BriefContext): QuestionStanding {
  const { status } = question;
  if (status === "single") {
    return figureClaims(question, context).length > 1 ? "incomparable" : status;
  }
  if (status !== "disputed") return status;
  const claims = figureClaims(question, context);
  const wholes = wholeAnswers(claims);
  const shown = wholes.length > 0 ? wholes : claims;
  return shown.some(({ id }) => context.contested.has(id)) ? status : "open";
}

/** The same in words. */
export function sayStatus(question: FigureQuestion, context: BriefContext): string {
  return questionWords[standingOf(question, context)];
}

/** What an answer counts. Only counts of the whole that are told as so can be set against each other. */
export function countsOf({ figure, stance, certainty }: FigureClaim): Counts {
  if (stance === "denies" || (certainty !== "stated" && certainty !== "hedged")) return "untold";
  if (figure.scope === "side") return "side";
  return figure.scope === "partial" || figure.narrows ? "partial" : "whole";
}

/**
 * The answers that tell how many there were: the counts of the whole, as the record takes them; where there are none, those
 * that count all of some people (`17 civilians`), for nobody counts more.
 */
export function wholeAnswers(claims: readonly FigureClaim[]): readonly FigureClaim[] {
  const wholes = claims.filter((claim) => countsOf(claim) === "whole");
  return wholes.length > 0 ? wholes : claims.filter(countsAllOfSome);
}

function countsAllOfSome(claim: FigureClaim): boolean {
  return countsOf(claim) === "partial" && claim.figure.scope !== "partial";
}

/** The figure claims that answer a question. */
export function figureClaims(
  question: FigureQuestion,
  context: BriefContext,
): readonly FigureClaim[] {
  return claimsOf(question.claims, context).filter((claim) => claim.kind === "figure");
}
