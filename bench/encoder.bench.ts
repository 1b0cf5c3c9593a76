// How fast the network scores sentences, alone: a random model of the real size, sentences of 20 to 25 words with
// a dozen rows of the embedding each, one thread.

import { pathToFileURL } from "node:url";
import { type Encoder, makeEncoder } from "../src/read/trained/encoder.ts";
import type { FeatureRows } from "../src/read/trained/features.ts";
import { parseModel, writeModel } from "../src/read/trained/model-file.ts";
import { type ModelSizes, randomModel, randomNumbers } from "../test/random-model.ts";

export interface EncoderSpeed {
  readonly kernel: "WebAssembly" | "plain";
  readonly wordsPerSecond: number;
  /** From the file's bytes in memory to an encoder. */
  readonly loadMs: number;
  readonly fileMb: number;
}

const realSizes: ModelSizes = {
  ...{ rows: 45_000, embedding: 96, hidden: 128, arc: 128, label: 128 },
  ...{ tags: 90, labels: 54, names: 17 },
};
const rowsOfWord = 12;
const repeats = 5;

/** The speed over `words` words, tags, names, arcs and labels together; the best of five. */
export function measureEncoder(words: number): readonly EncoderSpeed[] {
  const bytes = writeModel(randomModel(realSizes, 1));
  return (["WebAssembly", "plain"] as const).map((kernel) => {
    const start = performance.now();
    const encoder = makeEncoder(parseModel(bytes), { plain: kernel === "plain" });
    const loadMs = Math.round((performance.now() - start) * 10) / 10;
    const of = kernel === "plain" ? Math.ceil(words / 100) : words;
    const wordsPerSecond = Math.round(bestSpeed(encoder, of));
    return { kernel, wordsPerSecond, loadMs, fileMb: Math.round(bytes.length / 1e5) / 10 };
  });
}

function bestSpeed(encoder: Encoder, words: number): number {
  const { features, ends } = randomSentences(words);
  const heads = new Int32Array(32);
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    let from = 0;
    for (const end of ends) {
      encoder.encode(features, from, end).labelsOf(heads);
      from = end;
    }
    return (performance.now() - start) / from;
  });
  return 1000 / Math.min(...times);
}

function randomSentences(words: number) {
  const random = randomNumbers(2);
  const ends: number[] = [];
  let end = 0;
  while (end < words) {
    end += 20 + Math.floor(random() * 6);
    ends.push(end);
  }
  const starts = Int32Array.from({ length: end + 1 }, (_, at) => at * rowsOfWord);
  const rows = Int32Array.from({ length: end * rowsOfWord }, () =>
    Math.floor(random() * realSizes.rows),
  );
  const features: FeatureRows = { starts, rows };
  return { features, ends };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const { kernel, wordsPerSecond, loadMs, fileMb } of measureEncoder(40_000)) {
    console.log(
      `${kernel.padEnd(16)}${String(wordsPerSecond).padStart(9)} words/s   loads ${fileMb} MB in ${loadMs} ms`,
    );
  }
}
