// The verdicts of one question as a table a person can edit: a row a figure, a cell for each row above it.

import type { VerdictKind } from "../../../src/model/situation.ts";

const letters: ReadonlyMap<string, VerdictKind> = new Map([
  ["a", "agree"],
  ["u", "update"],
  ["r", "refine"],
  ["d", "dispute"],
  ["i", "incomparable"],
  ["?", "unclear"],
]);

/** The figures of one question, and what may be said of each pair of them, the best first. */
export interface VerdictTable {
  readonly figures: readonly string[];
  readonly pairs: readonly TrueVerdict[];
}

export interface TrueVerdict {
  readonly a: string;
  readonly b: string;
  readonly verdicts: readonly VerdictKind[];
}

/** Reads a table. Throws where a row has too few or too many cells, or a letter that means nothing. */
export function verdictsOf(table: string): VerdictTable {
  const rows = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u));
  const figures = rows.map(([figure = ""]) => figure);
  const pairs = rows.flatMap(([figure = "", ...cells], at) => {
    if (cells.length !== at)
      throw new Error(`${figure} has ${cells.length} verdicts and ${at} figures above it`);
    return cells.map((cell, above) => ({
      a: figures[above] ?? "",
      b: figure,
      verdicts: [...cell].map(kindOf),
    }));
  });
  return { figures, pairs };
}

function kindOf(letter: string): VerdictKind {
  const kind = letters.get(letter);
  if (kind === undefined) throw new Error(`"${letter}" is no verdict`);
  return kind;
}
