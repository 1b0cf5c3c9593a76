// Marks figures by the happenings they count the victims of: apart from the report's own, over several, or as a former count.

import type { FigureClaim } from "../../model/claim.ts";
import type { Figure, Measure } from "../../model/figure.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { tokenRange } from "../../read/query.ts";
import type { Findings } from "../findings.ts";
import { deathSince } from "./died-since.ts";
import { findFormer } from "./former.ts";
import { passageOver } from "./index.ts";
import { linkedReport } from "./linked-report.ts";
import type { Line, Passage } from "./passage.ts";
import { sumsUpMany, type Told } from "./sums.ts";

/** The figures, each with the words that set its happening apart or make it a former count, where there are any. */
export function standOf(
  figures: readonly FigureClaim[],
  { reading, passages = [] }: Findings,
): readonly FigureClaim[] {
  const former = findFormer(reading);
  const lineOf = linesOf(reading);
  const placed = figures.map((claim) => {
    const [line, at] = [lineOf(claim.sentence), toldBy(claim, reading)];
    return {
      claim: asSum(claim, line, at),
      passage: passageOver(claim.content[0], passages),
      stretch: passageOver(claim.content[0], former),
      death: deathSince(claim, line, at),
    };
  });
  const own = placed.filter(
    ({ passage, stretch }) => passage === undefined && stretch === undefined,
  );
  const told = wholesOf(own.map(({ claim }) => claim));
  return placed.map(({ claim, passage, stretch, death }) => {
    const marked =
      passage !== undefined && !isToldAgain(claim, passage, told) ? apartBy(claim, passage) : claim;
    const changed = stretch !== undefined && isToldOtherwise(claim, told) ? stretch.words : death;
    return changed === undefined ? marked : formerBy(marked, changed);
  });
}

/** The bounds of the whole counts a report gives, by what befell those counted; those of one side's losses apart. */
type Wholes = ReadonlyMap<string, ReadonlySet<string>>;

function wholesOf(claims: readonly FigureClaim[]): Wholes {
  const figures = claims.map(({ figure }) => figure);
  const wholes = groupBy(
    figures.filter(({ scope }) => scope !== "partial"),
    ({ measure, scope }) => (scope === "side" ? ofOneSide(measure) : measure),
  );
  return new Map([...wholes].map(([measure, group]) => [measure, new Set(group.map(boundsOf))]));
}

function ofOneSide(measure: Measure): string {
  return `${measure} of one side`;
}

function boundsOf({ low, high }: Figure): string {
  return `${low}..${high ?? ""}`;
}

/** A former count is one beside which the report gives another. */
function isToldOtherwise({ figure }: FigureClaim, told: Wholes): boolean {
  // A bare number is of the side just told of; one with a noun may be of the other.
  const isSides = figure.scope === "side" && figure.of === undefined;
  const own = told.get(isSides ? ofOneSide(figure.measure) : figure.measure);
  return own !== undefined && (own.size > 1 || !own.has(boundsOf(figure)));
}

/** The title of another report can be of the same happening; it is apart where its count is none that is told here. */
function isToldAgain({ figure }: FigureClaim, { rule }: Passage, told: Wholes): boolean {
  if (rule !== linkedReport.id) return false;
  const own = told.get(figure.measure);
  return own === undefined || own.has(boundsOf(figure));
}

function apartBy(claim: FigureClaim, { words, rule }: Passage): FigureClaim {
  return { ...claim, apart: words, rules: [...claim.rules, rule] };
}

/** The sentences of a report as lines, each made once. */
function linesOf(reading: Reading): (sentence: number) => Line {
  const lines = new Map<number, Line>();
  return (index) => {
    const known = lines.get(index);
    if (known !== undefined) return known;
    const { firstToken, endToken } = reading.sentences[index] ?? { firstToken: 0, endToken: 0 };
    const line = { tokens: reading.tokens.slice(firstToken, endToken), index };
    lines.set(index, line);
    return line;
  };
}

function asSum(claim: FigureClaim, line: Line, told: Told): FigureClaim {
  const { figure } = claim;
  if (figure.scope !== "incident" || figure.low < 2 || !sumsUpMany(line, told)) return claim;
  return { ...claim, figure: { ...figure, scope: "cumulative" } };
}

/** Where in its line a claim is told. */
function toldBy({ sentence, content }: FigureClaim, reading: Reading): Told {
  const from = reading.sentences[sentence]?.firstToken ?? 0;
  const { first, end } = tokenRange(reading, content[0]);
  return { first: first - from, end: end - from };
}

function formerBy(claim: FigureClaim, former: Span): FigureClaim {
  return { ...claim, figure: { ...claim.figure, former } };
}
