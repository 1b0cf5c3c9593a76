// From inputs to a situation, kept nowhere: gathers, reads, reconciles. What is printed of it is not decided here.

import { setImmediate as rest } from "node:timers/promises";
import type { Input } from "../ingest/index.ts";
import { uniqueReports } from "../ingest/unique.ts";
import { compareText } from "../model/compare-text.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { describeDiagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Situation } from "../model/situation.ts";
import { receive, tell, understand } from "../pipeline.ts";
import { plainReader } from "../read/index.ts";
import { memoryLog } from "../store/memory-log.ts";

/** What there is to tell a situation from. */
export interface Sources {
  readonly inputs: readonly Input[];
  /** What went wrong before anything was read: a file that is not there, a folder with nothing in it. */
  readonly diagnostics: readonly Diagnostic[];
  readonly judgements: readonly Judgement[];
}

/** Told after each report that was read. */
export type Watch = (done: number, total: number) => void;

/** The situation of these sources; its diagnostics tell everything that was lost on the way. Reads nothing itself. */
export async function tellSituation(
  sources: Sources,
  watch: Watch = () => undefined,
): Promise<Situation> {
  const received = sources.inputs.map((input) => receive(input));
  const { documents, diagnostics } = uniqueReports(received.flatMap((one) => one.documents));
  const extractions = await understandAll(documents, watch);
  const log = memoryLog();
  await log.append(extractions.map((extraction) => ({ kind: "extraction", extraction })));
  await log.append(sources.judgements.map((judgement) => ({ kind: "judgement", judgement })));
  const situation = tell(await log.read());
  const before = [
    ...sources.diagnostics,
    ...received.flatMap((one) => one.diagnostics),
    ...diagnostics,
  ];
  return {
    ...situation,
    diagnostics: [...before.sort(byMessage), ...situation.diagnostics],
  };
}

/** Milliseconds that reading may hold up the process before it hears a signal. */
const mostHeldUp = 50;

async function understandAll(
  documents: readonly Document[],
  watch: Watch,
): Promise<readonly Extraction[]> {
  const extractions: Extraction[] = [];
  let rested = performance.now();
  for (const document of documents) {
    extractions.push(understand(document, plainReader));
    watch(extractions.length, documents.length);
    if (performance.now() - rested < mostHeldUp) continue;
    await rest();
    rested = performance.now();
  }
  return extractions;
}

function byMessage(a: Diagnostic, b: Diagnostic): number {
  return compareText(describeDiagnostic(a), describeDiagnostic(b)) || compareText(a.code, b.code);
}
