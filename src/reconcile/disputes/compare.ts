// Whether two propositions are of one matter: said of one event or story, of one time, by two voices, of the same who and whom.

import type { When } from "../../model/claim.ts";
import type { ArgumentRole } from "../../model/proposition.ts";
import { dayOf } from "../../model/time.ts";
import type { Part, Stand } from "./stand.ts";

/** The class of those who bear no arms, by the word that covers them all. */
const people = "civilian";

/** How two parts that play one role stand to each other. */
type Likeness = "same" | "other" | "open";

/** Roles that make a matter another where they differ. */
const core: readonly ArgumentRole[] = ["who", "whom", "what"];

/** Whether all that the first says of whom and what, the second says too. */
export function coversParts(wide: Stand, narrow: Stand): boolean {
  let shared = false;
  for (const role of core) {
    const asked = partsIn(wide, role);
    if (asked.length === 0) continue;
    const given = partsIn(narrow, role);
    // "Shots were fired at the march": by whom is left open, and at whom is the same.
    if (given.length === 0) {
      if (role !== "who") return false;
      continue;
    }
    const found = likenessOf(asked, given, inOneReport(wide, narrow));
    if (found === "other" || (found === "open" && !wide.proposition.denied)) return false;
    if (found === "same") shared = true;
  }
  return shared && coversPlace(wide, narrow) && coversRest(wide, narrow);
}

/** "Did not grow up in the hills": that somebody grew up leaves open where; what is not so in one town may be so in another. */
function coversPlace(wide: Stand, narrow: Stand): boolean {
  const asked = partsIn(wide, "where");
  if (asked.length === 0 || sameIn("where", wide, narrow)) return true;
  if (!wide.proposition.denied || differIn("where", wide, narrow)) return false;
  const named = asked.some(({ entity }) => entity !== undefined);
  return !named || inOneReport(wide, narrow) || ofOneEvent(wide, narrow);
}

/** Whether the words of both are known to be of one event. */
export function ofOneEvent(a: Stand, b: Stand): boolean {
  return a.own !== undefined && a.own === b.own;
}

/** What else the first names - with what, of what - the second must name too. */
function coversRest(wide: Stand, narrow: Stand): boolean {
  return (["with", "of"] as const).every((role) => {
    const asked = partsIn(wide, role);
    const given = partsIn(narrow, role);
    return asked.length === 0 || likenessOf(asked, given, inOneReport(wide, narrow)) === "same";
  });
}

/** Whether both name somebody or some place in a role, and none is the same. */
export function differIn(role: ArgumentRole, a: Stand, b: Stand): boolean {
  const [x, y] = [partsIn(a, role), partsIn(b, role)];
  return x.length > 0 && y.length > 0 && likenessOf(x, y, inOneReport(a, b)) === "other";
}

/** Whether both name the same in a role. */
export function sameIn(role: ArgumentRole, a: Stand, b: Stand): boolean {
  return likenessOf(partsIn(a, role), partsIn(b, role), inOneReport(a, b)) === "same";
}

export function partsIn({ parts }: Stand, role: ArgumentRole): readonly Part[] {
  return parts.filter((part) => part.role === role);
}

function inOneReport(a: Stand, b: Stand): boolean {
  return a.claim.report === b.claim.report;
}

function likenessOf(some: readonly Part[], others: readonly Part[], near: boolean): Likeness {
  const found = some.flatMap((one) => others.map((other) => likeness(one, other, near)));
  if (found.includes("same")) return "same";
  return found.includes("open") ? "open" : "other";
}

function likeness(a: Part, b: Part, near: boolean): Likeness {
  if (a.entity !== undefined && a.entity === b.entity) return "same";
  if (a.head === "" || b.head === "") return "open";
  if (!near && areTwo(a, b)) return "other";
  if (a.head === b.head) return "same";
  if (a.class === undefined || a.class !== b.class) return "other";
  // "No civilian was hurt" is of boys too; "the girl was not hurt" is not of them.
  return a.class !== people || a.head === people ? "same" : "other";
}

/** "The baby" of one report and "the baby" of another, where nothing shows that they are one. */
function areTwo(a: Part, b: Part): boolean {
  return isOneOfMany(a) && isOneOfMany(b);
}

function isOneOfMany({ class: kind, number }: Part): boolean {
  return kind === people && (number === undefined || number.high === 1);
}

