// How fast text becomes a reading, and that time grows with length and no faster, on invented text.

import { pathToFileURL } from "node:url";
import { makeDocument } from "../src/ingest/make-document.ts";
import type { Reader } from "../src/model/reading.ts";
import { plainReader } from "../src/read/index.ts";

export interface ReadingSpeed {
  readonly shape: string;
  readonly words: number;
  readonly bytes: number;
  readonly wordsPerSecond: number;
  /** Time at one, two, four and eight times the length, over the time at one; linear is 1, 2, 4, 8. */
  readonly growth: readonly number[];
}

const sizes = [1, 2, 4, 8] as const;
const repeats = 3;

const sentence =
  "“We hold the port of Foria,” Maj. Gen. Abel Mora said on Feb. 17, and 1,200 people couldn't leave the U.S. embassy's al-Sarim gate. ";

/** Texts of about `words` words: ordinary ones, and those made to be slow. */
const shapes: Readonly<Record<string, (words: number) => string>> = {
  paragraphs: (words) => `${sentence.repeat(3)}\n\n`.repeat(words / 66),
  "one line": (words) => sentence.repeat(words / 22),
  lines: (words) => `${sentence.trim()}\n`.repeat(words / 22),
  "one sentence": (words) => `${"the port of Foria fell, ".repeat(words / 5)}he said.`,
  "no stop": (words) => "the port of Foria and ".repeat(words / 5),
  "opening marks": (words) => "“word ".repeat(words),
  "single marks": (words) => "rebels' 'word ".repeat(words / 2),
  hyphens: (words) => "ex-".repeat(words),
  dots: (words) => "a.".repeat(words),
  "one word": (words) => "word".repeat(words),
  "at signs": (words) => "a@".repeat(words),
  "blank lines": (words) => "\r\n \t\u200b".repeat(words),
  "marks in a row": (words) => "\"''".repeat(words),
};

/** Speed and growth of each shape under a reader; `words` is the length of the longest text. */
export function measureReading(
  words: number,
  reader: Reader = plainReader,
): readonly ReadingSpeed[] {
  return Object.entries(shapes).map(([shape, make]) => {
    const texts = sizes.map((size) => make((words * size) / 8));
    const times = texts.map((text) => bestTime(text, reader));
    const longest = texts.at(-1) ?? "";
    return {
      shape,
      words,
      bytes: Buffer.byteLength(longest),
      wordsPerSecond: Math.round((words / (times.at(-1) ?? 1)) * 1000),
      growth: times.map((time) => Math.round((time / (times[0] ?? time)) * 10) / 10),
    };
  });
}

function bestTime(text: string, reader: Reader): number {
  const document = makeDocument({ text, ref: "bench" });
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    reader.read(document);
    return performance.now() - start;
  });
  return Math.min(...times);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const { shape, words, bytes, wordsPerSecond, growth } of measureReading(200_000)) {
    console.log(
      `${shape.padEnd(16)}${words} words  ${bytes} bytes  ${wordsPerSecond} words/s  growth ${growth.join(" / ")}`,
    );
  }
}
