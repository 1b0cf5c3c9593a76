// Sorts what was found in a report by the sentence it begins in, in one pass.

import type { Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";

/** One list for each sentence. `items` must be in reading order, as every layer is. */
export function bySentence<Item extends Span>(
  items: readonly Item[],
  reading: Reading,
): readonly (readonly Item[])[] {
  const lists: Item[][] = reading.sentences.map(() => []);
  let index = 0;
  for (const item of items) {
    while (index < reading.sentences.length && (reading.sentences[index]?.end ?? 0) <= item.start) {
      index++;
    }
    lists[index]?.push(item);
  }
  return lists;
}
