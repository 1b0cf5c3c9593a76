// Every rule that says how two mentions of one sentence stand to each other, in order. Only what is said to be so
// now or to have been done counts.

import { officeRules } from "./office-rules.ts";
import type { RelationRule } from "./relation-rule.ts";
import { sideRules } from "./side-rules.ts";

/** The rules, in the order they are tried; the first that fits two mentions is taken. */
export const relationRules: readonly RelationRule[] = [...officeRules, ...sideRules];
