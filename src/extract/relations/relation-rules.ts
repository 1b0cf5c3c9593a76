// Every rule that says how two mentions of one sentence stand to each other, in order. Only what is said to be so
// now or to have been done counts.

import type { Rule } from "../../model/rule.ts";
import { deedNounRule, joinedRule, loyalRule, underRule } from "./joined-words.ts";
import { officeRule } from "./office-rule.ts";
import { officeRules } from "./office-rules.ts";
import type { RelationRule } from "./relation-rule.ts";
import { sideRules } from "./side-rules.ts";
import type { TreeRule } from "./told.ts";
import { verbRule } from "./verb-rule.ts";

/** The rules that ask the tree. */
export const treeRules: readonly TreeRule[] = [
  officeRule,
  verbRule,
  joinedRule,
  loyalRule,
  deedNounRule,
  underRule,
];

/** The rules that read the words between two mentions, in the order they are tried; the first that fits is taken. */
export const wordingRules: readonly RelationRule[] = [...officeRules, ...sideRules];

/** All of them. */
export const relationRules: readonly Rule[] = [...treeRules, ...wordingRules];
