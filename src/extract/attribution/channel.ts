// By what means a thing was said: "in a televised statement", "on its Facebook page", "told Sarbo Radio". Looked for beside
// the cue, at the start of its sentence and in what the speaker is doing meanwhile; never in what is said, and no speaker.
// An outlet that is told is a means; reporters who are told are listeners.

import {
  channelJoints,
  channelNouns,
  channelVerbs,
  listenerNouns,
  listeningBodies,
  listeningPeople,
  looseEnds,
  tellingVerbs,
} from "../../english/channel-words.ts";
import {
  auxiliaries,
  clauseWords,
  daysOfSaying,
  modals,
  possessives,
  prepositions,
} from "../../english/phrase-words.ts";
import { internationalNames } from "../../english/source-nouns.ts";
import { contains, type Span } from "../../model/span.ts";
import { countStartingBefore } from "../../read/query.ts";
import type { Draft } from "./draft.ts";
import { type Line, type Stretch, spanOf, tokenOf, wordOf } from "./line.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { classOfSource } from "./source-class.ts";

/** The words that say by what means; `undefined` where the sentence of the cue does not say. */
export function channelOf(line: Line, draft: Draft): Span | undefined {
  if (wordOf(line, draft.cue.first) === "according") return undefined;
  if (draft.rules[0] === "attribution/quoted-as") return undefined;
  const at: Where = { line, draft };
  const found = toldTo(at) ?? afterCue(at) ?? atStart(at) ?? meanwhile(at);
  return found && spanOf(line, found);
}

interface Where {
  readonly line: Line;
  readonly draft: Draft;
}

/** How far from the cue, in tokens, the means is still told with it. */
const reach = 16;

/** "told | a news conference", "told | Sarbo Radio in an interview": who is told, and the means where that follows at once. */
function toldTo(at: Where): Stretch | undefined {
  const { line, draft } = at;
  const first = draft.cue.end;
  if (!tellingVerbs.has(wordOf(line, first - 1)) || isOut(at, first)) return undefined;
  const phrase = nounPhraseAt(line, first);
  if (phrase === undefined) return undefined;
  const end = endOfTold(line, phrase);
  if (!isListener(line, { first, end })) return undefined;
  const means = channelNouns.has(wordOf(line, end)) ? meansAt(at, end) : undefined;
  return { first, end: means?.end ?? end };
}

/** "reporters | in Velm", "outlets | gathered there", "a news conference": up to the last noun for those who are told. */
function endOfTold(line: Line, phrase: Stretch): number {
  const end = shortOf(line, phrase, (word) => prepositions.has(word) && word !== "of");
  for (let index = phrase.first; index < end; index++)
    if (isTold(wordOf(line, index)) && !isNounHere(line, index + 1)) return index + 1;
  return end;
}

/** A word with its capitals, which tell "the press", who are told, from "the Harbour Press", an outlet. */
function textOf(line: Line, index: number): string {
  return tokenOf(line, index)?.text ?? "";
}

function isTold(word: string): boolean {
  return listenerNouns.has(word) || listeningPeople.has(word);
}

function isNounHere({ reading }: Line, index: number): boolean {
  return /^(?:NOUN|PROPN)$/u.test(reading.tags[index]?.upos ?? "");
}

function isListener(line: Line, phrase: Stretch): boolean {
  const last = wordOf(line, phrase.end - 1);
  if (
    phrase.end <= phrase.first ||
    possessives.has(last) ||
    listeningPeople.has(textOf(line, phrase.end - 1))
  )
    return false;
  if (listenerNouns.has(last)) return true;
  const told = classOfSource(line.reading, spanOf(line, phrase));
  if (told === "media" || told === "state-media") return true;
  return told === "unknown" && isOutletName(line, phrase);
}

/** A short name in capitals, or one that the reader takes for a body's, and no parliament. */
function isOutletName(line: Line, { first, end }: Stretch): boolean {
  const last = tokenOf(line, end - 1);
  if (last === undefined || listeningBodies.has(last.lower)) return false;
  if (internationalNames.has(last.text)) return false;
  if (/^\p{Lu}{2,6}$/u.test(last.text)) return true;
  const { names } = line.reading;
  const name = names[countStartingBefore(names, last.start + 1) - 1];
  return name?.kind === "organisation" && contains(name, last) && end - first < 5;
}

/** "said | in a televised address", past the speaker where that stands behind: "said Mora | by telephone". */
function afterCue(at: Where): Stretch | undefined {
  const { line, draft } = at;
  for (let index = draft.cue.end; index < Math.min(line.end, draft.cue.end + reach); index++) {
    const word = wordOf(line, index);
    if (
      isOut(at, index) ||
      clauseWords.has(word) ||
      auxiliaries.has(word) ||
      opensDeed(line, index)
    )
      return undefined;
    const means = meansAt(at, index) ?? heardBy(at, index);
    if (means !== undefined) return means;
  }
  return undefined;
}

