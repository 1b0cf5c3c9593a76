// Finds the happenings that come once to whoever they come to - a downfall, a death, an independence - and to whom
// they came. Two reports mean one by kind and by whom.

import { plainBe } from "../../english/auxiliaries.ts";
import { type PastHappening, pastHappenings } from "../../english/past-happenings.ts";
import type { SingularHappening } from "../../model/date-clue.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading, Sentence } from "../../model/reading.ts";
import { countStartingBefore } from "../../read/query.ts";

/** Where a happening is told: its word, and whom it came to. */
export interface ToldOnce {
  readonly happening: SingularHappening;
  /** Index of the noun or verb. */
  readonly token: number;
  /** Index past the last token of its phrase: the word, and the name after it where one follows. */
  readonly endToken: number;
}

type Form = "noun" | "verb" | "own";

const forms: ReadonlyMap<string, { readonly kind: string; readonly form: Form }> = new Map(
  pastHappenings.flatMap((one) => formsOf(one)),
);

function formsOf({ kind, nouns, verbs, ownVerbs }: PastHappening) {
  const as = (words: readonly string[], form: Form) =>
    words.map((word) => [word, { kind, form }] as const);
  return [...as(nouns, "noun"), ...as(verbs, "verb"), ...as(ownVerbs, "own")];
}

/** The singular happenings a sentence tells, in reading order. `mentions` are the report's, in reading order. */
export function toldOnceIn(
  sentence: Sentence,
  reading: Reading,
  mentions: readonly Mention[],
): readonly ToldOnce[] {
  const found: ToldOnce[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const word = forms.get(reading.tokens[token]?.lower ?? "");
    if (word === undefined) continue;
    const place: Place = { token, sentence, reading, mentions };
    const whom = word.form === "noun" ? ofNoun(place) : ofVerb(place, word.form);
    if (whom === undefined) continue;
    const { start } = reading.tokens[token] ?? { start: 0 };
    const endToken = whom.start > start ? tokenEnding(place, whom.end) : token + 1;
    found.push({ happening: { kind: word.kind, of: whom.id }, token, endToken });
  }
  return found;
}

interface Place {
  readonly token: number;
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
}

/** So many words may stand between a happening and whom it came to ("of the country's longtime strongman"). */
const reach = 6;

function ofNoun(place: Place): Mention | undefined {
  const { token, reading } = place;
  const before = mentionBefore(place);
  if (before !== undefined && isPossessor(before, place)) return before;
  const next = reading.tokens[token + 1]?.lower;
  return next === "of" ? mentionAfter(place) : undefined;
}

function ofVerb(place: Place, form: "verb" | "own"): Mention | undefined {
  const { token, reading } = place;
  const passive = [1, 2].some((back) => plainBe.has(reading.tokens[token - back]?.lower ?? ""));
  return passive || form === "own" ? mentionBefore(place) : mentionAfter(place);
}

// "Tsalik's violent downfall": the mark of possession stands at the end of the name or right after it.
function isPossessor({ end }: Mention, { token, reading }: Place): boolean {
  const between = [3, 2, 1]
    .map((back) => reading.tokens[token - back])
    .filter((one) => one !== undefined && one.end >= end && one.start >= end - 2);
  return between.some((one) => /^['’]s?$/u.test(one?.text ?? ""));
}

function mentionAfter({ token, reading, mentions }: Place): Mention | undefined {
  const from = reading.tokens[token]?.end ?? 0;
  const limit = reading.tokens[token + reach]?.start ?? Number.POSITIVE_INFINITY;
  for (let at = countStartingBefore(mentions, from); at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start > limit) return undefined;
    if (isBroken(reading, token + 1, mention.start)) return undefined;
    if (mention.form === "name") return mention;
  }
  return undefined;
}

function mentionBefore({ token, sentence, reading, mentions }: Place): Mention | undefined {
  const until = reading.tokens[token]?.start ?? 0;
  const first = reading.tokens[Math.max(sentence.firstToken, token - reach)]?.start ?? 0;
  const before = mentions[countStartingBefore(mentions, until) - 1];
  if (before === undefined || before.end < first || before.end > until) return undefined;
  return before.form === "name" ? before : undefined;
}

/** Whether a comma, a bracket or a stop stands between a token and an offset. */
function isBroken({ tokens }: Reading, from: number, until: number): boolean {
  for (let at = from; at < from + reach && (tokens[at]?.start ?? until) < until; at++) {
    if (/^[,;:()—–]$/u.test(tokens[at]?.text ?? "")) return true;
  }
  return false;
}

function tokenEnding({ token, reading }: Place, offset: number): number {
  let end = token + 1;
  while ((reading.tokens[end]?.start ?? offset) < offset) end++;
  return end;
}
