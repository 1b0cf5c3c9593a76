// The notation: one human-readable line per mention, time, claim and conclusion. Test cases expect it,
// `sitrep record --format notation` and `sitrep explain` print it. `docs/notation.md` is its grammar.

import type { Attribution, Hop } from "../model/attribution.ts";
import type {
  Claim,
  EventClaim,
  FigureClaim,
  RelationClaim,
  RoleClaim,
  When,
} from "../model/claim.ts";
import type { SetAside } from "../model/document.ts";
import { type Extraction, mentionsOf } from "../model/extraction.ts";
import type { MentionId } from "../model/ids.ts";
import type { Mention } from "../model/mention.ts";
import type { Phase } from "../model/relation.ts";
import { type Span, slice } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import { notatePropositions } from "./notation-propositions.ts";

/** Two spaces stand between fields, so that a line can be split and still reads. */
const gap = "  ";

/** Words of a text in quotation marks, on one line. */
export function quoted(text: string, span: Span): string {
  return `"${slice(text, span).replace(/\s+/gu, " ").trim()}"`;
}

/** What a claim needs beside itself to be written down. */
export interface ClaimContext {
  readonly text: string;
  readonly mention: (id: MentionId) => Mention | undefined;
}

/** The context of the claims of one extraction. */
export function contextOf(extraction: Extraction): ClaimContext {
  const mentions = new Map(mentionsOf(extraction).map((mention) => [mention.id, mention]));
  return { text: extraction.document.text, mention: (id) => mentions.get(id) };
}

/** `figure  killed  12..  of "people"  "killed at least 12 people"  hedge "at least"  says "officials" (official)`. */
export function notateClaim(claim: Claim, context: ClaimContext): string {
  return [...claimFields(claim, context), ...commonFields(claim, context.text)].join(gap);
}

function claimFields(claim: Claim, context: ClaimContext): readonly string[] {
  switch (claim.kind) {
    case "statement":
      return ["statement", claim.attribution.kind, claim.stance, contentOf(claim, context.text)];
    case "figure":
      return figureFields(claim, context);
    case "event":
      return eventFields(claim, context);
    case "relation":
      return relationFields(claim, context);
    case "role":
      return roleFields(claim, context);
    default:
      return claim satisfies never;
  }
}

function figureFields(claim: FigureClaim, context: ClaimContext): readonly string[] {
  const { figure } = claim;
  return [
    "figure",
    figure.measure,
    notateRange(figure),
    ...(figure.unit === "person" ? [] : [`unit ${figure.unit}`]),
    ...field("of", figure.of && quoted(context.text, figure.of)),
    contentOf(claim, context.text),
    ...field("hedge", figure.hedge && quoted(context.text, figure.hedge)),
    ...(figure.vague ? ["vague"] : []),
    ...(figure.derivedFrom === undefined ? [] : ["derived"]),
    ...(figure.scope === "incident" ? [] : [`scope ${figure.scope}`]),
    ...field("side", figure.side && mentionName(figure.side, context)),
    ...field("update", figure.update && quoted(context.text, figure.update)),
    ...field("former", figure.former && quoted(context.text, figure.former)),
  ];
}

function eventFields(claim: EventClaim, context: ClaimContext): readonly string[] {
  const { happening } = claim;
  return [
    "event",
    happening.type,
    quoted(context.text, happening.trigger),
    ...field("by", mentionNames(happening.actors, context)),
    ...field("on", mentionNames(happening.targets, context)),
    ...field("at", mentionNames(happening.where, context)),
  ];
}

function relationFields(claim: RelationClaim, context: ClaimContext): readonly string[] {
  const sides = `${mentionName(claim.a, context)} -> ${mentionName(claim.b, context)}`;
  return [
    "relation",
    claim.relation,
    sides,
    ...field("role", claim.role && quoted(context.text, claim.role)),
    ...phaseFields(claim.phase, context),
  ];
}

function roleFields(claim: RoleClaim, context: ClaimContext): readonly string[] {
  return [
    "role",
    mentionName(claim.who, context),
    quoted(context.text, claim.title),
    ...field("of", claim.of && mentionName(claim.of, context)),
    ...phaseFields(claim.phase, context),
  ];
}

/** `ends "defected"`: where in its course, and the words that put it there. */
function phaseFields(phase: Phase | undefined, { text }: ClaimContext): readonly string[] {
  return phase === undefined ? [] : [`${phase.kind} ${quoted(text, phase.words)}`];
}

