// Document to reading: paragraphs, sentences, tokens, quotations. No rules about news.

import type { Document } from "../model/document.ts";
import type { Reader, Reading } from "../model/reading.ts";

/** The reader that works from tables alone; it leaves tags, tree and names empty. */
export const plainReader: Reader = { id: "plain/1", read };

function read(document: Document): Reading {
  return {
    document,
    reader: plainReader.id,
    paragraphs: [],
    sentences: [],
    tokens: [],
    quotations: [],
    tags: [],
    tree: [],
    names: [],
  };
}
