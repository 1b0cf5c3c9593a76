// `sitrep figures`: every question of how many with all its answers, as intervals and as tables.

import type { FigureQuery } from "../export/figures/filter.ts";
import type { FigureList } from "../export/figures/model.ts";
import type { Measure } from "../model/figure.ts";
import type { FigureStatus } from "../model/situation.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputOptions } from "./input-options.ts";
import type { ListFormat } from "./list-options.ts";
import { note } from "./messages.ts";
import { readSituation } from "./read-situation.ts";
import type { Terminal } from "./terminal.ts";

export interface FiguresOptions extends InputOptions {
  readonly format: ListFormat;
  /** Each given any number of times. */
  readonly measure?: readonly Measure[];
  readonly status?: readonly FigureStatus[];
  readonly words?: readonly string[];
}

/** Prints the figures of the named inputs. That nothing was found is an answer, in one line. */
export async function figures(
  names: readonly string[],
  options: FiguresOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readSituation(names, options, terminal);
  if (!read.ok || read.situation.extractions.length === 0) return read.code;
  const query: FigureQuery = {
    measures: options.measure ?? [],
    statuses: options.status ?? [],
    words: options.words ?? [],
  };
  const { listFigures } = await import("../export/figures/list.ts");
  const { sayFigures } = await import("../export/figures/head.ts");
  const list = listFigures(read.situation, query);
  const head = sayFigures(list, query);
  const forPerson = options.format === "terminal" || options.format === "md";
  if (list.answers.length === 0 && forPerson) terminal.write(`${head}\n`);
  else
    for (const piece of await piecesOf(list, head, { ...terminal, format: options.format }))
      terminal.write(piece);
  if (list.answers.length === 0 && !forPerson && options.quiet !== true) note(terminal, head);
  return read.code;
}

async function piecesOf(
  { answers, sections, references }: FigureList,
  head: string,
  { format, width, paint }: Pick<Terminal, "width" | "paint"> & { readonly format: ListFormat },
): Promise<Iterable<string>> {
  switch (format) {
    case "terminal": {
      const { renderFiguresTerminal } = await import("../export/figures/terminal.ts");
      return [renderFiguresTerminal({ head, sections }, { width, paint })];
    }
    case "md": {
      const { renderFiguresMarkdown } = await import("../export/markdown.ts");
      return [renderFiguresMarkdown(head, { sections, references })];
    }
    case "csv": {
      const { toFiguresCsv } = await import("../export/figures/csv.ts");
      return Array.from(toFiguresCsv(answers), (row) => `${row}\r\n`);
    }
    case "jsonl": {
      const { toJsonLine } = await import("../export/json-lines.ts");
      return answers.map((answer) => `${toJsonLine(answer)}\n`);
    }
    case "json": {
      const { toJsonArray } = await import("../export/json-lines.ts");
      return Array.from(toJsonArray(answers), (line) => `${line}\n`);
    }
    default:
      return format satisfies never;
  }
}
