// Document to reading by tables alone: paragraphs, sentences, tokens, quotations. The reader that has a model is in
// trained/reader.ts, behind the same port.

import type { Reader } from "../model/reading.ts";
import { readPlainLayers } from "./plain-layers.ts";

/** The reader that works from tables alone; it leaves tags, tree and names empty. */
export const plainReader: Reader = {
  id: "plain/1",
  read: (document) => ({
    document,
    reader: "plain/1",
    ...readPlainLayers(document),
    tags: [],
    tree: [],
    names: [],
  }),
};
