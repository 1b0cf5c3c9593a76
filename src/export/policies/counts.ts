// Which answers to a question count for a policy: counts of the whole, told as so, of this event, as they stand. Everything
// else is set aside with its reason: parts, one side's losses, former counts, figures set apart, totals worked out by us.

import type { FigureClaim } from "../../model/claim.ts";
import { voicesOf } from "../../model/voices.ts";
import type { LeftOut, LeftOutReason } from "./policy.ts";
import type { PolicySetting } from "./setting.ts";

/** One answer as a policy sees it; a person's correction stands in for the numbers read. */
export interface Count {
  readonly claim: FigureClaim;
  readonly low: number;
  readonly high: number | undefined;
  /** The number it puts forward; `undefined` for a word or a range. */
  readonly best: number | undefined;
  /** The highest number it gives. */
  readonly top: number;
  readonly voice: number;
  /** Whether its first-hand source has a name, or is the outlet itself: only those are known to be different ones. */
  readonly named: boolean;
  /** Whether a party to the fighting is its first-hand source. */
  readonly party: boolean;
}

export interface Counts {
  readonly counts: readonly Count[];
  readonly leftOut: readonly LeftOut[];
}

/** The answers to one question that count, and those that do not with why. */
export function countsOf(claims: readonly FigureClaim[], setting: PolicySetting): Counts {
  const whole = setAside({ counts: claims, leftOut: [] }, wholeReason);
  // A count may be set apart from its own report's happening and be told of just the event that is asked about.
  const here = setAsideUnlessAll(whole, ({ apart }) => apart !== undefined, "apart");
  const given = setAsideUnlessAll(
    here,
    ({ figure }) => figure.derivedFrom !== undefined,
    "derived",
  );
  const numbered = setAsideUnlessAll(given, ({ figure }) => figure.vague, "vague");
  const voices = voicesOf(numbered.counts, setting.voices);
  return {
    leftOut: numbered.leftOut,
    counts: numbered.counts.map((claim) => toCount(claim, voices.get(claim.id) ?? -1, setting)),
  };
}

interface Chosen {
  readonly counts: readonly FigureClaim[];
  readonly leftOut: readonly LeftOut[];
}

function setAside(
  { counts, leftOut }: Chosen,
  reasonOf: (claim: FigureClaim) => LeftOutReason | undefined,
): Chosen {
  const out = counts.flatMap((claim): readonly LeftOut[] => {
    const why = reasonOf(claim);
    return why === undefined ? [] : [{ claim: claim.id, why }];
  });
  const gone = new Set(out.map(({ claim }) => claim));
  return { counts: counts.filter(({ id }) => !gone.has(id)), leftOut: [...leftOut, ...out] };
}

// A total that we worked out, or a word such as "dozens", counts only where nobody gives a number.
function setAsideUnlessAll(
  chosen: Chosen,
  isWeak: (claim: FigureClaim) => boolean,
  why: LeftOutReason,
): Chosen {
  if (chosen.counts.every(isWeak)) return chosen;
  return setAside(chosen, (claim) => (isWeak(claim) ? why : undefined));
}

function wholeReason({ figure, stance, certainty }: FigureClaim): LeftOutReason | undefined {
  if (stance === "denies" || (certainty !== "stated" && certainty !== "hedged")) return "untold";
  if (figure.former !== undefined) return "former";
  if (figure.scope === "side") return "side";
  return figure.scope === "partial" || figure.narrows ? "part" : undefined;
}

function toCount(claim: FigureClaim, voice: number, setting: PolicySetting): Count {
  const { placements } = setting.situation;
  const { low, high, best } = placements.get(claim.id)?.corrected ?? claim.figure;
  return {
    ...{ claim, low, high, voice },
    best: best ?? (low === high ? low : undefined),
    top: high ?? Math.max(low, best ?? low),
    named: isNamed(claim, setting),
    party: claim.attribution.chain.at(-1)?.class === "belligerent",
  };
}

function isNamed({ attribution }: FigureClaim, { situation, named }: PolicySetting): boolean {
  const hop = attribution.chain.at(-1);
  if (hop === undefined) return true;
  const entity = hop.mention === undefined ? undefined : situation.entityOf.get(hop.mention);
  return entity !== undefined && named.has(entity);
}
