// The least and the most of many numbers. Here because `Math.min` takes its numbers as arguments, of which a call bears some
// hundred thousand, and a pile may hold more counts of one thing than that.

/** The least; `Infinity` of none. */
export function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
}

/** The most; `-Infinity` of none. */
export function mostOf(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
}
