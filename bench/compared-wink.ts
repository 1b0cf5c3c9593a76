// wink-nlp with its small English model, to be set beside ours.

import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import { type ComparedReader, type ComparedWord, coarseTag } from "./compared-reader.ts";

/** Loads the library and its model. */
export async function open(): Promise<ComparedReader> {
  const nlp = winkNLP(model);
  const { its } = nlp;
  const lemma = its.lemma as ItsFunction<string>; // it also takes what the model adds, which its type does not say
  return {
    name: "wink-nlp",
    layers: "sentences, tags, lemmas, dates and amounts",
    work: (text) => {
      const read = nlp.readDoc(text);
      read.tokens().out(its.pos);
      read.tokens().out(lemma);
      read.entities().out(its.detail);
      read.sentences().out();
    },
    words: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      const values = tokens.out(its.value);
      const spaces = tokens.out(its.precedingSpaces);
      const tags = tokens.out(its.pos);
      const words: ComparedWord[] = [];
      let at = 0;
      for (const [index, value] of values.entries()) {
        const start = at + (spaces[index] ?? "").length;
        at = start + value.length;
        const upos = String(tags[index] ?? "X");
        if (upos !== "SPACE") words.push({ start, end: at, upos, coarse: coarseTag(upos) });
      }
      return words;
    },
  };
}
