// The policies as a table, a row a question and policy.

import { type Columns, toCsv } from "../csv.ts";
import type { PolicyRow } from "./policies.ts";

const columns = {
  policy: ({ policy }) => policy,
  question: ({ question }) => question,
  event: ({ event }) => event,
  about: ({ about }) => about,
  measure: ({ measure }) => measure,
  status: ({ status }) => status,
  low: ({ low }) => sayNumber(low),
  best: ({ best }) => sayNumber(best),
  high: ({ high }) => sayNumber(high),
  because: ({ because }) => because,
  claims: ({ claims }) => claims.join(" "),
  leftOut: ({ leftOut }) => leftOut.map(({ claim, why }) => `${claim} ${why}`).join("; "),
} as const satisfies Columns<PolicyRow>;

/** The rows, the names of the columns first. Empty numbers are as in the list of answers; no `low` means no count of the whole. */
export function toPoliciesCsv(rows: readonly PolicyRow[]): Iterable<string> {
  return toCsv(columns, rows);
}

function sayNumber(number: number | undefined): string {
  return number === undefined ? "" : String(number);
}
