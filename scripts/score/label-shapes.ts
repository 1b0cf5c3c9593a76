// The shape of hand-made labels, whichever reports they are of: offsets, kinds and numbers, and none of the text.
// `docs/labelling.md` says how they are made.

import { z } from "zod";
import type { Span } from "../../src/model/span.ts";

export const span = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .refine(([start, end]) => start < end, "a span ends after it starts")
  .transform(([start, end]): Span => ({ start, end }));

const hop = z.object({
  span,
  core: span.optional(),
  /** Other places that name this speaker and may be given instead, for a quotation that no cue stands at. */
  also: z.array(span).optional(),
  class: z.array(z.string()),
  /** For "he" and "the general": where the report names whom is meant, any of which will do; "open" where two readings stand. */
  refersTo: z.union([z.literal("open"), z.array(span).min(1)]).optional(),
});

export const attribution = z.object({
  id: z.string(),
  source: z.array(span),
  core: span.optional(),
  cue: z.array(span),
  content: z.array(span).min(1),
  kind: z.union([z.string(), z.array(z.string())]),
  stance: z.array(z.string()),
  certainty: z.array(z.string()),
  channel: span.optional(),
  chain: z.array(hop),
  optional: z.boolean().optional(),
});

export const figure = z.object({
  id: z.string(),
  measure: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  best: z.number().nullable(),
  vague: z.boolean(),
  approximate: z.boolean().optional(),
  scope: z.array(z.string()),
  number: span,
  hedge: span.optional(),
  of: span.optional(),
  update: span.optional(),
  chain: z.array(hop),
  event: z.string().nullable(),
  optional: z.boolean().optional(),
});

export type TrueHop = z.infer<typeof hop>;
export type TrueAttribution = z.infer<typeof attribution>;
export type TrueFigure = z.infer<typeof figure>;

/** Labels of one text. */
export interface Labels {
  readonly attributions: readonly TrueAttribution[];
  readonly figures: readonly TrueFigure[];
}

/** Every span that the attributions and figures of a text hold. */
export function spansOfClaims({ attributions, figures }: Labels): readonly Span[] {
  return [
    ...attributions.flatMap((one) => [
      ...one.source,
      ...one.cue,
      ...one.content,
      ...given(one.channel),
      ...one.chain.flatMap(spansOfHop),
    ]),
    ...figures.flatMap((one) => [one.number, ...one.chain.flatMap(spansOfHop)]),
  ];
}

function spansOfHop({ span: whole, core, also = [], refersTo }: TrueHop): readonly Span[] {
  return [whole, ...given(core), ...also, ...(Array.isArray(refersTo) ? refersTo : [])];
}

function given(one: Span | undefined): readonly Span[] {
  return one === undefined ? [] : [one];
}
