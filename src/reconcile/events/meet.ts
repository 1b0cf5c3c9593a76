// How the places, parties, targets or countries of two tellings meet.

/** What two sets share, and whether they can be of one thing. */
export type Meeting =
  | { readonly meeting: "shared"; readonly shared: string }
  | { readonly meeting: "apart" | "open"; readonly shared?: undefined };

/** How two sets meet: where one of them is empty nothing is said. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): Meeting {
  if (a.size === 0 || b.size === 0) return { meeting: "open" };
  const shared = firstShared(a, b);
  return shared === undefined ? { meeting: "apart" } : { meeting: "shared", shared };
}

/** The first in order of what both hold. */
export function firstShared(a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let first: string | undefined;
  for (const item of few) if (many.has(item) && (first === undefined || item < first)) first = item;
  return first;
}
