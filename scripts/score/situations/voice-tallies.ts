// Who speaks with one voice, and what else than numbers is disputed.

import { overlaps } from "../../../src/model/span.ts";
import type { voices } from "./labels.ts";
import { type Matched, placeOf } from "./matched.ts";
import type { ScoredClaim } from "./record.ts";
import type { Tally } from "./tally.ts";

type Voice = (typeof voices)[number];

/** One text in two places, and parts of one text in another; of two reports of one outlet nothing is asked. */
const whole: readonly Voice[] = ["copy", "near-copy", "wire"];
const inPart: readonly Voice[] = ["credited", "quotation", "figure"];

/** Degrees of dependence that a record may give, and that are of claims and not of reports as wholes. */
const ofClaims = ["shared-quotation", "same-agency", "shared-detail", "borrowed-figure"];

/**
 * Pairs of reports that speak with one voice wholly, and wholly or in part. What is asked in the second, what is optional and
 * two reports of one outlet are neither asked nor held against in the first.
 */
export function dependenceTallies({ labels, record, reports }: Matched): readonly Tally[] {
  const labelled = (of: readonly Voice[], optional: boolean) =>
    pairsOf(
      labels.dependence
        .filter(({ because }) => of.includes(because))
        .filter((one) => optional || one.optional !== true)
        .map((one) => one.reports),
    );
  const allowed = labelled([...whole, ...inPart, "outlet"], true);
  const tally = (
    kind: string,
    asked: readonly Voice[],
    groups: typeof record.dependence,
  ): Tally => {
    const truth = labelled(asked, false);
    const ours = pairsOf(
      groups.map((group) => group.reports.map((id) => reports.nameOf.get(id) ?? id)),
    );
    const hits = [...ours].filter((pair) => truth.has(pair)).length;
    const wrong = [...ours].filter((pair) => !truth.has(pair) && !allowed.has(pair)).length;
    return { kind, hits, ours: hits + wrong, truth: truth.size };
  };
  const ofReports = record.dependence.filter(({ degree }) => !ofClaims.includes(degree ?? ""));
  return [
    tally("dependence whole", whole, ofReports),
    tally("dependence", [...whole, ...inPart], record.dependence),
  ];
}

/** Figures that leaked from one event into the report of another, and are noted as borrowed. */
export function borrowedTallies({ figures, record }: Matched): readonly Tally[] {
  const noted = new Set(
    record.dependence
      .filter(({ degree }) => degree === "borrowed-figure")
      .flatMap(({ claims }) => claims),
  );
  const asked = [...figures.pairs.map(({ truth }) => truth), ...figures.missed].filter(
    (one) => one["leaked-from"] !== undefined,
  );
  const ours = figures.pairs.filter((one) => noted.has(one.ours.id));
  const hits = ours.filter(({ truth }) => truth["leaked-from"] !== undefined).length;
  return [{ kind: "figures borrowed", hits, ours: ours.length, truth: asked.length }];
}

/** Every pair in any of the groups, once. */
export function pairsOf(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap((group) =>
      group.flatMap((a) => group.flatMap((b) => (a < b ? [`${a} ${b}`] : []))),
    ),
  );
}

/**
 * A dispute is found where the record sets a claim of one side against one of another; one that is about no number
 * and answers to no label counts as ours and as wrong.
 */
export function disputeTallies(matched: Matched): readonly Tally[] {
  const { found, extra } = foundDisputes(matched);
  const asked = Object.values(matched.labels.disputes).filter((one) => one.optional !== true);
  const hits = found.filter(({ optional }) => !optional).length;
  return [{ kind: "disputes", hits, ours: hits + extra.length, truth: asked.length }];
}

/** The labelled disputes that the record has, and the pairs of claims it sets against each other that answer to none, numbers apart. */
export function foundDisputes(matched: Matched): {
  readonly found: readonly { readonly id: string; readonly optional: boolean }[];
  readonly extra: readonly (readonly [ScoredClaim, ScoredClaim])[];
} {
  const claims = new Map(matched.record.claims.map((claim) => [claim.id, claim]));
  const answers = matched.record.comparisons
    .filter(({ verdict }) => verdict === "dispute")
    .flatMap(({ a, b }) => {
      const [first, second] = [claims.get(a), claims.get(b)];
      if (first === undefined || second === undefined) return [];
      return [
        {
          pair: [first, second] as const,
          ids: disputesBetween(matched, first, second),
          numbers: bothFigures(first, second),
        },
      ];
    });
  const ids = new Set(answers.flatMap((one) => one.ids));
  return {
    found: [...ids].map((id) => ({ id, optional: matched.labels.disputes[id]?.optional === true })),
    extra: answers.filter((one) => one.ids.length === 0 && !one.numbers).map(({ pair }) => pair),
  };
}

function bothFigures(a: ScoredClaim, b: ScoredClaim): boolean {
  return a.kind === "figure" && b.kind === "figure";
}

function disputesBetween(matched: Matched, a: ScoredClaim, b: ScoredClaim): readonly string[] {
  return Object.entries(matched.labels.disputes).flatMap(([id, { sides }]) => {
    const sidesOf = (claim: ScoredClaim) =>
      sides.filter((side) =>
        Object.entries(side).some(([report, quotations]) =>
          quotations.some((words) => stands(matched, claim, { report, words })),
        ),
      );
    const [first, second] = [sidesOf(a), sidesOf(b)];
    return first.some((one) => second.some((other) => other !== one)) ? [id] : [];
  });
}

function stands(
  { reports }: Matched,
  claim: ScoredClaim,
  { report, words }: { readonly report: string; readonly words: string },
): boolean {
  const place = placeOf(reports, report, words);
  if (place === undefined || place.report !== claim.report) return false;
  return claim.content.some((one) => overlaps(one, place.whole));
}
