// A treebank in CoNLL-U as documents to learn from: tags, arcs, lemmas, and names where entities are marked.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { TaughtDocument, TaughtSentence } from "../taught.ts";
import { type ConlluSentence, readConllu } from "./conllu.ts";
import { labelEntities } from "./entity-names.ts";
import { type JoinCounter, joinArticles } from "./joined-articles.ts";

/** Reads a treebank file as it is; the corpus is named after the file without its last part: `ewt`, `gum-cc`. */
export function loadTreebank(path: string): readonly TaughtDocument[] {
  const corpus = basename(path).replace(/-[^-]*$/u, "");
  return readTreebank(readFileSync(path, "utf8"), corpus);
}

/** The documents of CoNLL-U text. Names are there if any word of the text has an `Entity` remark. */
export function readTreebank(text: string, corpus: string): readonly TaughtDocument[] {
  const hasEntities = /^\d+\t.*[\t|]Entity=/mu.test(text);
  return readConllu(text).map((document) => ({
    corpus,
    sentences: document.map((sentence) => teachSentence(sentence, hasEntities)),
  }));
}

/**
 * The same for teaching: every second name that the treebank splits after its article ("al", "-", "Sarim") is one
 * word as the product's tokens have it, so that both ways are learned.
 */
export function loadTreebankForTeaching(path: string): readonly TaughtDocument[] {
  const counter: JoinCounter = { seen: 0 };
  const text = readFileSync(path, "utf8");
  const documents = readConllu(text);
  const taught = loadTreebank(path);
  return taught.map((document, index) => ({
    corpus: document.corpus,
    sentences: document.sentences.map((sentence, at) =>
      joinArticles(sentence, documents[index]?.[at] ?? [], counter),
    ),
  }));
}

function teachSentence(sentence: ConlluSentence, hasEntities: boolean): TaughtSentence {
  const words = sentence.map(({ form }) => form);
  const taught = {
    words,
    tags: sentence.map(({ upos, xpos }) => `${upos}/${xpos}`),
    arcs: sentence.map(({ head, label }) => ({ head, label })),
    lemmas: sentence.map(({ lemma }) => lemma),
  };
  if (!hasEntities) return taught;
  return { ...taught, names: labelEntities(sentence) };
}
