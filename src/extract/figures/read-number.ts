// Reads a number from its words or digits. Knows nothing of what is counted.

import { numberScales, smallNumbers } from "../../english/number-words.ts";

/** The number that words in lower case say: `["two", "hundred", "and", "five"]`, `["1.4", "million"]`, `["a", "dozen"]`. */
export function readNumber(words: readonly string[]): number | undefined {
  const last = words.at(-1);
  if (last === undefined || last === "and" || last === "-") return undefined;
  let total = 0;
  let group: number | undefined;
  let previous: number | undefined;
  for (const word of words) {
    if (word === "and" || word === "-") continue;
    // "70 a day" is not 71.
    if ((word === "a" || word === "an") && previous !== undefined) return undefined;
    const scale = numberScales.get(word);
    if (scale === undefined) {
      const value = readSimple(word);
      if (value === undefined) return undefined;
      if (!fits(previous, value)) return undefined;
      group = (group ?? 0) + value;
      previous = value;
      continue;
    }
    const times = group ?? 1;
    if (scale >= 1_000) {
      total += times * scale;
      group = undefined;
    } else {
      group = times * scale;
    }
    previous = scale;
  }
  const value = total + (group ?? 0);
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined;
}

/** The number of one word: `12`, `1,200`, `1.4`, `twelve`, `twenty-five`, and `a` for one. */
function readSimple(word: string): number | undefined {
  if (word === "a" || word === "an") return 1;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word) || /^\d{1,12}(?:\.\d{1,6})?$/.test(word)) {
    return Number(word.replaceAll(",", ""));
  }
  const small = smallNumbers.get(word);
  if (small !== undefined) return small;
  const [tens, ones, ...rest] = word.split("-");
  if (tens === undefined || ones === undefined || rest.length > 0) return undefined;
  const high = smallNumbers.get(tens);
  const low = smallNumbers.get(ones);
  return high === undefined || low === undefined || high < 20 || low > 9 ? undefined : high + low;
}

/** "twenty five" is one number, "five six" and "12 three" are not. */
function fits(previous: number | undefined, value: number): boolean {
  if (previous === undefined) return true;
  if (previous >= 100) return value < previous;
  return previous >= 20 && previous % 10 === 0 && value < 10;
}
