// The process around the commands: a closed pipe, an unforeseen bug, the exit code. All else is in program.ts.

import { exitCodes } from "./exit-code.ts";
import { runProgram } from "./program.ts";

// `sitrep record ... | head` closes the pipe early; that is the reader's choice and no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exitCodes.done);
    throw error;
  });
}

process.on("uncaughtException", report);
process.on("unhandledRejection", report);

runProgram(process).then((code) => {
  process.exitCode = code;
}, report);

function report(error: unknown): void {
  process.stderr.write(`sitrep: error: ${describe(error)}\n`);
  const { SITREP_DEBUG = "" } = process.env;
  if (SITREP_DEBUG !== "") {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
  process.exit(exitCodes.lost);
}

function describe(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const line = said.split("\n", 1)[0];
  return isSystemError(error)
    ? `the machine refused: ${line}`
    : `a bug in sitrep, not in what you asked: ${line} (SITREP_DEBUG=1 shows where; please report it)`;
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