function commonFields(claim: Claim, text: string): readonly string[] {
  return [
    ...(claim.kind === "statement" || claim.stance === "asserts" ? [] : [claim.stance]),
    ...(claim.certainty === "stated" ? [] : [notateCertainty(claim, text)]),
    ...field("apart", claim.apart && quoted(text, claim.apart)),
    ...field("when", claim.when && notateWhen(claim.when, text)),
    `says ${notateChain(claim.attribution, text)}`,
    ...field("cue", claim.attribution.cue && quoted(text, claim.attribution.cue)),
    ...field("channel", claim.attribution.channel && quoted(text, claim.attribution.channel)),
  ];
}

/** `hedged "reportedly"`: how sure, and the word it rests on. */
function notateCertainty({ certainty, hedge }: Claim, text: string): string {
  return hedge === undefined ? certainty : `${certainty} ${quoted(text, hedge)}`;
}

function field(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name} ${value}`];
}

function contentOf(claim: Claim, text: string): string {
  return claim.content.map((span) => quoted(text, span)).join(" ... ");
}

/** `12` exactly, `12..` at least, `9..11~10` bounds and the number put forward. */
export function notateRange(range: {
  readonly low: number;
  readonly high: number | undefined;
  readonly best: number | undefined;
}): string {
  if (range.low === range.high) return String(range.low);
  const best =
    range.best === undefined || range.best <= range.low || range.best === range.high
      ? ""
      : `~${range.best}`;
  return `${range.low}..${range.high ?? ""}${best}`;
}

/** `"Friday" (XXXX-WXX-5)`, or with the day where it is known: `"Friday" (2031-05-16 resolved)`. */
export function notateWhen(when: When, text: string): string {
  const value = when.time === undefined ? when.value : `${when.time.edtf} ${when.time.basis}`;
  return `${quoted(text, when.span)} (${value})`;
}

/** `outlet`, or the hops after it: `"Harbour Radio" (media) > "medics" (medical)`. */
export function notateChain(attribution: Attribution, text: string): string {
  if (attribution.chain.length === 0) return "outlet";
  return attribution.chain.map((hop) => notateHop(hop, text)).join(" > ");
}

function notateHop(hop: Hop, text: string): string {
  return `${quoted(text, hop.span)} (${hop.class})`;
}

function mentionName(id: MentionId, context: ClaimContext): string {
  const mention = context.mention(id);
  return mention === undefined ? `"?"` : `"${mention.name}"`;
}

function mentionNames(ids: readonly MentionId[], context: ClaimContext): string | undefined {
  return ids.length === 0 ? undefined : ids.map((id) => mentionName(id, context)).join(", ");
}

/** `mention  person  "Maj. Gen. Abel Mora"  name "Abel Mora"  title "Maj. Gen."`. */
export function notateMention(
  mention: Mention,
  context: ClaimContext,
  head: "mention" | "passing" = "mention",
): string {
  return [
    head,
    mention.kind,
    quoted(context.text, mention),
    ...(slice(context.text, mention) === mention.name ? [] : [`name "${mention.name}"`]),
    ...field("title", mention.title && quoted(context.text, mention.title)),
    ...(mention.country ? ["country"] : []),
    ...(mention.form === "name" ? [] : [mention.form]),
    ...field("means", mention.refersTo && mentionName(mention.refersTo.mention, context)),
    ...field("could mean", mentionNames(mention.couldBe, context)),
  ].join(gap);
}

/** `time  DATE  "Friday"  XXXX-WXX-5`. */
export function notateTime(time: TimeExpression, text: string): string {
  const bounds = time.time === undefined ? [] : [`${time.time.edtf} ${time.time.basis}`];
  return ["time", time.type, quoted(text, time.span), time.value, ...bounds].join(gap);
}

/** `aside  "Sign up for our newsletter"  sign-up footer`. */
export function notateAside(aside: SetAside, text: string): string {
  return ["aside", quoted(text, aside), aside.reason].join(gap);
}

/** Every line of an extraction, by layer and then in reading order. */
export function notateExtraction(extraction: Extraction): readonly string[] {
  const context = contextOf(extraction);
  const { document } = extraction;
  return [
    ...document.setAside.map((aside) => notateAside(aside, document.text)),
    ...document.credits.map((credit) => `credit${gap}"${credit.name}"`),
    ...extraction.times.map((time) => notateTime(time, document.text)),
    ...extraction.mentions.map((mention) => notateMention(mention, context)),
    ...extraction.passing.map((mention) => notateMention(mention, context, "passing")),
    ...extraction.claims.map((claim) => notateClaim(claim, context)),
    ...notatePropositions(extraction),
    ...extraction.diagnostics.map((diagnostic) => notateDiagnostic(diagnostic, document.text)),
  ];
}

function notateDiagnostic(
  diagnostic: { readonly code: string; readonly span: Span | undefined },
  text: string,
): string {
  return [
    "diagnostic",
    diagnostic.code,
    ...(diagnostic.span === undefined ? [] : [quoted(text, diagnostic.span)]),
  ].join(gap);
}
