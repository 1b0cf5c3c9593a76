// As much of a record as is scored, so that a tool that fills in no more can be scored too. A whole record of ours is one.

import { z } from "zod";
import { span } from "../../../src/model/record-parts.ts";

const bounds = z.object({ earliest: z.string().nullable(), latest: z.string().nullable() });

const scoredFigure = z.object({
  measure: z.string(),
  low: z.number(),
  high: z.number().nullable(),
  best: z.number().nullable(),
  hedge: z.string().nullable(),
  vague: z.boolean(),
  scope: z.string(),
  derivedFrom: z.array(span).default([]),
});

const scoredClaim = z.object({
  id: z.string(),
  report: z.string(),
  content: z.union([span, z.array(span)]).transform((given) => [given].flat()),
  attribution: z.object({
    chain: z.array(
      z.object({
        start: z.number(),
        end: z.number(),
        entity: z.string().nullable(),
        class: z.string(),
      }),
    ),
  }),
  kind: z.string(),
  figure: scoredFigure.optional(),
  happening: z.object({ trigger: span }).optional(),
  event: z.string().nullable(),
});

/** The part of `docs/record.schema.json` that is scored. */
export const scoredRecord = z.object({
  reports: z.array(z.object({ id: z.string(), ref: z.string(), text: z.string() })),
  entities: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      names: z.array(z.object({ text: z.string() })),
    }),
  ),
  claims: z.array(scoredClaim),
  events: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      when: bounds.nullable(),
      where: z.string().nullable(),
      reports: z.array(z.string()),
      partOf: z.object({ event: z.string() }).nullish(),
    }),
  ),
  comparisons: z.array(z.object({ a: z.string(), b: z.string(), verdict: z.string() })),
  dependence: z.array(
    z.object({
      reports: z.array(z.string()),
      claims: z.array(z.string()).default([]),
      degree: z.string().optional(),
    }),
  ),
});

export type ScoredRecord = z.infer<typeof scoredRecord>;
export type ScoredClaim = z.infer<typeof scoredClaim>;
export type ScoredEvent = ScoredRecord["events"][number];
export type ScoredFigure = z.infer<typeof scoredFigure>;
