// What went wrong or was not understood: a code and the facts. The words for each code live here and nowhere else.

import type { ReportId } from "./ids.ts";
import type { Span } from "./span.ts";

/** Every code with its sentence; `{name}` stands for a fact. */
export const diagnosticText = {
  "input-not-found": "{input}: no such file or folder",
  "input-unreadable": "{input}: cannot be read ({reason})",
  "input-empty": "{input}: nothing in it to read",
  "input-binary": "{input}: not text; skipped",
  "input-too-large": "{input}: {size} is over the limit of {limit}; skipped",
  "folder-empty": "{input}: no readable report in this folder (looked for {looked})",
  "format-unknown": "{input}: files of type {type} are not read; skipped",
  "jsonl-not-json": "{input}, line {line}: not JSON; skipped",
  "jsonl-not-report": "{input}, line {line}: {reason}; skipped",
  "front-matter-invalid": "{input}: the front matter is not valid ({reason}); read without it",
  "front-matter-unread":
    "{input}: begins with front matter, which is read in .md only; read as text",
  "published-invalid": "{input}: published time {value} is not ISO 8601; left out",
  "encoding-guessed": "{input}: not UTF-8; read as {encoding}",
  "encoding-damaged": "{input}: {count} characters could not be decoded and read as U+FFFD",
  "report-duplicate": "{input}: the same report as {other}; counted once",
  "language-not-read":
    "{input}: seems to be in {language}; only English is read, so nothing is claimed from it",
  "line-too-long": "{input}: a line of {length} characters was read in pieces",
  "quotation-unclosed": "{input}: a quotation is never closed; taken to end with its paragraph",
  "speaker-unclear": "{input}: who says this is not clear",
  "figure-unclear": "{input}: a number of victims that was not understood",
  "time-unresolved": "{input}: {value} cannot be dated, for the report has no date",
  "published-contradicted":
    "{input}: {other} speaks against {one}; left out of when it was published",
  "published-ambiguous":
    "{input}: {words} may be of any of {days}; nothing is inferred from it of when it was published",
  "answers-not-compared":
    "{input}: of {answers} answers to one question ({measure}), {pairs} pairs that differ were not compared",
  "judgement-unmatched": "{judgement}: names {id}, which is not in the reports; has no effect",
} as const;

export type DiagnosticCode = keyof typeof diagnosticText;

/** Codes that mean an input, or part of one, was not read: the exit code says so. */
export const lossCodes: ReadonlySet<DiagnosticCode> = new Set([
  "input-not-found",
  "input-unreadable",
  "input-empty",
  "input-binary",
  "input-too-large",
  "folder-empty",
  "format-unknown",
  "jsonl-not-json",
  "jsonl-not-report",
  "language-not-read",
]);

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly report: ReportId | undefined;
  readonly span: Span | undefined;
  /** What fills the gaps of the code's sentence. `input` is the name the user knows the report by. */
  readonly facts: Readonly<Record<string, string>>;
}

/** The sentence for a diagnostic. */
export function describeDiagnostic(diagnostic: Diagnostic): string {
  return diagnosticText[diagnostic.code].replace(
    /\{(\w+)\}/g,
    (gap, name: string) => diagnostic.facts[name] ?? gap,
  );
}
