// Decides which counts of people of some kind are counts of all those that an event of the report is about: "marchers" where a
// march was shot at, and "men" where it is miners who were buried. Reports that say "people" count the same; where a report
// counts others for the same harm, they are of a kind again.

import { shortForThem, thoseAffected } from "../../english/those-affected.ts";
import type { EventClaim, FigureClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";

/** The figures of a report, each with whether those it counts are fewer than all. */
export function ofThoseAffected(
  figures: readonly FigureClaim[],
  events: readonly EventClaim[],
  text: string,
): readonly FigureClaim[] {
  const families = new Set(events.map(({ happening }) => happening.family));
  const nouns = new Set([...families].flatMap((family) => [...(thoseAffected.get(family) ?? [])]));
  if (nouns.size === 0) return figures;
  const isOfAll = allIn(text, nouns);
  const byMeasure = groupBy(figures.filter(isOfSome), ({ figure }) => figure.measure);
  const all = new Set([...byMeasure.values()].flatMap((told) => (told.every(isOfAll) ? told : [])));
  return figures.map((claim) =>
    all.has(claim) ? { ...claim, figure: { ...claim.figure, narrows: false } } : claim,
  );
}

/** Whether a figure counts those affected, by a noun for them or one that is short for it where the report uses such a noun. */
function allIn(text: string, nouns: ReadonlySet<string>): (claim: FigureClaim) => boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isTold = words.some((word) => nouns.has(word));
  return ({ figure: { of } }) => {
    const kind = of === undefined ? "" : text.slice(of.start, of.end).toLowerCase();
    return nouns.has(kind) || (isTold && shortForThem.has(kind));
  };
}

function isOfSome({ figure, apart }: FigureClaim): boolean {
  return figure.narrows && figure.scope !== "partial" && apart === undefined;
}
