// Where a title begins and ends around a name.

import {
  honorifics,
  officeModifiers,
  offices,
  portfolios,
  rankHeads,
  ranks,
  titleHeads,
} from "../../english/titles.ts";
import type { Run } from "./runs.ts";
import type { Word } from "./words.ts";

/** The end of the title a capitalised run begins with; the run's start where it begins with none. */
export function leadingTitleEnd(words: readonly Word[], run: Run): number {
  let end = run.first;
  for (let index = run.first; index < run.end; index += 1) {
    const word = bare(words[index]);
    if (titleHeads.has(word)) end = index + 1;
    else if (word === "of" && index === end && end > run.first)
      end = portfolioEnd(words, index, run.end);
    else if (
      !ranks.has(word) &&
      !officeModifiers.has(word) &&
      !portfolios.has(word) &&
      word !== "and"
    )
      break;
  }
  return end;
}

/** "of Health", "of State for Transport": the end of what an office is of. */
function portfolioEnd(words: readonly Word[], of: number, end: number): number {
  let index = of;
  while (index < end) {
    const word = bare(words[index]);
    if (!portfolios.has(word) && !["of", "for", "and", "the"].includes(word)) break;
    index += 1;
  }
  return index;
}

/** The start of a capitalised title that ends at `head`, walking left no further than `floor`. */
export function titleStart(words: readonly Word[], floor: number, head: number): number {
  let start = head;
  while (start > floor && isTitleModifier(bare(words[start - 1]))) start -= 1;
  return start;
}

function isTitleModifier(word: string): boolean {
  return [
    "prime",
    "foreign",
    "vice",
    "deputy",
    "chief",
    "former",
    "general",
    "acting",
    "justice",
    "interior",
    "finance",
    "defence",
    "defense",
    "health",
    "first",
    "executive",
    "managing",
    "assistant",
    "secretary",
    "attorney",
    "solicitor",
    "consul",
    "senior",
  ].includes(word);
}

/**
 * The start of the lower-case title right before a name: "rebel commander Abel Mora", "parliamentary
 * speaker and commander-in-chief Abel Mora". The name's own start where there is none.
 */
export function lowerTitleStart(words: readonly Word[], name: number): number {
  let start = officeStart(words, name);
  while (start < name && words[start - 1]?.lower === "and") {
    const further = officeStart(words, start - 1);
    if (further === start - 1) break;
    start = further;
  }
  return start;
}

function officeStart(words: readonly Word[], end: number): number {
  const head = words[end - 1];
  const name = words[end];
  if (head === undefined || head.kind !== "lower" || head.sentence !== (name ?? head).sentence)
    return end;
  if (!offices.has(head.lower) && !rankHeads.has(head.lower) && !honorifics.has(head.lower))
    return end;
  let start = end - 1;
  while (isLowerModifier(words[start - 1], head)) start -= 1;
  return start;
}

function isLowerModifier(word: Word | undefined, head: Word): boolean {
  if (word === undefined || word.kind !== "lower" || word.sentence !== head.sentence) return false;
  return officeModifiers.has(word.lower) || offices.has(word.lower) || rankHeads.has(word.lower);
}

/** A word in lower case without a full stop: "Gen." and "gen" are one. */
export function bare(word: Word | undefined): string {
  return word === undefined ? "" : word.lower.replace(/\.$/u, "");
}

/** The last part of a hyphenated word, lower case: "Executive-President" is a president. */
export function hyphenHead(word: Word): string {
  return bare(word).split("-").at(-1) ?? "";
}
