// Who says so: source, cue and content, the terms of the attribution corpora (PARC, PolNeAR).

import type { MentionId } from "./ids.ts";
import type { Span } from "./span.ts";

export const attributionKinds = ["direct", "indirect", "mixed", "unattributed"] as const;
export type AttributionKind = (typeof attributionKinds)[number];

/** What kind of source a hop is. A description, never a grade of trust. */
export const sourceClasses = [
  "belligerent",
  "government",
  "military",
  "police",
  "medical",
  "international",
  "ngo",
  "state-media",
  "media",
  "witness",
  "resident",
  "expert",
  "document",
  "social-post",
  "official",
  "unnamed",
  "unknown",
] as const;
export type SourceClass = (typeof sourceClasses)[number];

/** One link of the chain: the words for the source, whom they refer to, and what kind of source that is. */
export interface Hop {
  readonly span: Span;
  readonly mention: MentionId | undefined;
  readonly class: SourceClass;
}

/**
 * How a claim is attributed. `chain` runs from the outermost speaker to the first-hand source; the
 * outlet itself is implied and stands before it. An empty chain is the outlet's own word.
 */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly cue: Span | undefined;
  /** By what means it was said, in the text's words ("on the Orian state channel", "in a statement"); no speaker. */
  readonly channel: Span | undefined;
  readonly chain: readonly Hop[];
}
