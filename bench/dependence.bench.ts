// How long it takes to find which of many reports depend on each other, how that grows, and in how much memory. Of ten reports
// on one event three are one text, edited; the others share its names and numbers.

import { makeDocument } from "../src/ingest/make-document.ts";
import { publishedTime } from "../src/ingest/published.ts";
import type { Document } from "../src/model/document.ts";
import { understand } from "../src/pipeline.ts";
import { plainReader } from "../src/read/index.ts";
import { reconcileDependence } from "../src/reconcile/dependence/index.ts";
import { findStories } from "../src/reconcile/stories/index.ts";
import { inventedReports } from "./invented-reports.ts";

export interface DependenceSpeed {
  readonly reports: number;
  readonly groups: number;
  readonly milliseconds: number;
  /** Time a report beside that of the smallest size; 1 is linear. */
  readonly growth: number;
  readonly heapMb: number;
}

/** Times each size once, smallest first, after a warm-up. */
export function measureDependence(sizes: readonly number[]): readonly DependenceSpeed[] {
  measure(50);
  const measured = sizes.map(measure);
  const [first] = measured;
  const each = (one: Omit<DependenceSpeed, "growth">) => one.milliseconds / one.reports;
  return measured.map((one) => ({
    ...one,
    growth: first === undefined ? 1 : Math.round((each(one) / each(first)) * 100) / 100,
  }));
}

function measure(reports: number): Omit<DependenceSpeed, "growth"> {
  const extractions = withCopies(inventedReports(reports)).map((document) =>
    understand(document, plainReader),
  );
  const { likeness, likestOf } = findStories(extractions);
  const start = performance.now();
  const found = reconcileDependence({
    extractions,
    entityOf: new Map(),
    nameOf: (entity) => entity,
    events: [],
    figures: [],
    likeness,
    likestOf,
  });
  return {
    reports,
    groups: found.filter(({ degree }) => degree === "copy" || degree === "near-copy").length,
    milliseconds: Math.round(performance.now() - start),
    heapMb: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
  };
}

/** Of each ten, the second and third are the first with a lead of their own. */
function withCopies(documents: readonly Document[]): readonly Document[] {
  return documents.map((document, at) => {
    const copied = documents[at - (at % 10)];
    if (copied === undefined || at % 10 === 0 || at % 10 > 2) return document;
    return makeDocument({
      ref: document.ref,
      outlet: document.outlet,
      published: publishedTime(copied.published?.edtf ?? ""),
      text: `Number ${at} of what readers sent in.\n\n${copied.text.replaceAll("said", "stated")}`,
    });
  });
}
