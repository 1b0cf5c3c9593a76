// Decides which event claims of one report tell the same happening. Needs a shared place, day or target, or
// words that point back ("the attack"); places, times or kinds of act that differ keep happenings apart, and
// so does an act told as new ("a car bomb") or set apart by its words ("in an unrelated raid").

import { casualties } from "../../english/acts.ts";
import type { EventClaim } from "../../model/claim.ts";
import type { ClaimId, MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import { dayOf, isYear } from "../../model/time.ts";
import type { Trigger } from "./triggers.ts";

export interface ToldEvent {
  readonly trigger: Trigger;
  readonly claim: EventClaim;
}

/** The claims in order, each pointing to the first claim of its happening. */
export function linkSame(
  told: readonly ToldEvent[],
  mentions: readonly Mention[],
): readonly EventClaim[] {
  const names = new Map(mentions.map((mention) => [mention.id, mention]));
  const happenings: Happening[] = [];
  return told.map((one) => {
    const traits = traitsOf(one, names);
    const match = bestMatch(traits, happenings);
    if (match === undefined) {
      happenings.push({ first: one.claim.id, ...widen(undefined, traits) });
      return one.claim;
    }
    happenings[match.index] = {
      first: match.happening.first,
      ...widen(match.happening, traits),
    };
    const { because } = match;
    return { ...one.claim, same: { claim: match.happening.first, because } };
  });
}

interface Traits {
  readonly family: string;
  /** The kinds of act that say how it was done; "attack" and "clash" say it of none. */
  readonly kinds: ReadonlySet<string>;
  readonly harmful: boolean;
  readonly told: boolean;
  readonly pointsBack: boolean;
  readonly isNew: boolean;
  readonly sentence: number;
  /** Where the words stand that set it apart from what the report is about. */
  readonly apart: number | undefined;
  readonly places: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  /** Its days, and its weeks and months where no day is given. */
  readonly times: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

interface Happening extends Omit<Traits, "pointsBack" | "isNew"> {
  readonly first: ClaimId;
}

function traitsOf({ trigger, claim }: ToldEvent, names: ReadonlyMap<MentionId, Mention>): Traits {
  const day = claim.when === undefined ? undefined : dayOf(claim.when.value);
  return {
    family: trigger.act.family,
    kinds: new Set(trigger.act.wide === true ? [] : [trigger.act.type]),
    harmful: trigger.act.harmful,
    told: claim.certainty === "stated" || claim.certainty === "hedged",
    pointsBack: trigger.pointsBack,
    isNew: trigger.isNew,
    sentence: claim.sentence,
    apart: claim.apart?.start,
    places: new Set(claim.happening.where.flatMap((id) => placeName(names.get(id)))),
    days: new Set(day === undefined ? [] : [day]),
    times: new Set(claim.when === undefined ? [] : [day ?? claim.when.value]),
    // A building is where it happened and what it happened to; it does not stand apart from its town.
    targets: new Set(
      [
        ...claim.happening.targets,
        ...claim.happening.where.filter((id) => isSite(names.get(id))),
      ].flatMap((id) => nameOf(names.get(id))),
    ),
  };
}

// A country is too wide to tell two happenings apart or to put them together.
function placeName(mention: Mention | undefined): readonly string[] {
  return mention === undefined || mention.country || isSite(mention) ? [] : nameOf(mention);
}

function isSite(mention: Mention | undefined): boolean {
  return mention?.kind === "facility";
}

function nameOf(mention: Mention | undefined): readonly string[] {
  return mention === undefined ? [] : [mention.name.toLowerCase()];
}

interface Match {
  readonly index: number;
  readonly happening: Happening;
  readonly because: string;
}

/** So many happenings, latest first, are asked; a report that tells of more is a list, and its first are not meant by its last. */
const lookedAt = 100;

/** How many sentences back a happening that lacks a place or day may be carried on. */
const carryOn = 3;

function bestMatch(traits: Traits, happenings: readonly Happening[]): Match | undefined {
  let best: (Match & { readonly score: number }) | undefined;
  const from = Math.max(0, happenings.length - lookedAt);
  happenings.slice(from).forEach((happening, offset) => {
    const reason = sameReason(traits, happening);
    if (reason === undefined) return;
    if (best === undefined || reason.score >= best.score) {
      best = { index: from + offset, happening, because: reason.because, score: reason.score };
    }
  });
  return best;
}

function sameReason(
  traits: Traits,
  happening: Happening,
): { readonly score: number; readonly because: string } | undefined {
  if (!mayBeOne(traits, happening) || traits.told !== happening.told) return undefined;
  const place = meet(traits.places, happening.places);
  const day = meet(traits.days, happening.days);
  if (place === "apart" || day === "apart") return undefined;
  if (day === "open" && (isPastYear(traits.days) || isPastYear(happening.days))) return undefined;
  if (place === "shared" && day === "shared") return { score: 4, because: "same place and day" };
  if (traits.apart !== happening.apart) return undefined;
  if (meet(traits.targets, happening.targets) === "shared") {
    return { score: 3, because: "same target" };
  }
  if (place === "shared") return { score: 3, because: "same place" };
  if (meet(traits.kinds, happening.kinds) === "apart") return undefined;
  const near = traits.sentence - happening.sentence <= carryOn;
  if (day === "shared" && (near || !isPlacedElsewhere(traits, happening))) {
    return { score: 2, because: "same day" };
  }
  if (meet(traits.times, happening.times) === "apart") return undefined;
  if (traits.pointsBack) return { score: near ? 1.5 : 1, because: "points back to it" };
  if (traits.isNew && !isOfKind(traits, happening)) return undefined;
  if (near && happening.sentence >= 0) return { score: 1, because: "told right after it" };
  return undefined;
}

// Casualties can be those of any harmful act; otherwise a kind of act keeps to its family.
function mayBeOne(a: Pick<Traits, "family" | "harmful">, b: Pick<Traits, "family" | "harmful">) {
  if (a.family === b.family) return true;
  return a.harmful && b.harmful && [a.family, b.family].includes(casualties.family);
}

// "An attack" may say again, in wide words, what was told; "a car bomb" may only after a car bomb, or after bare dead.
function isOfKind({ kinds }: Traits, happening: Happening): boolean {
  if (happening.family === casualties.family) return true;
  return [...kinds].every((kind) => happening.kinds.has(kind));
}

// Far below a clash of no place, a shell that hit some village that day is another act, unless words point back.
function isPlacedElsewhere(traits: Traits, happening: Happening): boolean {
  if (traits.pointsBack || traits.places.size === 0 || happening.places.size > 0) return false;
  return traits.kinds.size > 0 && !isOfKind(traits, happening);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): "shared" | "apart" | "open" {
  if (a.size === 0 || b.size === 0) return "open";
  return [...a].some((item) => b.has(item)) ? "shared" : "apart";
}

// What a report dates by a year alone is history to it, and not what its undated sentences tell.
function isPastYear(days: ReadonlySet<string>): boolean {
  return days.size > 0 && [...days].every(isYear);
}

function widen(happening: Happening | undefined, traits: Traits): Omit<Happening, "first"> {
  return {
    family:
      happening === undefined || happening.family === casualties.family
        ? traits.family
        : happening.family,
    kinds: new Set([...(happening?.kinds ?? []), ...traits.kinds]),
    harmful: traits.harmful,
    told: traits.told,
    sentence: traits.sentence,
    apart: happening === undefined ? traits.apart : happening.apart,
    places: new Set([...(happening?.places ?? []), ...traits.places]),
    days: new Set([...(happening?.days ?? []), ...traits.days]),
    times: new Set([...(happening?.times ?? []), ...traits.times]),
    targets: new Set([...(happening?.targets ?? []), ...traits.targets]),
  };
}
