// Decides which event is part of a larger one, or came of it: by the words of a report ("kidnapped during the raid"), or
// because its reports are all about the larger one and tell it there, on its day or after. Never against a day or a place.

import { attendantActs, familiesAbove } from "../../model/act-codes.ts";
import type { Claim, EventClaim } from "../../model/claim.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { ClaimId, EventId, ReportId } from "../../model/ids.ts";
import type { Event } from "../../model/situation.ts";
import { isYear } from "../../model/time.ts";
import { type ToldHappening, unnamedAct } from "./told-happening.ts";

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
  const toldWith = groupsByReport(groups);
  const wholes = new Map<EventId, Whole>();
  for (const part of groups) {
    const whole =
      byWords(part, words, evidence) ?? byReports(part, byId, evidence) ?? byKind(part, toldWith);
    const larger = whole && byId.get(whole.event);
    if (whole === undefined || larger === undefined || comesBefore(part, larger)) continue;
    if (!isAbove(part.id, whole.event, wholes)) wholes.set(part.id, whole);
  }
  return wholes;
}

/** The largest event that one is part of; itself where it is part of none. */
export function largestOf(event: EventId, wholes: ReadonlyMap<EventId, Whole>): EventId {
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
  if (whole === undefined || !whole.group.some(canHaveParts)) return undefined;
  if (group.every(({ places }) => places.size === 0)) {
    return {
      event: whole.id,
      because: "told without a place of its own by reports that are about it",
    };
  }
  const places = new Set(whole.group.flatMap((one) => [...one.places]));
  if (!group.some((part) => [...part.places].some((place) => places.has(place)))) return undefined;
  return { event: whole.id, because: "told in the same place by reports that are about it" };
}

// What a report opens with may be an act of force that no word names.
function canHaveParts({ harmful, family }: ToldHappening): boolean {
  return harmful || family === unnamedAct;
}

/** So many events that its reports tell too are asked for the larger one of an event, those of most reports first. */
const askedWith = 16;

// A landslide that reports on a flood tell came of the flood; a second earthquake, days after the first, came of that.
function byKind(
  part: EventGroup,
  toldWith: ReadonlyMap<ReportId, readonly EventGroup[]>,
): Whole | undefined {
  const above = new Set(part.group.flatMap(({ family }) => [...(familiesAbove.get(family) ?? [])]));
  if (above.size === 0 || part.group.some(({ days }) => [...days].some(isYear))) return undefined;
  const known = [...new Set(part.group.flatMap(({ claims }) => claims[0]?.report ?? []))].flatMap(
    (report) => toldWith.get(report) ?? [],
  );
  const whole = [...new Set(known)].find(
    (one) =>
      one !== part && one.group.some(({ family }) => above.has(family)) && isLater(part, one),
  );
  return (
    whole && {
      event: whole.id,
      because: "reports that tell it tell the larger one too, of which such things come",
    }
  );
}

// Two of one kind are told apart by their dates; of two kinds nothing is asked but that no date speaks against it.
function isLater(part: EventGroup, whole: EventGroup): boolean {
  if (!part.group.some(({ family }) => whole.group.some((one) => one.family === family)))
    return true;
  const [first, last] = [datesOf(whole)[0], datesOf(part)[0]];
  return first !== undefined && last !== undefined && first < last;
}

function groupsByReport(
  groups: readonly EventGroup[],
): ReadonlyMap<ReportId, readonly EventGroup[]> {
  const told = new Map<ReportId, EventGroup[]>();
  const byReports = groups.toSorted((a, b) => b.group.length - a.group.length);
  for (const one of byReports) {
    for (const report of new Set(one.group.flatMap(({ claims }) => claims[0]?.report ?? []))) {
      const known = told.get(report);
      if (known === undefined) told.set(report, [one]);
      else if (known.length < askedWith) known.push(one);
    }
  }
  return told;
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
