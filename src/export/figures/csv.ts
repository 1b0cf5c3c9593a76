// The answers as a table, a row an answer.

import { type Columns, toCsv } from "../csv.ts";
import type { Answer } from "./model.ts";

const columns = {
  claim: ({ claim }) => claim,
  question: ({ question }) => question ?? "",
  event: ({ event }) => event ?? "",
  about: ({ about }) => about ?? "",
  measure: ({ measure }) => measure,
  status: ({ status }) => status,
  low: ({ low }) => String(low),
  best: ({ best }) => sayNumber(best),
  high: ({ high }) => sayNumber(high),
  hedge: ({ hedge }) => hedge ?? "",
  vague: ({ vague }) => String(vague),
  unit: ({ unit }) => unit,
  of: (answer) => answer.of ?? "",
  side: ({ side }) => side ?? "",
  scope: ({ scope }) => scope,
  counts: ({ counts }) => counts,
  update: ({ update }) => update ?? "",
  words: ({ words }) => words,
  stance: ({ stance }) => stance,
  certainty: ({ certainty }) => certainty,
  chain: ({ chain }) => chain.map(({ words }) => words).join(" > "),
  class: ({ chain }) => chain.at(-1)?.class ?? "outlet",
  held: ({ held }) => held ?? "",
  report: ({ ref }) => ref,
  outlet: ({ outlet }) => outlet ?? "",
  published: ({ published }) => published ?? "",
  sentence: ({ sentence }) => String(sentence),
  disputes: ({ standings }) =>
    standings
      .filter(({ verdict }) => verdict === "dispute")
      .map(({ other }) => other)
      .join(" "),
} as const satisfies Columns<Answer>;

/** The rows, the names of the columns first. An empty `high` is open above; an empty `best` means no number is put forward. */
export function toFiguresCsv(answers: readonly Answer[]): Iterable<string> {
  return toCsv(columns, answers);
}

function sayNumber(number: number | undefined): string {
  return number === undefined ? "" : String(number);
}
