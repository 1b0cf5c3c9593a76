// The corpora whose licences let them train what ships, and those parts of them on which it is tuned and scored.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TaughtDocument } from "../taught.ts";
import { readUniversalNer, readWikigold } from "./name-columns.ts";
import { soundTeaching, type Teaching } from "./sound.ts";
import { loadTreebank, loadTreebankForTeaching } from "./treebank.ts";

/**
 * What there is to learn from, under the folder of shared corpora, without what is unsound. The posts of WNUT 2017 are
 * left out: names in news are found worse with them.
 */
export function loadTeaching(shared: string): Teaching {
  const file = (name: string) => readFileSync(join(shared, "corpora", name), "utf8");
  return soundTeaching([
    ...loadTreebankForTeaching(join(shared, "corpora/ud/ewt-train.conllu")),
    ...loadTreebankForTeaching(join(shared, "corpora/ud/gum-cc-train.conllu")),
    ...readUniversalNer(file("ner/uner-ewt-dev.iob2")),
    ...readUniversalNer(file("ner/uner-ewt-test.iob2")),
    ...readWikigold(file("ner/wikigold.conll")),
  ]);
}

/** Parts kept from teaching: to tune on (`dev`), to report (`test`). */
export type HeldOut = "dev" | "test";

/** The treebanks' part of that name, tokens as they have them; GUM's documents have names too. */
export function loadHeldOut(shared: string, part: HeldOut): readonly TaughtDocument[] {
  return ["ewt", "gum-cc"].flatMap((corpus) =>
    loadTreebank(join(shared, `corpora/ud/${corpus}-${part}.conllu`)),
  );
}
