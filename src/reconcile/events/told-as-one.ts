// Whether two reports that open with one kind of act, and are much alike, tell one event though they name other places for
// it: the street and the suburb, the hall and the city. Day, country and kind of act must not speak against it; weeks between
// the reports only where they are less alike. What is no act has no day and no country of its own.

import type { Stories } from "../stories/index.ts";
import { compareDays } from "./days.ts";
import { leastOfPair, likenessOf, rareWordsOf, type SameEvent } from "./same-event.ts";
import {
  areLandsApart,
  areLikeActs,
  areSetApart,
  daysOfStory,
  isUnnamed,
  tellsAnother,
  toldBeforeItWas,
  tooFarApart,
} from "./set-apart.ts";
import type { ToldHappening } from "./told-happening.ts";

/** Reports as alike as this are on one thing, though weeks lie between them. */
const leastOfTwins = 0.3;

/** How far apart reports may be published, however alike: what comes round every year is told in last year's words. */
const daysOfTwins = 300;

/** Why two reports of one story tell one event; `undefined` where they are too unlike, or something speaks against it. */
export function toldAsOne(
  a: ToldHappening,
  b: ToldHappening,
  { stories }: { readonly stories: Stories },
): SameEvent | undefined {
  if (a.story === undefined || a.story !== b.story) return undefined;
  const likeness = likenessOf(a, b, stories);
  if (likeness < leastOfPair || toldBeforeItWas(a, b) || toldBeforeItWas(b, a)) return undefined;
  if (tooFarApart(a.published, b.published, daysOfTwins)) return undefined;
  if (areSetApart(a, b) || (likeness < leastOfTwins && isFarFrom(a, b))) return undefined;
  const opening = isUnnamed(a) || isUnnamed(b);
  if (!opening && areTwoActs(a, b)) return undefined;
  const words = rareWordsOf(a, b, stories);
  if (words === undefined) return undefined;
  return {
    rule: "events/same-story",
    strength: likeness / (opening ? 2 : 4),
    because: `both reports open with it and are much alike: ${words.join(", ")}`,
  };
}

function areTwoActs(a: ToldHappening, b: ToldHappening): boolean {
  return !areLikeActs(a, b) || areLandsApart(a, b) || compareDays(a, b).meeting === "apart";
}

function isFarFrom(a: ToldHappening, b: ToldHappening): boolean {
  if (tooFarApart(a.published, b.published, daysOfStory) || areLandsApart(a, b)) return true;
  return tellsAnother(a, b) || tellsAnother(b, a);
}
