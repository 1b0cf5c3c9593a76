// The list of who says what as a table, a row a claim.

import { type Columns, toCsv } from "../csv.ts";
import { speakerName } from "./json.ts";
import type { ClaimLine } from "./model.ts";
import { sayChain } from "./terminal.ts";

const columns = {
  id: ({ id }) => id,
  report: ({ ref }) => ref,
  outlet: ({ outletName }) => outletName ?? "",
  published: ({ published }) => published ?? "",
  sentence: ({ sentence }) => String(sentence),
  line: ({ line }) => String(line),
  speaker: (line) => speakerName(line) ?? "",
  class: (line) => line.class,
  chain: (line) => sayChain(line),
  kind: ({ kind }) => kind,
  attribution: ({ attribution }) => attribution,
  stance: ({ stance }) => stance,
  certainty: ({ certainty }) => certainty,
  hedge: ({ hedge }) => hedge ?? "",
  cue: ({ cue }) => cue ?? "",
  channel: ({ channel }) => channel ?? "",
  voice: ({ voice }) => voice?.id ?? "",
  words: ({ words }) => words,
} as const satisfies Columns<ClaimLine>;

/** The rows, the names of the columns first. */
export function toClaimsCsv(lines: readonly ClaimLine[]): Iterable<string> {
  return toCsv(columns, lines);
}
