// Over which small words a name goes on: particles, "of the", "and", a possessive inside, a list of departments.

import { countryNames, demonyms } from "../../english/countries.ts";
import { groupHeads, groupNouns } from "../../english/group-words.ts";
import { innerWords, nameParticles, ownersInNames } from "../../english/name-particles.ts";
import { openHeads, openPlaceHeads, organisationHeads } from "../../english/organisation-words.ts";
import { facilityEndings } from "../../english/place-words.ts";
import { portfolios, titleHeads } from "../../english/titles.ts";
import type { Run } from "./runs.ts";
import type { Word } from "./words.ts";

/** Whether the word at an index is a capital that may go on a name. */
type IsPart = (words: readonly Word[], index: number) => boolean;

/** The end of a run with the link after it and the part behind that; the same end where no link goes on. */
export function endOverLink(words: readonly Word[], run: Run, isPart: IsPart): number {
  const { end } = run;
  const word = words[end];
  const last = words[end - 1];
  if (word === undefined || last === undefined || word.sentence !== last.sentence) return end;
  if (word.kind === "clitic") return overPossessive(words, run, isPart);
  if (word.kind === "number") return isUnit(last) ? end + 1 : end;
  if (word.text === "&" && isPart(words, end + 1)) return end + 2;
  if (word.text === ",") return overDepartments(words, run, isPart);
  if (word.kind !== "lower") return end;
  const particles = particlesFrom(words, end);
  if (particles > 0 && isPart(words, end + particles)) return end + particles + 1;
  if (innerWords.has(word.lower)) return overInner(words, run, isPart);
  if (word.lower !== "and") return end;
  const next = words[end + 1]?.lower === "the" ? end + 2 : end + 1;
  return isPart(words, next) && andBelongs(words, run, next) ? next + 1 : end;
}

/** "Brigade 17". */
function isUnit(last: Word): boolean {
  return last.text === "Brigade" || last.text === "Battalion";
}

/** "People's Congress", "St Tarn's College": an owner inside a name. */
function overPossessive(words: readonly Word[], { first, end }: Run, isPart: IsPart): number {
  const owner = words[end - 1]?.text ?? "";
  const next = words[end + 1];
  if (next === undefined || !isPart(words, end + 1)) return end;
  const isSaint = /^St\.?$/u.test(words[first]?.text ?? "");
  if (!ownersInNames.has(owner) && !isSaint) return end;
  return [1, 2, 3].some((step) => isHead(words[end + step]?.text ?? "")) ? end + 2 : end;
}

function isHead(text: string): boolean {
  return organisationHeads.has(text) || facilityEndings.has(text);
}

function particlesFrom(words: readonly Word[], end: number): number {
  let count = 0;
  while (count < 3) {
    const word = words[end + count];
    if (word?.kind !== "lower" || !nameParticles.has(word.lower)) break;
    count += 1;
  }
  return count;
}

function overInner(words: readonly Word[], run: Run, isPart: IsPart): number {
  const { end } = run;
  const word = words[end];
  if (word === undefined || !opensInto(words, run)) return end;
  if (isPart(words, end + 1)) return end + 2;
  if (words[end + 1]?.lower === "the" && isPart(words, end + 2)) return end + 3;
  return end;
}

function opensInto(words: readonly Word[], { first, end }: Run): boolean {
  const link = words[end]?.lower;
  const head = words[end - 1];
  const next = words[end + 1];
  if (head === undefined) return false;
  const before = words[first - 1]?.lower ?? "";
  const isOpen = words.slice(first, end).some((part) => openHeads.has(part.text));
  // "the group Lions of Tarn"
  if (link === "of" && (before === "group" || groupNouns.has(before))) return true;
  if (link === "of") {
    const isOffice = titleHeads.has(head.lower) && next !== undefined && portfolios.has(next.lower);
    return isOpen || openPlaceHeads.has(head.text) || isOffice;
  }
  // "the Council for Tarn" goes on; "the House on Monday" does not.
  return isOpen && head.text !== "House";
}

/** "Ministry of Agriculture, Forestry and Fisheries": only single words, and only where "and" ends the list. */
function overDepartments(words: readonly Word[], { first, end }: Run, isPart: IsPart): number {
  if (!hasLink(words, { first, end })) return end;
  let index = end;
  while (words[index]?.text === "," && words[index + 1]?.kind === "capital") index += 2;
  if (index === end || !portfolios.has(words[end - 1]?.lower ?? "")) return end;
  if (words[index]?.text === ",") index += 1;
  return words[index]?.lower === "and" && isPart(words, index + 1) ? index + 2 : end;
}

function hasLink(words: readonly Word[], { first, end }: Run): boolean {
  const parts = words.slice(first, end);
  const open = parts.findIndex((part) => openHeads.has(part.text));
  return open >= 0 && parts.slice(open).some((part) => part.lower === "of" || part.lower === "for");
}

/** Whether "and" joins two parts of one name and not two names. */
function andBelongs(words: readonly Word[], run: Run, next: number): boolean {
  const left = words[run.end - 1];
  const right = words[next];
  if (left === undefined || right === undefined) return false;
  const rightEnd = capitalsFrom(words, next);
  const headed = isHead(words[rightEnd - 1]?.text ?? "");
  if (hasLink(words, run)) {
    if (portfolios.has(right.lower) && portfolios.has(left.lower)) return true;
    return !isNameBeginning(right) && rightEnd === next + 1 && !headed;
  }
  // "the Truth and Reconciliation Commission": the head at the end is the head of both.
  const shared = headed && rightEnd > next + 1 && !isNameBeginning(right);
  const hasHead = words.slice(run.first, run.end).some((part) => isHeadWord(part.text));
  return shared && !hasHead && isArticled(words, run) && !countryNames.has(left.text);
}

function isHeadWord(text: string): boolean {
  return isHead(text) || groupHeads.has(text);
}

function isArticled(words: readonly Word[], { first, end }: Run): boolean {
  if (portfolios.has(words[end - 1]?.lower ?? "")) return true;
  return words[first - 1]?.lower === "the";
}

/** What a name of its own begins with after "and". */
function isNameBeginning(word: Word): boolean {
  return (
    countryNames.has(word.text) ||
    demonyms.has(word.text) ||
    titleHeads.has(word.lower) ||
    openHeads.has(word.text) ||
    /^\p{Lu}{2,}$/u.test(word.text)
  );
}

function capitalsFrom(words: readonly Word[], first: number): number {
  let end = first;
  while (end < first + 6 && words[end]?.kind === "capital") end += 1;
  return end;
}
