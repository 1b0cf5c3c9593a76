// `sitrep read`: what the reader sees in each report - sentences, words, tags, tree, names - in the format asked for.

import { eachReport, reportsOf } from "../app/each-report.ts";
import { gather } from "../app/gather.ts";
import { lossCodes } from "../model/diagnostic.ts";
import type { Reading } from "../model/reading.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import type { InputOptions } from "./input-options.ts";
import { fail, refuse, writeDiagnostics } from "./messages.ts";
import { startProgress } from "./progress.ts";
import { noInput } from "./read-situation.ts";
import { readerOrReason } from "./reader.ts";
import type { Terminal } from "./terminal.ts";

export type ReadingFormat = "text" | "conllu" | "json";

export interface ReadOptions extends InputOptions {
  readonly format: ReadingFormat;
  /** True with `--plain`. */
  readonly plain?: true;
}

/** Prints the reading of the named inputs, report by report. */
export async function read(
  names: readonly string[],
  options: ReadOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (names.length === 0) return refuse(terminal, noInput);
  const { published, outlet, title, url, quiet = false, plain = false } = options;
  const progress = startProgress(terminal, quiet);
  const { documents, diagnostics } = reportsOf(
    await gather(names, { given: { published, outlet, title, url }, stdin: process.stdin }),
  );
  const reader = documents.length === 0 ? undefined : await readerOrReason(plain);
  const held: string[] = [];
  // Held back until all is read where a counter is shown, so that the answer does not run into it.
  const write =
    terminal.watched && !quiet ? (text: string) => void held.push(text) : terminal.write;
  if (typeof reader === "object") {
    const print = await printerOf(options.format, terminal);
    let before = print.opening;
    for await (const one of eachReport(documents, (each) => reader.read(each), progress.step)) {
      write(`${before}${print.one(one)}`);
      before = print.between;
    }
    write(print.closing);
  }
  progress.end();
  writeDiagnostics(terminal, diagnostics, quiet);
  if (reader === undefined) return exitCodes.misused;
  if (typeof reader === "string") return fail(terminal, `${reader}. --plain reads without it.`);
  for (const piece of held) terminal.write(piece);
  return diagnostics.some(({ code }) => lossCodes.has(code)) ? exitCodes.lost : exitCodes.done;
}

/** How one reading is printed, and what stands before, between and after the printed ones. */
interface Printer {
  readonly one: (reading: Reading) => string;
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
}

const nothingAround = { opening: "", between: "", closing: "" } as const;

async function printerOf(format: ReadingFormat, terminal: Terminal): Promise<Printer> {
  switch (format) {
    case "text": {
      const { listReading } = await import("../export/reading-text.ts");
      return { one: (reading) => inLines(listReading(reading, terminal)), ...nothingAround };
    }
    case "conllu": {
      const { toConllu } = await import("../export/conllu.ts");
      return { one: (reading) => inLines(toConllu(reading)), ...nothingAround };
    }
    case "json": {
      const { toReadingJson, jsonArray } = await import("../export/reading-json.ts");
      return { one: toReadingJson, ...jsonArray };
    }
    default:
      return format satisfies never;
  }
}

function inLines(lines: Iterable<string>): string {
  return Array.from(lines, (line) => `${line}\n`).join("");
}
