// compromise, to be set beside ours. It gives words without their marks, and a contraction as one text with words implied;
// contractions and possessives are cut here as Universal Dependencies has them, so that it is not marked down for that.

import nlp from "compromise";
import type { CoarseTag, ComparedReader, ComparedWord } from "./compared-reader.ts";

/** Loads the library, which carries its word lists with it. */
export async function open(): Promise<ComparedReader> {
  return {
    name: "compromise",
    layers: "sentences, tags of its own, names",
    work: (text) => {
      const read = nlp(text);
      read.json({ offset: false });
      read.topics().out("array");
    },
    words: (text) => nlp(text).json({ offset: true }).flatMap(wordsOf),
  };
}

interface Term {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly tags: readonly string[];
}

function wordsOf({ terms }: { readonly terms: readonly Term[] }): readonly ComparedWord[] {
  return terms.flatMap((term, index) => {
    const { text, offset, tags } = term;
    if (text === "") return [];
    const whole = { start: offset.start, end: offset.start + text.length };
    const implied = terms[index + 1]?.text === "" ? terms[index + 1] : undefined;
    const clitic = /(?:n['’]t|['’](?:s|m|d|ll|re|ve)?)$/iu.exec(text);
    if (clitic === null || clitic.index === 0) return wordOf(whole, tags, text);
    const cut = whole.start + clitic.index;
    return [
      ...wordOf({ ...whole, end: cut }, tags, text),
      ...wordOf({ ...whole, start: cut }, implied?.tags ?? ["Particle"], clitic[0]),
    ];
  });
}

function wordOf(
  span: { readonly start: number; readonly end: number },
  tags: readonly string[],
  text: string,
): readonly ComparedWord[] {
  return [{ ...span, upos: undefined, coarse: coarseOf(new Set(tags), text) }];
}

/** The first of its tags that says a class; "noun" and "verb" come late, for it adds them to most. */
const order: readonly (readonly [string, CoarseTag])[] = [
  ["Ordinal", "adjective"],
  ["Value", "number"],
  ["Pronoun", "pronoun or determiner"],
  ["Determiner", "pronoun or determiner"],
  ["Negative", "function word"],
  ["Particle", "function word"],
  ["Preposition", "function word"],
  ["Conjunction", "function word"],
  ["Expression", "other"],
  ["Verb", "verb"],
  ["Adjective", "adjective"],
  ["Adverb", "adverb"],
  ["Noun", "noun"],
];

function coarseOf(tags: ReadonlySet<string>, text: string): CoarseTag {
  if (tags.has("QuestionWord"))
    return /^wh(?:o|om|ose|at|ich)$/iu.test(text) ? "pronoun or determiner" : "adverb";
  return order.find(([tag]) => tags.has(tag))?.[1] ?? "other";
}
