// `sitrep record`: the record on standard output, in the format asked for.

import type { Situation } from "../model/situation.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputOptions } from "./input-options.ts";
import { readSituation } from "./read-situation.ts";
import type { Terminal } from "./terminal.ts";

export type RecordFormat = "json" | "jsonl" | "notation";

export interface RecordOptions extends InputOptions {
  readonly format: RecordFormat;
}

/** Prints the record of the named inputs. Where no report could be read it is an empty record. */
export async function record(
  names: readonly string[],
  options: RecordOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readSituation(names, options, terminal);
  if (!read.ok) return read.code;
  for (const line of await linesOf(read.situation, options.format)) terminal.write(`${line}\n`);
  return read.code;
}

async function linesOf(situation: Situation, format: RecordFormat): Promise<Iterable<string>> {
  switch (format) {
    case "json": {
      const { toJsonLines } = await import("../export/json.ts");
      return toJsonLines(situation);
    }
    case "jsonl": {
      const { toJsonl } = await import("../export/jsonl.ts");
      return toJsonl(situation);
    }
    case "notation": {
      const { notateSituation } = await import("../export/notation-situation.ts");
      return notateSituation(situation);
    }
    default:
      return format satisfies never;
  }
}
