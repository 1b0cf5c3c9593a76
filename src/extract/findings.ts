// What the earlier extractors of a report hand to the later ones.

import type { Claim, StatementClaim } from "../model/claim.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Mention } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import type { ReadingSettings } from "../model/reading-settings.ts";
import type { TimeExpression } from "../model/time.ts";
import type { Passage } from "./happenings/passage.ts";

/** Times, mentions and statements of one reading: what figures, events and relations are read against. */
export interface Findings {
  readonly reading: Reading;
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly StatementClaim[];
  /** What tells of other happenings than the report's own. */
  readonly passages?: readonly Passage[];
  /** What a person has set; the defaults where nothing is said. */
  readonly settings?: ReadingSettings;
}

/** What an extractor gives: what it found, and what it saw and did not understand. */
export interface Found<Item> {
  readonly found: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
}

export type FoundClaims<Kind extends Claim["kind"]> = Found<Extract<Claim, { kind: Kind }>>;
