// The timeline as a table, a row an event.

import { type Columns, toCsv } from "../csv.ts";
import type { Moment } from "./model.ts";

const columns = {
  event: ({ event }) => event,
  type: ({ type }) => type,
  what: ({ entry }) => entry.what,
  where: ({ entry }) => entry.where ?? "",
  earliest: ({ time }) => time?.earliest ?? "",
  latest: ({ time }) => time?.latest ?? "",
  edtf: ({ time }) => time?.edtf ?? "",
  basis: ({ time }) => time?.basis ?? "",
  values: ({ values }) => values.join(" "),
  words: ({ entry }) => entry.when,
  actors: ({ actors }) => actors.join("; "),
  targets: ({ targets }) => targets.join("; "),
  figures: ({ entry }) => entry.figures.map(({ words }) => words).join("; "),
  caution: ({ entry }) => entry.caution ?? "",
  reports: ({ refs }) => refs.join(" "),
  claims: ({ claims }) => claims.join(" "),
} as const satisfies Columns<Moment>;

/** The rows, the names of the columns first. An empty `earliest` or `latest` is an open end. */
export function toTimelineCsv(moments: readonly Moment[]): Iterable<string> {
  return toCsv(columns, moments);
}
