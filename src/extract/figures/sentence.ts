// One sentence as the figure rules see it: its tokens, with times and names marked, and the words of every rule at hand.

import { gunfireWords } from "../../english/harm-words.ts";
import { type VagueBounds, vagueConventionWords } from "../../english/number-words.ts";
import { diseases } from "../../english/unit-words.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading, Sentence, Token } from "../../model/reading.ts";
import { defaultSettings } from "../../model/reading-settings.ts";
import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { bySentence } from "../by-sentence.ts";
import type { Findings } from "../findings.ts";

/** Token indices below are all into `tokens`, half-open. */
export interface FigureSentence {
  readonly text: string;
  readonly index: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
  /** The words for sources, and the cues, of the statements in it. */
  readonly voices: readonly Span[];
  /** The head of the subject of each verb, where the reader has a tree. */
  readonly subjects: ReadonlyMap<number, number>;
  /** Whether the report names a disease, so that cases in it are of that. */
  readonly isOfDisease: boolean;
  /** Whether it tells of gunfire, so that who is in hospital may have died there. */
  readonly isOfGunfire: boolean;
  /** What words without a number mean, by the convention in force. */
  readonly vague: ReadonlyMap<string, VagueBounds>;
}

/** The sentences of a report, as the figure rules see them. */
export function figureSentences(findings: Findings): readonly FigureSentence[] {
  const { reading, settings = defaultSettings } = findings;
  const times = bySentence(
    findings.times.map((time) => ({ ...time.span, time })),
    reading,
  );
  const mentions = bySentence(findings.mentions, reading);
  const voices = voicesBySentence(findings);
  const named = reading.tokens.filter(({ lower }) => namedDiseases.has(lower));
  const isOfDisease = named.length >= diseaseNamings;
  const isOfGunfire = reading.tokens.some(({ lower }) => gunfireWords.has(lower));
  return reading.sentences.map((sentence, index) => ({
    text: reading.document.text,
    index,
    span: { start: sentence.start, end: sentence.end },
    tokens: reading.tokens.slice(sentence.firstToken, sentence.endToken),
    times: (times[index] ?? []).map(({ time }) => time),
    mentions: mentions[index] ?? [],
    voices: voices[index] ?? [],
    subjects: subjectsIn(reading, sentence),
    isOfDisease,
    isOfGunfire,
    vague: vagueConventionWords[settings.vague],
  }));
}

/** Names of diseases that spread; "infection" and "poisoning" are of wounds as well. */
const namedDiseases: ReadonlySet<string> = new Set(
  [...diseases].filter((word) => !["infection", "poisoning", "fever", "illness"].includes(word)),
);

/** How often a report on a disease names it; once may be in passing. */
const diseaseNamings = 2;

/** The first subject of each verb of a sentence. */
function subjectsIn(
  { tree }: Reading,
  { firstToken, endToken }: Sentence,
): ReadonlyMap<number, number> {
  const subjects = new Map<number, number>();
  for (let at = firstToken; at < Math.min(endToken, tree.length); at++) {
    const arc = tree[at];
    if (arc?.label.startsWith("nsubj") !== true) continue;
    const verb = arc.head - firstToken;
    if (!subjects.has(verb)) subjects.set(verb, at - firstToken);
  }
  return subjects;
}

/** The words for sources and the cues of the statements of a report, by the sentence they stand in. */
function voicesBySentence({ statements, reading }: Findings): readonly (readonly Span[])[] {
  const spans = statements.flatMap(({ attribution: { chain, cue } }) => [
    ...chain.map((hop) => hop.span),
    ...(cue === undefined ? [] : [cue]),
  ]);
  return bySentence(
    spans.toSorted((a, b) => a.start - b.start),
    reading,
  );
}

/** The lower-case word at an index; "" outside the sentence. */
export function wordAt(sentence: FigureSentence, index: number): string {
  return sentence.tokens[index]?.lower ?? "";
}

/** The span of tokens `[first, end)`. */
export function spanOf(sentence: FigureSentence, first: number, end: number): Span {
  const start = sentence.tokens[first]?.start ?? sentence.span.start;
  return { start, end: sentence.tokens[end - 1]?.end ?? start };
}

/** Whether two neighbouring tokens stand without a space between them. */
export function areGlued(sentence: FigureSentence, index: number): boolean {
  const left = sentence.tokens[index];
  const right = sentence.tokens[index + 1];
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** How many tokens, from an index on, spell one of these phrases; the longest counts, 0 for none. */
export function phraseLength(
  sentence: FigureSentence,
  index: number,
  phrases: ReadonlyMap<string, unknown> | ReadonlySet<string>,
): number {
  let words = wordAt(sentence, index);
  if (!firstWordsOf(phrases).has(words)) return 0;
  let longest = phrases.has(words) ? 1 : 0;
  for (let count = 2; count <= longestPhrase; count++) {
    const word = wordAt(sentence, index + count - 1);
    if (word === "") break;
    words = `${words} ${word}`;
    if (phrases.has(words)) longest = count;
  }
  return longest;
}

/** In tokens; the longest phrase of the tables. */
const longestPhrase = 6;
const firstWords = new WeakMap<object, ReadonlySet<string>>();

/** The words that a table's phrases begin with, so that most tokens are passed over at once. */
function firstWordsOf(
  phrases: ReadonlyMap<string, unknown> | ReadonlySet<string>,
): ReadonlySet<string> {
  const known = firstWords.get(phrases);
  if (known !== undefined) return known;
  const made = new Set([...phrases.keys()].map((phrase) => phrase.split(" ")[0] ?? ""));
  firstWords.set(phrases, made);
  return made;
}

/** The words of tokens `[first, end)` in lower case, a space apart. */
export function wordsOf(sentence: FigureSentence, first: number, end: number): string {
  return sentence.tokens
    .slice(first, end)
    .map((token) => token.lower)
    .join(" ");
}
