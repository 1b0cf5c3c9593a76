// A cue verb in its sentence, and the draft made of it.

import { cueNouns, falseWords } from "../../english/cue-nouns.ts";
import { type CueForm, type CueVerb, cueVerbForms } from "../../english/cue-verbs.ts";
import { refusingVerbs, sayingBases } from "../../english/hedges-of-statement.ts";
import { deniables, joinedStances, refusals, willRefusals } from "../../english/stances.ts";
import { accountWords, tallyVerbs } from "../../english/tally-verbs.ts";
import type { Certainty, Stance } from "../../model/claim.ts";
import type { Span } from "../../model/span.ts";
import { tokenRange } from "../../read/query.ts";
import { certaintyOf } from "./certainty.ts";
import { contentAfter } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, tokenOf, wordOf } from "./line.ts";
import type { VerbGroup } from "./verb-group.ts";

/** A word that can be a cue verb, with the drafts found before it in the sentence. */
export interface Place {
  readonly line: Line;
  readonly index: number;
  readonly cue: CueForm;
  readonly earlier: readonly Draft[];
}

/** What a way of reading found. */
export interface Parts {
  readonly rule: `attribution/${string}`;
  readonly source: Stretch | undefined;
  readonly sourceSpan?: Span;
  readonly cue: Stretch;
  readonly content: readonly Span[];
  readonly group: VerbGroup;
}

/** The draft of these parts; `undefined` where nothing is left to be said. */
export function make({ line, cue }: Place, parts: Parts): Draft | undefined {
  if (parts.content.length === 0) return undefined;
  const last = parts.rule === "attribution/before-to" ? "to" : wordOf(line, parts.cue.end - 1);
  const isRefused = parts.group.negated && cue.verb.stance !== "denies";
  const own = joinedStances.get(`${cue.verb.lemma} ${last}`) ?? cue.verb.stance;
  const stance = isRefused ? "denies" : own === "asserts" && isVow(line, parts) ? "promises" : own;
  const source =
    parts.sourceSpan ?? (parts.source === undefined ? undefined : spanOf(line, parts.source));
  return {
    rules: [parts.rule],
    sentence: line.sentence,
    source,
    cue: parts.cue,
    content: parts.content,
    stance,
    certainty: certaintyOfParts(line, cue.verb, { ...parts, stance, isRefused }),
    carries: cue.verb.takes.has("quotation"),
    behind: [],
  };
}

function certaintyOfParts(
  line: Line,
  verb: CueVerb,
  parts: Parts & { readonly stance: Stance; readonly isRefused: boolean },
): Certainty {
  if (parts.isRefused) return "negated";
  // What one will not do is no claim that something was so.
  const isWill = parts.stance === "denies" && willRefusals.has(verb.lemma);
  if (isWill && isTurnedDown(line, verb, parts)) return "planned";
  return certaintyOf(line, parts);
}

/** "rejected the demand", "ruled out talks", "refused to disarm": a stand against a thing, where no claim is denied. */
function isTurnedDown(line: Line, verb: CueVerb, { content }: Parts): boolean {
  const [part] = content;
  if (part === undefined) return false;
  const { first, end } = tokenRange(line.reading, part);
  const opening = line.reading.tokens[first]?.lower ?? "";
  if (refusingVerbs.has(verb.lemma))
    return opening === "to" && !sayingBases.has(line.reading.tokens[first + 1]?.lower ?? "");
  if (!refusals.has(verb.lemma)) return false;
  if (!/^[\p{L}\d]/u.test(opening) || /^(?:that|whether|it|this|them|any)$|ing$/u.test(opening))
    return false;
  const words = line.reading.tokens.slice(first, Math.min(end, first + 9));
  return !words.some(({ lower }) => isDeniable(lower) || falseWords.has(lower));
}

function isDeniable(word: string): boolean {
  const stance = cueNouns.get(word);
  return deniables.has(word) || (stance !== undefined && claiming.has(stance));
}

const claiming = new Set(["asserts", "accuses", "speculates", "denies"]);

/** `"We will come back," Mora said`: a speaker's own word in quotation marks on what they are going to do. */
function isVow(line: Line, { content, source }: Parts): boolean {
  const [part] = content;
  if (part === undefined || source === undefined) return false;
  const first = tokenRange(line.reading, part).first;
  const [mark, subject, modal, verb] = [0, 1, 2, 3].map(
    (step) => line.reading.tokens[first + step],
  );
  return (
    /^["“]$|^''$/u.test(mark?.text ?? "") &&
    ["we", "i"].includes(subject?.lower ?? "") &&
    ["will", "'ll", "’ll", "shall"].includes(modal?.lower ?? "") &&
    !unwilled.has(verb?.lower ?? "")
  );
}

/** What comes to a speaker rather than being done. */
const unwilled = new Set("be have see know need probably likely be perhaps die lose".split(" "));

/** Whether what a verb reports can stand before it. */
export function canFollow(verb: CueVerb, isQuotation: boolean): boolean {
  if (isQuotation && verb.takes.has("quotation")) return true;
  return verb.takes.has("clause") || followers.has(verb.lemma);
}

/** Verbs that need "that" before their content, but none where the content comes first. */
const followers = new Set([
  "show",
  "add",
  "state",
  "explain",
  "maintain",
  "recall",
  "assert",
  "remark",
  "reiterate",
  "observe",
  "think",
  "recount",
  "tell",
]);

/** "The toll, he said, was rising": what goes on after the cue's comma. */
export function rightPart(line: Line, after: number): readonly Span[] {
  if (wordOf(line, after) !== ",") return [];
  const next = wordOf(line, after + 1);
  if (next === "and" || next === "but") return joinedPart(line, after);
  if (next === "who" || next === "which") return [];
  if (cueVerbForms.get(next)?.form === "gerund" || next.endsWith("ing")) return [];
  if (next === "as" || next === "when" || next === "while" || next === "according") return [];
  return contentAfter(line, after + 1);
}

/** "Two were dead, he said, and four were missing": told on, where no quotation was over and nobody else says or checks it. */
function joinedPart(line: Line, comma: number): readonly Span[] {
  const content = contentAfter(line, comma + 1, true);
  const [part] = content;
  if (part === undefined || holdsQuotation(line, comma)) return [];
  const { first, end } = tokenRange(line.reading, part);
  for (let index = first; index < end; index++) {
    if (isQuotedToken(line, index)) continue;
    const word = wordOf(line, index);
    if (cueVerbForms.has(word) || tallyVerbs.has(word) || accountWords.has(word)) return [];
  }
  return content;
}

/** Whether what was said before a comma ended in a quotation: what follows that is the outlet's. */
function holdsQuotation(line: Line, comma: number): boolean {
  for (let index = comma - 1; index >= line.first && comma - index < longestSpeaker; index--)
    if (isQuotedToken(line, index)) return true;
  return false;
}

/** Tokens back from the comma behind a cue in which what was said ends. */
const longestSpeaker = 40;

/** Whether a token begins in lower case. */
export function isLowerCase(line: Line, index: number): boolean {
  return /^\p{Ll}/u.test(tokenOf(line, index)?.text ?? "");
}
