// A rule is a value: an id, what it is for, and examples that run as tests.

/** `area/name`, for instance `figures/killed-passive`. */
export type RuleId = `${string}/${string}`;

export interface RuleExample {
  readonly text: string;
  /** Lines of the notation this rule must produce from the text, among others. */
  readonly gives: readonly string[];
}

export interface Rule {
  readonly id: RuleId;
  /** One sentence a person can read: what the rule takes to mean what. */
  readonly about: string;
  readonly examples: readonly RuleExample[];
}
