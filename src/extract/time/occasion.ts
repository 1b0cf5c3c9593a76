// Tells nouns for what happens at a time ("attack", "election") from all others.

import { actTypes } from "../../english/acts.ts";
import { occasionNouns } from "../../english/time-bearers.ts";
import type { Reading } from "../../model/reading.ts";

/** Whether a noun is for something that happens, so that a time beside it can be its own. */
export function isOccasion(noun: number, { tokens }: Reading): boolean {
  const word = tokens[noun]?.lower ?? "";
  return actNouns.has(word) || occasionNouns.has(word);
}

const actNouns: ReadonlySet<string> = new Set(actTypes.flatMap(({ nouns }) => nouns));
