// Finds the words that tell an act, and whether the sentence tells it as done, planned, possible or denied.

import {
  type ActType,
  actTypes,
  askingWords,
  bringingIn,
  comingAbout,
  hypotheticalBefore,
  leftByActs,
  negatedBefore,
  nobodies,
  plannedBefore,
  pointingBack,
} from "../../english/acts.ts";
import { factBeforeTo } from "../../english/clause-words.ts";
import { hearsayAdjectives, hearsayParticiples } from "../../english/hedges-of-statement.ts";
import { weekdayNumbers } from "../../english/weekdays.ts";
import type { Certainty } from "../../model/claim.ts";
import type { Reading, Sentence, Token } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { treeOf } from "../../read/tree.ts";
import type { Candidate } from "./candidate.ts";
import { carefulNounAt } from "./careful-nouns.ts";
import { framedActAt } from "./framed-acts.ts";
import { isOtherSense } from "./other-senses.ts";
import { phraseAt } from "./phrases.ts";
import { type Mood, unsettledBefore } from "./unsettled.ts";

export interface Trigger {
  readonly act: ActType;
  readonly form: "verb" | "noun";
  readonly span: Span;
  /** Index of its first and past its last token. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly certainty: Certainty;
  /** The word the certainty rests on, where it is not "stated". */
  readonly hedge: Span | undefined;
  /** "the attack", "their raid": speaks of something already told. */
  readonly pointsBack: boolean;
  /** "a car bomb", "another raid": brings in something not told before. */
  readonly isNew: boolean;
}

/** The acts a sentence tells, in reading order. */
export function triggersIn(sentence: Sentence, reading: Reading): readonly Trigger[] {
  const found: Trigger[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const trigger = triggerAt(index, sentence, reading);
    if (trigger === undefined || onlyNamesAKind(trigger, reading)) continue;
    if (runsOn(trigger, found, reading)) continue;
    const denied = deniedAround(trigger, reading);
    found.push(
      denied === undefined ? trigger : { ...trigger, certainty: "negated", hedge: denied },
    );
    index = trigger.endToken - 1;
  }
  return found;
}

// "A bomb went off, killing two", "a car bomb killed two": the second word tells more of the act that the first told.
function runsOn({ act, form, endToken }: Trigger, found: readonly Trigger[], reading: Reading) {
  if (form === "noun") return false;
  const tree = treeOf(reading);
  const verb = endToken - 1;
  const subject = tree.child(verb, "nsubj");
  const onto = subject ?? (tree.is(verb, "conj", "advcl") ? tree.head(verb) : undefined);
  if (onto === undefined) return false;
  return found.some((one) => one.act === act && onto >= one.firstToken && onto < one.endToken);
}

// "Attack helicopters", "an assault rifle": the word says what sort of thing, and nobody attacked.
function onlyNamesAKind({ act, form, endToken }: Trigger, reading: Reading): boolean {
  if (form === "verb" || act.family !== "violence") return false;
  const tree = treeOf(reading);
  const noun = endToken - 1;
  const head = tree.is(noun, "compound") ? tree.head(noun) : undefined;
  if (head === undefined || head < endToken) return false;
  const word = reading.tokens[head]?.lower ?? "";
  return (
    !wordTable.has(word) &&
    !leftByActs.has(word) &&
    !/^\p{Lu}/u.test(reading.tokens[head]?.text ?? "")
  );
}

// "Fighting had not reached the port" tells of none there, nor does "nobody was shot" of a shot.
function deniedAround({ form, certainty, endToken }: Trigger, reading: Reading): Span | undefined {
  if (certainty !== "stated") return undefined;
  const tree = treeOf(reading);
  if (form === "verb") {
    const nobody = tree
      .children(endToken - 1, "nsubj", "nsubj:pass")
      .map((child) => reading.tokens[child])
      .find((word) => word !== undefined && nobodies.has(word.lower));
    return nobody && { start: nobody.start, end: nobody.end };
  }
  const verb = tree.is(endToken - 1, "nsubj", "csubj") ? tree.head(endToken - 1) : undefined;
  if (verb === undefined || !comingAbout.has(reading.tags[verb]?.lemma ?? "")) return undefined;
  const not = tree
    .children(verb, "advmod")
    .find((child) => negatedBefore.includes(reading.tokens[child]?.lower ?? ""));
  const word = not === undefined ? undefined : reading.tokens[not];
  return word && { start: word.start, end: word.end };
}

interface WordSense {
  readonly act: ActType;
  readonly form: "verb" | "noun";
}

const wordTable: ReadonlyMap<string, WordSense> = new Map(
  actTypes.flatMap((act) => [
    ...act.verbs.map((word): [string, WordSense] => [word, { act, form: "verb" }]),
    ...act.nouns.map((word): [string, WordSense] => [word, { act, form: "noun" }]),
  ]),
);

function triggerAt(index: number, sentence: Sentence, reading: Reading): Trigger | undefined {
  const { tokens } = reading;
  const phrase = phraseAt(index, sentence, tokens);
  if (phrase !== undefined) return triggerOf(phrase, sentence, tokens);
  const word =
    framedActAt(index, reading) ??
    wordAt(index, reading) ??
    carefulNounAt(index, sentence, reading);
  if (word === undefined || isPartOfName(index, sentence, tokens)) return undefined;
  return triggerOf(word, sentence, tokens);
}

