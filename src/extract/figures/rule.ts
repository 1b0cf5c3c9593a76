// What a rule for figures is, and what it gives.

import type { Measure, Scope } from "../../model/figure.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Rule } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import type { Count } from "./counts.ts";
import type { Harm } from "./harms.ts";
import type { FigureSentence } from "./sentence.ts";

/** A sentence with its counts and harms. */
export interface Scene {
  readonly sentence: FigureSentence;
  readonly counts: readonly Count[];
  readonly harms: readonly Harm[];
}

/** A count tied to what befell those counted. Tokens `[first, end)` tell it. */
export interface Tie {
  readonly count: Count;
  readonly measure: Measure;
  readonly first: number;
  readonly end: number;
  readonly mood: Harm["mood"];
  readonly scope?: Scope | undefined;
  readonly update?: Span | undefined;
  /** Whose losses they are, where other words than the counted noun tell. */
  readonly side?: MentionId | undefined;
  /** Who is counted, where other words than a noun after the number tell ("rebel losses at 52"). */
  readonly of?: Span | undefined;
  /** Words that make this a former count ("from"). */
  readonly former?: Span | undefined;
  /** True where the words say that somebody was hit, not how badly. */
  readonly open?: boolean | undefined;
  /** True where the words leave open which harm it was. */
  readonly unclear?: boolean | undefined;
  /** The numbers this one was worked out from, where the text does not give it. */
  readonly derivedFrom?: readonly Span[] | undefined;
}

/** A tie with the rule that made it. */
export interface RuledTie extends Tie {
  readonly rule: string;
}

export interface FigureRule extends Rule {
  readonly find: (scene: Scene) => readonly Tie[];
}
