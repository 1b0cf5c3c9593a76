// The hand-made labels of the seed reports: their shape, and whether they are of the text at hand.
// They hold offsets, kinds and numbers, and none of the text. `docs/labelling.md` says how they were made.

import { readFileSync } from "node:fs";
import { z } from "zod";
import { sha256Hex } from "../../src/model/ids.ts";
import type { Span } from "../../src/model/span.ts";
import { attribution, figure, span, spansOfClaims } from "./label-shapes.ts";

const time = z.object({
  span,
  type: z.union([z.string(), z.array(z.string())]),
  value: z.array(z.string()),
  optional: z.boolean().optional(),
});

const report = z.object({
  stem: z.string(),
  sha256: z.string(),
  length: z.int(),
  attributions: z.array(attribution),
  figures: z.array(figure),
  times: z.array(time),
  setAside: z.array(span),
  credits: z.array(span),
});

const place = z.object({ stem: z.string(), span });

const truth = z.object({
  reports: z.array(report),
  events: z.array(
    z.object({
      id: z.string(),
      type: z.array(z.string()),
      where: z.array(place),
      when: z.array(place),
      reports: z.array(z.string()),
    }),
  ),
  entities: z.array(z.object({ id: z.string(), kind: z.string(), mentions: z.array(place) })),
  notSame: z.array(z.object({ a: place, b: place })),
  verdicts: z.array(
    z.object({ a: z.string(), b: z.string(), verdict: z.array(z.string()).min(1) }),
  ),
});

export type SeedsTruth = z.infer<typeof truth>;
export type TrueReport = z.infer<typeof report>;
export type TrueTime = z.infer<typeof time>;
export type TruePlace = z.infer<typeof place>;

/** The labels. Throws where the file is not of their shape. */
export function readSeedsTruth(): SeedsTruth {
  const source = readFileSync(new URL("../../test/truth/seeds.json", import.meta.url), "utf8");
  return truth.parse(JSON.parse(source));
}

/** What is wrong with the labels of a report, given its text; empty where they are of this very text. */
export function problemsOf(labels: TrueReport, text: string): readonly string[] {
  return [
    ...(sha256Hex(text) === labels.sha256
      ? []
      : [`${labels.stem}: not the text that was labelled`]),
    ...spansOf(labels)
      .filter((one) => one.end > text.length)
      .map((one) => `${labels.stem}: ${one.start}-${one.end} is outside the text`),
  ];
}

/** Every span that the labels of a report hold. */
export function spansOf(labels: TrueReport): readonly Span[] {
  return [
    ...spansOfClaims(labels),
    ...labels.times.map((one) => one.span),
    ...labels.setAside,
    ...labels.credits,
  ];
}
