// What somebody does in saying a thing, in a word that reads right before what is said, and which cautions that word makes
// needless: an order is not told as done, and of "it was not so" nobody "denies" the words.

import type { Certainty, Claim, Stance } from "../../model/claim.ts";
import { contains } from "../../model/span.ts";
import { certaintyCautions, stanceWords } from "./words.ts";

type Said = Pick<Claim, "stance" | "certainty" | "hedge" | "content">;

/** `denies`; `refuses` of a thing that will not be done; `says` where the words themselves hold the "not". */
export function sayStance(said: Said): string {
  if (said.stance !== "denies") return stanceWords[said.stance];
  if (said.certainty === "planned") return "refuses";
  return holdsItsNegation(said) ? stanceWords.asserts : stanceWords.denies;
}

function holdsItsNegation({ certainty, hedge, content }: Said): boolean {
  if (certainty !== "negated" || hedge === undefined) return false;
  return content.some((part) => contains(part, hedge));
}

/** What follows from the stance and needs no caution: an order is not told as done, a demand is not told as so. */
const impliedBy: Readonly<Partial<Record<Stance, readonly Certainty[]>>> = {
  promises: ["planned", "hypothetical"],
  orders: ["planned", "hypothetical"],
  demands: ["planned", "hypothetical"],
  asks: ["planned", "hypothetical"],
  speculates: ["hedged", "hypothetical"],
  denies: ["negated", "planned"],
};

/** How sure the speaker is, where the word for the stance does not say it already. */
export function sayCertainty({ certainty, stance }: Pick<Claim, "certainty" | "stance">) {
  return impliedBy[stance]?.includes(certainty) ? undefined : certaintyCautions[certainty];
}
