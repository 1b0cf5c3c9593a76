// Disputes that are not of numbers, as open questions: what it turns on, and each side with those who take it, in their words.

import type { Claim } from "../../model/claim.ts";
import type { Dispute } from "../../model/situation.ts";
import { countReports, sayBacking } from "../independent.ts";
import { type BriefContext, bound, boundTold, chainOf, claimsOf, noteOf } from "./context.ts";
import { titleEvent } from "./event-title.ts";
import type { DisputeEntry, DisputeSide, Standpoint } from "./open-points.ts";
import { inQuotes, plain, plainSlice, shorten } from "./plain.ts";
import { sayStance } from "./said-stance.ts";
import { sayClaim } from "./say-claim.ts";
import { saySayer } from "./sayer.ts";
import { sayDaysIn } from "./when.ts";
import { capital } from "./words.ts";

const mainSides = 6;
const otherSides = 12;
const mainPoints = 3;
const otherPoints = 9;
const quoteLength = 320;

/** Each matter once. A side that nobody is left on is none, and one side alone is no dispute. */
export function tellMatters(context: BriefContext): readonly DisputeEntry[] {
  return context.situation.disputes.flatMap((dispute) => tellMatter(dispute, context));
}

function tellMatter(dispute: Dispute, context: BriefContext): readonly DisputeEntry[] {
  const sides = dispute.sides
    .map(({ claims }) => claimsOf(claims, context))
    .filter((claims) => claims.length > 0)
    .map((claims) => tellSide(claims, context));
  if (sides.length < 2) return [];
  return [
    {
      id: dispute.id,
      kind: "dispute",
      about: sayMatter(dispute, context),
      sides: bound(sides, { main: mainSides, rest: otherSides }),
      because: sayDaysIn(plain(dispute.because)),
    },
  ];
}

const wordsNamed = 3;
const wordsLength = 60;

/** `\u201ca coup\u201d or \u201cno coup\u201d: Attack, Port Selin`: the reports\u2019 own words for what is open. */
export function sayMatter({ about, event }: Dispute, context: BriefContext): string {
  const words = about.flatMap(({ report, span }) => {
    const text = context.reportOf.get(report)?.text;
    return text === undefined ? [] : [shorten(plainSlice(text, span), wordsLength)];
  });
  const distinct = new Map(words.map((one) => [one.toLowerCase(), inQuotes(one)]));
  const question = [...distinct.values()].slice(0, wordsNamed).join(" or ");
  const known = event && context.events.get(event);
  const title = known === undefined ? undefined : titleEvent(known, context);
  const parts = [question, title].filter((part) => part !== undefined && part !== "");
  return capital(parts.join(": "));
}

/** Those who take one side, each in its own words; `label` is what the side says, where that is a number. */
export function tellSide(
  claims: readonly Claim[],
  context: BriefContext,
  label?: string,
): DisputeSide {
  const told = countReports(
    claims.map(({ report }) => report),
    context.texts,
  );
  return {
    label,
    toldBy: told.reports === 1 ? undefined : sayBacking(told),
    points: boundTold(claims, { main: mainPoints, rest: otherPoints }, (claim) =>
      tellPoint(claim, context),
    ),
  };
}

function tellPoint(claim: Claim, context: BriefContext): Standpoint {
  return {
    who: saySayer(chainOf(claim, context)),
    stance: sayStance(claim),
    words: sayClaim(claim, context, quoteLength),
    note: noteOf(claim, context),
  };
}