/** "insisted, | denying reports on the radio": what else is done, with a means of its own. */
function opensDeed(line: Line, index: number): boolean {
  const isDeed = line.reading.tags[index]?.xpos === "VBG";
  return isDeed && wordOf(line, index - 1) === "," && !channelVerbs.has(wordOf(line, index));
}

/** "In a statement on Friday, | the army said": first in the sentence or after a comma, with no other verb before the speaker. */
function atStart(at: Where): Stretch | undefined {
  const { line } = at;
  const stop = startOf(at);
  for (let index = Math.max(line.first, stop - 2 * reach); index < stop; index++) {
    const before = wordOf(line, index - 1);
    const isOpening =
      index === line.first ||
      before === "," ||
      channelVerbs.has(before) ||
      daysOfSaying.has(before);
    if (!isOpening || isOut(at, index)) continue;
    const means = meansAt(at, index) ?? heardBy(at, index);
    if (means !== undefined && means.end <= stop && leadsTo(line, means.end, stop)) return means;
  }
  return undefined;
}

/** The first token of the speaker, or of the cue where that stands first. */
function startOf({ line, draft: { source, cue } }: Where): number {
  if (source === undefined) return cue.first;
  let first = cue.first;
  while (first > line.first && (tokenOf(line, first - 1)?.start ?? 0) >= source.start) first -= 1;
  return first;
}

/** Nothing but a comma, a day and a place between the means and the speaker. */
function leadsTo(line: Line, from: number, to: number): boolean {
  if (to - from > 8) return false;
  for (let index = from; index < to; index++) {
    const word = wordOf(line, index);
    if (auxiliaries.has(word) || modals.has(word) || clauseWords.has(word)) return false;
    if (/^(?:VB[DZP]|MD)$/u.test(line.reading.tags[index]?.xpos ?? "")) return false;
  }
  return true;
}

/** "Mora, speaking | on state television, said": in the speaker's own words only after such a verb. */
function meanwhile(at: Where): Stretch | undefined {
  const { line, draft } = at;
  const { source } = draft;
  if (source === undefined) return undefined;
  const from = Math.max(line.first, draft.cue.first - 2 * reach);
  for (let index = from; index < draft.cue.first; index++) {
    const token = tokenOf(line, index);
    if (token === undefined || token.start < source.start) continue;
    if (!channelVerbs.has(wordOf(line, index - 1))) continue;
    const means = meansAt(at, index) ?? heardBy(at, index);
    if (means !== undefined) return means;
  }
  return undefined;
}

/** "speaking | to Sarbo Radio": the preposition belongs to the means. */
function heardBy({ line }: Where, index: number): Stretch | undefined {
  if (wordOf(line, index) !== "to" || !channelVerbs.has(wordOf(line, index - 1))) return undefined;
  const phrase = nounPhraseAt(line, index + 1);
  if (phrase === undefined) return undefined;
  const end = endOfTold(line, phrase);
  return isListener(line, { first: index + 1, end }) ? { first: index, end } : undefined;
}

/** The means that begins with the preposition at an index. */
function meansAt(at: Where, index: number): Stretch | undefined {
  const { line } = at;
  const nouns = channelNouns.get(wordOf(line, index));
  const phrase = nouns && nounPhraseAt(line, index + 1);
  if (nouns === undefined || phrase === undefined || phrase.first !== index + 1) return undefined;
  const stop = shortOf(line, phrase, (word) => prepositions.has(word) || channelJoints.has(word));
  return nouns.has(wordOf(line, stop - 1))
    ? { first: index, end: pastJoints(at, stop) }
    : undefined;
}

/** "a statement | posted on its page", "an interview | with Ina Dorn"; a day tells when, not by what. */
function pastJoints(at: Where, from: number): number {
  const { line } = at;
  let end = from;
  for (let joint = 0; joint < 3; joint++) end = pastJoint(at, end) ?? end;
  while (end > from && looseEnds.has(wordOf(line, end - 1))) end -= 1;
  return end;
}

function pastJoint(at: Where, end: number): number | undefined {
  const { line } = at;
  let next = end;
  while (channelJoints.has(wordOf(line, next))) next += 1;
  const phrase = next === end || isOut(at, next) ? undefined : nounPhraseAt(line, next);
  if (phrase === undefined || isOut(at, phrase.end - 1)) return undefined;
  const isTime =
    daysOfSaying.has(wordOf(line, phrase.end - 1)) || daysOfSaying.has(wordOf(line, next));
  return isTime ? undefined : phrase.end;
}

/** Where a phrase ends short of the first word of some kind. */
function shortOf(line: Line, { first, end }: Stretch, ends: (word: string) => boolean): number {
  for (let index = first; index < end; index++) if (ends(wordOf(line, index))) return index;
  return end;
}

/** In what is said, or past the line. */
function isOut({ line, draft }: Where, index: number): boolean {
  const token = tokenOf(line, index);
  return token === undefined || draft.content.some((part) => contains(part, token));
}
