// `sitrep figures`: every question of how many with all its answers, as intervals and as tables.

import type { FigureQuery } from "../export/figures/filter.ts";
import type { PolicyName } from "../export/policies/policy.ts";
import type { Measure } from "../model/figure.ts";
import type { FigureStatus, Situation } from "../model/situation.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputOptions } from "./input-options.ts";
import type { ListFormat } from "./list-options.ts";
import { type Listing, printList } from "./print-list.ts";
import { readSituation } from "./read-situation.ts";
import type { Terminal } from "./terminal.ts";

export interface FiguresOptions extends InputOptions {
  readonly format: ListFormat;
  /** Each given any number of times. */
  readonly measure?: readonly Measure[];
  readonly status?: readonly FigureStatus[];
  readonly words?: readonly string[];
  /** With one or more, programs are given a row a question and policy. */
  readonly policy?: readonly PolicyName[];
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
  await printList(await listingOf(read.situation, query, options.policy ?? []), options, terminal);
  return read.code;
}

async function listingOf(
  situation: Situation,
  query: FigureQuery,
  policies: readonly PolicyName[],
): Promise<Listing> {
  const { listFigures } = await import("../export/figures/list.ts");
  const { sayFigures } = await import("../export/figures/head.ts");
  const list = listFigures(situation, query, policies);
  const head = sayFigures(list, query);
  return {
    head,
    isEmpty: list.answers.length === 0,
    terminal: async (sheet) =>
      (await import("../export/figures/terminal.ts")).renderFiguresTerminal(head, list, sheet),
    md: async () =>
      (await import("../export/figures/markdown.ts")).renderFiguresMarkdown(head, list),
    csv: async () =>
      policies.length === 0
        ? (await import("../export/figures/csv.ts")).toFiguresCsv(list.answers)
        : (await import("../export/figures/policies-csv.ts")).toPoliciesCsv(list.policies),
    items: async () => (policies.length === 0 ? list.answers : list.policies),
  };
}
