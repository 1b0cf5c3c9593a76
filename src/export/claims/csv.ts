// The list of who says what as a table (RFC 4180), a row a claim. No cell is one that a spreadsheet takes for a formula.

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
  cue: ({ cue }) => cue ?? "",
  words: ({ words }) => words,
} as const satisfies Record<string, (line: ClaimLine) => string>;

/** The rows, the names of the columns first; RFC 4180 ends each with CR LF, which is left to the writer of lines. */
export function* toClaimsCsv(lines: readonly ClaimLine[]): Generator<string> {
  yield Object.keys(columns).join(",");
  for (const line of lines)
    yield Object.values(columns)
      .map((cell) => quote(cell(line)))
      .join(",");
}

/** An apostrophe before a sign that spreadsheets compute from (OWASP, "CSV injection"); quotation marks around what needs them. */
function quote(text: string): string {
  const inert = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
