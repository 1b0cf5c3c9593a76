// How like two reports are by their keywords: the cosine of their weights. A word weighs by how often its report uses it and
// by how few others do, those of the case and texts of any kind taken together, so that a case of two reports and one of a
// thousand are measured alike. Names weigh more.

import type { Keyword } from "../../model/keyword.ts";

/** How much of every hundred texts of any kind is set beside the reports of the case. */
const otherTexts = 150;

/** How much more a word says that is part of a name. */
const nameWeight = 1.5;

/** A word that more reports use says next to nothing, and comparing them by it would grow with their square. */
const mostReports = 300;

/** What each word of a thing weighs. */
export type Weights = ReadonlyMap<string, number>;

/** The weights of each report's keywords, of length one. */
export function weigh(reports: readonly (readonly Keyword[])[]): readonly Weights[] {
  const users = new Map<string, number>();
  for (const { word } of reports.flat()) users.set(word, (users.get(word) ?? 0) + 1);
  return reports.map((keywords) => {
    const raw = keywords.map(({ word, times, common, named }) => {
      const used = (users.get(word) ?? 0) + (otherTexts * common) / 100;
      const rarity = Math.max(0, Math.log((reports.length + otherTexts) / used));
      return [word, (1 + Math.log(times)) * rarity * (named ? nameWeight : 1)] as const;
    });
    const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1;
    return new Map(raw.map(([word, weight]) => [word, weight / length]));
  });
}

/** How like two reports are: the cosine of their weights, each of length one. */
export function cosine(a: Weights, b: Weights): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

/** Tells how like a report is to the likest of these, which is found by the words that not too many of them use. */
export function likestAmong(things: readonly Weights[]): (one: Weights) => number {
  const users = new Map<string, [thing: number, weight: number][]>();
  things.forEach((weights, thing) => {
    for (const [word, weight] of weights) {
      const known = users.get(word);
      if (known === undefined) users.set(word, [[thing, weight]]);
      else known.push([thing, weight]);
    }
  });
  const sums = new Float64Array(things.length);
  return (one) => {
    sums.fill(0);
    for (const [word, weight] of one) {
      const sharers = users.get(word) ?? [];
      if (sharers.length > mostReports) continue;
      for (const [thing, other] of sharers) sums[thing] = (sums[thing] ?? 0) + weight * other;
    }
    let likest = 0;
    sums.forEach((sum, thing) => {
      if (sum > (sums[likest] ?? 0)) likest = thing;
    });
    const nearest = things[likest];
    return nearest === undefined ? 0 : cosine(nearest, one);
  };
}

/** Of these words those that two reports are most alike by, weightiest first. */
export function sharedOf(words: ReadonlySet<string>, a: Weights, b: Weights): readonly string[] {
  const shared: { readonly word: string; readonly weight: number }[] = [];
  for (const word of words) {
    const weight = (a.get(word) ?? 0) * (b.get(word) ?? 0);
    if (weight > 0) shared.push({ word, weight });
  }
  return shared
    .sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
    .map(({ word }) => word);
}

/** Who uses which words, by number: words that two things or more use, and not too many. */
export interface Users {
  /** Of each thing, its words and what they weigh. */
  readonly words: readonly (readonly (readonly [word: number, weight: number])[])[];
  /** Of each word, where its users begin; they end where those of the next begin. */
  readonly from: Int32Array;
  readonly things: Int32Array;
  readonly weights: Float64Array;
}

/** The users of all words by which these are compared. */
export function usersOf(things: readonly Weights[]): Users {
  const used = new Map<string, number>();
  for (const thing of things)
    for (const word of thing.keys()) used.set(word, (used.get(word) ?? 0) + 1);
  const compared = [...used].filter(([, users]) => users > 1 && users <= mostReports);
  const numbers = new Map(compared.map(([word], number) => [word, number]));
  const words = things.map((thing) =>
    [...thing].flatMap(([word, weight]) => {
      const number = numbers.get(word);
      return number === undefined ? [] : [[number, weight] as const];
    }),
  );
  const from = new Int32Array(compared.length + 1);
  compared.forEach(([, users], number) => {
    from[number + 1] = (from[number] ?? 0) + users;
  });
  return { words, from, ...placed(words, from) };
}

function placed(words: Users["words"], from: Int32Array): Pick<Users, "things" | "weights"> {
  const next = from.slice();
  const things = new Int32Array(from.at(-1) ?? 0);
  const weights = new Float64Array(things.length);
  words.forEach((own, thing) => {
    for (const [word, weight] of own) {
      const at = next[word] ?? 0;
      next[word] = at + 1;
      things[at] = thing;
      weights[at] = weight;
    }
  });
  return { things, weights };
}
