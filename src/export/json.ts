// The record as JSON text: one object, each report, claim, event on a line of its own, so that it can be read, compared and cut.

import type { Situation } from "../model/situation.ts";
import { toRecord } from "./record.ts";

/** The lines of the JSON text. Joined by line ends they are one JSON object. */
export function* toJsonLines(situation: Situation): Generator<string> {
  const parts = Object.entries(toRecord(situation));
  yield "{";
  for (const [index, [name, value]] of parts.entries()) {
    const comma = index === parts.length - 1 ? "" : ",";
    if (Array.isArray(value) && value.length > 0) {
      yield `${JSON.stringify(name)}: [`;
      yield* itemLines(value);
      yield `]${comma}`;
    } else {
      yield `${JSON.stringify(name)}: ${JSON.stringify(value)}${comma}`;
    }
  }
  yield "}";
}

function* itemLines(items: readonly unknown[]): Generator<string> {
  for (const [index, item] of items.entries())
    yield JSON.stringify(item) + (index === items.length - 1 ? "" : ",");
}
