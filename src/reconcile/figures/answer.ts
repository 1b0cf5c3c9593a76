// One answer to "how many": a figure claim with what reconciliation needs to compare it.

import type { FigureClaim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { EntityId, MentionId } from "../../model/ids.ts";
import type { CorrectionJudgement } from "../../model/judgement.ts";
import { dayOf, type Time } from "../../model/time.ts";

/** The first and the last day that may be meant; one day where they are equal. */
export type Days = Pick<Time, "earliest" | "latest">;

export interface Answer {
  readonly claim: FigureClaim;
  readonly low: number;
  readonly high: number | undefined;
  readonly best: number | undefined;
  /** Who is counted, as compared: `undefined` for people in general. */
  readonly of: string | undefined;
  /** As of which day, as written; an undated weekday stays one. */
  readonly day: string | undefined;
  readonly published: Days | undefined;
  /** The day the count is of: its own, where it gives one that is not the event's; else the report's. */
  readonly asOf: Days | undefined;
  readonly updates: boolean;
  /** Whether its own words bring an earlier count down to it. */
  readonly lowered: boolean;
  /** The number as written, where it is a word that sets no number ("dozens"). */
  readonly vague: string | undefined;
  /** Who gives it first-hand: an entity, or the outlet itself. `undefined` where that is nobody who could be met again. */
  readonly source: string | undefined;
  /** Whose losses, where the report names them. */
  readonly side: EntityId | undefined;
  /** The counts that its report gives as former answers of its source to the same question. */
  readonly formers: readonly number[];
  /** Whether it is nobody of a report that counts some: nobody else, then. */
  readonly isRest: boolean;
}

/** The answers of one report to one question, as far as each of them has to know of the others. */
export interface Beside {
  readonly formers: readonly FigureClaim[];
  readonly countsSome: boolean;
}

/** What the answers of one report to one question have to know of each other. */
export function besideOf(claims: readonly FigureClaim[]): Beside {
  return {
    formers: claims.filter(({ figure }) => figure.former !== undefined),
    countsSome: !claims.every(isNobody),
  };
}

/** The answer a claim gives; a person's correction stands in for the numbers read. */
export function answerOf(
  claim: FigureClaim,
  document: Document,
  known: {
    readonly published: Time | undefined;
    readonly correction: CorrectionJudgement | undefined;
    readonly updates: boolean;
    readonly eventDays: ReadonlySet<string>;
    readonly entityOf: ReadonlyMap<MentionId, EntityId>;
    /** What its report answers to its question besides: its former counts, and whether it counts anybody. */
    readonly beside: Beside;
  },
): Answer {
  const { figure } = claim;
  const numbers = known.correction ?? figure;
  const published = known.published && daysOf(known.published);
  const source = sourceOf(claim, document, known.entityOf);
  const isOwn = (one: FigureClaim) => sourceOf(one, document, known.entityOf) === source;
  return {
    claim,
    low: numbers.low,
    high: numbers.high,
    best: numbers.best,
    of:
      figure.narrows && figure.of !== undefined
        ? document.text.slice(figure.of.start, figure.of.end).toLowerCase()
        : undefined,
    day: claim.when?.time?.earliest ?? (claim.when && dayOf(claim.when.value)),
    published,
    asOf: ownDay(claim, known.eventDays) ?? published,
    updates: known.updates,
    lowered: figure.lowered === true,
    vague: figure.vague
      ? document.text.slice(figure.number.start, figure.number.end).toLowerCase()
      : undefined,
    source,
    side: figure.side && known.entityOf.get(figure.side),
    formers: known.beside.formers.filter(isOwn).map(({ figure }) => figure.low),
    isRest: isNobody(claim) && known.beside.countsSome,
  };
}

function isNobody({ figure }: FigureClaim): boolean {
  return figure.high === 0;
}

// The class of a source that no report names ("officials") is not enough to meet it again.
function sourceOf(
  { attribution }: FigureClaim,
  document: Document,
  entityOf: ReadonlyMap<MentionId, EntityId>,
): string | undefined {
  const hop = attribution.chain.at(-1);
  if (hop === undefined) return document.outlet ?? document.id;
  return hop.mention && entityOf.get(hop.mention);
}

// "64 dead on Saturday" about a fight of Friday is a count of Saturday; about one of Saturday it may be of any later day.
function ownDay(claim: FigureClaim, eventDays: ReadonlySet<string>): Days | undefined {
  const time = claim.when?.time;
  if (time?.earliest === undefined || time.earliest !== time.latest) return undefined;
  return eventDays.has(time.earliest) ? undefined : daysOf(time);
}

function daysOf({ earliest, latest }: Time): Days {
  return { earliest, latest };
}

/** Whether its own report gives it as a count that has changed since. */
export function isFormer({ claim }: Pick<Answer, "claim">): boolean {
  return claim.figure.former !== undefined;
}

/** Whether one source gives both first-hand. */
export function oneSource(a: Answer, b: Answer): boolean {
  return a.source !== undefined && a.source === b.source;
}

/** Whether both may go back to one source: an outlet that names none may have it of any; two that are named are known to differ. */
export function mayBeOneSource(a: Answer, b: Answer): boolean {
  const [one, other] = [a, b].map(({ claim }) => claim.attribution.chain.at(-1));
  if (one === undefined || other === undefined) return true;
  const areKnown = a.source !== undefined && b.source !== undefined;
  return areKnown ? a.source === b.source : one.class === other.class;
}

/** Whether both put one number forward, be it as a bound or not. */
export function sameNumber(a: Answer, b: Answer): boolean {
  return a.low === b.low && a.best === b.best && (a.vague === b.vague || a.best !== undefined);
}

/** The number as a reader would say it. */
export function spoken({ low, high, best, vague }: Answer): string {
  if (vague !== undefined) return `"${vague}"`;
  if (low === high) return String(low);
  if (high === undefined) return best === low - 1 ? `more than ${best}` : `at least ${low}`;
  if (best !== undefined && best !== low && best !== high) return `about ${best}`;
  if (low === 0) return `up to ${high}`;
  return `${low} to ${high}`;
}
