// From inputs to a situation, kept nowhere: gathers, reads, reconciles. What is printed of it is not decided here.

import type { Document } from "../model/document.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Reader } from "../model/reading.ts";
import type { ReadingSettings } from "../model/reading-settings.ts";
import type { Situation } from "../model/situation.ts";
import { tell, understand } from "../pipeline.ts";
import { memoryLog } from "../store/memory-log.ts";
import { eachReport, type Incoming, reportsOf, type Watch } from "./each-report.ts";
import { loadGazetteer } from "./load-gazetteer.ts";
import { loadReader } from "./load-reader.ts";

export type { Watch } from "./each-report.ts";

/** What there is to tell a situation from. */
export interface Sources extends Incoming {
  readonly judgements: readonly Judgement[];
  /** How the reports are read, where it is not as usual. */
  readonly settings?: ReadingSettings | undefined;
}

/**
 * The situation of these sources; its diagnostics tell everything that was lost on the way. Rejects where the gazetteer, or
 * the reader's model, asked for unless a reader is given, is missing or broken.
 */
export async function tellSituation(
  sources: Sources,
  watch: Watch = () => undefined,
  reader?: Reader,
): Promise<Situation> {
  const { documents, diagnostics } = reportsOf(sources);
  const read = { reader, settings: sources.settings };
  const extractions = await understandAll(documents, read, watch);
  const log = memoryLog();
  await log.append(extractions.map((extraction) => ({ kind: "extraction", extraction })));
  await log.append(sources.judgements.map((judgement) => ({ kind: "judgement", judgement })));
  const gazetteer = extractions.length === 0 ? undefined : await loadGazetteer();
  const situation = tell(await log.read(), gazetteer);
  return { ...situation, diagnostics: [...diagnostics, ...situation.diagnostics] };
}

async function understandAll(
  documents: readonly Document[],
  given: { readonly reader: Reader | undefined; readonly settings: ReadingSettings | undefined },
  watch: Watch,
): Promise<readonly Extraction[]> {
  if (documents.length === 0) return [];
  const reader = given.reader ?? (await loadReader());
  const extractions: Extraction[] = [];
  const work = (document: Document) => understand(document, reader, given.settings);
  const understood = eachReport(documents, work, watch);
  for await (const extraction of understood) extractions.push(extraction);
  return extractions;
}
