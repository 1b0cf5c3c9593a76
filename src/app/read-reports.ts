// From inputs to readings, kept nowhere: what a reader makes of each report. What is printed of it is not decided here.

import { setImmediate as rest } from "node:timers/promises";
import { uniqueReports } from "../ingest/unique.ts";
import { compareText } from "../model/compare-text.ts";
import { type Diagnostic, describeDiagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Reader, Reading } from "../model/reading.ts";
import { receive } from "../pipeline.ts";
import { plainReader } from "../read/index.ts";
import type { Gathered } from "./gather.ts";
import type { Watch } from "./tell-situation.ts";

/** The reports of some inputs, each once, and what was lost on the way to them. */
export interface Reports {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The reports in the order of their inputs. */
export function reportsOf(gathered: Gathered): Reports {
  const received = gathered.inputs.map((input) => receive(input));
  const { documents, diagnostics } = uniqueReports(received.flatMap((one) => one.documents));
  const lost = [...gathered.diagnostics, ...received.flatMap((one) => one.diagnostics)];
  return { documents, diagnostics: [...lost, ...diagnostics].sort(byMessage) };
}

/** The reader that comes with the package, or the one that needs no model. Rejects where the model cannot be used. */
export async function readerFor({ plain }: { readonly plain: boolean }): Promise<Reader> {
  return plain ? plainReader : (await import("./load-reader.ts")).loadReader();
}

/** Milliseconds that reading may hold up the process before it hears a signal. */
const mostHeldUp = 50;

/** Reads one report after the other; a reading is let go of before the next is made. */
export async function* readEach(
  documents: readonly Document[],
  reader: Reader,
  watch: Watch = () => undefined,
): AsyncGenerator<Reading> {
  let rested = performance.now();
  for (const [index, document] of documents.entries()) {
    yield reader.read(document);
    watch(index + 1, documents.length);
    if (performance.now() - rested < mostHeldUp) continue;
    await rest();
    rested = performance.now();
  }
}

function byMessage(a: Diagnostic, b: Diagnostic): number {
  return compareText(describeDiagnostic(a), describeDiagnostic(b)) || compareText(a.code, b.code);
}
