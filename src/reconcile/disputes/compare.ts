// Whether two propositions are of one matter: said of one event or story, of one time, by two voices, of the same who and whom.

import type { ArgumentRole } from "../../model/proposition.ts";
import { dayOf } from "../../model/time.ts";
import type { Part, Stand } from "./stand.ts";

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
    const found = likenessOf(asked, given);
    if (found === "other" || (found === "open" && !wide.proposition.denied)) return false;
    if (found === "same") shared = true;
  }
  return shared && !differIn("where", wide, narrow) && coversRest(wide, narrow);
}

/** What else the first names - with what, of what - the second must name too. */
function coversRest(wide: Stand, narrow: Stand): boolean {
  return (["with", "of"] as const).every((role) => {
    const asked = partsIn(wide, role);
    return asked.length === 0 || likenessOf(asked, partsIn(narrow, role)) === "same";
  });
}

/** Whether both name somebody or some place in a role, and none is the same. */
export function differIn(role: ArgumentRole, a: Stand, b: Stand): boolean {
  const [x, y] = [partsIn(a, role), partsIn(b, role)];
  return x.length > 0 && y.length > 0 && likenessOf(x, y) === "other";
}

/** Whether both name the same in a role. */
export function sameIn(role: ArgumentRole, a: Stand, b: Stand): boolean {
  return likenessOf(partsIn(a, role), partsIn(b, role)) === "same";
}

export function partsIn({ parts }: Stand, role: ArgumentRole): readonly Part[] {
  return parts.filter((part) => part.role === role);
}

function likenessOf(some: readonly Part[], others: readonly Part[]): Likeness {
  const found = some.flatMap((one) => others.map((other) => likeness(one, other)));
  if (found.includes("same")) return "same";
  return found.includes("open") ? "open" : "other";
}

function likeness(a: Part, b: Part): Likeness {
  if (a.entity !== undefined && a.entity === b.entity) return "same";
  if (a.head === "" || b.head === "") return "open";
  if (a.head === b.head) return "same";
  return a.class !== undefined && a.class === b.class ? "same" : "other";
}

/** Whether they are said of one event, of one story or in one report; of two events told apart in none. */
export function ofOneMatter(
  a: Stand,
  b: Stand,
  wholeOf: (stand: Stand) => string | undefined,
): boolean {
  if (a.claim.report === b.claim.report) return true;
  const [x, y] = [wholeOf(a), wholeOf(b)];
  if (x !== undefined && x === y) return true;
  return a.story !== undefined && a.story === b.story;
}

/** Whether two voices say it: not one source in one report, nor one claim inside the other. */
export function byTwoVoices(a: Stand, b: Stand): boolean {
  if (a.claim.id === b.claim.id) return false;
  if (a.claim.within === b.claim.id || b.claim.within === a.claim.id) return false;
  if (a.claim.report !== b.claim.report) return true;
  return a.source !== b.source || a.proposition.denied;
}

/** Whether nothing dates them to different days, and what was not so up to a day is not told of a later one. */
export function ofOneTime(not: Stand, so: Stand): boolean {
  const [x, y] = [not.claim.when, so.claim.when];
  if (x !== undefined && y !== undefined) {
    const [a, b] = [dayOf(x.value), dayOf(y.value)];
    if (a !== undefined && b !== undefined && a !== b) return false;
  }
  if (!not.proposition.mayChange || not.claim.report === so.claim.report) return true;
  const [until, told] = [not.published?.earliest, so.published?.latest];
  return until !== undefined && told !== undefined && told <= until;
}
