// `"...," Mora, the mayor of Velm, said`: between a closing mark and a verb of speech stands the speaker, however long and
// with whatever asides. `"...?" Mora went on, as if nobody had asked` stands in a sentence of its own behind its quotation.

import { type CueForm, cueVerbForms } from "../../english/cue-verbs.ts";
import {
  clauseWords,
  daysOfSaying,
  prepositions,
  relativePronouns,
} from "../../english/phrase-words.ts";
import { mannersOfSpeech, phrasesOfSpeech } from "../../english/quoted-speech.ts";
import { type Span, slice } from "../../model/span.ts";
import { contentBefore } from "./content.ts";
import { make, type Place, rightPart } from "./cue-place.ts";
import { isCueHere } from "./cue-word.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, tokenOf, wordOf } from "./line.ts";
import { isNominal } from "./noun-phrase.ts";
import { quotationsNear } from "./quotations-near.ts";
import { isTitle } from "./quoted-title.ts";
import { isSpeaker } from "./speaker-check.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The statements of a sentence whose speaker follows the closing mark of what is said. */
export function afterQuotationDrafts(line: Line): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = line.first; index <= line.end; index++) {
    const isOpening = index === line.first && isQuotedBefore(line);
    const isBehind =
      index > line.first && isQuotedToken(line, index - 1) && !isQuotedToken(line, index);
    if ((!isOpening && !isBehind) || isQuotedToken(line, index)) continue;
    const draft = draftFrom(line, index, drafts);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

/** Whether a quotation closes right before the sentence, in the same paragraph. */
function isQuotedBefore(line: Line): boolean {
  const { sentences } = line.reading;
  const here = sentences[line.sentence];
  return (
    here?.firstToken === line.first &&
    here.paragraph === sentences[line.sentence - 1]?.paragraph &&
    line.quotations[line.first - 1] !== undefined
  );
}

function draftFrom(line: Line, first: number, earlier: readonly Draft[]): Draft | undefined {
  const quotation = line.quotations[first - 1];
  if (quotation === undefined || !leadsOn(line, quotation, first)) return undefined;
  if (!opensSpeaker(line, first)) return undefined;
  const verb = verbAfter(line, first);
  const cue = verb === undefined ? undefined : speechAt(line, verb);
  if (verb === undefined || cue === undefined) return undefined;
  const group = verbGroupAt(line, verb);
  const source = { first, end: group.first };
  if (group.negated || group.be || source.end <= first || !isSpeaker(line, source))
    return undefined;
  if (notSaid.has(wordOf(line, verb + 1)) || isTitle(line, stretchBefore(line, first)))
    return undefined;
  const place: Place = { line, index: verb, cue, earlier };
  return make(place, {
    rule: "attribution/after",
    source,
    cue: { first: group.first, end: verb + (isPhrase(line, verb) ? 2 : 1) },
    content: contentOf(line, place, { quotation, first }),
    group,
  });
}

/** Behind the verb these are what is said, or that nothing is. */
const notSaid = new Set(["that", "nothing", "something", "anything", "little"]);

/** The tokens of the quotation that ends before a token. */
function stretchBefore(line: Line, end: number): Stretch {
  let first = end - 1;
  while (first > line.first && line.quotations[first - 1] === line.quotations[end - 1]) first -= 1;
  return { first, end };
}

function contentOf(
  line: Line,
  { index }: Place,
  { quotation, first }: { readonly quotation: Span; readonly first: number },
): readonly Span[] {
  const span = { start: quotation.start, end: quotation.end };
  if (first === line.first) return [span];
  const more = rightPart(line, index + 1).filter((part) => isQuotation(line, part));
  return [...contentBefore(line, first), ...more];
}

/** Behind the speaker only another quotation goes on: `"All the way!" Mora shouted, short for taking it to the end`. */
function isQuotation(line: Line, { start }: Span): boolean {
  return quotationsNear(line.reading, { start, end: start + 1 }).some((one) => one.start === start);
}

/** Ends in a mark that leads on; a quotation with a sentence behind it in a question or an outcry. */
function leadsOn(line: Line, quotation: Span, first: number): boolean {
  const text = slice(line.reading.document.text, quotation);
  const isLeading = first === line.first ? /[?!…]\P{L}{0,3}$/u : /[,?!…—–-]\P{L}{0,3}$/u;
  return isLeading.test(text);
}

/** A word that can open the words for a speaker. */
function opensSpeaker(line: Line, first: number): boolean {
  const word = wordOf(line, first);
  if (prepositions.has(word) || clauseWords.has(word) || ["and", "but", "according"].includes(word))
    return false;
  if (relativePronouns.has(word) || daysOfSaying.has(word)) return false;
  if (/^\p{Ll}+(?:ing|ly)$/u.test(tokenOf(line, first)?.text ?? "")) return false;
  const form = cueVerbForms.get(word)?.form;
  const isName = /^\p{Lu}/u.test(tokenOf(line, first)?.text ?? "");
  return (form !== "past" && form !== "third") || isName;
}

/** Tokens in which a speaker's asides end. */
const reach = 45;

/** The verb of speech that the stretch from the closing mark leads to; `undefined` where another verb comes first. */
function verbAfter(line: Line, first: number): number | undefined {
  let inside = 0;
  for (let index = first; index < Math.min(line.end, first + reach); index++) {
    if (isQuotedToken(line, index)) continue;
    const word = wordOf(line, index);
    if ([";", ":", "."].includes(word) || (clauseWords.has(word) && word !== "who"))
      return undefined;
    if (relativePronouns.has(word) || word === "whose") inside += 1;
    else if (speechAt(line, index) !== undefined) {
      if (inside === 0) return isClosed(line, { first, end: index }) ? index : undefined;
      inside -= 1;
    } else if (isFiniteVerb(line, index)) {
      if (inside === 0) return undefined;
      inside -= 1;
    }
  }
  return undefined;
}

/** A cue verb in a finite form that takes a quotation, or a verb that tells how it was spoken. */
function speechAt(line: Line, index: number): CueForm | undefined {
  const word = wordOf(line, index);
  const cue = cueVerbForms.get(word);
  if (cue === undefined || !cue.verb.takes.has("quotation"))
    return mannersOfSpeech.has(word) || isPhrase(line, index) ? spoken : undefined;
  if (cue.form === "gerund" || cue.form === "participle" || !isCueHere(line, index))
    return undefined;
  return cue.form !== "base" || verbGroupAt(line, index).helped ? cue : undefined;
}

/** "went on", "shot back". */
function isPhrase(line: Line, index: number): boolean {
  return phrasesOfSpeech.has(`${wordOf(line, index)} ${wordOf(line, index + 1)}`);
}

const spoken: CueForm = {
  verb: { lemma: "say", takes: new Set(["quotation"]), particles: new Set(), stance: "asserts" },
  form: "past",
};

function isFiniteVerb(line: Line, index: number): boolean {
  const tag = line.reading.tags[index];
  return (tag?.upos === "VERB" || tag?.upos === "AUX") && /^VB[DPZ]$|^MD$/u.test(tag.xpos);
}

/** Asides closed by a comma, a dash or a bracket of their own, or none. */
function isClosed(line: Line, { first, end }: Stretch): boolean {
  const start = verbGroupAt(line, end).first;
  const isOpen = Array.from({ length: start - first }, (_, at) =>
    wordOf(line, first + at),
  ).includes(",");
  return !isOpen || !isNominal(line, start - 1) || wordOf(line, start - 1) === ")";
}
