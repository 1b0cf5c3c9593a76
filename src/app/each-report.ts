// Reports one after the other: what came in, each once, and work on each that lets the process breathe between.

import { setImmediate as rest } from "node:timers/promises";
import type { Input } from "../ingest/index.ts";
import { uniqueReports } from "../ingest/unique.ts";
import { compareText } from "../model/compare-text.ts";
import { type Diagnostic, describeDiagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { receive } from "../pipeline.ts";

/** What there is to read, and what went wrong before anything was read. */
export interface Incoming {
  readonly inputs: readonly Input[];
  /** A file that is not there, a folder with nothing in it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The reports of some inputs, each once, and what was lost on the way to them. */
export interface Reports {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The reports in the order of their inputs. */
export function reportsOf(incoming: Incoming): Reports {
  const received = incoming.inputs.map((input) => receive(input));
  const { documents, diagnostics } = uniqueReports(received.flatMap((one) => one.documents));
  const lost = [...incoming.diagnostics, ...received.flatMap((one) => one.diagnostics)];
  return { documents, diagnostics: [...lost, ...diagnostics].sort(byMessage) };
}

/** Told after each report that was read. */
export type Watch = (done: number, total: number) => void;

/** Milliseconds that reading may hold up the process before it hears a signal. */
const mostHeldUp = 50;

/** The result of `work` on one report after the other; each is let go of before the next is made. */
export async function* eachReport<Result>(
  documents: readonly Document[],
  work: (document: Document) => Result,
  watch: Watch = () => undefined,
): AsyncGenerator<Result> {
  let rested = performance.now();
  for (const [index, document] of documents.entries()) {
    yield work(document);
    watch(index + 1, documents.length);
    if (performance.now() - rested < mostHeldUp) continue;
    await rest();
    rested = performance.now();
  }
}

function byMessage(a: Diagnostic, b: Diagnostic): number {
  return compareText(describeDiagnostic(a), describeDiagnostic(b)) || compareText(a.code, b.code);
}
