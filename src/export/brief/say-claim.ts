// What a claim says, in a line: what is told to have been said stands in quotation marks only where the report quotes it; of
// what is no statement - a count, an event - the words of the report are quoted.

import type { Claim } from "../../model/claim.ts";
import { sayWords } from "../claims/abridge.ts";
import { saidBefore } from "../claims/said-before.ts";
import { saidWords } from "../said-words.ts";
import type { BriefContext } from "./context.ts";
import { inQuotes, plainSpans, shorten } from "./plain.ts";

/** `\u201cIt is not a siege\u201d`; `that it had fired on the port`; `it [after: Verin had given the order.]`. */
export function sayClaim(claim: Claim, context: BriefContext, limit: number): string {
  const cited = context.reportOf.get(claim.report);
  if (cited === undefined) return "";
  if (claim.kind !== "statement")
    return inQuotes(shorten(plainSpans(cited.text, claim.content), limit));
  const words = saidWords(claim, cited.text);
  return sayWords({ words, after: saidBefore(words, claim, cited) }, limit);
}
