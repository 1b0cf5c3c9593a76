// Whose word a stretch of text is: the innermost statement whose content covers it, or else the outlet's.

import type { Attribution } from "../../model/attribution.ts";
import type { Certainty, Stance, StatementClaim } from "../../model/claim.ts";
import type { ClaimId } from "../../model/ids.ts";
import { contains, type Span } from "../../model/span.ts";

/** How a claim at some place is attributed, taken over from the statement it stands in. */
export interface Cover {
  readonly attribution: Attribution;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly hedge: Span | undefined;
  readonly within: ClaimId | undefined;
}

/** The cover of a span; the outlet's own word where no statement's content contains it. */
export function coverOf(span: Span, statements: readonly StatementClaim[]): Cover {
  const covering = near(span, statements).filter((statement) => holds(statement, span));
  const innermost = covering.sort((a, b) => contentLength(a) - contentLength(b))[0];
  if (innermost === undefined) return outletsOwn;
  return {
    attribution: innermost.attribution,
    stance: innermost.stance,
    certainty: innermost.certainty,
    hedge: innermost.hedge,
    within: innermost.id,
  };
}

/** In the content, or begun with the cue: of "put the dead at 15" all but the verb is what is said. */
function holds({ content, attribution: { cue, chain } }: StatementClaim, span: Span): boolean {
  if (content.some((part) => contains(part, span))) return true;
  if (cue === undefined) return false;
  if (chain.length > 0 && isAround(content, cue, span)) return true;
  if (!contains(cue, { start: span.start, end: span.start })) return false;
  return content.some(
    (part) => part.start > cue.start && part.start < span.end && span.end <= part.end,
  );
}

/** "The toll, he said, had risen to 31": begun before the cue that stands in the middle, ended behind it. */
function isAround(content: readonly Span[], cue: Span, span: Span): boolean {
  return content.some((part, index) => {
    const next = content[index + 1];
    if (next === undefined || cue.start < part.end || next.start < cue.end) return false;
    return (
      part.start <= span.start &&
      span.start < part.end &&
      next.start < span.end &&
      span.end <= next.end
    );
  });
}

/** Characters to a stretch of text; statements are looked up by the stretches they reach into, not one by one. */
const stretch = 512;

type Stretches = ReadonlyMap<number, readonly StatementClaim[]>;

// A report's statements are one list that is asked for every figure and act, so what it is sorted into is kept with it.
const sorted = new WeakMap<readonly StatementClaim[], Stretches>();

function near(span: Span, statements: readonly StatementClaim[]): readonly StatementClaim[] {
  const known = sorted.get(statements) ?? sortIntoStretches(statements);
  sorted.set(statements, known);
  return known.get(Math.floor(span.start / stretch)) ?? [];
}

function sortIntoStretches(statements: readonly StatementClaim[]): Stretches {
  const stretches = new Map<number, StatementClaim[]>();
  for (const statement of statements) {
    const { cue } = statement.attribution;
    const spans = cue === undefined ? statement.content : [...statement.content, cue];
    const reached = new Set(
      spans.flatMap(({ start, end }) => {
        const first = Math.floor(start / stretch);
        return Array.from({ length: Math.floor(end / stretch) - first + 1 }, (_, at) => first + at);
      }),
    );
    for (const at of reached) {
      const list = stretches.get(at);
      if (list === undefined) stretches.set(at, [statement]);
      else list.push(statement);
    }
  }
  return stretches;
}

/** Nobody else's word. */
export const outletsOwn: Cover = {
  attribution: { kind: "unattributed", cue: undefined, channel: undefined, chain: [] },
  stance: "asserts",
  certainty: "stated",
  hedge: undefined,
  within: undefined,
};

function contentLength(statement: StatementClaim): number {
  return statement.content.reduce((sum, part) => sum + part.end - part.start, 0);
}
