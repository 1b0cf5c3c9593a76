// Decides which counts of a list are not further ones but say again who was just counted: "a cook, Ivo Senn,", "three
// people, a man and two children".

import type { Count } from "./counts.ts";
import { type FigureSentence, wordAt } from "./sentence.ts";

/**
 * "a cook, Ivo Senn, and a nurse", "the victim, a baker,": the same person twice. `after` is the token that follows the
 * second and all that describes it.
 */
export function isSamePerson(
  sentence: FigureSentence,
  {
    first,
    second,
    after,
  }: { readonly first: Count; readonly second: Count; readonly after: number },
): boolean {
  if (!isSingle(first) || !isSingle(second)) return false;
  if (wordAt(sentence, second.first - 1) !== ",") return false;
  // "a cook, Ivo Senn and a nurse" are three.
  if (listJoints.has(wordAt(sentence, after))) return false;
  // A list of names, or of people told by their kind, goes on to an "and".
  return isName(first) !== isName(second) || !listJoints.has(wordAt(sentence, after + 1));
}

const listJoints: ReadonlySet<string> = new Set(["and", "or", "&"]);

/** One person, told as "a cook", "one cook", "the cook" or by name. */
export function isSingle(count: Count): boolean {
  return count.kind === "one" || (count.kind === "some" && count.low === 1 && count.high === 1);
}

function isName(count: Count): boolean {
  return count.kind === "one" && count.noun === "";
}

/** "the four girls, Ana, Ida, Mia and Una": the names spell the number out, and are no further people. */
export function withoutSpelling(list: readonly Count[]): readonly Count[] {
  const kept: Count[] = [];
  for (let at = 0; at < list.length; at++) {
    const count = list[at];
    if (count === undefined) continue;
    kept.push(count);
    const size = count.kind === "some" && (count.best ?? 0) > 1 ? (count.best ?? 0) : 0;
    const spelling = list.slice(at + 1, at + 1 + size).findIndex((one) => !isName(one));
    const named = spelling < 0 ? Math.min(size, list.length - at - 1) : spelling;
    // One name may be a further person's; not every name is known for one.
    if (named > 1) at += named;
  }
  return kept;
}

/** "three people, a man and two children": the first number is that of all the others together. */
export function isSpelledOut(list: readonly Count[]): boolean {
  const [whole, ...parts] = list;
  if (whole?.kind !== "some" || whole.best === undefined || parts.length < 2) return false;
  return parts.reduce((sum, part) => sum + (part.best ?? Number.NaN), 0) === whole.best;
}
