// Drafts to claims: kind, chain of hops, id.

import type { Attribution, AttributionKind, Hop } from "../../model/attribution.ts";
import type { StatementClaim } from "../../model/claim.ts";
import { makeId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { bySpan, contains, overlaps, type Span } from "../../model/span.ts";
import { tokensIn } from "../../read/query.ts";
import { classifySource } from "./classify-source.ts";
import type { Draft } from "./draft.ts";

/** The claims of a report's drafts, in reading order, each id once. */
export function makeClaims(
  reading: Reading,
  drafts: readonly Draft[],
  mentions: readonly Mention[],
): readonly StatementClaim[] {
  const claims = new Map<string, StatementClaim>();
  for (const draft of drafts) {
    const claim = makeClaim(reading, draft, { drafts, mentions });
    if (claim !== undefined && !claims.has(claim.id)) claims.set(claim.id, claim);
  }
  return [...claims.values()].sort((a, b) => bySpan(a.content[0], b.content[0]));
}

interface Around {
  readonly drafts: readonly Draft[];
  readonly mentions: readonly Mention[];
}

function makeClaim(reading: Reading, draft: Draft, around: Around): StatementClaim | undefined {
  const outer = enclosing(reading, draft, around.drafts);
  const content = inOrder(draft.content);
  if (content === undefined) return undefined;
  return {
    kind: "statement",
    id: claimId(reading, draft, content),
    report: reading.document.id,
    content,
    sentence: sentenceOf(reading, content[0], draft.sentence),
    attribution: attributionOf(reading, draft, { outer, mentions: around.mentions }),
    stance: draft.stance,
    certainty: draft.certainty,
    when: undefined,
    within: outer[0] === undefined ? undefined : withinId(reading, outer[0]),
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
function enclosing(reading: Reading, draft: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const cue = reading.tokens[draft.cue.first];
  if (cue === undefined) return [];
  return drafts
    .filter(
      (other) =>
        other !== draft &&
        other.content.some(
          (part) =>
            contains(part, cue) && (draft.source === undefined || contains(part, draft.source)),
        ),
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf(draft: Draft): number {
  return draft.content.reduce((sum, part) => sum + part.end - part.start, 0);
}

function attributionOf(
  reading: Reading,
  draft: Draft,
  around: { readonly outer: readonly Draft[]; readonly mentions: readonly Mention[] },
): Attribution {
  const told = around.outer
    .toReversed()
    .flatMap((outer) => (outer.source === undefined ? [] : [outer.source]));
  const own = draft.source === undefined ? [] : [draft.source];
  const first = reading.tokens[draft.cue.first];
  const last = reading.tokens[draft.cue.end - 1];
  return {
    kind: kindOf(reading, draft),
    cue: first && last ? { start: first.start, end: last.end } : undefined,
    chain: [...told, ...own, ...draft.behind].map((span) => hopOf(reading, span, around.mentions)),
  };
}

function hopOf(reading: Reading, span: Span, mentions: readonly Mention[]): Hop {
  const inside = mentions.find((mention) => contains(span, mention));
  return { span, mention: inside?.id, class: classifySource(tokensIn(reading, span)) };
}

function kindOf(reading: Reading, draft: Draft): AttributionKind {
  const quotations = reading.quotations.filter((one) =>
    draft.content.some((part) => overlaps(part, one)),
  );
  if (quotations.length === 0) return "indirect";
  const isDirect = draft.content.every((part) => quotations.some((one) => contains(one, part)));
  return isDirect ? "direct" : "mixed";
}

function sentenceOf(reading: Reading, content: Span, fallback: number): number {
  const index = reading.sentences.findIndex((sentence) => sentence.end > content.start);
  return index < 0 ? fallback : index;
}
