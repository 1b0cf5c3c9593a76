// The record: the one contract that tools outside rely on, as a schema. `docs/record.schema.json` is made from it.

import { z } from "zod";
import { roleStatuses } from "./entity.ts";
import { measures } from "./figure.ts";
import { entityKinds, mentionForms } from "./mention.ts";
import { placePrecisions } from "./place.ts";
import { recordedClaim } from "./record-claim.ts";
import { anchor, count, id, offset, span, time } from "./record-parts.ts";
import { relationKinds } from "./relation.ts";
import { dependenceDegrees, figureStatuses, gapCodes, verdicts } from "./situation.ts";

const timeExpression = z
  .strictObject({
    start: offset,
    end: offset,
    type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
    value: z.string(),
    time: time.nullable(),
  })
  .describe("A time expression with its TIMEX3 value; an undated weekday reads XXXX-WXX-5");

const report = z.strictObject({
  id: id("report"),
  ref: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published: time.nullable(),
  text: z.string().describe("Exactly what spans point into, boilerplate included"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  setAside: z.array(z.strictObject({ start: offset, end: offset, reason: z.string() })),
  credits: z.array(z.strictObject({ start: offset, end: offset, name: z.string() })),
  times: z.array(timeExpression),
  sentences: z.array(span),
});

const join = z.strictObject({
  a: z.string(),
  b: z.string(),
  rule: z.string(),
  because: z.string(),
  judgement: id("judgement").nullable(),
});

const mention = z.strictObject({
  id: id("mention"),
  report: id("report"),
  start: offset,
  end: offset,
  form: z.enum(mentionForms),
});

const location = z.strictObject({
  name: z.string().describe("The gazetteer's own name for it"),
  lat: z.number().describe("Degrees north, WGS 84"),
  lon: z.number().describe("Degrees east, WGS 84"),
  precision: z.enum(placePrecisions),
  country: z.string().nullable().describe("ISO 3166-1 alpha-2"),
});

const entity = z.strictObject({
  id: id("entity"),
  kind: z.enum(entityKinds),
  name: z.string(),
  names: z.array(z.strictObject({ text: z.string(), count })),
  roles: z.array(
    z.strictObject({
      title: z.string(),
      of: id("entity").nullable(),
      status: z.enum(roleStatuses).nullable().describe("null where told as held"),
      from: time.nullable(),
      until: time.nullable(),
      claims: z.array(id("claim")),
    }),
  ),
  place: location
    .extend({
      because: z.string(),
      sure: z.boolean().describe("Whether no other place of the name is likely"),
      alternatives: z.array(location).describe("What else the name could mean; likeliest first"),
    })
    .nullable()
    .describe("Coordinates, where a gazetteer gives them"),
  couldBe: z
    .array(location)
    .describe("What the name could mean, where no report tells which; likeliest first"),
  mentions: z.array(mention),
  joins: z.array(join),
});

const candidate = z
  .strictObject({
    a: id("entity"),
    b: id("entity"),
    mentions: z.tuple([id("mention"), id("mention")]),
    score: z.number().min(0).max(1),
    rule: z.string(),
    because: z.string(),
  })
  .describe("Two entities that may be one, for a person to decide; nothing is joined by it");
const event = z.strictObject({
  id: id("event"),
  type: z.string(),
  plover: z
    .strictObject({ event: z.string(), mode: z.string().nullable() })
    .nullable()
    .describe("The type in PLOVER's words; null where it has none"),
  acled: z
    .strictObject({ type: z.string(), subEvent: z.string().nullable() })
    .nullable()
    .describe("The type in ACLED's words; null where it has none or the type alone does not tell"),
  when: time.nullable(),
  whenValues: z.array(z.string()),
  where: id("entity").nullable(),
  actors: z.array(id("entity")),
  targets: z.array(id("entity")),
  claims: z.array(id("claim")),
  reports: z.array(id("report")),
  joins: z.array(join),
  partOf: z
    .strictObject({ event: id("event"), because: z.string() })
    .nullable()
    .describe("The larger event it was part of or came of"),
});

const relation = z.strictObject({
  id: id("relation"),
  a: id("entity"),
  relation: z.enum(relationKinds),
  b: id("entity"),
  from: time.nullable(),
  until: time.nullable(),
  over: z.boolean().describe("Whether it is told as over, be it known since when or not"),
  claims: z.array(id("claim")),
});

const figure = z
  .strictObject({
    id: id("figure"),
    event: id("event").nullable(),
    measure: z.enum(measures),
    claims: z.array(id("claim")),
    status: z.enum(figureStatuses),
    low: count,
    best: count.nullable(),
    high: count.nullable(),
  })
  .describe("One question with all its answers");

const comparison = z.strictObject({
  id: id("verdict"),
  a: id("claim"),
  b: id("claim"),
  verdict: z.enum(verdicts),
  later: id("claim").nullable().describe("For an update: which of the two is the later count"),
  rule: z.string(),
  because: z.string(),
});

const dispute = z
  .strictObject({
    id: id("dispute"),
    event: id("event").nullable(),
    about: z.array(anchor).describe("The words it turns on"),
    sides: z.array(z.strictObject({ claims: z.array(id("claim")) })).describe("Who stands where"),
    comparisons: z.array(id("verdict")),
    rule: z.string(),
    because: z.string(),
  })
  .describe("What reports say of one matter, numbers apart, and what cannot all be so");

const dependence = z
  .strictObject({
    degree: z.enum(dependenceDegrees),
    reports: z.array(id("report")),
    claims: z.array(id("claim")),
    anchors: z.array(anchor).describe("The words it rests on, of each report"),
    rule: z.string(),
    because: z.string(),
  })
  .describe(
    "Reports, or claims in them, that are likely to speak with one voice, and how strongly",
  );

const gap = z
  .strictObject({
    code: z.enum(gapCodes),
    event: id("event"),
    claims: z.array(id("claim")).describe("What raises the question"),
  })
  .describe("What an analyst would ask of an event with dead and no report answers");

const week = z
  .strictObject({
    reports: z.array(id("report")),
    rule: z.string(),
    because: z.string(),
    anchors: z.array(anchor),
  })
  .describe("Reports that words of the case put into one week, whichever week that was");

const diagnostic = z.strictObject({
  code: z.string(),
  report: id("report").nullable(),
  span: span.nullable(),
  message: z.string(),
});

/** The schema of what `sitrep record` prints. Offsets count UTF-16 code units, half-open. */
export const recordSchema = z.strictObject({
  sitrep: z.literal(1),
  reports: z.array(report),
  entities: z.array(entity),
  candidates: z.array(candidate),
  claims: z.array(recordedClaim),
  events: z.array(event),
  relations: z.array(relation),
  figures: z.array(figure),
  comparisons: z.array(comparison),
  disputes: z.array(dispute).describe("The most taken-up first"),
  weeks: z.array(week),
  dependence: z.array(dependence),
  gaps: z.array(gap).describe("The most pressing first"),
  diagnostics: z.array(diagnostic),
});

/** A record as it stands in JSON: `null` where the reports do not say. */
export type SituationRecord = z.infer<typeof recordSchema>;
