// That no text makes a step slower than its length: time a character at eight times a length over that at once,
// for each step from bytes to page, on texts made to be slow.

import { pathToFileURL } from "node:url";
import { makeBrief } from "../src/export/brief/index.ts";
import { renderHtml } from "../src/export/html/index.ts";
import { toRecord } from "../src/export/record.ts";
import { findStatements } from "../src/extract/attribution/index.ts";
import { findEvents } from "../src/extract/events/index.ts";
import { findFigures } from "../src/extract/figures/index.ts";
import { extract } from "../src/extract/index.ts";
import { findMentions } from "../src/extract/names/index.ts";
import { findRelations } from "../src/extract/relations/index.ts";
import { findTimes } from "../src/extract/time/index.ts";
import { ingest } from "../src/ingest/index.ts";
import { tell } from "../src/pipeline.ts";
import { plainReader } from "../src/read/index.ts";
import { type HostileText, hostileTexts } from "./hostile-texts.ts";

export interface HostileSpeed {
  readonly text: string;
  readonly step: string;
  /** Milliseconds at one, two, four and eight times the length. */
  readonly times: readonly number[];
  /** Time a character at the longest over the shortest; linear is 1. `undefined` where all is too quick to tell. */
  readonly growth: number | undefined;
}

const sizes = [1, 2, 4, 8] as const;
const repeats = 2;
const quickMs = 20;

/** The growth of every step on every text; `length` is that of the longest, in characters. */
export function measureHostile(
  length: number,
  names: readonly string[] = Object.keys(hostileTexts),
): readonly HostileSpeed[] {
  return names.flatMap((name) => {
    const made = hostileTexts[name];
    return made === undefined ? [] : measureText(name, made, length);
  });
}

function measureText(text: string, made: HostileText, length: number): readonly HostileSpeed[] {
  const runs = sizes.map((size) => bestRun(made, (length * size) / 8));
  return Object.keys(runs[0] ?? {}).map((step) => {
    const times = runs.map((run) => run[step] ?? 0);
    const [first = 0] = times;
    const last = times.at(-1) ?? 0;
    const growth = last < quickMs ? undefined : last / sizes[3] / Math.max(first, 0.1);
    return { text, step, times, growth: growth && Math.round(growth * 10) / 10 };
  });
}

type Run = Readonly<Record<string, number>>;

function bestRun(made: HostileText, length: number): Run {
  const bytes = new TextEncoder().encode(made.make(length));
  const runs = Array.from({ length: repeats }, () => timeSteps(bytes, made));
  return Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((step) => [
      step,
      Math.min(...runs.map((run) => run[step] ?? 0)),
    ]),
  );
}

function timeSteps(bytes: Uint8Array, { format }: HostileText): Run {
  const times: Record<string, number> = {};
  const timed = <Result>(step: string, act: () => Result): Result => {
    const start = performance.now();
    const result = act();
    times[step] = performance.now() - start;
    return result;
  };
  const { documents } = timed("ingest", () =>
    ingest({ name: "bench", format, bytes, given: { published: "2031-05-19" } }),
  );
  const readings = timed("read", () => documents.map((one) => plainReader.read(one)));
  const found = timed("time", () => readings.map((one) => findTimes(one).found));
  const named = timed("names", () =>
    readings.map((one, at) => findMentions(one, found[at] ?? []).found),
  );
  const said = timed("statements", () =>
    readings.map((one, at) => findStatements(one, named[at] ?? []).found),
  );
  const findings = readings.map((reading, at) => ({
    reading,
    times: found[at] ?? [],
    mentions: named[at] ?? [],
    statements: said[at] ?? [],
  }));
  const figures = timed("figures", () => findings.map((one) => findFigures(one).found));
  timed("events", () => findings.map((one, at) => findEvents(one, figures[at] ?? [])));
  timed("relations", () => findings.map((one) => findRelations(one)));
  const extractions = timed("extract", () => readings.map((one) => extract(one)));
  const situation = timed("tell", () =>
    tell(extractions.map((extraction) => ({ kind: "extraction", extraction }))),
  );
  timed("record", () => toRecord(situation));
  const brief = timed("brief", () => makeBrief(situation));
  timed("page", () => renderHtml(brief, situation));
  return times;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [length = "80000", ...names] = process.argv.slice(2);
  const asked = names.length === 0 ? Object.keys(hostileTexts) : names;
  for (const name of asked) {
    for (const { text, step, times, growth } of measureHostile(Number(length), [name])) {
      if (growth === undefined) continue;
      const shown = times.map((time) => time.toFixed(1)).join(" / ");
      console.log(
        `${text.padEnd(22)}${step.padEnd(12)}${String(growth).padStart(6)}   ${shown} ms`,
      );
    }
  }
}
