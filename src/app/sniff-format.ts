// The format of bytes that come without a file name.

import { decode } from "../ingest/decode.ts";
import { splitFrontMatter } from "../ingest/front-matter.ts";
import type { InputFormat } from "../ingest/input.ts";
import { parseReport } from "../ingest/jsonl.ts";

const linesLooked = 5;

/**
 * JSONL where the first lines that are not blank all open an object and at least one is a report;
 * markdown where there is front matter that names something of a report; else plain text.
 */
export function sniffFormat(bytes: Uint8Array): InputFormat {
  const head = decode(bytes.subarray(0, endOfLines(bytes)));
  if (head.kind === "binary") return "txt";
  const lines = head.text.split("\n").filter((line) => line.trim() !== "");
  const first = lines.slice(0, linesLooked);
  if (first.every((line) => line.trimStart().startsWith("{")) && first.some(isReport))
    return "jsonl";
  const { own } = splitFrontMatter(head.text);
  return Object.values(own).some((value) => value !== undefined) ? "md" : "txt";
}

function isReport(line: string): boolean {
  return parseReport(line).kind === "report";
}

// Enough lines to judge by, however long they are; front matter stands in the first few too.
function endOfLines(bytes: Uint8Array): number {
  let end = 0;
  for (let line = 0; line < 40; line += 1) {
    const newline = bytes.indexOf(0x0a, end);
    if (newline < 0) return bytes.length;
    end = newline + 1;
  }
  return end;
}
