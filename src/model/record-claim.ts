// A claim in the record, as a schema: who says it, how sure, and the detail of its kind.

import { z } from "zod";
import { attributionKinds, sourceClasses } from "./attribution.ts";
import { certainties, claimKinds, stances } from "./claim.ts";
import { measures, scopes } from "./figure.ts";
import { count, id, offset, span, time } from "./record-parts.ts";
import { phases, relationKinds } from "./relation.ts";

const hop = z.strictObject({
  start: offset,
  end: offset,
  entity: id("entity").nullable(),
  class: z.enum(sourceClasses),
  resolved: z
    .string()
    .nullable()
    .describe(
      "Why a pronoun, an office or a short name was taken for the entity; null where the words name it",
    ),
  couldBe: z
    .array(id("entity"))
    .describe("The entities the words could stand for, where more than one reading holds"),
});

const attribution = z.strictObject({
  kind: z.enum(attributionKinds),
  cue: span.nullable(),
  channel: span
    .nullable()
    .describe("By what means it was said (on a channel, in a statement); no speaker"),
  chain: z.array(hop).describe("Outermost speaker first; the outlet itself is implied"),
});

const figureDetail = z.strictObject({
  measure: z
    .enum(measures)
    .describe(
      "What befell people; counted and measured are of things and amounts, and answer no question",
    ),
  unit: z.string().describe("What is counted, in the singular, or the unit it is measured in"),
  low: count,
  high: count.nullable().describe("null where open above"),
  best: count.nullable().describe("null where the text gives a word and not a number"),
  hedge: z.string().nullable(),
  vague: z.boolean(),
  of: z.string().nullable(),
  side: id("entity").nullable(),
  scope: z.enum(scopes),
  update: z.string().nullable(),
  former: z
    .string()
    .nullable()
    .describe("Words that make it a former count, beside which its report gives another"),
  derivedFrom: z
    .array(span)
    .describe("The numbers a derived total was worked out from; empty where the text gives it"),
});

const eventDetail = z.strictObject({
  type: z.string(),
  trigger: span,
  where: z.array(id("entity")),
  actors: z.array(id("entity")),
  targets: z.array(id("entity")),
});

const phase = z
  .strictObject({ start: offset, end: offset, kind: z.enum(phases) })
  .describe("Where in its course the words put it: begins, ends, over, acting, ahead");

const relationDetail = z.strictObject({
  relation: z.enum(relationKinds),
  a: id("entity").nullable(),
  b: id("entity").nullable(),
  role: z.string().nullable(),
  phase: phase.nullable(),
});

const roleDetail = z.strictObject({
  title: z.string(),
  who: id("entity").nullable(),
  of: id("entity").nullable(),
  phase: phase.nullable(),
});

/** A claim, with the detail of its kind. */
export const recordedClaim = z.strictObject({
  id: id("claim"),
  report: id("report"),
  content: z.union([span, z.array(span).min(2)]),
  sentence: offset.describe("1-based number of the sentence the content begins in"),
  attribution,
  stance: z.enum(stances),
  certainty: z.enum(certainties),
  hedge: span.nullable().describe("The word the certainty rests on, where it is not stated"),
  held: time.nullable(),
  when: z.strictObject({ start: offset, end: offset, value: z.string() }).nullable(),
  kind: z.enum(claimKinds),
  within: id("claim").nullable(),
  apart: span
    .nullable()
    .describe(
      "Words that set what an event or a figure tells apart from the happening its report is about",
    ),
  rules: z.array(z.string()),
  figure: figureDetail.optional(),
  happening: eventDetail.optional(),
  relation: relationDetail.optional(),
  role: roleDetail.optional(),
  event: id("event").nullable(),
  rejectedBy: id("judgement").nullable(),
  correctedBy: id("judgement").nullable(),
  corrected: z
    .strictObject({ low: count, high: count.nullable(), best: count.nullable() })
    .nullable()
    .describe("The numbers a person put in place of those read, which stay in figure"),
});
