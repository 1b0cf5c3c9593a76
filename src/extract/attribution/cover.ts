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
  readonly within: ClaimId | undefined;
}

/** The cover of a span; the outlet's own word where no statement's content contains it. */
export function coverOf(span: Span, statements: readonly StatementClaim[]): Cover {
  const covering = statements.filter((statement) =>
    statement.content.some((part) => contains(part, span)),
  );
  const innermost = covering.sort((a, b) => contentLength(a) - contentLength(b))[0];
  if (innermost === undefined) return outletsOwn;
  return {
    attribution: innermost.attribution,
    stance: innermost.stance,
    certainty: innermost.certainty,
    within: innermost.id,
  };
}

const outletsOwn: Cover = {
  attribution: { kind: "unattributed", cue: undefined, chain: [] },
  stance: "asserts",
  certainty: "stated",
  within: undefined,
};

function contentLength(statement: StatementClaim): number {
  return statement.content.reduce((sum, part) => sum + part.end - part.start, 0);
}
