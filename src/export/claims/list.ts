// Situation to the list of who says what: every statement, and whatever else stands in no statement, each in its place.

import type { Claim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId } from "../../model/ids.ts";
import type { Situation } from "../../model/situation.ts";
import { bySpan, contains, type Span } from "../../model/span.ts";
import { type BriefContext, type Cited, countAll, makeContext, noteOf } from "../brief/context.ts";
import { plain, plainSlice } from "../brief/plain.ts";
import { sayCertainty, sayStance } from "../brief/said-stance.ts";
import { fold } from "../fold.ts";
import { numberVerb, saidWords } from "../said-words.ts";
import { type ClaimHop, type ClaimList, ownClass } from "./model.ts";
import { ownWords } from "./own-words.ts";
import { saidBefore } from "./said-before.ts";
import { makeHops, nameOfOutlet, outletOf } from "./speakers.ts";
import { type LoneLine, withVoices } from "./voices.ts";
import { cueTells } from "./words.ts";

/** All claims of a situation as lines, those a person rejected left out. An office is told with the actor who holds it. */
export function listClaims(situation: Situation): ClaimList {
  const context = makeContext(situation);
  const hopsOf = makeHops(context);
  const listed = [...context.claims.values()].filter(({ kind }) => kind !== "role");
  const byReport = groupBy(listed, ({ report }) => report);
  const lines = context.reports.flatMap((cited) => {
    const claims = byReport.get(cited.extraction.document.id) ?? [];
    const lineAt = lineCounter(cited.text);
    const attributed = groupBy(claims.filter(isAttributed), ({ sentence }) => sentence);
    return standingAlone(claims).map(({ claim, holds }) => {
      const others = attributed.get(claim.sentence) ?? [];
      const chain = hopsOf(claim, cited);
      return toLine({ claim, holds, chain, others, lineAt, cited, context });
    });
  });
  return { lines: withVoices(lines, situation.dependence), ...countAll(context) };
}

function isAttributed({ kind, attribution }: Claim): boolean {
  return kind === "statement" && attribution.chain.length > 0;
}

/** What the outlet tells outside any statement: an event, a figure, a relation. */
function isOwn({ kind, attribution }: Claim): boolean {
  return kind !== "statement" && attribution.chain.length === 0;
}

interface Standing {
  readonly claim: Claim;
  readonly holds: readonly ClaimId[];
}

/**
 * Statements, and of the rest what stands in none of them: one line for what one stretch of words tells in one voice, and
 * for all that the outlet tells in one sentence. Each with what stands in it, in reading order.
 */
function standingAlone(claims: readonly Claim[]): readonly Standing[] {
  const statements = new Set(claims.filter(isStatement).map(({ id }) => id));
  const inside = groupBy(claims, ({ within }) =>
    within && statements.has(within) ? within : undefined,
  );
  const outside = inside.get(undefined) ?? [];
  const own = groupBy(outside.filter(isOwn), ({ sentence }) => sentence);
  const voices = [
    ...claims.filter(isStatement),
    ...outside.filter((claim) => !isStatement(claim) && !isOwn(claim)),
  ];
  const standing = [...mergeVoices(voices), ...[...own.values()].flatMap(mergeOwn)];
  return standing
    .map(({ claim, holds }) => ({
      claim,
      holds: [...holds, ...(inside.get(claim.id) ?? [])].sort(inOrder).map(({ id }) => id),
    }))
    .sort((a, b) => inOrder(a.claim, b.claim));
}

interface Merged {
  readonly claim: Claim;
  readonly holds: Claim[];
}

/** Statements stand each for itself; what is no statement stands under the one of its voice that holds its words. */
function mergeVoices(claims: readonly Claim[]): readonly Merged[] {
  // In this order the one that reaches furthest holds whatever any before it holds.
  const furthest = new Map<string, Merged>();
  return [...claims].sort(inOrder).flatMap((claim) => {
    const told = furthest.get(voiceOf(claim));
    const around = told !== undefined && contains(spanOf(told.claim), spanOf(claim));
    if (around && !isStatement(claim)) {
      told.holds.push(claim);
      return [];
    }
    const merged: Merged = { claim, holds: [] };
    if (!around) furthest.set(voiceOf(claim), merged);
    return [merged];
  });
}

