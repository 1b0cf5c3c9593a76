// Numbers of the dead and hurt told by a verb that is no verb of saying: "put the toll at 18", "counted 15 dead",
// "spoke on Tuesday of 45 deaths". What such a number means is left to the figures; here is only whose word it is.

import { cueVerbForms } from "../../english/cue-verbs.ts";
import { bodyNouns, harmNouns, harmWords } from "../../english/harm-words.ts";
import { numberScales, smallNumbers, vagueNumbers } from "../../english/number-words.ts";
import { personPlurals, personSingulars } from "../../english/person-nouns.ts";
import {
  adjunctWords,
  daysOfSaying,
  determiners,
  prepositions,
  subjectPronouns,
} from "../../english/phrase-words.ts";
import { sourceNouns } from "../../english/source-nouns.ts";
import {
  countingBodies,
  listedNouns,
  namingLists,
  numberLeads,
  type TallyForm,
  tallyBases,
  tallyNouns,
  tallyRunsOn,
  tallyVerbs,
  tellingVerbs,
} from "../../english/tally-verbs.ts";
import { harmedWholes } from "../../english/toll-words.ts";
import type { Span } from "../../model/span.ts";
import { certaintyOf } from "./certainty.ts";
import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, tokenOf, wordOf } from "./line.ts";
import { isAdverb, nounPhraseBefore } from "./noun-phrase.ts";
import { sourceAfter, sourceBefore } from "./source-phrase.ts";
import { isSpeaker } from "./speaker-check.ts";
import { type VerbGroup, verbGroupAt } from "./verb-group.ts";

