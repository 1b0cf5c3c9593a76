// The policies asked for, beside the questions they were asked of: a line a question for a person, a row for programs.

import type { EventId, FigureId } from "../../model/ids.ts";
import type { FigureStatus, Situation } from "../../model/situation.ts";
import { type BriefContext, claimsOf, notesOf } from "../brief/context.ts";
import { titleEvent } from "../brief/event-title.ts";
import type { FigureSection, PolicyLine } from "../brief/model.ts";
import { applyPolicy } from "../policies/apply.ts";
import type { PolicyAnswer, PolicyName } from "../policies/policy.ts";
import { sayLeftOut, sayPolicyNumbers } from "../policies/say.ts";

/** A policy's answer with what it is about. */
export interface PolicyRow extends PolicyAnswer {
  readonly event: EventId;
  /** `Attack, Port Selin, Friday (undated)`. */
  readonly about: string;
  readonly status: FigureStatus;
}

/** What each policy reads off the questions asked about, all their answers considered. */
export function policyRows(
  policies: readonly PolicyName[],
  asked: ReadonlySet<FigureId>,
  context: BriefContext,
): readonly PolicyRow[] {
  const { situation } = context;
  const answers = [...new Set(policies)].flatMap((policy) => applyPolicy(policy, situation));
  const statuses = statusesOf(situation);
  return answers.flatMap((answer) => {
    const event = context.events.get(answer.event);
    const status = statuses.get(answer.question);
    if (!asked.has(answer.question) || event === undefined || status === undefined) return [];
    return [{ ...answer, about: titleEvent(event, context), status }];
  });
}

function statusesOf({ figures }: Situation): ReadonlyMap<FigureId, FigureStatus> {
  return new Map(figures.map(({ id, status }) => [id, status]));
}

/** The sections with a line under each question for each policy. */
export function withPolicies(
  sections: readonly FigureSection[],
  rows: readonly PolicyRow[],
  context: BriefContext,
): readonly FigureSection[] {
  if (rows.length === 0) return sections;
  return sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => {
      const own = rows.filter((row) => row.question === question.id);
      return { ...question, policies: own.map((row) => tellPolicy(row, context)) };
    }),
  }));
}

function tellPolicy(row: PolicyRow, context: BriefContext): PolicyLine {
  const { because } = row;
  const leftOut = sayLeftOut(row);
  return {
    policy: row.policy,
    numbers: sayPolicyNumbers(row),
    because: leftOut === undefined ? `${because}.` : `${because}. ${leftOut}`,
    notes: notesOf(claimsOf(row.claims, context), context),
  };
}
