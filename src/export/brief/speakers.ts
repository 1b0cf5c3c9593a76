// Who said what: statements by speaker, the exact words, the busiest speakers first.

import type { StatementClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import { abridge } from "../claims/abridge.ts";
import { saidWords } from "../said-words.ts";
import { type BriefContext, boundTold, chainOf, notesOf, sayChain } from "./context.ts";
import type { Bounded, SaidEntry, SpeakerEntry } from "./model.ts";
import { plain } from "./plain.ts";
import { sayCertainty, sayStance } from "./said-stance.ts";

const mainSpeakers = 12;
const otherSpeakers = 60;
const mainSaid = 4;
const otherSaid = 12;
const quoteLength = 420;

/** One entry a speaker; what the outlets say in their own voice is not listed. */
export function tellSpeakers(context: BriefContext): Bounded<SpeakerEntry> {
  const attributed = [...context.claims.values()].filter(
    (claim): claim is StatementClaim =>
      claim.kind === "statement" && claim.attribution.chain.length > 0,
  );
  const bySpeaker = groupBy(attributed, (claim) => speakerKey(claim, context));
  const speakers = [...bySpeaker.values()].sort(
    (a, b) => named(b, context) - named(a, context) || b.length - a.length,
  );
  const limits = { main: mainSpeakers, rest: otherSpeakers };
  return boundTold(speakers, limits, (claims) => tellSpeaker(claims, context));
}

/** Speakers that are known by name come before "officials" and "he". */
function named(claims: readonly StatementClaim[], context: BriefContext): number {
  const [first] = claims;
  return first !== undefined && speakerName(first, context) !== undefined ? 1 : 0;
}

/** "officials" of one report are not the "officials" of the next; a named speaker is one everywhere. */
function speakerKey(claim: StatementClaim, context: BriefContext): string {
  const hop = claim.attribution.chain[0];
  const entity = hop?.mention && context.situation.entityOf.get(hop.mention);
  if (entity !== undefined) return entity;
  const words = chainOf(claim, context)[1]?.name ?? "";
  return `${claim.report} ${words.toLowerCase()}`;
}

function tellSpeaker(claims: readonly StatementClaim[], context: BriefContext): SpeakerEntry {
  const first = claims[0];
  const chain = first === undefined ? [] : chainOf(first, context);
  const said = [...claims].sort((a, b) => importance(b) - importance(a));
  return {
    name:
      (first && speakerName(first, context)) ??
      `${chain[1]?.name ?? "unnamed"}, in ${chain[0]?.name ?? "a report"}`,
    kind: chain[1]?.kind,
    said: boundTold(said, { main: mainSaid, rest: otherSaid }, (claim) => tellSaid(claim, context)),
  };
}

function speakerName(claim: StatementClaim, context: BriefContext): string | undefined {
  const hop = claim.attribution.chain[0];
  const entity = hop?.mention && context.situation.entityOf.get(hop.mention);
  const known = entity && context.entities.get(entity);
  return known === undefined ? undefined : plain(known.name);
}

/** Words that do more than tell stand before those that tell; quoted before retold. */
function importance(claim: StatementClaim): number {
  const acts = claim.stance === "asserts" ? 0 : 2;
  return acts + (claim.attribution.kind === "indirect" ? 0 : 1);
}

function tellSaid(claim: StatementClaim, context: BriefContext): SaidEntry {
  const text = context.reportOf.get(claim.report)?.text ?? "";
  const [outlet, , ...behind] = chainOf(claim, context);
  const citing = behind.length === 0 ? "" : `, citing ${sayChain(behind)}`;
  return {
    stance: sayStance(claim),
    words: abridge(saidWords(claim, text), quoteLength),
    through: `${outlet?.name ?? "a report"}${citing}`,
    caution: sayCertainty(claim),
    notes: notesOf([claim], context),
  };
}
