// Every rule that reads a text, by its id, for whoever explains what a rule made. Reconciliation gives its reasons itself.

import { attributionRules } from "../extract/attribution/rules.ts";
import { eventRules } from "../extract/events/rules.ts";
import { figureRules } from "../extract/figures/index.ts";
import { otherCountRules } from "../extract/figures/other-counts/index.ts";
import { passageRules } from "../extract/happenings/index.ts";
import { kindRules, shortFormRule } from "../extract/names/kinds.ts";
import { nominalRules } from "../extract/names/nominals.ts";
import { passingRules } from "../extract/passing/rules.ts";
import { facilityRules } from "../extract/places/facility-nominals.ts";
import { propositionRules } from "../extract/propositions/rules.ts";
import { referenceRules } from "../extract/references/rules.ts";
import { relationRules } from "../extract/relations/relation-rules.ts";
import { timeRules } from "../extract/time/index.ts";
import type { Rule } from "../model/rule.ts";

/** All of them, in the order in which a report is read. */
export const readingRules: readonly Rule[] = [
  ...timeRules,
  ...kindRules,
  shortFormRule,
  ...nominalRules,
  ...facilityRules,
  ...attributionRules,
  ...referenceRules,
  ...figureRules,
  ...otherCountRules,
  ...passageRules,
  ...eventRules,
  ...relationRules,
  ...propositionRules,
  ...passingRules,
];

const byId: ReadonlyMap<string, Rule> = new Map(readingRules.map((rule) => [rule.id, rule]));

/** The rule of this id, where there is one. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
