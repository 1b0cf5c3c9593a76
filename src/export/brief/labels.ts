// What each report is called in footnotes: its ref, shortened where long, always unique.

import { plain } from "./plain.ts";

const longest = 9;
const kept = 11;

/**
 * A label for each ref, in order: `001` for `001_harbour-shelled` where no other begins so, else
 * `harbour-pos…`; two reports of one ref get `001` and `001(2)`.
 */
export function labelReports(refs: readonly string[]): readonly string[] {
  const names = refs.map((ref) => plain(ref.replace(/\.(?:txt|md|html?|jsonl?|pdf)$/i, "")) || "?");
  const ends: Ends = {
    starts: counted(names.flatMap(startsOf)),
    heads: counted(names.map((name) => name.slice(0, kept))),
    tails: counted(names.map((name) => name.slice(-kept))),
  };
  const seen = new Map<string, number>();
  return names.map((name) => {
    const label = shortLabel(name, ends);
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return times === 1 ? label : `${label}(${times})`;
  });
}

interface Ends {
  readonly starts: ReadonlyMap<string, number>;
  readonly heads: ReadonlyMap<string, number>;
  readonly tails: ReadonlyMap<string, number>;
}

function shortLabel(name: string, { starts, heads, tails }: Ends): string {
  if (name.length <= longest) return name;
  const start = startsOf(name).find((part) => part.length > 1 && starts.get(part) === 1);
  if (start !== undefined && start.length <= longest) return start;
  if (name.length <= kept + 5) return name;
  if (heads.get(name.slice(0, kept)) === 1) return `${name.slice(0, kept)}\u2026`;
  if (tails.get(name.slice(-kept)) === 1) return `\u2026${name.slice(-kept)}`;
  return name;
}

/** What stands before each break of a name, and the name itself: `001`, `001_harbour`, ... */
function startsOf(name: string): readonly string[] {
  return [...name.matchAll(/[-_ ./]/g)].map(({ index }) => name.slice(0, index)).concat(name);
}

function counted(parts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}
