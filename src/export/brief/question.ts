// A question of how many: which claims answer it, and how they stand in a word.

import type { FigureClaim } from "../../model/claim.ts";
import type { FigureQuestion } from "../../model/situation.ts";
import { type BriefContext, claimsOf } from "./context.ts";
import { statusWords } from "./words.ts";

/** How the answers to a question stand, in words. */
export function sayStatus(question: FigureQuestion, context: BriefContext): string {
  const several = figureClaims(question, context).length > 1;
  return question.status === "single" && several
    ? "answers not comparable"
    : statusWords[question.status];
}

/** The figure claims that answer a question. */
export function figureClaims(
  question: FigureQuestion,
  context: BriefContext,
): readonly FigureClaim[] {
  return claimsOf(question.claims, context).filter((claim) => claim.kind === "figure");
}
