// How many answers there are, and how many voices give them: two that have it from one source are one.

import type { Claim } from "../../model/claim.ts";
import { type VoiceEvidence, voicesOf } from "../../model/voices.ts";
import { count, groupDigits } from "./words.ts";

/** `3 answers (1 independent)`; `undefined` of one alone. */
export function sayAnswers(claims: readonly Claim[], voices: VoiceEvidence): string | undefined {
  const counts = claims.filter((claim) => claim.kind === "figure");
  if (counts.length < 2) return undefined;
  const independent = new Set(voicesOf(counts, voices).values()).size;
  return `${count(counts.length, "answer")} (${groupDigits(independent)} independent)`;
}
