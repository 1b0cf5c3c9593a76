// The plain words of the list of who says what, as tables.

import { sourceClasses } from "../../model/attribution.ts";
import type { Stance } from "../../model/claim.ts";
import { sourceKinds } from "../brief/words.ts";
import { ownClass, type SpeakerClass } from "./model.ts";

/** Every class a claim can be listed by. */
export const speakerClasses: readonly SpeakerClass[] = [...sourceClasses, ownClass];

/** A class in words: `party to the conflict`. */
export function sayClass(name: SpeakerClass): string {
  switch (name) {
    case "outlet":
      return "the outlets themselves";
    case "unknown":
      return "class not made out";
    default:
      return sourceKinds[name] ?? name;
  }
}

/** Words for a source that stand for somebody named elsewhere, folded. */
export const pronouns: ReadonlySet<string> = new Set(
  "i you he she it we they him her them this that these those who whom which one".split(" "),
);

/** What is said where it only points at words before it, folded. */
export const pointers: ReadonlySet<string> = new Set("this that it these those them so".split(" "));

/** Words that say no more than that something is said. */
const plainCues: ReadonlySet<string> = new Set(
  "say says said saying tell tells told telling add adds added adding according to".split(" "),
);

/** Cues that say just what the word for the stance says already, by how they begin. */
const stanceStems: Readonly<Record<Stance, string>> = {
  asserts: "assert",
  denies: "den",
  accuses: "accus",
  promises: "promis",
  orders: "order",
  demands: "demand",
  asks: "ask",
  condemns: "condemn",
  supports: "support",
  speculates: "speculat",
};

/** Whether the report's word for the saying tells a reader more than the stance does. */
export function cueTells(foldedCue: string, stance: Stance): boolean {
  const words = foldedCue.split(" ").filter((word) => !auxiliaries.has(word));
  if (words.some((word) => word.startsWith(stanceStems[stance]))) return words.length > 1;
  return !words.every((word) => plainCues.has(word));
}

const auxiliaries: ReadonlySet<string> = new Set("has have had is was are were been".split(" "));