/** The statements of one sentence that give a number of people harmed. */
export function tallyDrafts(line: Line): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = line.first; index < line.end; index++) {
    const form = tallyVerbs.get(wordOf(line, index));
    if (form === undefined || isQuotedToken(line, index)) continue;
    const draft = draftAt(line, index, form);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function draftAt(line: Line, index: number, form: TallyForm): Draft | undefined {
  const group = verbGroupAt(line, index);
  if (group.negated || wordOf(line, group.first - 1) === "to") return undefined;
  if (group.be && !wordOf(line, index).endsWith("ing")) return passiveDraft(line, index, group);
  const first = objectStart(line, index);
  if (first === undefined || !givesNumber(line, first, form)) return undefined;
  const source = sourceBefore(line, group.first);
  if (source === undefined || !isTeller(line, source, form)) return undefined;
  if (!group.helped && !agreesInNumber(line, index, source)) return undefined;
  return draftOf(line, group, {
    source,
    content: contentOf(line, { first, end: endOfTally(line, first) }),
  });
}

/** "The toll was put at 40 by the ministry": the one behind "by" gives the number. */
function passiveDraft(line: Line, index: number, group: VerbGroup): Draft | undefined {
  if (!isQuantity(line, index + 2) || wordOf(line, index + 1) !== "at") return undefined;
  const subject = nounPhraseBefore(line, group.first, line.first);
  if (subject === undefined || !holdsToll(line, subject)) return undefined;
  for (let by = index + 3; by < Math.min(line.end, index + 12); by++) {
    if ([",", ";", "."].includes(wordOf(line, by))) return undefined;
    if (wordOf(line, by) !== "by") continue;
    const source = sourceAfter(line, by + 1);
    if (source === undefined || !isTeller(line, source, "at")) return undefined;
    return draftOf(line, group, {
      source,
      content: contentOf(line, { first: subject.first, end: by }),
    });
  }
  return undefined;
}

function draftOf(
  line: Line,
  group: VerbGroup,
  parts: { readonly source: Stretch; readonly content: readonly Span[] },
): Draft | undefined {
  if (parts.content.length === 0) return undefined;
  return {
    rules: ["attribution/tally"],
    sentence: line.sentence,
    source: spanOf(line, parts.source),
    cue: { first: group.first, end: group.verb + 1 },
    content: parts.content,
    stance: "asserts",
    certainty: certaintyOf(line, { stance: "asserts", group, content: parts.content }),
    carries: false,
    behind: [],
  };
}

/** Past "on Tuesday" and the "of" of a verb of telling. */
function objectStart(line: Line, verb: number): number | undefined {
  let at = verb + 1;
  while (at < verb + 6 && isWhen(line, at)) at += 1;
  const isTelling = tellingVerbs.has(wordOf(line, verb));
  if (wordOf(line, at) === "of") return isTelling ? at + 1 : undefined;
  return isTelling ? undefined : at;
}

function isWhen(line: Line, at: number): boolean {
  const word = wordOf(line, at);
  if (word === "on") return daysOfSaying.has(wordOf(line, at + 1));
  return adjunctWords.has(word) ? !determiners.has(word) || word === "this" : isAdverb(word);
}

function givesNumber(line: Line, first: number, form: TallyForm): boolean {
  switch (form) {
    case "at":
      return tollThen(line, first, ["at"]) || isNumberFirst(line, first) || putsItAt(line, first);
    case "of":
      return tollThen(line, first, ["of", "as", "at"]);
    case "moved":
      return tollThen(line, first, ["to", "at"]);
    case "counted":
      return countsHarmed(line, first) || tollThen(line, first, ["of", "at"]);
    case "witnessed":
      return countsHarmed(line, first);
    case "holds":
      return countsHarmed(line, first, listedNouns);
    default:
      return form satisfies never;
  }
}

/** "the number of dead | at more than 30", "a toll | of 45". */
function tollThen(line: Line, first: number, links: readonly string[]): boolean {
  if (isNumber(line, first)) return false;
  let isToll = false;
  for (let index = first; index < Math.min(line.end, first + 14); index++) {
    const word = wordOf(line, index);
    if ([",", ";", ".", ":"].includes(word) || isQuotedToken(line, index)) return false;
    if (isToll && links.includes(word) && isQuantity(line, index + 1))
      return word !== "of" || tallyNouns.has(wordOf(line, index - 1));
    if (tallyNouns.has(word) || harmedWholes.has(word)) isToll = true;
  }
  return false;
}

/** "put | at 45 the number of dead". */
function isNumberFirst(line: Line, first: number): boolean {
  if (wordOf(line, first) !== "at" || !isQuantity(line, first + 1)) return false;
  return holdsToll(line, { first, end: Math.min(line.end, first + 9) });
}

/** "The ministry gives the number of dead as 31; the union | puts it at 40": "it" is the toll told of right before. */
function putsItAt(line: Line, first: number): boolean {
  if (wordOf(line, first) !== "it" || wordOf(line, first + 1) !== "at") return false;
  if (!isQuantity(line, first + 2)) return false;
  return holdsToll(line, { first: Math.max(line.first, first - farthestToll), end: first });
}

/** How far before "it" the toll can be that it is. */
const farthestToll = 30;

function holdsToll(line: Line, stretch: Stretch): boolean {
  for (let index = stretch.first; index < stretch.end; index++) {
    const word = wordOf(line, index);
    if (tallyNouns.has(word) || harmedWholes.has(word)) return true;
  }
  return false;
}

/** "at least 45 people | killed", "nine | bodies". */
function countsHarmed(line: Line, first: number, besides: ReadonlySet<string> = noWords): boolean {
  const number = numberAt(line, first);
  if (number === undefined) return false;
  for (let index = number + 1; index < Math.min(line.end, number + 5); index++) {
    const word = wordOf(line, index);
    if ([",", ";", ".", ":"].includes(word)) return false;
    if (isHarm(word) || besides.has(word)) return true;
  }
  return false;
}

const noWords: ReadonlySet<string> = new Set();

/** Whether a number of people harmed is given in a stretch. */
export function countsHarmedIn(line: Line, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index++) {
    if (isNumber(line, index) && countsHarmed(line, index)) return true;
  }
  return false;
}

