// What an analyst would ask of an event with dead and no report answers. Few and sure: what one report of several tells alone
// is asked about only where that report contradicts itself, and who did it only where nobody is blamed.

import type { Claim, EventClaim, FigureClaim } from "../model/claim.ts";
import { mostOf } from "../model/extremes.ts";
import { groupBy } from "../model/group-by.ts";
import type { ClaimId, EntityId, EventId, ReportId } from "../model/ids.ts";
import {
  type Event,
  type FigureQuestion,
  type Gap,
  type GapCode,
  gapCodes,
  type Situation,
} from "../model/situation.ts";
import { type VoiceEvidence, voiceEvidence, voicesOf } from "../model/voices.ts";

export type GapEvidence = Pick<
  Situation,
  "events" | "figures" | "claims" | "verdicts" | "dependence" | "entityOf" | "placements"
>;

/** The gaps of a situation, the most pressing kind first, within a kind the event with the most dead. */
export function findGaps(evidence: GapEvidence): readonly Gap[] {
  const setting = settingOf(evidence);
  const asked = evidence.events.flatMap((event) => askedOf(event, setting));
  const found = asked.flatMap((one) =>
    gapRules.flatMap(({ code, find }): readonly Ranked[] => {
      if (!one.isFull && code !== "unsettled") return [];
      const claims = find(one, setting);
      if (claims === undefined) return [];
      const ids = claims.map(({ id }) => id);
      return [{ gap: { code, event: one.event.id, claims: ids }, dead: one.dead }];
    }),
  );
  return found
    .sort((a, b) => rank(a.gap.code) - rank(b.gap.code) || b.dead - a.dead)
    .map(({ gap }) => gap);
}

interface Ranked {
  readonly gap: Gap;
  readonly dead: number;
}

function rank(code: GapCode): number {
  return gapCodes.indexOf(code);
}

interface Setting {
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly questions: ReadonlyMap<EventId | undefined, readonly FigureQuestion[]>;
  readonly voices: VoiceEvidence;
  /** The verdicts of each claim that set it against another. */
  readonly disputes: ReadonlyMap<ClaimId, readonly ClaimId[]>;
  readonly updates: ReadonlyMap<ClaimId, readonly ClaimId[]>;
  /** Reports in which somebody is accused of something. */
  readonly accusing: ReadonlySet<ReportId>;
  /** Kinds of events of which reports give both the dead and the hurt. */
  readonly withInjured: ReadonlySet<string>;
  readonly reports: number;
  /** How many events with dead are of one kind, and how many of those are at one place. */
  readonly alike: ReadonlyMap<string, number>;
  /** How many acts that can harm a report tells. */
  readonly acts: ReadonlyMap<ReportId, number>;
}

function settingOf({ claims, figures, events, verdicts, ...rest }: GapEvidence): Setting {
  const kept = claims.filter(({ id }) => rest.placements.get(id)?.rejectedBy === undefined);
  const questions = groupBy(figures, ({ event }) => event);
  const measured = (event: Event) =>
    new Set((questions.get(event.id) ?? []).map(({ measure }) => measure));
  const both = events.filter((event) => {
    const measures = measured(event);
    return measures.has("killed") && measures.has("injured");
  });
  const disputes = verdicts.flatMap(({ a, b, verdict }) =>
    verdict === "dispute" ? [{ of: a, by: b }] : [],
  );
  const updates = verdicts.flatMap(({ a, b, later }) =>
    later === undefined ? [] : [{ of: later === a ? b : a, by: later }],
  );
  return {
    claims: new Map(kept.map((claim) => [claim.id, claim])),
    questions,
    voices: voiceEvidence(rest.dependence, rest.entityOf),
    disputes: pairsOf(disputes),
    updates: pairsOf(updates),
    accusing: new Set(
      kept.filter(({ stance }) => stance === "accuses").map(({ report }) => report),
    ),
    withInjured: new Set(both.map(({ type }) => type)),
    reports: new Set(claims.map(({ report }) => report)).size,
    alike: countAlike(events.filter((event) => measured(event).has("killed"))),
    acts: countActs(events, kept),
  };
}

function countActs(events: readonly Event[], claims: readonly Claim[]): Setting["acts"] {
  const harmful = new Set(
    claims.flatMap((claim) =>
      claim.kind === "event" && claim.happening.harmful ? [claim.id] : [],
    ),
  );
  const acts = events.filter((event) => event.claims.some((id) => harmful.has(id)));
  const reports = groupBy(
    acts.flatMap((event) => event.reports),
    (report) => report,
  );
  return new Map([...reports].map(([report, { length }]) => [report, length]));
}

function countAlike(events: readonly Event[]): Setting["alike"] {
  const keys = events.flatMap(({ type, where }) => [type, kindKey(type, where)]);
  return new Map([...groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length]));
}

function pairsOf(
  pairs: readonly { readonly of: ClaimId; readonly by: ClaimId }[],
): ReadonlyMap<ClaimId, readonly ClaimId[]> {
  const grouped = groupBy(pairs, (pair) => pair.of);
  return new Map([...grouped].map(([id, some]) => [id, some.map(({ by }) => by)]));
}

/** An event with dead, and what is told of it. */
interface Asked {
  readonly event: Event;
  readonly tellings: readonly EventClaim[];
  /** Counts of the whole of the dead. */
  readonly wholes: readonly FigureClaim[];
  /** Counts of some of the dead, of two or more. */
  readonly parts: readonly FigureClaim[];
  readonly dead: number;
  /** Whether what is missing of it is missing from the pile: an act that several reports tell, or the only one, and like no other. */
  readonly isFull: boolean;
}