function wordAt(index: number, reading: Reading): Candidate | undefined {
  const sense = wordTable.get(reading.tokens[index]?.lower ?? "");
  if (sense === undefined || isOtherSense(index, sense.act.family, reading)) return undefined;
  return { ...sense, firstToken: index, endToken: index + 1 };
}

// A capital inside a sentence marks a name ("Battle of Oria"), not an act being told.
function isPartOfName(index: number, sentence: Sentence, tokens: readonly Token[]): boolean {
  const token = tokens[index];
  if (token === undefined || index === sentence.firstToken) return false;
  if (beginsAfter.test(tokens[index - 1]?.text ?? "")) return false;
  return /^\p{Lu}\p{Ll}/u.test(token.text) && !isTitleCase(sentence, tokens);
}

/** What a dateline ends with, or words that somebody said begin with. */
const beginsAfter = /^[-\u2010-\u2015:"\u201c\u201e\u00ab]$/u;

function isTitleCase(sentence: Sentence, tokens: readonly Token[]): boolean {
  const words = tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter((token) => token.shape === "word" && token.text.length > 3);
  const capital = words.filter((token) => /^\p{Lu}/u.test(token.text));
  return words.length > 2 && capital.length / words.length > 0.8;
}

/** The act these words tell, as surely as what stands before them lets it. */
export function triggerOf(
  candidate: Candidate,
  sentence: Sentence,
  tokens: readonly Token[],
): Trigger | undefined {
  const first = tokens[candidate.firstToken];
  const last = tokens[candidate.endToken - 1];
  if (first === undefined || last === undefined) return undefined;
  const from = Math.max(sentence.firstToken, candidate.firstToken - 4);
  const before = tokens.slice(from, candidate.firstToken);
  const own =
    moodAfter(before, candidate.form) ?? unsettledBefore(candidate.firstToken, sentence, tokens);
  return {
    ...candidate,
    span: { start: first.start, end: last.end },
    certainty: own?.certainty ?? "stated",
    hedge: own && { start: own.word.start, end: own.word.end },
    ...howTold(before, candidate.form),
  };
}

// The nearest article speaks: "in the town a car bomb" brings in the bomb.
function howTold(
  before: readonly Token[],
  form: "verb" | "noun",
): Pick<Trigger, "pointsBack" | "isNew"> {
  if (form === "verb") return { pointsBack: false, isNew: false };
  const isPointing = ({ lower }: Token) => pointingBack.includes(lower) || isOwner(lower);
  const isNew = before.findLastIndex(({ lower }) => bringingIn.has(lower));
  const pointsBack = before.findLastIndex(isPointing);
  return { pointsBack: pointsBack > isNew, isNew: isNew > pointsBack };
}

// "Tuesday's shelling" is one the reader knows of.
function isOwner(word: string): boolean {
  const day = word.replace(/['’]s$/u, "");
  return day !== word && weekdayNumbers.has(day);
}

// Words that plan or deny reach three words ahead of a verb ("would not have attacked"), two ahead of a noun.
function moodAfter(before: readonly Token[], form: "verb" | "noun"): Mood | undefined {
  const near = before.slice(form === "verb" ? -4 : -2);
  const mood = (certainty: Certainty, word: Token | undefined): Mood | undefined =>
    word && { certainty, word };
  const last = before.at(-1);
  return (
    mood(
      "negated",
      near.find(({ lower }) => negatedBefore.includes(lower)),
    ) ??
    mood(
      "hypothetical",
      near.find(({ lower }) => hypotheticalBefore.includes(lower)),
    ) ??
    (form === "noun" && last && hearsayAdjectives.has(last.lower)
      ? mood("hedged", last)
      : undefined) ??
    mood("hedged", believedBefore(before, form)) ??
    mood("planned", plannedIn(before.slice(-2), form)) ??
    mood("planned", askedFor(before, form))
  );
}

// "Called for a strike", "an appeal for a truce".
function askedFor(before: readonly Token[], form: "verb" | "noun"): Token | undefined {
  if (form === "verb") return undefined;
  const preposition = before.findLastIndex(({ lower }) => lower === "for");
  const asking = before[preposition - 1];
  return asking !== undefined && askingWords.has(asking.lower) ? asking : undefined;
}

// "is believed to have attacked" is hearsay, "is known to have attacked" a fact, and neither a plan.
function believedBefore(before: readonly Token[], form: "verb" | "noun"): Token | undefined {
  if (form === "noun" || !isToHave(before)) return undefined;
  return before.find(({ lower }) => hearsayParticiples.has(lower) && !factBeforeTo.has(lower));
}

function isToHave(before: readonly Token[]): boolean {
  return before.at(-2)?.lower === "to" && before.at(-1)?.lower === "have";
}

function plannedIn(close: readonly Token[], form: "verb" | "noun"): Token | undefined {
  if (form === "verb" && isToHave(close)) return undefined;
  return close.find(
    ({ lower }) => plannedBefore.includes(lower) && (form === "verb" || lower !== "to"),
  );
}
