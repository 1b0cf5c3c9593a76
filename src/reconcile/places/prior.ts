// How likely a place is meant where its name stands alone: by what it is and how many people live there.

import { compareText } from "../../model/compare-text.ts";
import type { GazetteerEntry, PlaceKind } from "../../model/gazetteer.ts";

/** In powers of ten of people: a place ten times as large is one likelier. Tuned on TR-News and GeoVirus, November 2026. */
export function prior(entry: GazetteerEntry): number {
  const people = Math.log10(Math.max(entry.population, 300));
  const { base, share } = weights[entry.kind];
  return base + share * people - (entry.by === "spelling" ? 1.5 : 0);
}

/** The likelier first; an order that nothing is left to. */
export function byPrior(a: GazetteerEntry, b: GazetteerEntry): number {
  return prior(b) - prior(a) || compareText(a.country ?? "", b.country ?? "") || a.id - b.id;
}

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
