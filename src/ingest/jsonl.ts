// A report a line: reads each line on its own, so that one bad line costs nothing but itself.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { type Given, type Ingested, type Input, shortName } from "./input.ts";
import { isBlank, makeReport } from "./report.ts";

/** The reports of a JSONL text, in order, and a diagnostic for each line that holds none. */
export function ingestLines(input: Input, text: string): Ingested {
  const documents: Document[] = [];
  const diagnostics: Diagnostic[] = [];
  let any = false;
  let start = 0;
  for (let line = 1; start <= text.length; line += 1) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const source = text.slice(start, end);
    start = end + 1;
    if (isBlank(source)) continue;
    any = true;
    const read = ingestLine(input, line, source);
    documents.push(...read.documents);
    diagnostics.push(...read.diagnostics);
  }
  return any
    ? { documents, diagnostics }
    : { documents, diagnostics: [problem("input-empty", { input: input.name })] };
}

function ingestLine(input: Input, line: number, source: string): Ingested {
  const parsed = parseReport(source);
  const place = { input: input.name, line: String(line) };
  if (parsed.kind === "not-json") return only(problem("jsonl-not-json", place));
  if (parsed.kind === "not-report")
    return only(problem("jsonl-not-report", { ...place, reason: parsed.reason }));
  return makeReport({
    input: `${input.name}, line ${line}`,
    ref: parsed.id ?? `${input.ref ?? shortName(input.name)}:${line}`,
    text: parsed.text,
    own: parsed.own,
    given: input.given,
    markdown: false,
  });
}

export type ParsedLine =
  | {
      readonly kind: "report";
      readonly id: string | undefined;
      readonly text: string;
      readonly own: Given;
    }
  | { readonly kind: "not-json" }
  | { readonly kind: "not-report"; readonly reason: string };

/** What one line of JSONL holds. A number stands for its digits where text is asked for; `null` counts as absent. */
export function parseReport(source: string): ParsedLine {
  const value = parseJson(source);
  if (value === undefined) return { kind: "not-json" };
  if (!isRecord(value)) return { kind: "not-report", reason: "not an object with a text" };
  const { text } = value as { readonly text?: unknown };
  if (text === undefined || text === null) return { kind: "not-report", reason: "no text" };
  if (typeof text !== "string") return { kind: "not-report", reason: "text is not a string" };
  if (isBlank(text)) return { kind: "not-report", reason: "text is empty" };
  for (const name of ["id", "url", "outlet", "title"]) {
    const part = value[name];
    if (part !== undefined && part !== null && typeof part === "object")
      return { kind: "not-report", reason: `${name} is not a string` };
  }
  return {
    kind: "report",
    id: scalar(value, "id"),
    text,
    own: {
      outlet: scalar(value, "outlet"),
      title: scalar(value, "title"),
      url: scalar(value, "url"),
      published: scalar(value, "published"),
    },
  };
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function scalar(value: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const part = value[name];
  if (part === undefined || part === null) return undefined;
  const text = (typeof part === "object" ? JSON.stringify(part) : String(part)).trim();
  return text === "" ? undefined : text;
}

function only(diagnostic: Diagnostic): Ingested {
  return { documents: [], diagnostics: [diagnostic] };
}

function problem(code: Diagnostic["code"], facts: Diagnostic["facts"]): Diagnostic {
  return { code, report: undefined, span: undefined, facts };
}
