// What a policy is: one way to read one number off answers that differ. It is computed when asked for and stored nowhere,
// for no policy is the truth; each gives the claims it rests on, why, and what it left out.

import type { Measure } from "../../model/figure.ts";
import type { ClaimId, EventId, FigureId } from "../../model/ids.ts";

/**
 * - `range`: from the lowest to the highest count of the whole, whichever came later; puts no number forward.
 * - `latest`: the count that no other is known to be later than: none updates it, none is as of a later day or in a report
 *   published later. Where several are as late and differ, an interval without a number.
 * - `conservative`: the lowest count that none has updated; ACLED's rule where sources differ ("uses the most conservative
 *   estimate available", https://acleddata.com, "How does ACLED code fatalities?"). Simplified: ACLED turns "dozens" into 12
 *   and splits totals over days; here a word puts no number forward and no total is split.
 * - `ucdp`: low, best and high in the manner of the UCDP Georeferenced Event Dataset, which calls them the lowest reliable, the
 *   best (most likely) and the highest reliable estimate of the fatalities of an event (GED Global 20.1, the list of its variables
 *   as the R package `ucdp` gives it; https://ucdp.uu.se/downloads): low and high are the ends of what stands, best is the number
 *   most independent sources give, the lower where none has more; sources without a name count as one. Simplified: UCDP's coders
 *   judge how reliable each source is; here the only judgement of that kind is that counts by a party to the fighting set low and
 *   high, and best only where nobody else counts; and high is open where the highest count is ("at least 12"). Not checked, for
 *   the codebook itself was not at hand: what number its coders give "dozens" (here a word counts only where nobody gives a
 *   number, and puts none forward), and whether a party's count of its enemy's dead sets high.
 * - `airwars`: from the lowest to the highest of what independent sources last said, as Airwars gives its ranges
 *   (https://airwars.org/about/methodology). Simplified: Airwars counts civilians alone and grades incidents; here the range is of
 *   whoever the question counts.
 */
export const policyNames = ["range", "latest", "conservative", "ucdp", "airwars"] as const;
export type PolicyName = (typeof policyNames)[number];

/** Why an answer has no part in a policy's number. */
export const leftOutReasons = [
  "untold",
  "apart",
  "former",
  "side",
  "part",
  "derived",
  "vague",
  "updated",
  "earlier",
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What a policy reads off the answers to one question. */
export interface PolicyAnswer {
  readonly policy: PolicyName;
  readonly question: FigureId;
  readonly event: EventId;
  readonly measure: Measure;
  /** `undefined` where no report gives a count of the whole. */
  readonly low: number | undefined;
  /** `undefined` where nothing bounds the highest answer from above, or where there is no count of the whole. */
  readonly high: number | undefined;
  /** The one number; `undefined` where the policy puts none forward. */
  readonly best: number | undefined;
  /** Those the numbers are read off. */
  readonly claims: readonly ClaimId[];
  /** Why, as a sentence without its full stop. */
  readonly because: string;
  readonly leftOut: readonly LeftOut[];
}

/** An answer that a policy does not count, and why. */
export interface LeftOut {
  readonly claim: ClaimId;
  readonly why: LeftOutReason;
}
