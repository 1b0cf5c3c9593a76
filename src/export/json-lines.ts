// Objects as JSON a line each, or as one array with an object on each line; what is not said stands as null.

/** One object on one line. */
export function toJsonLine(item: object): string {
  return JSON.stringify(item, (_, value: unknown) => (value === undefined ? null : value));
}

/** The lines of a JSON array with an object on each. */
export function* toJsonArray(items: readonly object[]): Generator<string> {
  yield "[";
  for (const [index, item] of items.entries())
    yield toJsonLine(item) + (index === items.length - 1 ? "" : ",");
  yield "]";
}
