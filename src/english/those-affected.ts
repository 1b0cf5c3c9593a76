// By kind of act, nouns for those it is done to or happens to: the marchers of a march, the passengers of a crash. A count of
// them is one of all, and not of people of some kind.

/** By family of act: nouns that say of people no more than that they were in it. */
export const thoseAffected: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    abduction: "captives hostages pupils schoolboys schoolchildren schoolgirls students",
    collapse: "diggers labourers miners workers workmen",
    crash: "commuters passengers travelers travellers",
    explosion: "miners",
    fire: "miners",
    flood: "miners villagers",
    landslide: "miners villagers",
    protest: "citizens demonstrators marchers protesters protestors",
  }).map(([family, nouns]) => [family, new Set(nouns.split(" "))]),
);

/** Said of all of them for short, where they are told by such a noun elsewhere: the miners are "the men". */
export const shortForThem: ReadonlySet<string> = new Set([
  "men",
  "workers",
  "girls",
  "boys",
  "children",
]);
