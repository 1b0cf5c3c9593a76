// Changes to one sentence that keep its layers in step: a word left out, words put before it, words respelt.

import type { NameLabel, TaughtArc, TaughtSentence } from "./taught.ts";

/** The sentence without one word on which nothing hangs; unchanged where something does, or where it is in a name. */
export function withoutWord(sentence: TaughtSentence, index: number): TaughtSentence {
  const { words, tags, arcs, lemmas, names } = sentence;
  if (arcs?.[index]?.head === -1 || arcs?.some(({ head }) => head === index)) return sentence;
  if (names !== undefined && !["O", "O?", "?"].includes(names[index] ?? "O")) return sentence;
  const cut = <Value>(values: readonly Value[]) => values.toSpliced(index, 1);
  return layers({
    words: cut(words),
    tags: tags && cut(tags),
    arcs:
      arcs && cut(arcs).map(({ head, label }) => ({ head: head > index ? head - 1 : head, label })),
    lemmas: lemmas && cut(lemmas),
    names: names && cut(names),
  });
}

/** A word to put before a sentence; `head` counts within what is put there, -1 is the sentence's root. */
export interface AddedWord {
  readonly word: string;
  readonly tag: string;
  readonly lemma: string;
  readonly head: number;
  readonly label: string;
  readonly name: NameLabel;
}

/** The sentence with words before it. Where its own names are not known, theirs are said and its are `?`. */
export function withWordsBefore(
  sentence: TaughtSentence,
  added: readonly AddedWord[],
): TaughtSentence {
  const { words, tags, arcs, lemmas, names } = sentence;
  const shift = added.length;
  const root = (arcs ?? []).findIndex(({ head }) => head === -1) + shift;
  return layers({
    words: [...added.map(({ word }) => word), ...words],
    tags: tags && [...added.map(({ tag }) => tag), ...tags],
    arcs: arcs && [
      ...added.map(({ head, label }) => ({ head: head < 0 ? root : head, label })),
      ...arcs.map(({ head, label }) => ({ head: head < 0 ? -1 : head + shift, label })),
    ],
    lemmas: lemmas && [...added.map(({ lemma }) => lemma), ...lemmas],
    names: [...added.map(({ name }) => name), ...(names ?? words.map((): NameLabel => "?"))],
  });
}

/** The sentence with each word spelt as `spell` says; all else stays. */
export function respelt(
  sentence: TaughtSentence,
  spell: (word: string, index: number) => string,
): TaughtSentence {
  return { ...sentence, words: sentence.words.map(spell) };
}

interface Layers {
  readonly words: readonly string[];
  readonly tags: readonly string[] | undefined;
  readonly arcs: readonly TaughtArc[] | undefined;
  readonly lemmas: readonly string[] | undefined;
  readonly names: readonly NameLabel[] | undefined;
}

/** What is not known stays away, rather than stand there undefined. */
function layers({ words, tags, arcs, lemmas, names }: Layers): TaughtSentence {
  return {
    words,
    ...(tags === undefined ? {} : { tags }),
    ...(arcs === undefined ? {} : { arcs }),
    ...(lemmas === undefined ? {} : { lemmas }),
    ...(names === undefined ? {} : { names }),
  };
}
