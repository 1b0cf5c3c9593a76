// Whether a hyphen joins a romanised Chinese or Korean given name: "Sol Jae-mun", "Wan Siu-lok".

import { notGivenNames } from "../english/clitics.ts";

// One syllable of Pinyin, Cantonese or Revised Romanisation and their older kin, roughly: no English cluster passes.
const syllable =
  /^(?:ch|sh|zh|ts|tz|kw|gw|ng|hs|[bcdfghjklmnpqrstwxyz])?[yw]?[aeiouü]{1,3}(?:ng|[nmktplh])?$/u;
const parts = /^\p{Lu}\p{Ll}{0,5}$/u;
const second = /^\p{Ll}{2,6}$/u;
const familyName = /(?:^|[^\p{L}])\p{Lu}\p{Ll}{1,7} $/u;

/** Whether the word before the hyphen at `hyphen` and the one after it, up to `end`, are one; a family name stands before them. */
export function isGivenName(text: string, at: number, hyphen: number, end: number): boolean {
  const first = text.slice(at, hyphen);
  const last = text.slice(hyphen + 1, end).replace(/['’].*/u, "");
  if (!parts.test(first) || !second.test(last)) return false;
  const lower = first.toLowerCase();
  if (!syllable.test(lower) || !syllable.test(last)) return false;
  if (notGivenNames.has(lower) || notGivenNames.has(last)) return false;
  return familyName.test(text.slice(Math.max(0, at - 10), at));
}