function isHarm(word: string): boolean {
  const harm = harmWords.get(word);
  return (
    harmNouns.has(word) ||
    bodyNouns.has(word) ||
    harmedWholes.has(word) ||
    harm?.form === "done" ||
    harm?.form === "state"
  );
}

function isQuantity(line: Line, first: number): boolean {
  return numberAt(line, first) !== undefined;
}

/** The number that begins at a token, past "at least" and the like. */
function numberAt(line: Line, first: number): number | undefined {
  for (let index = first; index < first + 6; index++) {
    if (isNumber(line, index)) return index;
    if (!numberLeads.has(wordOf(line, index))) return undefined;
  }
  return undefined;
}

/** Whether a number stands in a stretch. */
export function holdsNumber(line: Line, { first, end }: Stretch): boolean {
  for (let index = first; index < end; index++) if (isNumber(line, index)) return true;
  return false;
}

function isNumber(line: Line, index: number): boolean {
  const word = wordOf(line, index);
  return (
    tokenOf(line, index)?.shape === "number" ||
    (smallNumbers.has(word) && word !== "a" && word !== "an") ||
    numberScales.has(word) ||
    vagueNumbers.has(word)
  );
}

/** At the comma behind the count, unless the count goes on there. */
function endOfTally(line: Line, first: number): number {
  for (let index = first; index < line.end; index++) {
    const word = wordOf(line, index);
    if (word === ";" || word === "according" || word === "but") return index;
    if (word === "and" && cueVerbForms.get(wordOf(line, index + 1))?.form === "past") return index;
    const next = wordOf(line, index + 1);
    if (word === "," && !tallyRunsOn.has(next) && !isNumber(line, index + 1)) return index;
  }
  return line.end;
}

/** Whoever can give a number: a person, a body, a document; not "the latest blast" nor "that". */
function isTeller(line: Line, source: Stretch, form: TallyForm): boolean {
  if (!isSpeaker(line, source)) return false;
  if (form === "holds") return isList(line, source);
  const lone = wordOf(line, source.first);
  const isLone = source.end - source.first === 1;
  if (isLone && (subjectPronouns.has(lone) || ["who", "which"].includes(lone)))
    return form !== "moved" && form !== "witnessed" ? true : lone !== "it" && lone !== "which";
  const head = headEnd(line, source);
  for (let index = source.first; index < head; index++) {
    const word = wordOf(line, index);
    if (isTellerNoun(word)) return true;
  }
  if (form === "moved" || form === "witnessed" || (isLone && determiners.has(lone))) return false;
  const last = tokenOf(line, head - 1);
  return /^\p{Lu}/u.test(last?.text ?? "") && !daysOfSaying.has(last?.lower ?? "");
}

/** "The union's list", "a register that the clinic keeps". */
function isList(line: Line, source: Stretch): boolean {
  return namingLists.has(wordOf(line, headEnd(line, source) - 1));
}

/** "Hospitals count 12 dead"; in "one count put" the same word is a noun. */
function agreesInNumber(line: Line, verb: number, source: Stretch): boolean {
  if (!tallyBases.has(wordOf(line, verb))) return true;
  return /s$|people|police|^(?:they|we|i|you|who|some|many|others)$/u.test(
    wordOf(line, source.end - 1),
  );
}

function isTellerNoun(word: string): boolean {
  return (
    sourceNouns.has(word) ||
    countingBodies.has(word) ||
    personSingulars.has(word) ||
    personPlurals.has(word)
  );
}

/** Where the words before the first preposition or comma of a phrase end. */
function headEnd(line: Line, source: Stretch): number {
  for (let index = source.first + 1; index < source.end; index++) {
    if (prepositions.has(wordOf(line, index)) || wordOf(line, index) === ",") return index;
  }
  return source.end;
}
