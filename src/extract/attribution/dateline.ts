// Where a dateline ends: "DUNMERE, Oria (ORNA) -" says where a report was written and is no part of what anybody says.

import { type Line, tokenOf } from "./line.ts";

/** No dateline has more tokens before its dash. */
const longest = 14;

/** The token after the dateline a sentence opens with; its first token where it opens with none. */
export function afterDateline(line: Line): number {
  const { first } = line;
  if (!/^\p{Lu}{3,}$/u.test(tokenOf(line, first)?.text ?? "")) return first;
  for (let index = first + 1; index < Math.min(line.end, first + longest); index++) {
    const text = tokenOf(line, index)?.text ?? "";
    if (/^(?:-|–|—|--)$/u.test(text)) return index + 1;
    if (!/^(?:[,().\p{N}]+|\p{Lu}.*)$/u.test(text)) return first;
  }
  return first;
}
