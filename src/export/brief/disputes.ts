// What is disputed, and what cannot be settled from the words: both sides quoted, with the reason.

import type { Claim } from "../../model/claim.ts";
import type { Verdict } from "../../model/situation.ts";
import { type BriefContext, bound, chainOf, noteOf } from "./context.ts";
import { titleEvent } from "./events.ts";
import type { Bounded, DisputeEntry, DisputeSide } from "./model.ts";
import { plainSpans, shorten } from "./plain.ts";
import { capital, measureWords, stanceWords } from "./words.ts";

const mainDisputes = 20;
const otherDisputes = 200;
const quoteLength = 320;

/** Disputes first, unclear pairs after. */
export function tellDisputes(context: BriefContext): Bounded<DisputeEntry> {
  const disputes = context.situation.verdicts.flatMap((verdict): readonly DisputeEntry[] => {
    const a = context.claims.get(verdict.a);
    const b = context.claims.get(verdict.b);
    if (a === undefined || b === undefined) return [];
    if (verdict.verdict !== "dispute" && verdict.verdict !== "unclear") return [];
    return [tellDispute({ verdict, kind: verdict.verdict, a, b }, context)];
  });
  const ordered = [
    ...disputes.filter(({ kind }) => kind === "dispute"),
    ...disputes.filter(({ kind }) => kind === "unclear"),
  ];
  return bound(ordered, { main: mainDisputes, rest: otherDisputes });
}

interface Pair {
  readonly verdict: Verdict;
  readonly kind: DisputeEntry["kind"];
  readonly a: Claim;
  readonly b: Claim;
}

function tellDispute({ verdict, kind, a, b }: Pair, context: BriefContext): DisputeEntry {
  return {
    id: verdict.id,
    kind,
    about: aboutOf(a, context),
    a: sideOf(a, context),
    b: sideOf(b, context),
    because: verdict.because,
  };
}

function aboutOf(claim: Claim, context: BriefContext): string {
  const eventId = context.situation.placements.get(claim.id)?.event;
  const event = context.situation.events.find(({ id }) => id === eventId);
  const topic =
    claim.kind === "figure"
      ? measureWords[claim.figure.measure]
      : claim.kind === "event"
        ? "what happened"
        : claim.kind === "relation"
          ? "who stands with whom"
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
