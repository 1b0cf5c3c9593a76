// A treebank in CoNLL-U as documents to learn from: tags, arcs, lemmas, and names where entities are marked.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { TaughtDocument, TaughtSentence } from "../taught.ts";
import { type ConlluSentence, readConllu } from "./conllu.ts";
import { labelEntities } from "./entity-names.ts";
import { type JoinCounter, joinArticles } from "./joined-articles.ts";

/** Reads a treebank file as it is; the corpus is named after the file without its last part: `ewt`, `gum-cc`. */
export function loadTreebank(path: string): readonly TaughtDocument[] {
  return readTreebank(readFileSync(path, "utf8"), corpusOf(path));
}

function corpusOf(path: string): string {
  return basename(path).replace(/-[^-]*$/u, "");
}

/** The documents of CoNLL-U text. Names are there if any word of the text has an `Entity` remark. */
export function readTreebank(text: string, corpus: string): readonly TaughtDocument[] {
  const teach = sentenceTeacher(text);
  return readConllu(text).map((document) => ({ corpus, sentences: document.map(teach) }));
}

/**
 * The same for teaching: every second name that the treebank splits after its article ("al", "-", "Sarim") is one
 * word as the product's tokens have it, so that both ways are learned.
 */
export function loadTreebankForTeaching(path: string): readonly TaughtDocument[] {
  const counter: JoinCounter = { seen: 0 };
  const text = readFileSync(path, "utf8");
  const teach = sentenceTeacher(text);
  return readConllu(text).map((document) => ({
    corpus: corpusOf(path),
    sentences: document.map((sentence) => joinArticles(teach(sentence), sentence, counter)),
  }));
}

/** What a sentence of this text teaches; a text without any `Entity` remark says nothing of names. */
function sentenceTeacher(text: string): (sentence: ConlluSentence) => TaughtSentence {
  const hasEntities = /^\d+\t.*[\t|]Entity=/mu.test(text);
  return (sentence) => teachSentence(sentence, hasEntities);
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
