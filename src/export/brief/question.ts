// A question of how many: which claims answer it, and how they stand in a word. The record's status is kept; before a
// reader, answers that no verdict calls disputed are left open, and answers that count different things stand side by side.

import type { FigureClaim } from "../../model/claim.ts";
import type { FigureQuestion } from "../../model/situation.ts";
import { type BriefContext, claimsOf } from "./context.ts";
import type { QuestionStanding } from "./model.ts";
import { questionWords } from "./words.ts";

/** How the answers to a question stand. */
export function standingOf(question: FigureQuestion, context: BriefContext): QuestionStanding {
  const { status } = question;
  if (status === "single") {
    return figureClaims(question, context).length > 1 ? "incomparable" : status;
  }
  if (status !== "disputed") return status;
  const wholes = figureClaims(question, context).filter(isOfWhole);
  const shown = wholes.length > 0 ? wholes : figureClaims(question, context);
  return shown.some(({ id }) => context.contested.has(id)) ? status : "open";
}

/** The same in words. */
export function sayStatus(question: FigureQuestion, context: BriefContext): string {
  return questionWords[standingOf(question, context)];
}

/** Whether it counts all there were, and not one place's or one side's. */
export function isOfWhole({ figure }: FigureClaim): boolean {
  return figure.scope === "incident" || figure.scope === "cumulative";
}

/** The figure claims that answer a question. */
export function figureClaims(
  question: FigureQuestion,
  context: BriefContext,
): readonly FigureClaim[] {
  return claimsOf(question.claims, context).filter((claim) => claim.kind === "figure");
}
