// Every rule there is, by its id, for whoever explains what a rule made.

import { timeRules } from "../extract/time/index.ts";
import type { Rule } from "../model/rule.ts";

const rules: ReadonlyMap<string, Rule> = new Map([...timeRules].map((rule) => [rule.id, rule]));

/** The rule of this id, where there is one. */
export function ruleOf(id: string): Rule | undefined {
  return rules.get(id);
}
