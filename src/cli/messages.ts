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

/** Prints diagnostics, the same line said once with its count; `quiet` keeps only what lost something. */
export function writeDiagnostics(
  terminal: Terminal,
  diagnostics: readonly Diagnostic[],
  quiet: boolean,
): void {
  const counts = new Map<string, { readonly level: Level; count: number }>();
  for (const diagnostic of diagnostics) {
    const level = lossCodes.has(diagnostic.code) ? "error" : "warning";
    if (quiet && level === "warning") continue;
    const line = describeDiagnostic(diagnostic);
    const seen = counts.get(line);
    if (seen === undefined) counts.set(line, { level, count: 1 });
    else seen.count += 1;
  }
  for (const [line, { level, count }] of counts)
    writeMessage(terminal, level, count === 1 ? line : `${line} (${count} times)`);
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
