// Our own reader, to be set beside others.

import { loadReader } from "../src/app/load-reader.ts";
import { makeDocument } from "../src/ingest/make-document.ts";
import { type ComparedReader, coarseTag } from "./compared-reader.ts";

/** Loads the model that comes with the package; rejects where it is missing. */
export async function open(): Promise<ComparedReader> {
  const reader = await loadReader();
  const read = (text: string) => reader.read(makeDocument({ text, ref: "bench" }));
  return {
    name: "sitrep",
    layers: "sentences, tags, lemmas, tree, names, quotations",
    work: (text) => void read(text),
    words: (text) => {
      const { tokens, tags } = read(text);
      return tokens.map(({ start, end }, index) => {
        const upos = tags[index]?.upos ?? "X";
        return { start, end, upos, coarse: coarseTag(upos) };
      });
    },
  };
}
