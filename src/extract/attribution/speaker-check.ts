// Whether the words before a cue verb can be its speaker.

import { type CueForm, cueVerbForms } from "../../english/cue-verbs.ts";
import {
  loneSources,
  negations,
  prepositions,
  relativePronouns,
  subjectPronouns,
} from "../../english/phrase-words.ts";
import { sourceNouns } from "../../english/source-nouns.ts";
import type { Token } from "../../model/reading.ts";
import { type Line, type Stretch, tokenOf, wordOf } from "./line.ts";
import type { VerbGroup } from "./verb-group.ts";

/** A lone word in lower case is a speaker only as a plural, a pronoun or a known kind of source. */
export function isSpeaker(line: Line, source: Stretch): boolean {
  const word = wordOf(line, source.first);
  if (negations.has(word)) return false;
  const isName = /\p{Lu}/u.test(tokenOf(line, source.first)?.text ?? "");
  if (source.end - source.first > 1 || isName) return true;
  return isPronoun(word) || sourceNouns.has(word) || /[^s]s$|people|men$/u.test(word);
}

/** "other coastal states that", "television shows": plural nouns, where a singular subject would need "a" or "the". */
function isPluralNoun(line: Line, source: Stretch, cue: CueForm): boolean {
  const first = tokenOf(line, source.first);
  if (!nounLikeVerbs.has(cue.verb.lemma) || first === undefined) return false;
  if (hasPluralHead(line, source)) return true;
  const isBare = /^\p{Ll}/u.test(first.text) && !isPronoun(first.lower);
  return (
    isBare && !singularOpeners.has(first.lower) && !sourceNouns.has(wordOf(line, source.end - 1))
  );
}

const nounLikeVerbs = new Set([
  "state",
  "show",
  "report",
  "claim",
  "view",
  "plan",
  "call",
  "demand",
  "promise",
]);
const singularOpeners = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "his",
  "her",
  "its",
  "their",
  "one",
  "another",
  "each",
  "every",
  "no",
]);

function isPlural(word: string, shape: Token["shape"] | undefined): boolean {
  return (
    shape === "number" ||
    /s$|people|police|men|women|percent|who|which|that|,$|%$/u.test(word) ||
    pluralPronouns.has(word)
  );
}

/** "Voters trying to decide in Tavik say", "one in five say", "those over 60 say": the number is that of the first noun. */
function hasPluralHead(line: Line, source: Stretch): boolean {
  if (pluralOpeners.has(wordOf(line, source.first))) return true;
  if (tokenOf(line, source.first)?.shape === "number") return true;
  for (let index = source.first + 1; index < source.end; index++) {
    const word = wordOf(line, index);
    if (
      prepositions.has(word) ||
      relativePronouns.has(word) ||
      /^\p{Ll}{2,}(?:ing|ed)$/u.test(word)
    ) {
      const head = tokenOf(line, index - 1);
      return head !== undefined && isPlural(head.lower, head.shape);
    }
  }
  return false;
}

const pluralPronouns = new Set(["they", "we", "i", "you", "some", "many", "others", "most", "few"]);
const pluralOpeners = new Set(["those", "these", "some", "many", "most", "several", "few", "both"]);

/** Whether a word can be a whole speaker. */
export function isPronoun(word: string): boolean {
  return subjectPronouns.has(word) || relativePronouns.has(word) || loneSources.has(word);
}

/** Whether a bare base form has a subject that can go with it: "officials say", not "the officials' claim". */
export function agrees(line: Line, source: Stretch, group: VerbGroup, cue: CueForm): boolean {
  if (group.helped) return true;
  const last = tokenOf(line, source.end - 1);
  const word = last?.lower ?? "";
  if (/^(?:'s|’s|')$/u.test(word)) return false;
  if (cue.form === "base") {
    if (cueVerbForms.get(wordOf(line, group.verb))?.form === "past") return true;
    return isPlural(word, last?.shape) || hasPluralHead(line, source);
  }
  if (cue.form === "third")
    return (
      !isPluralNoun(line, source, cue) &&
      !["they", "we", "i", "you"].includes(word) &&
      !/^(?:'s|’s|')$/u.test(word) &&
      last?.shape !== "number"
    );
  return !/^(?:'s|’s|')$/u.test(word);
}
