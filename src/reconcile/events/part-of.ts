// Decides which event is part of a larger one, or came of it: by the words of a report ("kidnapped during the raid"), or
// because its reports are all about the larger one and tell it there, on its day or after. Never against a day or a place.

import { attendantActs } from "../../model/act-codes.ts";
import type { Claim, EventClaim } from "../../model/claim.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { ClaimId, EventId, ReportId } from "../../model/ids.ts";
import type { Event } from "../../model/situation.ts";
import { isYear } from "../../model/time.ts";
import type { ToldHappening } from "./told-happening.ts";

/** An event as far as its parts are looked for. */
interface EventGroup {
  readonly id: EventId;
  readonly group: readonly ToldHappening[];
}

interface PartEvidence {
  readonly extractions: readonly Extraction[];
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
  /** The event that each report is about. */
  readonly mainOf: ReadonlyMap<ReportId, EventId>;
}

type Whole = NonNullable<Event["partOf"]>;

/** The larger event of each event that has one. No event is part of itself by any way round. */
export function partsOf(
  groups: readonly EventGroup[],
  evidence: PartEvidence,
): ReadonlyMap<EventId, Whole> {
  const byId = new Map(groups.map((one) => [one.id, one]));
  const words = wordsOfLinks(evidence.extractions);
  const wholes = new Map<EventId, Whole>();
  for (const part of groups) {
    const whole = byWords(part, words, evidence) ?? byReports(part, byId, evidence);
    const larger = whole && byId.get(whole.event);
    if (whole === undefined || larger === undefined || comesBefore(part, larger)) continue;
    if (!isAbove(part.id, whole.event, wholes)) wholes.set(part.id, whole);
  }
  return wholes;
}

/** The event a running total is of: the largest above the one whose sentence gives it. */
export function tollOf(event: EventId, wholes: ReadonlyMap<EventId, Whole>): EventId {
  let top = event;
  for (let at = wholes.get(top); at !== undefined; at = wholes.get(top)) top = at.event;
  return top;
}

/** Whether an event is somewhere above another, or that other. */
function isAbove(event: EventId, of: EventId, wholes: ReadonlyMap<EventId, Whole>): boolean {
  for (let at: EventId | undefined = of; at !== undefined; at = wholes.get(at)?.event) {
    if (at === event) return true;
  }
  return false;
}

// What a report's words say, most often where they say several.
function byWords(
  { id, group }: EventGroup,
  words: ReadonlyMap<ClaimId, string>,
  { eventOf }: PartEvidence,
): Whole | undefined {
  const told = new Map<EventId, { readonly because: string; readonly times: number }>();
  for (const claim of group.flatMap(({ claims }) => claims)) {
    const event = claim.partOf && eventOf.get(claim.partOf.claim);
    if (event === undefined || event === id) continue;
    const because = `a report tells it "${words.get(claim.id)}"`;
    const known = told.get(event);
    told.set(event, { because: known?.because ?? because, times: (known?.times ?? 0) + 1 });
  }
  const [most] = [...told].sort(([, a], [, b]) => b.times - a.times);
  return most && { event: most[0], because: most[1].because };
}

// An arrest that only reports on one attack tell, in the same place, is that for the attack.
function byReports(
  { id, group }: EventGroup,
  byId: ReadonlyMap<EventId, EventGroup>,
  { mainOf }: PartEvidence,
): Whole | undefined {
  const claims = group.flatMap((one) => one.claims);
  if (!claims.every(({ happening }) => attendantActs.has(happening.type))) return undefined;
  if (group.some(({ days }) => [...days].some(isYear))) return undefined;
  const mains = new Set(claims.map(({ report }) => mainOf.get(report)));
  const [main] = mains;
  const whole = main === undefined || mains.size > 1 || main === id ? undefined : byId.get(main);
  if (whole === undefined || !whole.group.some(({ harmful }) => harmful)) return undefined;
  if (!group.some((part) => whole.group.some((one) => sharesPlace(part, one)))) return undefined;
  return { event: whole.id, because: "told in the same place by reports that are about it" };
}

function sharesPlace(a: ToldHappening, b: ToldHappening): boolean {
  return [...a.places].some((place) => b.places.has(place));
}

/** Whether each day of the part is before each of the larger one's; only dates can tell. */
function comesBefore(part: EventGroup, whole: EventGroup): boolean {
  const [last, first] = [datesOf(part).at(-1), datesOf(whole)[0]];
  return last !== undefined && first !== undefined && last < first;
}

function datesOf({ group }: EventGroup): readonly string[] {
  const times = group.flatMap(({ claims }) => claims.flatMap(({ when }) => when?.time ?? []));
  return times
    .flatMap(({ earliest, latest }) => (earliest === latest && earliest ? [earliest] : []))
    .sort();
}

function wordsOfLinks(extractions: readonly Extraction[]): ReadonlyMap<ClaimId, string> {
  return new Map(
    extractions.flatMap(({ claims, document }) =>
      claims
        .filter(isEvent)
        .flatMap(({ id, partOf }) =>
          partOf === undefined
            ? []
            : [
                [
                  id,
                  document.text.slice(partOf.words.start, partOf.words.end).replace(/\s+/gu, " "),
                ] as const,
              ],
        ),
    ),
  );
}

function isEvent(claim: Claim): claim is EventClaim {
  return claim.kind === "event";
}
