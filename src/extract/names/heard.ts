// What the trained reader heard in the words: the names it found and the parts of speech it gave. Evidence beside the
// tables and never instead of them; there is none where the reader has no model.

import type { NamedSpan, Reading } from "../../model/reading.ts";
import type { Run } from "./runs.ts";
import type { Word } from "./words.ts";

/** A name of the reader, as words. */
interface HeardName extends Run {
  readonly kind: NamedSpan["kind"];
}

/** What a reader with a model made of the words. */
export interface Heard {
  /** The name that a word lies in, whole or in part. */
  nameAt(word: number): HeardName | undefined;
  /** Universal part of speech of a word, by its first token. */
  partOfSpeech(word: number): string | undefined;
}

/** What the reader heard; `undefined` where it has no model. */
export function heardIn(words: readonly Word[], { tags, names }: Reading): Heard | undefined {
  if (tags.length === 0) return undefined;
  const at: (HeardName | undefined)[] = new Array(words.length).fill(undefined);
  let word = 0;
  for (const { start, end, kind } of names) {
    while (word < words.length && (words[word]?.end ?? 0) <= start) word += 1;
    let last = word;
    while (last < words.length && (words[last]?.start ?? 0) < end) last += 1;
    if (last > word) at.fill({ first: word, end: last, kind }, word, last);
  }
  return {
    nameAt: (index) => at[index],
    partOfSpeech: (index) => tags[words[index]?.token ?? -1]?.upos,
  };
}

/** The name of the reader that lies on a run: `whole` where it covers just that. */
export function heardOn(
  heard: Heard,
  { first, end }: Run,
): { readonly name: HeardName; readonly whole: boolean } | undefined {
  for (let index = first; index < end; index += 1) {
    const name = heard.nameAt(index);
    if (name !== undefined) return { name, whole: name.first === first && name.end === end };
  }
  return undefined;
}