/**
 * Whether they are said in one report, of one event, or in one story and not of two events of it. What a thing is called is
 * said of a course of events, and its words stand beside any of them.
 */
export function ofOneMatter(
  a: Stand,
  b: Stand,
  wholeOf: (stand: Stand) => string | undefined,
): boolean {
  if (inOneReport(a, b)) return true;
  const [x, y] = [wholeOf(a), wholeOf(b)];
  if (x !== undefined && x === y) return true;
  const named = isNature(a) && isNature(b);
  const apart = !named && a.own !== undefined && b.own !== undefined;
  if (apart && !atNamedPlace(a, b) && !atNamedTime(a, b)) return false;
  return a.story !== undefined && a.story === b.story;
}

/** What something is, or that there is one: said by a noun, and of nobody to whom it was done. */
export function isNature(stand: Stand): boolean {
  return stand.proposition.ofNoun && partsIn(stand, "whom").length === 0;
}

/** Whether both name one place: then what is denied there and told there may be one that was taken for two. */
function atNamedPlace(a: Stand, b: Stand): boolean {
  return partsIn(a, "where").some(
    ({ entity }) =>
      entity !== undefined && partsIn(b, "where").some((other) => other.entity === entity),
  );
}

/** Whether both name one time, and their events are not of two places. */
function atNamedTime(a: Stand, b: Stand): boolean {
  const [x, y] = [a.claim.when?.time?.edtf, b.claim.when?.time?.edtf];
  if (x === undefined || x !== y) return false;
  const [here, there] = [a.told?.where, b.told?.where];
  return here === undefined || there === undefined || here === there;
}

/** Whether two voices say it: not one source in one report, nor one claim inside the other. */
export function byTwoVoices(a: Stand, b: Stand): boolean {
  if (a.claim.id === b.claim.id) return false;
  if (a.claim.within === b.claim.id || b.claim.within === a.claim.id) return false;
  if (a.claim.report !== b.claim.report) return a.source !== b.source;
  // "It only loads slowly, and by the evening did not load at all" is one voice on two times.
  if (a.source === b.source && a.proposition.sentence === b.proposition.sentence) return false;
  return a.source !== b.source || a.proposition.denied;
}

/** How directly the second answers the first: the more they name in common, and the more plainly it says so. */
export function directness(a: Stand, b: Stand): number {
  const shared = a.parts.filter((one) =>
    b.parts.some((other) => one.role === other.role && likeness(one, other, true) === "same"),
  ).length;
  const named = a.parts.filter(
    ({ entity }) => entity !== undefined && b.parts.some((other) => other.entity === entity),
  ).length;
  return (
    shared +
    named +
    (inOneReport(a, b) ? 2 : 0) +
    (b.proposition.form === "clause" ? 2 : 0) +
    (a.event !== undefined && a.event === b.event ? 1 : 0) +
    (b.source === b.claim.report ? 0 : 1)
  );
}

/** Whether nothing dates them to different days, what was not so on a day is told of that day, and what was not so up to a day of no later one. */
export function ofOneTime(not: Stand, so: Stand): boolean {
  if (isAfter(so, not)) return false;
  const [x, y] = [not.claim.when, so.claim.when];
  if (x !== undefined && y !== undefined) {
    const [a, b] = [dayOf(x.value), dayOf(y.value)];
    if (a !== undefined && b !== undefined && a !== b) return false;
  } else if (x !== undefined && !inOneReport(not, so) && !isThen(so, x)) return false;
  if (!not.proposition.mayChange || inOneReport(not, so)) return true;
  const [until, told] = [not.published?.earliest, so.published?.latest];
  return until !== undefined && told !== undefined && told <= until;
}

/** Whether what is told is of an event of that time. */
function isThen({ told }: Stand, { value, time }: When): boolean {
  if (told === undefined) return false;
  if (told.whenValues.includes(value)) return true;
  const [from, until] = [time?.earliest, time?.latest];
  const [first, last] = [told.when?.earliest, told.when?.latest];
  if (from === undefined || until === undefined || first === undefined || last === undefined)
    return false;
  return from <= last && first <= until;
}

/** Whether what is told came on a day after the other was published: nobody answers what is still to come. */
function isAfter({ claim: { when } }: Stand, { published }: Stand): boolean {
  const [day, until] = [when && dayOf(when.value), published?.latest];
  if (day === undefined || until === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false;
  return day > until;
}
