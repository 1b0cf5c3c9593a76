// Whom the words for a speaker mention: the mention that is the speaker, and for "who" the one of the noun before it.

import { determiners, relativePronouns } from "../../english/phrase-words.ts";
import { selfNamingNouns } from "../../english/source-nouns.ts";
import type { MentionId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading, Token } from "../../model/reading.ts";
import { contains, type Span } from "../../model/span.ts";
import { subjectsOf } from "../../read/participants.ts";
import { countStartingBefore, tokenRange, tokensIn } from "../../read/query.ts";
import { treeOf } from "../../read/tree.ts";
import { headOf, mentionOfHead } from "./source-head.ts";

/** A reading with its mentions in the order of the text. */
export interface Known {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly byId: ReadonlyMap<MentionId, Mention>;
}

/** The mention that is the speaker, and none that only describes it: of "a Velm spokesman" there is none. */
export function speakerOf(known: Known, span: Span): Mention | undefined {
  const { reading } = known;
  if (isRelative(reading, span)) return antecedentMention(known, span);
  const inside = mentionsIn(known, span);
  if (inside.length === 0) return undefined;
  const head = headOf(reading, span);
  return head === undefined
    ? speakerByWords(tokensIn(reading, span), inside)
    : mentionOfHead(reading, head, inside);
}

function isRelative(reading: Reading, span: Span): boolean {
  const [first, second] = tokensIn(reading, span);
  return first !== undefined && second === undefined && relativePronouns.has(first.lower);
}

/** "General Mora, who said": the one right before the relative word, or the one of the noun it stands for. */
function antecedentMention(known: Known, span: Span): Mention | undefined {
  const beside = mentionEndingAt(known, span.start);
  if (beside !== undefined) return beside;
  const phrase = antecedentOf(known.reading, span);
  const head = phrase && headOf(known.reading, phrase);
  return phrase && head && mentionOfHead(known.reading, head, mentionsIn(known, phrase));
}

/** The phrase that a lone "who", "which" or "that" stands for: by the tree, else the words back to its article. */
export function antecedentOf(reading: Reading, span: Span): Span | undefined {
  if (!isRelative(reading, span)) return undefined;
  const { first } = tokenRange(reading, span);
  const noun = nounOf(reading, first);
  const last = noun ?? first - 1;
  let start = last;
  while (start > 0 && last - start < 8 && reading.tokens[start]?.shape === "word") {
    if (determiners.has(reading.tokens[start]?.lower ?? "")) break;
    start -= 1;
  }
  const [from, to] = [reading.tokens[start], reading.tokens[last]];
  return from && to && from.start < to.end ? { start: from.start, end: to.end } : undefined;
}

function nounOf(reading: Reading, relative: number): number | undefined {
  const verb = treeOf(reading).head(relative);
  if (verb === undefined) return undefined;
  return subjectsOf(reading, verb).find((subject) => subject < relative);
}

/** Without a tree: no owner ("Mora's spokesman"), none behind a preposition, none before the noun it only describes. */
function speakerByWords(words: readonly Token[], inside: readonly Mention[]): Mention | undefined {
  const able = inside.filter((mention) => {
    const [next, second] = words.filter((token) => token.start >= mention.end);
    const before = words.filter((token) => token.end <= mention.start).map(({ lower }) => lower);
    if (before.some((word) => behind.has(word))) return false;
    if (next === undefined || next.shape !== "word")
      return second === undefined || next?.text === ",";
    const isName = /^\p{Lu}/u.test(next.text);
    const isNaming =
      mention.kind !== "place" && mention.kind !== "person" && selfNamingNouns.has(next.lower);
    return isName || isNaming || behind.has(next.lower) || next.lower === "and";
  });
  // "United Nations envoy Ina Mora": the person speaks, the body stands before her name.
  return able.find((mention) => mention.kind === "person") ?? able[0];
}

const behind: ReadonlySet<string> = new Set(
  "of for from at in with by on to near who whose whom which that".split(" "),
);

function mentionEndingAt(known: Known, offset: number): Mention | undefined {
  const index = countStartingBefore(known.mentions, offset) - 1;
  const mention = known.mentions[index];
  return mention !== undefined && mention.end <= offset && offset - mention.end <= 2
    ? mention
    : undefined;
}

/** The mentions inside these words. */
export function mentionsIn(known: Known, span: Span): readonly Mention[] {
  const first = countStartingBefore(known.mentions, span.start);
  const end = countStartingBefore(known.mentions, span.end);
  return known.mentions.slice(first, end).filter((mention) => contains(span, mention));
}
