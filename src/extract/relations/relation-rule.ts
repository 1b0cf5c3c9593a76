// The shape of a rule that reads the words between two mentions.

import type { EntityKind } from "../../model/mention.ts";
import type { PhaseKind, RelationKind } from "../../model/relation.ts";
import type { Rule } from "../../model/rule.ts";

/** How the words between two mentions make a relation. `a` is the one who leads, speaks, joins, controls. */
export interface RelationRule extends Rule {
  readonly relation: RelationKind;
  /** Where in its course the words put it. */
  readonly phase?: PhaseKind;
  /**
   * The whole of the words between the first mention and the second; a group named `role` is the office, one
   * named `words` what tells the phase.
   */
  readonly between: RegExp;
  /** What must stand right before the first mention, where that is part of the wording. */
  readonly before?: RegExp;
  /** What may not stand right before the first mention. */
  readonly unless?: RegExp;
  /** What must stand right after the second mention, where that is part of the wording. */
  readonly after?: RegExp;
  /** True where the second side must have a name of its own or plainly stand for one: nobody leads just "group". */
  readonly named?: boolean;
  /** The second mention's title must hold the office; it is then the role. */
  readonly title?: RegExp;
  /** True where the second mention is `a`. */
  readonly reversed: boolean;
  readonly a: ReadonlySet<EntityKind>;
  readonly b: ReadonlySet<EntityKind>;
  /** True for something done, which a date in the sentence dates; a standing state is not dated by it. */
  readonly dated: boolean;
}

/** A pattern for one of these words. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.join("|")})`;
}

/** The object of a preposition is not who acts: "a base in Oria declared ...". */
export const object =
  /\b(?:in|of|from|at|near|with|for|by|to|on|against|across|around|outside|inside|over|into|between|about)(?: the)?(?: (?:east|west|north|south|central|\p{Ll}+ern))? $/iu;
