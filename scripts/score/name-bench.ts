// Reads labelled pairs of names: one pair a line of comma-separated values, with what the names are of and whether they are
// one thing's.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameKind } from "../../src/reconcile/entities/names/index.ts";

/** Two names and whether they name one thing. */
export interface LabelledPair {
  readonly kind: NameKind;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** What the corpus' classes are to us; ships and bodies of unknown kind are not asked for. */
const kinds: Readonly<Record<string, NameKind>> = {
  Person: "person",
  Company: "organisation",
  Organization: "organisation",
};

/** The pairs under the folder of shared corpora; none where they are absent. */
export function loadNameBench(shared: string): readonly LabelledPair[] {
  const path = join(shared, "corpora/names/name-bench.csv");
  return existsSync(path) ? readNameBench(readFileSync(path, "utf8")) : [];
}

/** Reads the table: group, class, two names, `true` or `false`, and what is not asked for. */
export function readNameBench(table: string): readonly LabelledPair[] {
  return table.split(/\r?\n/u).flatMap((line) => {
    const [, schema = "", a = "", b = "", same] = cellsOf(line);
    const kind = kinds[schema];
    return kind === undefined ? [] : [{ kind, a, b, same: same === "true" }];
  });
}

/** The cells of a line; a quotation mark in a quoted cell is written twice. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
    ([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