// Two events of one kind that no place keeps apart may be one, and what is missing of the one be told of the other; so may
// two of any kind that one report tells, where one has no place.
function mayBeTwo(
  { type, where, reports }: Event,
  { alike, acts }: Pick<Setting, "alike" | "acts">,
): boolean {
  const at = (place: EntityId | undefined) => alike.get(kindKey(type, place)) ?? 0;
  if (where === undefined) {
    return (alike.get(type) ?? 0) > 1 || reports.some((report) => (acts.get(report) ?? 0) > 1);
  }
  return at(where) > 1 || at(undefined) > 0;
}

function kindKey(type: string, where: EntityId | undefined): string {
  return `${type} ${where}`;
}

/** What opens a report: its headline and its first sentences. */
const opening = 3;

function askedOf(event: Event, setting: Setting): readonly Asked[] {
  const { claims, questions, reports } = setting;
  const told = event.claims.flatMap((id) => claims.get(id) ?? []);
  const isShared = event.reports.length > 1;
  const opens = told.some(({ sentence, apart }) => sentence < opening && apart === undefined);
  if (!isShared && !opens) return [];
  const killed = (questions.get(event.id) ?? [])
    .filter(({ measure }) => measure === "killed")
    .flatMap((question) => question.claims.flatMap((id) => claims.get(id) ?? []))
    .filter((claim) => claim.kind === "figure")
    .filter(isToldAsSo);
  const wholes = killed.filter((claim) => isWhole(claim) && claim.figure.low > 0);
  const parts = killed.filter((claim) => !isWhole(claim) && claim.figure.low > 1);
  if (wholes.length + parts.length === 0) return [];
  const tellings = told.filter((claim) => claim.kind === "event");
  const isAct = tellings.some(({ happening }) => happening.harmful);
  const isFull = isAct && (isShared || reports === 1) && !mayBeTwo(event, setting);
  const dead = mostOf([...wholes, ...parts].map(({ figure }) => figure.low));
  return [{ event, tellings, wholes, parts, dead, isFull }];
}

function isToldAsSo({ stance, certainty }: FigureClaim): boolean {
  return stance !== "denies" && (certainty === "stated" || certainty === "hedged");
}

function isWhole({ figure }: FigureClaim): boolean {
  return figure.scope === "incident" || figure.scope === "cumulative";
}

interface GapRule {
  readonly code: GapCode;
  /** The counts that raise the question; `undefined` where it is answered or not worth asking. */
  readonly find: (asked: Asked, setting: Setting) => readonly FigureClaim[] | undefined;
}

const gapRules: readonly GapRule[] = [
  { code: "unsettled", find: findUnsettled },
  {
    code: "no-total",
    find: ({ wholes, parts }) => (wholes.length === 0 ? parts : undefined),
  },
  {
    code: "one-source",
    find: ({ wholes }, { reports, voices }) => {
      if (wholes.length === 0 || reports < 2) return undefined;
      return new Set(voicesOf(wholes, voices).values()).size === 1 ? wholes : undefined;
    },
  },
  {
    code: "no-place",
    find: ({ event, tellings, wholes }) =>
      event.where === undefined && tellings.every(({ happening }) => happening.where.length === 0)
        ? ofOwn(event, wholes)
        : undefined,
  },
  {
    code: "no-time",
    find: ({ event, wholes }) =>
      event.when === undefined && event.whenValues.length === 0 ? ofOwn(event, wholes) : undefined,
  },
  {
    code: "no-actor",
    find: ({ event, tellings, wholes, parts }, { accusing }) => {
      const done = tellings.some(({ happening }) => happening.family === "violence");
      const named = event.actors.length + event.targets.length > 0;
      const blamed = event.reports.some((report) => accusing.has(report));
      const own = [...wholes, ...parts].some(isOfParty);
      return done && !named && !blamed && !own ? ofOwn(event, wholes) : undefined;
    },
  },
  {
    code: "no-injured",
    find: ({ event, wholes }, { questions, withInjured }) => {
      const measures = (questions.get(event.id) ?? []).map(({ measure }) => measure);
      const isQuestion = withInjured.has(event.type) && event.reports.length > 1;
      return isQuestion && !measures.includes("injured") && wholes.length > 0 ? wholes : undefined;
    },
  },
];

// An army that counts the dead of an act is likely to have had a part in it, and to say so.
function isOfParty({ attribution }: FigureClaim): boolean {
  return attribution.chain.some((hop) => hop.class === "belligerent" || hop.class === "military");
}

// A part of a larger event was where and when that was.
function ofOwn(event: Event, wholes: readonly FigureClaim[]): readonly FigureClaim[] | undefined {
  return event.partOf === undefined && wholes.length > 0 ? wholes : undefined;
}

// Settled is what a later count has taken the place of on either side.
function findUnsettled(
  { wholes }: Asked,
  { disputes, updates }: Setting,
): readonly FigureClaim[] | undefined {
  const known = new Set(wholes.map(({ id }) => id));
  const isSuperseded = (id: ClaimId) => (updates.get(id) ?? []).some((later) => known.has(later));
  const standing = new Set([...known].filter((id) => !isSuperseded(id)));
  const pairs = [...standing].flatMap((a) =>
    (disputes.get(a) ?? []).filter((b) => standing.has(b)).map((b) => [a, b] as const),
  );
  const open = new Set(pairs.flat());
  return open.size === 0 ? undefined : wholes.filter(({ id }) => open.has(id));
}
