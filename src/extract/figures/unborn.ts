// Decides whether a count is of a child not yet born: told beside the dead, and by custom not counted among them.

import { unbornMarks } from "../../english/person-nouns.ts";
import type { Scene, Tie } from "./rule.ts";

/** "an unborn child", "her unborn twins". */
export function isUnborn({ count }: Tie, { sentence }: Scene): boolean {
  return sentence.tokens
    .slice(count.first, count.end)
    .some((token) => unbornMarks.has(token.lower));
}
