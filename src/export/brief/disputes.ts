// What is disputed, and what cannot be settled from the words: both sides quoted, with the reason.

import type { Claim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Verdict } from "../../model/situation.ts";
import { type BriefContext, bound, boundTold, chainOf, noteOf, speakAlone } from "./context.ts";
import { titleEvent } from "./event-title.ts";
import type { Bounded, DisputeEntry, DisputeGroup, DisputeSide } from "./model.ts";
import { plain, plainSpans, shorten } from "./plain.ts";
import { sayDaysIn } from "./when.ts";
import { capital, measureWords, stanceWords } from "./words.ts";

const mainGroups = 15;
const otherGroups = 45;
const mainPairs = 4;
const otherPairs = 8;
const quoteLength = 320;

/** Disputes first, unclear pairs after; those about one thing together. */
export function tellDisputes(context: BriefContext): Bounded<DisputeGroup> {
  const groups = (["dispute", "unclear"] as const).flatMap((kind) => {
    const pairs = context.situation.verdicts
      .filter(({ verdict }) => verdict === kind)
      .flatMap((verdict) => findPair(verdict, context));
    const byTopic = groupBy(pairs, ({ a }) => aboutOf(a, context));
    return [...byTopic].map(
      ([about, alike]): DisputeGroup => ({
        kind,
        about,
        pairs: boundTold(alike, { main: mainPairs, rest: otherPairs }, (pair) =>
          tellDispute(pair, context),
        ),
      }),
    );
  });
  return bound(groups, { main: mainGroups, rest: otherGroups });
}

interface Pair {
  readonly verdict: Verdict;
  readonly a: Claim;
  readonly b: Claim;
}

function findPair(verdict: Verdict, context: BriefContext): readonly Pair[] {
  const a = context.claims.get(verdict.a);
  const b = context.claims.get(verdict.b);
  return a === undefined || b === undefined ? [] : [{ verdict, a, b }];
}

function tellDispute({ verdict, a, b }: Pair, context: BriefContext): DisputeEntry {
  return {
    id: verdict.id,
    a: sideOf(a, context),
    b: sideOf(b, context),
    because: reasonOf({ verdict, a, b }, context),
  };
}

/** Two answers of one outlet are its own difference with itself, and said so. */
function reasonOf({ verdict, a, b }: Pair, context: BriefContext): string {
  const because = sayDaysIn(plain(verdict.because));
  const figures = verdict.verdict === "dispute" && a.kind === "figure" && b.kind === "figure";
  const outlet = figures ? speakAlone(a, b, context) : undefined;
  return outlet === undefined ? because : `${outlet} gives two numbers: ${because}`;
}

function aboutOf(claim: Claim, context: BriefContext): string {
  const eventId = context.situation.placements.get(claim.id)?.event;
  const event = eventId && context.events.get(eventId);
  const topic =
    claim.kind === "figure"
      ? measureWords[claim.figure.measure]
      : claim.kind === "event"
        ? "what happened"
        : claim.kind === "relation"
          ? "who stands with whom"
          : claim.kind === "role"
            ? "who holds which office"
            : `what one ${stanceWords[claim.stance]}`;
  return event === undefined ? capital(topic) : `${capital(topic)}: ${titleEvent(event, context)}`;
}

function sideOf(claim: Claim, context: BriefContext): DisputeSide {
  const text = context.reportOf.get(claim.report)?.text ?? "";
  return {
    words: shorten(plainSpans(text, claim.content), quoteLength),
    chain: chainOf(claim, context),
    note: noteOf(claim, context),
  };
}
