// What reports say that cannot all be so, numbers of victims apart: pairs of claims that exclude each other, put together to
// matters in dispute with who stands where. Nobody is taken to be right.

import { compareText } from "../../model/compare-text.ts";
import { groupBy } from "../../model/group-by.ts";
import { type ClaimId, makeId } from "../../model/ids.ts";
import type { Dispute, Verdict } from "../../model/situation.ts";
import type { Anchor } from "../../model/time.ts";
import { makeClusters } from "../clusters.ts";
import { rivalIn } from "./dispute-rules.ts";
import { type Opposed, opposedPairs } from "./pairs.ts";
import { type DisputeEvidence, type Stand, standsOf } from "./stand.ts";
import { wordsOf } from "./words.ts";

export interface DisputeOutcome {
  readonly disputes: readonly Dispute[];
  readonly verdicts: readonly Verdict[];
  /** The reports' own flat words that take a side, with their events. */
  readonly plain: ReadonlyMap<ClaimId, Stand["event"]>;
}

/** A claim stands in so many pairs of a matter at most, and in some more with claims that stand in none. */
const pairsOfClaim = 2;
const pairsOfAny = 6;

/** The matters in dispute, the most taken-up first. */
export function reconcileDisputes(evidence: DisputeEvidence): DisputeOutcome {
  const pairs = opposedPairs(standsOf(evidence), evidence.events, wordsOf(evidence));
  const made = mattersOf(pairs).flatMap(makeMatter);
  const stands = pairs.flatMap(({ a, b }) => [a, b]);
  const plain = new Set(evidence.extractions.flatMap((one) => one.plain.map(({ id }) => id)));
  return {
    disputes: made.map(({ dispute }) => dispute).sort(byWeight),
    verdicts: made.flatMap(({ verdicts }) => verdicts),
    plain: new Map(
      stands.flatMap(({ claim, event }) =>
        plain.has(claim.id) ? [[claim.id, event] as const] : [],
      ),
    ),
  };
}

/** Pairs that share a claim, and what is said in it, are of one matter; so are those of one event or report that deny one thing. */
function mattersOf(pairs: readonly Opposed[]): readonly (readonly Opposed[])[] {
  const members = pairs.flatMap((pair) => [memberOf(pair, pair.a), memberOf(pair, pair.b)]);
  const clusters = makeClusters(members, { apart: [] });
  const first = new Map<string, string>();
  for (const pair of pairs) {
    const reason = { rule: pair.rule.id, because: pair.because };
    clusters.join(memberOf(pair, pair.a), memberOf(pair, pair.b), reason);
    for (const key of matterKeys(pair)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, memberOf(pair, pair.a));
      else clusters.join(known, memberOf(pair, pair.a), reason);
    }
  }
  return [...groupBy(pairs, (pair) => clusters.of(memberOf(pair, pair.a))).values()];
}

function matterKeys({ a, b, rule }: Opposed): readonly string[] {
  const { predicate, answers } = a.proposition;
  if (answers !== undefined || rule.ofRivals) return [];
  const core = a.parts.filter(({ role }) => role === "who" || role === "whom");
  // Whoever says that it was no coup says it of one coup; who was not shot is another matter than who else was not.
  const of = a.proposition.ofNoun
    ? []
    : core.map(({ role, entity, head }) => `${role} ${entity ?? head}`);
  const what = [rule.id, predicate, ...of].join(" ");
  const where = [a.event, b.event, a.claim.report, b.claim.report];
  return where.flatMap((one) => (one === undefined ? [] : [`${one} ${what}`]));
}

function memberOf({ a, rule }: Opposed, { claim }: Stand): string {
  return `${claim.id} ${rule.id} ${a.proposition.predicate}`;
}

interface Matter {
  readonly dispute: Dispute;
  readonly verdicts: readonly Verdict[];
}

function makeMatter(pairs: readonly Opposed[]): readonly Matter[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const sides = sidesOf(pairs);
  const verdicts = boundPairs(pairs).map(makeVerdict);
  return [
    {
      dispute: {
        id: makeId(
          "dispute",
          sides.map((side) => side.map(({ claim }) => claim.id)),
        ),
        event: eventOf(sides.flat()),
        about: [first.b, first.a].map(anchorOf),
        sides: sides.map((side) => ({ claims: side.map(({ claim }) => claim.id) })),
        verdicts: verdicts.map(({ id }) => id),
        rule: first.rule.id,
        because: first.because,
      },
      verdicts,
    },
  ];
}

/** The event that somebody's own words are of, before one that is only the main one of a report. */
function eventOf(stands: readonly Stand[]): Stand["event"] {
  const { own } = stands.find((stand) => stand.own !== undefined) ?? {};
  return own ?? stands.find(({ event }) => event !== undefined)?.event;
}

/** Those who say so and those who say no; of rivals those who name the same one. */
function sidesOf(pairs: readonly Opposed[]): readonly (readonly Stand[])[] {
  if (pairs.some(({ rule }) => rule.ofRivals))
    return [
      ...groupBy(
        pairs.flatMap(({ a, b }) => [a, b]),
        rivalIn,
      ).values(),
    ].map(sideOf);
  return [sideOf(pairs.map(({ b }) => b)), sideOf(pairs.map(({ a }) => a))];
}

/** In reading order, each claim once. */
function sideOf(stands: readonly Stand[]): readonly Stand[] {
  const inOrder = stands.toSorted((a, b) => a.at - b.at);
  return [
    ...new Map(inOrder.toReversed().map((stand) => [stand.claim.id, stand])).values(),
  ].reverse();
}

function anchorOf({ proposition: { word }, claim }: Stand): Anchor {
  return { report: claim.report, span: word };
}

/** Each claim in few pairs, the most direct: who stands where is told by the sides. */
function boundPairs(pairs: readonly Opposed[]): readonly Opposed[] {
  const times = new Map<ClaimId, number>();
  const timesOf = ({ claim }: Stand): number => times.get(claim.id) ?? 0;
  return pairs.filter(({ a, b }) => {
    const [x, y] = [timesOf(a), timesOf(b)];
    if (Math.max(x, y) >= (Math.min(x, y) === 0 ? pairsOfAny : pairsOfClaim)) return false;
    times.set(a.claim.id, x + 1);
    times.set(b.claim.id, y + 1);
    return true;
  });
}

function makeVerdict({ a, b, rule: { id: rule }, because }: Opposed): Verdict {
  const [first, second] = a.at < b.at ? [a, b] : [b, a];
  const ids = [first.claim.id, second.claim.id] as const;
  return {
    id: makeId("verdict", [...ids, "dispute"]),
    a: ids[0],
    b: ids[1],
    verdict: "dispute",
    later: undefined,
    rule,
    because,
  };
}

function byWeight(a: Dispute, b: Dispute): number {
  return taken(b) - taken(a) || compareText(a.id, b.id);
}

function taken({ sides }: Dispute): number {
  return sides.reduce((sum, { claims }) => sum + claims.length, 0);
}
