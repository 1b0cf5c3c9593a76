// The one order of texts: by code unit, the same on every machine and in every locale.

/** Negative, zero or positive, as a sort wants it. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
