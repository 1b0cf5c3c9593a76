// What somebody's words point back at: "denied this" says nothing without the sentence before.

import type { Claim } from "../../model/claim.ts";
import type { Cited } from "../brief/context.ts";
import { plainSlice } from "../brief/plain.ts";
import { fold } from "../fold.ts";
import { pointers } from "./words.ts";

/** The sentence before, where the words only point; else `undefined`. */
export function saidBefore(
  words: string,
  { sentence }: Claim,
  { text, extraction }: Cited,
): string | undefined {
  if (!pointers.has(fold(words))) return undefined;
  const before = extraction.sentences[sentence - 1];
  return before === undefined ? undefined : plainSlice(text, before);
}
