// One line each on standard error, for everything that is not the answer itself.

import { type Diagnostic, describeDiagnostic, lossCodes } from "../model/diagnostic.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** Says what the user got wrong and what to do; gives the exit code for it. */
export function refuse(terminal: Terminal, message: string): ExitCode {
  writeMessage(terminal, "error", message);
  return exitCodes.misused;
}

/** Says what the machine could not do; gives the exit code for it. */
export function fail(terminal: Terminal, message: string): ExitCode {
  writeMessage(terminal, "error", message);
  return exitCodes.lost;
}

/** Says something that is worth a line and no loss. */
export function note(terminal: Terminal, message: string): void {
  writeMessage(terminal, "warning", message);
}

/** Warnings of one kind that are printed one by one; the record holds them all. */
const mostOfAKind = 20;

/** Prints diagnostics, the same line said once with its count; `quiet` keeps only what lost something. */
export function writeDiagnostics(
  terminal: Terminal,
  diagnostics: readonly Diagnostic[],
  quiet: boolean,
): void {
  const lost = diagnostics.filter(({ code }) => lossCodes.has(code));
  for (const line of folded(lost)) writeMessage(terminal, "error", line);
  if (quiet) return;
  const noted = diagnostics.filter(({ code }) => !lossCodes.has(code));
  for (const code of new Set(noted.map((one) => one.code))) {
    const lines = folded(noted.filter((one) => one.code === code));
    for (const line of lines.slice(0, mostOfAKind)) writeMessage(terminal, "warning", line);
    const more = lines.length - mostOfAKind;
    if (more > 0)
      writeMessage(terminal, "warning", `and ${more} more like this; the record has all`);
  }
}

function folded(diagnostics: readonly Diagnostic[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of diagnostics.map(describeDiagnostic))
    counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} (${count} times)`));
}

type Level = "error" | "warning";

function writeMessage(terminal: Terminal, level: Level, message: string): void {
  const { paintError } = terminal;
  const label = level === "error" ? paintError.red("error:") : paintError.yellow("warning:");
  terminal.writeError(`sitrep: ${label} ${onOneLine(message)}\n`);
}

// A file name may hold line ends and terminal controls; a message must stay one harmless line.
function onOneLine(message: string): string {
  return message.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
