// `sitrep timeline`: what happened when, on one axis of days, soft ends shown as soft.

import type { TimelineQuery } from "../export/timeline/filter.ts";
import type { Situation } from "../model/situation.ts";
import type { ExitCode } from "./exit-code.ts";
import type { InputOptions } from "./input-options.ts";
import type { ListFormat } from "./list-options.ts";
import { type Listing, printList } from "./print-list.ts";
import { readSituation } from "./read-situation.ts";
import type { Terminal } from "./terminal.ts";

export interface TimelineOptions extends InputOptions {
  readonly format: ListFormat;
  readonly from?: string;
  readonly until?: string;
  readonly words?: readonly string[];
}

/** Prints the events of the named inputs by their days. */
export async function timeline(
  names: readonly string[],
  options: TimelineOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await readSituation(names, options, terminal);
  if (!read.ok || read.situation.extractions.length === 0) return read.code;
  const { from, until, words = [] } = options;
  await printList(await listingOf(read.situation, { from, until, words }), options, terminal);
  return read.code;
}

async function listingOf(situation: Situation, query: TimelineQuery): Promise<Listing> {
  const { listTimeline } = await import("../export/timeline/list.ts");
  const { sayTimeline } = await import("../export/timeline/head.ts");
  const list = listTimeline(situation, query);
  const head = sayTimeline(list, query);
  const moments = [...list.dated, ...list.undated];
  return {
    head,
    isEmpty: moments.length === 0,
    terminal: async (sheet) =>
      (await import("../export/timeline/terminal.ts")).renderTimelineTerminal(head, list, sheet),
    md: async () =>
      (await import("../export/timeline/markdown.ts")).renderTimelineMarkdown(head, list),
    csv: async () => (await import("../export/timeline/csv.ts")).toTimelineCsv(moments),
    items: async () => moments.map((await import("../export/timeline/json.ts")).momentForPrograms),
  };
}
