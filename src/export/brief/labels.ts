// What each report is called in footnotes: its ref, shortened where long, always unique.

import { plain } from "./plain.ts";

const longest = 16;
const kept = 11;

/** A label for each ref, in order: `001`, `harbour-pos…`; two reports of one ref get `001` and `001(2)`. */
export function labelReports(refs: readonly string[]): readonly string[] {
  const names = refs.map((ref) => plain(ref.replace(/\.(?:txt|md|html?|jsonl?|pdf)$/i, "")) || "?");
  const heads = counted(names.map((name) => name.slice(0, kept)));
  const tails = counted(names.map((name) => name.slice(-kept)));
  const seen = new Map<string, number>();
  return names.map((name) => {
    const label = shortLabel(name, { heads, tails });
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return times === 1 ? label : `${label}(${times})`;
  });
}

interface Ends {
  readonly heads: ReadonlyMap<string, number>;
  readonly tails: ReadonlyMap<string, number>;
}

function shortLabel(name: string, { heads, tails }: Ends): string {
  if (name.length <= longest) return name;
  if (heads.get(name.slice(0, kept)) === 1) return `${name.slice(0, kept)}\u2026`;
  if (tails.get(name.slice(-kept)) === 1) return `\u2026${name.slice(-kept)}`;
  return name;
}

function counted(parts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}
