// Everything one reader and one set of rules found in one report. It depends on nothing else.

import type { Claim, EventClaim, StatementClaim } from "./claim.ts";
import type { DateClue } from "./date-clue.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Document } from "./document.ts";
import type { Keyword } from "./keyword.ts";
import type { Mention } from "./mention.ts";
import type { PlaceClue } from "./place-clue.ts";
import type { Proposition } from "./proposition.ts";
import { bySpan, type Span } from "./span.ts";
import type { TimeExpression } from "./time.ts";

export interface Extraction {
  readonly document: Document;
  readonly reader: string;
  /** Sentence spans, so that a claim can be cited as report and sentence. */
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  /**
   * What is described or pointed to where no claim rests on it ("the gunman", "which"). It belongs to an entity where it
   * stands for one told of elsewhere, and makes none alone.
   */
  readonly passing: readonly Mention[];
  /** The words it can be told from other reports by, weightiest first. */
  readonly keywords: readonly Keyword[];
  readonly times: readonly TimeExpression[];
  /** What its words tell of its own day, where nothing says it outright. */
  readonly clues: readonly DateClue[];
  /** What its words tell of where its places are. */
  readonly placings: readonly PlaceClue[];
  readonly claims: readonly Claim[];
  /**
   * What the report opens with, where that is no kind of act: a ban, a visit, a verdict. It becomes a claim where other
   * reports are about the same, and tells nothing alone.
   */
  readonly opening: EventClaim | undefined;
  /** What its clauses say as so or as not so, in reading order. */
  readonly propositions: readonly Proposition[];
  /**
   * What it says in its own voice, one for each proposition that no claim covers. It becomes a claim where something is set
   * against it, and tells nothing alone.
   */
  readonly plain: readonly StatementClaim[];
  readonly diagnostics: readonly Diagnostic[];
}

/** All mentions of a report, those in passing too, in reading order. */
export function mentionsOf({ mentions, passing }: Extraction): readonly Mention[] {
  return [...mentions, ...passing].sort(bySpan);
}
