// Keys under which names that may be one are found, so that no name is ever compared with all others.

import type { ComparableName } from "./comparable-name.ts";
import { skeleton } from "./name-key.ts";

/** Two names that may be one share a key or more; names that share none need not be compared. */
export function blockingKeys(name: ComparableName): readonly string[] {
  return [...new Set(name.words.map((word) => `${name.kind} ${skeleton(word)}`))];
}
