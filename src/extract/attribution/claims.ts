// Drafts to claims: kind, chain of hops, id.

import type { Attribution, AttributionKind, Hop } from "../../model/attribution.ts";
import type { StatementClaim } from "../../model/claim.ts";
import { countLeading } from "../../model/count-leading.ts";
import { makeId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { bySpan, contains, type Span } from "../../model/span.ts";
import { sentenceIndexAt } from "../../read/query.ts";
import type { Spoken } from "../references/spoken.ts";
import { channelOf } from "./channel.ts";
import type { Draft } from "./draft.ts";
import { hopMaker } from "./hops.ts";
import { type Line, linesOf } from "./line.ts";
import { quotationsNear } from "./quotations-near.ts";
import { standOf } from "./stand.ts";

/** The claims of a report's drafts, in reading order, each id once. Drafts come in the order of their sentences. */
export function makeClaims(
  reading: Reading,
  drafts: readonly Draft[],
  {
    mentions,
    spoken,
  }: { readonly mentions: readonly Mention[]; readonly spoken: readonly Spoken[] },
): readonly StatementClaim[] {
  const makeHop = hopMaker(reading, spoken, mentions);
  const lines = linesOf(reading);
  const lineAt = (token: number): Line | undefined =>
    lines[countLeading(lines, ({ first }) => first <= token) - 1];
  const claims = new Map<string, StatementClaim>();
  for (const [index, draft] of drafts.entries()) {
    const outer = enclosing(
      reading,
      draft,
      drafts.slice(Math.max(0, index - reach), index + reach),
    );
    const claim = makeClaim(reading, draft, { outer, makeHop, lineAt });
    if (claim !== undefined && !claims.has(claim.id)) claims.set(claim.id, claim);
  }
  return [...claims.values()].sort((a, b) => bySpan(a.content[0], b.content[0]));
}

/** Speakers told of by speakers: news does not go deeper, a line without full stops would. */
const deepest = 3;

/** How many statements before and after one can be what it is told in. */
const reach = 24;

interface Around {
  readonly outer: readonly Draft[];
  readonly makeHop: (span: Span) => Hop;
  /** The line that a token stands in. */
  readonly lineAt: (token: number) => Line | undefined;
}

function makeClaim(reading: Reading, draft: Draft, around: Around): StatementClaim | undefined {
  const content = inOrder(draft.content);
  if (content === undefined) return undefined;
  const [innermost] = around.outer;
  return {
    kind: "statement",
    id: claimId(reading, draft, content),
    report: reading.document.id,
    content,
    sentence: sentenceIndexAt(reading, content[0].start) ?? draft.sentence,
    attribution: attributionOf(reading, draft, around),
    ...standOf(reading, draft, innermost),
    when: undefined,
    within: innermost && withinId(reading, innermost),
    rules: draft.rules,
  };
}

function claimId(reading: Reading, draft: Draft, content: readonly Span[]): StatementClaim["id"] {
  return makeId("claim", [
    reading.document.id,
    "statement",
    content.map((part) => [part.start, part.end]),
    draft.source?.start,
    draft.source?.end,
  ]);
}

function withinId(reading: Reading, draft: Draft): StatementClaim["id"] | undefined {
  const content = inOrder(draft.content);
  return content === undefined ? undefined : claimId(reading, draft, content);
}

function inOrder(content: readonly Span[]): readonly [Span, ...Span[]] | undefined {
  const [first, ...rest] = [...content].sort(bySpan);
  return first === undefined ? undefined : [first, ...rest];
}

/** The statements that this one is told in, innermost first. */
function enclosing(reading: Reading, draft: Draft, nearby: readonly Draft[]): readonly Draft[] {
  const cue = reading.tokens[draft.cue.first];
  if (cue === undefined || draft.aside) return [];
  const holds = (part: Span): boolean =>
    contains(part, cue) && (draft.source === undefined || contains(part, draft.source));
  return nearby
    .filter((other) => other !== draft && other.content.some(holds))
    .sort((a, b) => lengthOf(a) - lengthOf(b))
    .slice(0, deepest);
}

function lengthOf(draft: Draft): number {
  return draft.content.reduce((sum, part) => sum + part.end - part.start, 0);
}

function attributionOf(
  reading: Reading,
  draft: Draft,
  { outer, makeHop, lineAt }: Around,
): Attribution {
  const told = outer.toReversed().flatMap(({ source }) => (source === undefined ? [] : [source]));
  const own = draft.source === undefined ? [] : [draft.source];
  const first = reading.tokens[draft.cue.first];
  const last = reading.tokens[draft.cue.end - 1];
  const line = lineAt(draft.cue.first);
  const channel = line && channelOf(line, draft);
  return {
    kind: kindOf(reading, draft),
    cue: first && last ? { start: first.start, end: last.end } : undefined,
    channel,
    chain: [...told, ...own, ...draft.behind].map(makeHop),
  };
}

function kindOf(reading: Reading, draft: Draft): AttributionKind {
  const parts = draft.content.map((part) => ({ part, near: quotationsNear(reading, part) }));
  if (parts.every(({ near }) => near.length === 0)) return "indirect";
  const isDirect = parts.every(({ part, near }) => near.some((one) => contains(one, part)));
  return isDirect ? "direct" : "mixed";
}
