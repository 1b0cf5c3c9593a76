// What kind of source the words for a speaker describe. A description from tables, never a grade of trust.

import { relativePronouns, subjectPronouns } from "../../english/phrase-words.ts";
import { civilGenerals, officeNouns, sourceNouns, stateWords } from "../../english/source-nouns.ts";
import type { SourceClass } from "../../model/attribution.ts";
import type { Token } from "../../model/reading.ts";

/** The class of a source by its words: `unknown` for a bare name, `unnamed` for "some" and the like. */
export function classifySource(tokens: readonly Token[]): SourceClass {
  const words = headWords(tokens.map((token) => token.lower));
  const [only] = words;
  if (
    words.length === 1 &&
    only !== undefined &&
    (subjectPronouns.has(only) || relativePronouns.has(only))
  ) {
    return "unknown";
  }
  const classes = words.flatMap((word, index) => classOfWord(word, words.slice(0, index)));
  if (classes.some((found) => found.class === "social-post")) return "social-post";
  const speaking = classes.find((found) => !found.office)?.class;
  return speaking ?? classes[0]?.class ?? "unknown";
}

interface Found {
  readonly class: SourceClass;
  readonly office: boolean;
}

function classOfWord(word: string, before: readonly string[]): readonly Found[] {
  const found = sourceNouns.get(word);
  if (found === undefined || (word === "general" && civilGenerals.has(before.at(-1) ?? "")))
    return [];
  if (found === "unnamed" && before.length > 0) return [];
  if (found === "media" && before.some((one) => stateWords.has(one))) {
    return [{ class: "state-media", office: false }];
  }
  return [{ class: found, office: officeNouns.has(word) || found === "unnamed" }];
}

/** The words before a relative clause: who did what to whom says nothing of what the source is. */
function headWords(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, index) => index > 0 && clauseStarts.has(word));
  return end < 0 ? words : words.slice(0, end);
}

const clauseStarts = new Set(["who", "whose", "whom", "which", "that", "wearing", "speaking"]);
