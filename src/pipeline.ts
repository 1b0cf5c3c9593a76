// The whole of the work, in order. Each step is pure; what it needs is an argument.

import { extract } from "./extract/index.ts";
import { type Ingested, type Input, ingest } from "./ingest/index.ts";
import type { Document } from "./model/document.ts";
import type { Entry } from "./model/entry.ts";
import type { Extraction } from "./model/extraction.ts";
import type { Gazetteer } from "./model/gazetteer.ts";
import type { Reader } from "./model/reading.ts";
import type { ReadingSettings } from "./model/reading-settings.ts";
import type { Situation } from "./model/situation.ts";
import { reconcile } from "./reconcile/index.ts";

/** Bytes to documents: what could be read of one input, and a diagnostic for what could not. */
export function receive(input: Input): Ingested {
  return ingest(input);
}

/** One report to its claims. Depends on the document, the reader and what is set alone. */
export function understand(
  document: Document,
  reader: Reader,
  settings?: ReadingSettings,
): Extraction {
  return extract(reader.read(document), settings);
}

/** The log, up to some revision, to the situation. The order of entries does not matter. Without a gazetteer places have no points. */
export function tell(entries: readonly Entry[], gazetteer?: Gazetteer): Situation {
  return reconcile(entries, gazetteer);
}
