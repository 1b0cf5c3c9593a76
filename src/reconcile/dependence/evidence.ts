// What the rules of dependence look at, and how what they find is put into words.

import type { Claim } from "../../model/claim.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { ClaimId, EntityId, MentionId, ReportId } from "../../model/ids.ts";
import type { Event, FigureQuestion } from "../../model/situation.ts";
import type { Span } from "../../model/span.ts";
import type { Anchor } from "../../model/time.ts";
import type { Comparison, Side } from "./compare.ts";

/**
 * Reports less alike than this by their rare words are on different things: what they have in common is chance, or stands
 * on every page. Copies among news of 34 stories are alike by 0.47 and more.
 */
export const leastAlike = 0.15;

/** What dependence is read off. */
export interface DependenceEvidence {
  /** In the situation's order. */
  readonly extractions: readonly Extraction[];
  readonly entityOf: ReadonlyMap<MentionId, EntityId>;
  /** The name an entity goes by. */
  readonly nameOf: (entity: EntityId) => string;
  readonly events: readonly Event[];
  readonly figures: readonly FigureQuestion[];
  /** How like two reports are by their rare words, from 0 to 1. */
  readonly likeness: (a: ReportId, b: ReportId) => number;
  /** Tells how like a report is to the likest of these. */
  readonly likestOf: (reports: readonly ReportId[]) => (report: ReportId) => number;
}

/** Two reports that share words, and what. */
export interface ComparedPair extends Comparison {
  readonly a: Voice;
  readonly b: Voice;
}

/** A report as something that may carry another's words. */
export interface Voice extends Side {
  readonly extraction: Extraction;
}

/** Words of a report, as an anchor. */
export function anchorOf(
  { wording: { starts, ends, report } }: Side,
  from: number,
  to: number,
): Anchor {
  return { report, span: { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 } };
}

/** Claims of who said what and how many that stand for the most part in some words, or have these words in them. */
export function claimsIn({ claims }: Extraction, words: readonly Span[]): readonly ClaimId[] {
  return claims
    .filter(({ kind }) => kind === "figure" || kind === "statement")
    .filter((claim) => words.some((span) => mostlyIn(claim, span)))
    .map(({ id }) => id);
}

/** Whether a claim and some words have more than half of either in common. */
export function mostlyIn({ content }: Claim, words: Span): boolean {
  return content.some((part) => {
    const common = Math.min(part.end, words.end) - Math.max(part.start, words.start);
    return common * 2 > Math.min(part.end - part.start, words.end - words.start);
  });
}

/** So much of what is shared is quoted as evidence. */
const excerptWords = 20;

/** The words shared, as the first of the reports has them. */
export function excerpt(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).split(/\s+/u);
  const shown = words.slice(0, excerptWords).join(" ");
  return `"${words.length <= excerptWords ? shown : `${shown} ...`}"`;
}