/** The first that is told as so stands for its sentence. */
function mergeOwn(claims: readonly Claim[]): readonly Merged[] {
  const ordered = [...claims].sort(inOrder);
  const first = ordered.find(({ certainty }) => certainty === "stated") ?? ordered[0];
  return first === undefined
    ? []
    : [{ claim: first, holds: ordered.filter((claim) => claim !== first) }];
}

function isStatement({ kind }: Claim): boolean {
  return kind === "statement";
}

function inOrder(a: Claim, b: Claim): number {
  return bySpan(spanOf(a), spanOf(b)) || (isStatement(a) ? 0 : 1) - (isStatement(b) ? 0 : 1);
}

/** Who says it, and how: claims of one voice in one stretch of words are one line. */
function voiceOf({ attribution, stance, certainty }: Claim): string {
  const sources = attribution.chain.map(({ span }) => `${span.start}-${span.end}`);
  return [stance, certainty, ...sources].join(" ");
}

function spanOf({ content }: Claim): Span {
  const last = content.at(-1) ?? content[0];
  return { start: content[0].start, end: last.end };
}

interface LineParts extends Standing {
  /** The attributed statements that begin in its sentence. */
  readonly others: readonly Claim[];
  readonly chain: readonly ClaimHop[];
  readonly lineAt: (offset: number) => number;
  readonly cited: Cited;
  readonly context: BriefContext;
}

function toLine({ claim, holds, chain, others, lineAt, cited, context }: LineParts): LoneLine {
  const outlet = outletOf(cited);
  const note = noteOf(claim, context);
  const { attribution } = claim;
  const cue = wordsAt(attribution.cue, cited);
  const last = chain.at(-1);
  const { words, spans } = isOwn(claim)
    ? ownWords(claim, others, cited)
    : { words: saidWords(claim, cited.text), spans: claim.content };
  return {
    id: claim.id,
    kind: claim.kind,
    report: claim.report,
    text: context.texts.get(claim.report) ?? claim.report,
    ref: plain(cited.extraction.document.ref),
    published: cited.extraction.document.published?.edtf,
    reportLabel: cited.label,
    label: note.label,
    reportIndex: cited.index,
    sentence: note.sentence,
    line: lineAt(spans[0].start),
    outlet,
    outletName: nameOfOutlet(cited),
    chain,
    speaker: last?.speaker ?? outlet,
    class: last?.class ?? ownClass,
    attribution: attribution.kind,
    stance: claim.stance,
    certainty: claim.certainty,
    cue,
    channel: wordsAt(attribution.channel, cited),
    hedge: wordsAt(claim.hedge, cited),
    act: sayAct(claim, cue),
    caution: sayCaution(claim, wordsAt(claim.hedge, cited)),
    words,
    after: saidBefore(words, claim, cited),
    content: spans,
    holds,
    note: { ...note, spans },
  };
}

function wordsAt(span: Span | undefined, { text }: Cited): string | undefined {
  return span === undefined ? undefined : plainSlice(text, span);
}

/** `says`, `denies (“declined”)`. What the outlet itself doubts it passes on, and its word for the doubt is the caution's. */
function sayAct(claim: Claim, cue: string | undefined): string {
  const { stance, attribution } = claim;
  const own = attribution.chain.length === 0;
  const word = own && stance === "speculates" ? "passes on" : sayStance(claim);
  const isSaid = cue === undefined || numberVerb(claim) !== undefined;
  const told = !isSaid && (!own || stance !== "asserts") && cueTells(fold(cue), stance);
  return told ? `${word} (\u201c${cue}\u201d)` : word;
}

/** `hedged, \u201creportedly\u201d`: the caution, and the report's word for it. */
function sayCaution(claim: Claim, hedge: string | undefined): string | undefined {
  const caution = sayCertainty(claim);
  if (caution === undefined) return undefined;
  return hedge === undefined ? caution : `${caution}, \u201c${hedge}\u201d`;
}

/** The line of an offset, from 1. */
function lineCounter(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\r\n|[\n\r]/gu)].map((end) => end.index + end[0].length);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
