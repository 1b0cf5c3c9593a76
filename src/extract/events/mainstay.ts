// Gives what a report tells again in bare words to the happening it opens with and tells most of: "the shots", told far
// below without a place, a day or a word that points back. A place or day of its own, or another happening told since,
// keeps it apart.

import type { EventClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId } from "../../model/ids.ts";
import { dayOf, isYear } from "../../model/time.ts";
import { openingSentences } from "./opening.ts";
import type { ToldEvent } from "./same-happening.ts";

interface Telling {
  readonly first: EventClaim;
  readonly claims: readonly EventClaim[];
  /** Whether it has a place or day of its own, or words that set it apart. */
  readonly marked: boolean;
  readonly isNew: boolean;
}

/** The claims, those of bare tellings pointing to the first claim of the happening their report is about. */
export function giveToMainstay(
  linked: readonly EventClaim[],
  told: readonly ToldEvent[],
): readonly EventClaim[] {
  const brought = new Set(told.filter(({ trigger }) => trigger.isNew).map(({ claim }) => claim.id));
  const groups = [...groupBy(linked.filter(isToldHarm), firstOf).values()];
  const tellings = groups.flatMap((claims): Telling[] => {
    const [first] = claims;
    if (first === undefined) return [];
    return [{ first, claims, marked: claims.some(isMarked), isNew: brought.has(first.id) }];
  });
  const moved = new Map<ClaimId, ClaimId>();
  for (const ofFamily of groupBy(tellings, ({ first }) => first.happening.family).values()) {
    const main = mainstayOf(ofFamily);
    if (main !== undefined)
      for (const one of carriedOn(main, ofFamily)) moved.set(one, main.first.id);
  }
  return linked.map((claim) => {
    const to = moved.get(firstOf(claim));
    return to === undefined
      ? claim
      : { ...claim, same: { claim: to, because: "its report is about it" } };
  });
}

/** The telling most claims are of, where the report opens with it and it is of no past year. */
function mainstayOf(tellings: readonly Telling[]): Telling | undefined {
  const [main, second] = tellings
    .filter(({ first }) => first.sentence < openingSentences)
    .filter(({ claims, first }) => first.apart === undefined && !claims.some(isHistory))
    .toSorted((a, b) => b.claims.length - a.claims.length);
  const isClear = main !== undefined && main.claims.length > (second?.claims.length ?? 0);
  return isClear ? main : undefined;
}

/** The bare tellings after the main one, up to where another with a place or day comes between. */
function carriedOn(main: Telling, tellings: readonly Telling[]): readonly ClaimId[] {
  const carried: ClaimId[] = [];
  let others = false;
  for (const one of tellings) {
    if (one === main || one.first.sentence < main.first.sentence) continue;
    if (one.marked) others = true;
    else if (!one.isNew && !others) carried.push(one.first.id);
  }
  return carried;
}

function firstOf({ same, id }: EventClaim): ClaimId {
  return same?.claim ?? id;
}

function isToldHarm({ happening, certainty }: EventClaim): boolean {
  return happening.harmful && (certainty === "stated" || certainty === "hedged");
}

function isMarked({ happening, when, apart }: EventClaim): boolean {
  return happening.where.length > 0 || when !== undefined || apart !== undefined;
}

function isHistory({ when }: EventClaim): boolean {
  const day = when && dayOf(when.value);
  return day !== undefined && isYear(day);
}
