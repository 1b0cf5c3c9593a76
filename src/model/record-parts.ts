// What every part of the record is made of, as schemas: ids, offsets, spans, times.

import { z } from "zod";

/** An id of this kind. */
export const id = (kind: string) => z.string().regex(new RegExp(`^${kind}:[0-9a-f]{16}$`));
/** A place in a text, in UTF-16 code units. */
export const offset = z.number().int().nonnegative();
/** A number of people or things. */
export const count = z.number().nonnegative();
/** A stretch of text, half-open. */
export const span = z.strictObject({ start: offset, end: offset });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** Words of a report, by its id and their place. */
export const anchor = z.strictObject({ report: id("report"), start: offset, end: offset });

/** A time as bounds, and what it rests on. */
export const time = z
  .strictObject({
    edtf: z.string(),
    earliest: day.nullable(),
    latest: day.nullable(),
    basis: z.enum(["given", "stated", "resolved", "inferred"]),
    because: z.array(anchor),
  })
  .describe(
    "A time as bounds: EDTF (ISO 8601-2 level 1), first and last day, and what it rests on",
  );
