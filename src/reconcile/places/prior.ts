// How likely a place is meant where its name stands alone: by what it is and how many people live there.

import { compareText } from "../../model/compare-text.ts";
import type { FoundBy, GazetteerEntry, PlaceKind } from "../../model/gazetteer.ts";

/** In powers of ten of people: a place ten times as large is one likelier. */
export function prior(entry: GazetteerEntry): number {
  const people = Math.log10(Math.max(entry.population, fewestPeople));
  const { base, share } = weights[entry.kind];
  return base + share * people - (lessLikely[entry.by] ?? 0);
}

/** The likelier first; an order that nothing is left to. */
export function byPrior(a: GazetteerEntry, b: GazetteerEntry): number {
  return prior(b) - prior(a) || compareText(a.country ?? "", b.country ?? "") || a.id - b.id;
}

/** A town of a hundred thousand: one that a report may name without saying where it lies. */
export function isKnownTown(entry: GazetteerEntry): boolean {
  return prior(entry) >= knownTown;
}

const knownTown = 5;

/** A hundred times as large, or a country before a town. */
export const farLead = 2;

/** What has no count of people is taken for a village. */
const fewestPeople = 300;

/** What a doubtful way from the name to the place costs: a guess at the spelling, or a region called as its main town is. */
const lessLikely: Readonly<Partial<Record<FoundBy, number>>> = { spelling: 1.5, "main-town": 1.7 };

/** What a kind is worth by itself, and what part its people have in it: countries and regions are named for more than those. */
const weights: Readonly<Record<PlaceKind, { readonly base: number; readonly share: number }>> = {
  country: { base: 7.4, share: 0.2 },
  world: { base: 7.5, share: 0 },
  region: { base: 4.6, share: 0.3 },
  capital: { base: 1.4, share: 1 },
  seat: { base: 0.6, share: 1 },
  "lesser-seat": { base: 0.2, share: 1 },
  town: { base: 0, share: 1 },
  district: { base: 0.4, share: 0.8 },
  quarter: { base: -0.6, share: 1 },
  airport: { base: 4, share: 0 },
};
