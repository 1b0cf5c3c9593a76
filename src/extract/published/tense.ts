// Says how the clause around a word stands to its report: past, present or to come. Asks the tree; without one, nothing is said.

import {
  comingAuxiliaries,
  pastTenseAuxiliaries,
  perfectAuxiliaries,
  planningWords,
  presentAuxiliaries,
} from "../../english/past-happenings.ts";
import type { Reading } from "../../model/reading.ts";
import { treeOf } from "../../read/tree.ts";

/** `perfect`: past to its report and of its day ("has fled"). `plan`: what is dated may still be to come, in whatever tense. */
export type ClauseTense = "past" | "perfect" | "present" | "coming" | "plan";

/** No word stands deeper than this below the verb that gives it its tense. */
const climb = 12;

/** The tense of the nearest clause above a word that has one; `undefined` where none is plain. */
export function tenseAround(reading: Reading, token: number): ClauseTense | undefined {
  const tree = treeOf(reading);
  let at: number | undefined = token;
  for (let steps = 0; at !== undefined && steps < climb; steps++) {
    if (planningWords.has((reading.tags[at]?.lemma ?? "").toLowerCase())) return "plan";
    const tense = ownTense(reading, at);
    if (tense !== undefined) return tense;
    at = tree.head(at);
  }
  return undefined;
}

/** The tense a word has by its own form and auxiliaries. */
export function ownTense(reading: Reading, token: number): ClauseTense | undefined {
  const tree = treeOf(reading);
  const xpos = reading.tags[token]?.xpos;
  const [first] = tree.children(token, "aux", "cop");
  if (first !== undefined) return tenseOfAuxiliary(reading.tokens[first]?.lower ?? "", xpos);
  if (xpos === "VBD") return "past";
  if (xpos === "VBZ" || xpos === "VBP") return "present";
  return xpos === "VB" && tree.child(token, "mark") !== undefined ? "plan" : undefined;
}

// "Has grown" is past to its report; "has been unable" and "is mired" still hold.
function tenseOfAuxiliary(word: string, xpos: string | undefined): ClauseTense {
  if (comingAuxiliaries.has(word)) return "coming";
  if (perfectAuxiliaries.has(word)) return xpos === "VBN" ? "perfect" : "present";
  if (presentAuxiliaries.has(word)) return "present";
  return pastTenseAuxiliaries.has(word) ? "past" : "plan";
}
