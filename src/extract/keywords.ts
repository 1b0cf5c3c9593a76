// The words a report can be told from others by: those it uses often and other texts seldom, names before all.

import { commonWords } from "../english/common-words.ts";
import type { Keyword } from "../model/keyword.ts";
import type { Mention } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";

/** How many are kept; measured on news of many outlets: 120 and all of them part stories no better. */
const kept = 80;

/** How much more a word says that is part of a name. */
const nameWeight = 1.5;

/** The keywords of a report, weightiest first. */
export function keywordsOf(reading: Reading, mentions: readonly Mention[]): readonly Keyword[] {
  const named = namedWords(mentions);
  const times = new Map<string, number>();
  for (const { lower, shape } of reading.tokens) {
    if (shape !== "word" && shape !== "number") continue;
    for (const word of wordsOf(lower)) times.set(word, (times.get(word) ?? 0) + 1);
  }
  return [...times]
    .map(([word, count]): Keyword => {
      const common = commonWords.get(word) ?? 0;
      return { word, times: count, common, named: named.has(word) };
    })
    .map((keyword) => ({ keyword, weight: weightOf(keyword) }))
    .sort((a, b) => b.weight - a.weight || (a.keyword.word < b.keyword.word ? -1 : 1))
    .slice(0, kept)
    .map(({ keyword }) => keyword);
}

function namedWords(mentions: readonly Mention[]): ReadonlySet<string> {
  const names = mentions.filter(({ form }) => form === "name");
  return new Set(names.flatMap(({ name }) => wordsOf(name.toLowerCase())));
}

/** Runs of three letters or digits and more. */
function wordsOf(lower: string): readonly string[] {
  return lower.match(/\p{L}{3,}|\p{N}{3,}/gu) ?? [];
}

/** By frequency in the text against frequency in texts (Spärck Jones 1972), the logarithm of each. */
function weightOf({ times, common, named }: Keyword): number {
  const rarity = Math.log((100 + 1) / (common + 1));
  return (1 + Math.log(times)) * rarity * (named ? nameWeight : 1);
}
