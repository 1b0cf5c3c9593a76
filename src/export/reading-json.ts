// Readings as JSON for programs: an array with a report on each line. Every place is a `start` and `end` in UTF-16 code
// units of the report's `text`, and each token carries what the reader says of it; what a reader has no model for is absent.

import type { Reading } from "../model/reading.ts";
import { toSpan } from "./record-time.ts";

/** The lines of the JSON text of a report, without the brackets and commas around them. */
export function toReadingJson(reading: Reading): string {
  const { document, reader, paragraphs, sentences, quotations, names } = reading;
  return JSON.stringify({
    id: document.id,
    ref: document.ref,
    reader,
    text: document.text,
    paragraphs,
    sentences,
    tokens: reading.tokens.map((_, index) => toToken(reading, index)),
    quotations,
    names: names.map(({ kind, ...span }) => ({ ...toSpan(span), kind })),
  });
}

/** `head` is an index into the report's tokens, `null` for a root. */
function toToken({ tokens, tags, tree }: Reading, index: number): object | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const arc = tree[index];
  return {
    ...toSpan(token),
    text: token.text,
    ...tags[index],
    ...(arc === undefined ? {} : { head: arc.head < 0 ? null : arc.head, label: arc.label }),
  };
}

/** What stands around the texts of one JSON array, so that it can be written piece by piece. */
export const jsonArray = { opening: "[\n", between: ",\n", closing: "\n]\n" } as const;
