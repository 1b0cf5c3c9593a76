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

/** By report, the others it shares weighty words with and how like they are, from 0 to 1. */
export type Likeness = readonly ReadonlyMap<number, number>[];

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

/** How like the reports are that share a word few use. */
export function likenessOf(weights: readonly Weights[]): Likeness {
  const likeness = weights.map(() => new Map<number, number>());
  for (const users of usersOf(weights).values()) {
    if (users.length > mostReports) continue;
    users.forEach(([a, weight], index) => {
      for (const [b, other] of users.slice(index + 1)) {
        add(likeness[a], b, weight * other);
        add(likeness[b], a, weight * other);
      }
    });
  }
  return likeness;
}

/** How like two reports are: the cosine of their weights, each of length one. */
export function cosine(a: Weights, b: Weights): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

/** The words two reports are most alike by, weightiest first. */
export function sharedWords(a: Weights, b: Weights): readonly string[] {
  return [...a]
    .map(([word, weight]) => ({ word, weight: weight * (b.get(word) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
    .map(({ word }) => word);
}

type User = readonly [report: number, weight: number];

function usersOf(weights: readonly Weights[]): ReadonlyMap<string, readonly User[]> {
  const users = new Map<string, User[]>();
  weights.forEach((words, report) => {
    for (const [word, weight] of words) {
      const known = users.get(word) ?? [];
      known.push([report, weight]);
      users.set(word, known);
    }
  });
  return users;
}

function add(to: Map<number, number> | undefined, at: number, amount: number): void {
  to?.set(at, (to.get(at) ?? 0) + amount);
}
