// Which noun a relative pronoun stands for, by the tree.

import type { Reading } from "../../model/reading.ts";
import { treeOf } from "../../read/tree.ts";

/** How many words up the relative clause is looked for. */
const deepest = 6;

/** The noun whose relative clause a pronoun opens; `undefined` for any other word. */
export function antecedentOf(reading: Reading, at: number): number | undefined {
  if (!/^(?:WP\$?|WDT|WRB)$/u.test(reading.tags[at]?.xpos ?? "")) return undefined;
  if (!relatives.has(reading.tokens[at]?.lower ?? "")) return undefined;
  const tree = treeOf(reading);
  let above: number | undefined = at;
  for (let step = 0; step < deepest && above !== undefined; step++) {
    if (tree.is(above, "acl:relcl")) {
      const noun = tree.head(above);
      return noun !== undefined && noun < at ? noun : undefined;
    }
    above = tree.head(above);
  }
  return undefined;
}

const relatives: ReadonlySet<string> = new Set(["who", "whom", "whose", "which", "that", "where"]);
