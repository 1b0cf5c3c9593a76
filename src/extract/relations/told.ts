// What the rules of relations hand on: a relation or an office as some words tell it, before it is known whose word it is.

import type { Mention } from "../../model/mention.ts";
import type { Phase, RelationKind } from "../../model/relation.ts";
import type { Rule, RuleId } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import type { Mood } from "./mood.ts";
import type { RelationScene } from "./scene.ts";

interface ToldBase {
  readonly rule: RuleId;
  /** The words that tell it: whose word they are, and when, is that of the claim. */
  readonly words: Span;
  readonly phase: Phase | undefined;
  readonly mood: Mood | undefined;
  /** The noun of whom ", who ..." tells it: what is thought of the rest of a sentence is not thought of that. */
  readonly besides?: Span | undefined;
  /** False where no time of the sentence can be theirs: a title, a phrase beside a name. */
  readonly timed: boolean;
}

export interface ToldRelation extends ToldBase {
  readonly kind: "relation";
  readonly relation: RelationKind;
  readonly a: Mention;
  readonly b: Mention;
  readonly role: Span | undefined;
}

export interface ToldRole extends ToldBase {
  readonly kind: "role";
  readonly who: Mention;
  readonly title: Span;
  readonly of: Mention | undefined;
}

export type Told = ToldRelation | ToldRole;

/** A rule that looks at a word of the tree. */
export interface TreeRule extends Rule {
  /** What the word tells. */
  tell(token: number, scene: RelationScene): readonly Told[];
}
