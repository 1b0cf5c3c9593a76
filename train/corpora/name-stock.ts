// A stock of given and family names from all over the world, to put in the place of those that the corpora happen to
// have: Latin spellings that share an original in another script, CC0.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { englishWords } from "../../src/english/languages.ts";

/** Names of persons, one word each, capitalised. */
export type NameStock = readonly string[];

/** Spellings seen fewer times than this are noise as often as not. */
const fewest = 3;

interface Group {
  readonly variants: readonly (readonly [string, number])[];
}

/** Reads the stock under the folder of shared corpora; always in the same order. */
export function loadNameStock(shared: string): NameStock {
  return readNameStock(
    readFileSync(join(shared, "corpora/names/latin-variant-groups.jsonl"), "utf8"),
  );
}

/** One JSON object a line: `{"variants": [["hassan", 12], ...]}`. */
export function readNameStock(lines: string): NameStock {
  const names = new Set<string>();
  for (const line of lines.split("\n")) {
    if (line === "") continue;
    const { variants }: Group = JSON.parse(line);
    for (const [name, count] of variants) {
      if (count >= fewest && isName(name)) names.add(capitalised(name));
    }
  }
  return [...names];
}

function isName(name: string): boolean {
  return /^\p{L}[\p{L}'’]{2,}(?:-\p{L}{2,})?$/u.test(name) && !englishWords.has(name);
}

function capitalised(name: string): string {
  return name.replace(/^\p{L}|(?<=-)\p{L}/gu, (letter) => letter.toUpperCase());
}
