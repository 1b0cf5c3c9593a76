// Which of several documents count: a report that came twice counts once, and no two reports share a ref.
// Neither depends on the order in which they came.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Ingested } from "./input.ts";

/**
 * The documents without those that came before under another ref: of the same report (one id) the one
 * with the smallest ref stays, and each other gives `report-duplicate`. Different reports that call
 * themselves the same keep their ref with the start of their id behind it: `12 (9f3c)`.
 */
export function uniqueReports(documents: readonly Document[]): Ingested {
  const kept = keptOf(documents);
  const stay = documents.filter((document) => kept.get(document.id) === document);
  const diagnostics = documents
    .filter((document) => kept.get(document.id) !== document)
    .map((document) => duplicate(document, kept.get(document.id) ?? document));
  const shared = sharedRefs(stay);
  return { documents: stay.map((document) => apart(document, shared)), diagnostics };
}

function keptOf(documents: readonly Document[]): ReadonlyMap<string, Document> {
  const kept = new Map<string, Document>();
  for (const document of documents) {
    const other = kept.get(document.id);
    if (other === undefined || document.ref < other.ref) kept.set(document.id, document);
  }
  return kept;
}

function duplicate(document: Document, other: Document): Diagnostic {
  return {
    code: "report-duplicate",
    report: other.id,
    span: undefined,
    facts: { input: document.ref, other: other.ref },
  };
}

function sharedRefs(documents: readonly Document[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { ref } of documents) {
    if (seen.has(ref)) shared.add(ref);
    seen.add(ref);
  }
  return shared;
}

function apart(document: Document, shared: ReadonlySet<string>): Document {
  if (!shared.has(document.ref)) return document;
  const mark = document.id.slice(document.id.indexOf(":") + 1).slice(0, 4);
  return { ...document, ref: `${document.ref} (${mark})` };
}
