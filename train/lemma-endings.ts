// Which endings of a word tell its lemma: learns, from words with their lemmas, the shortest list of endings
// with edits such that the longest ending that fits is right for most, and the words for which it is not.

import type { LemmaEdit, LemmaEndings } from "../src/read/trained/lemmas.ts";

/** A word with the edit that makes its lemma. */
export interface TaughtEdit {
  readonly word: string;
  readonly edit: LemmaEdit;
}

/** How many more words an ending must set right than the shorter ending it refines. */
const worthwhile = 2;
const longestEnding = 6;

/** What is known before learning. */
export interface EndingLesson {
  /** Words that teach no ending but are not to be mistaken either. */
  readonly others?: readonly TaughtEdit[];
  /** Endings that are not to be learned otherwise. */
  readonly given?: readonly TaughtEdit[];
  /** What is asked before any ending. */
  readonly first?: (word: string) => LemmaEdit | undefined;
}

/**
 * Endings with their edits, and `^word` for each word that they would mistake. No ending learned is shorter
 * than what its edit cuts, so that nothing is cut that was not looked at.
 */
export function learnEndings(
  words: readonly TaughtEdit[],
  lesson: EndingLesson = {},
): LemmaEndings {
  const { others = [], given = [], first = () => undefined } = lesson;
  const endings = new Map<string, LemmaEdit>(given.map(({ word, edit }) => [word, edit]));
  const counts = countsByEnding(words.filter(({ word }) => first(word) === undefined));
  for (const ending of inOrder(counts.keys())) {
    const edit = betterEdit(counts.get(ending), editFor(endings, ending.slice(1)));
    if (endings.has(ending)) continue;
    if (edit !== undefined && cutOf(edit) <= ending.length) endings.set(ending, edit);
  }
  const exceptions = [...words, ...others]
    .filter(({ word, edit }) => (first(word) ?? editFor(endings, word)) !== edit)
    .map(({ word, edit }) => [`^${word}`, edit] as const);
  return sorted([...endings, ...exceptions]);
}

/** The edit of the longest ending that fits; `0`, no change, where none does. */
function editFor(endings: ReadonlyMap<string, LemmaEdit>, word: string): LemmaEdit {
  for (let length = Math.min(longestEnding, word.length); length > 0; length -= 1) {
    const edit = endings.get(word.slice(-length));
    if (edit !== undefined) return edit;
  }
  return "0";
}

type EditCounts = Map<LemmaEdit, number>;

function countsByEnding(words: readonly TaughtEdit[]): Map<string, EditCounts> {
  const counts = new Map<string, EditCounts>();
  for (const { word, edit } of words) {
    for (let length = 1; length <= Math.min(longestEnding, word.length); length += 1) {
      const ending = word.slice(-length);
      const edits = counts.get(ending) ?? new Map<LemmaEdit, number>();
      edits.set(edit, (edits.get(edit) ?? 0) + 1);
      counts.set(ending, edits);
    }
  }
  return counts;
}

/** The commonest edit, if it is right for enough more words than the one that would be made anyway. */
function betterEdit(counts: EditCounts | undefined, otherwise: LemmaEdit): LemmaEdit | undefined {
  if (counts === undefined) return undefined;
  let best = otherwise;
  for (const [edit, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && best !== otherwise && edit < best)) best = edit;
  }
  const gain = (counts.get(best) ?? 0) - (counts.get(otherwise) ?? 0);
  return best !== otherwise && gain >= worthwhile ? best : undefined;
}

/** Short endings first, then by code unit, whatever the order of the words. */
function inOrder(endings: Iterable<string>): readonly string[] {
  return [...endings].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

function cutOf(edit: LemmaEdit): number {
  return Number(/\d+/.exec(edit)?.[0] ?? 0);
}

/** A plain object with its keys in one order. */
export function sorted<Value>(
  entries: readonly (readonly [string, Value])[],
): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

/** The edit that makes the lemma of the form. */
export function editOf(form: string, lemma: string): LemmaEdit {
  const small = `${lemma.slice(0, 1).toLowerCase()}${lemma.slice(1)}`;
  const capital = small !== lemma && small.startsWith(form.slice(0, 1));
  const target = capital ? small : lemma;
  let same = 0;
  while (same < form.length && form[same] === target[same]) same += 1;
  return `${capital ? "+" : ""}${form.length - same}${target.slice(same)}`;
}
