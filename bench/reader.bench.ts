// Our reader beside wink-nlp and compromise on the same texts in one run: how fast each makes every layer it has, how well
// its words and tags agree with a treebank where there is one, and what it costs to have it ready.

import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { treebankTexts } from "../scripts/score/treebank-readings.ts";
import { sharedFolder } from "../scripts/shared-folder.ts";
import type { ComparedReader } from "./compared-reader.ts";
import { inventedReports } from "./invented-reports.ts";
import { measureReading, type ReadingSpeed } from "./read.bench.ts";
import { measureAccuracy, type ReaderAccuracy } from "./reader-accuracy.ts";
import { measureLoad, type ReaderLoad } from "./reader-load.ts";
import { wordsPerSecond } from "./words-per-second.ts";

export interface ReaderComparison {
  readonly name: string;
  readonly layers: string;
  /** Words between white space, from raw text to all layers. */
  readonly wordsPerSecond: number;
  readonly load: ReaderLoad | undefined;
  /** Where there is a treebank. */
  readonly accuracy: ReaderAccuracy | undefined;
}

const modules = ["compared-sitrep", "compared-wink", "compared-compromise"] as const;

/** Each reader on the same texts: those of a treebank where it is there, else invented ones. One that cannot be loaded is left out. */
export async function compareReaders(): Promise<readonly ReaderComparison[]> {
  const treebank = treebankTexts(sharedFolder, "gum-cc-test.conllu");
  const texts = treebank?.map(({ text }) => text) ?? inventedReports(40).map(({ text }) => text);
  const compared: ReaderComparison[] = [];
  for (const module of modules) {
    const reader = await openReader(module);
    if (reader === undefined) continue;
    compared.push({
      name: reader.name,
      layers: reader.layers,
      wordsPerSecond: wordsPerSecond((text) => reader.work(text), texts),
      load: await measureLoad(module),
      accuracy: treebank === undefined ? undefined : measureAccuracy(reader, treebank),
    });
  }
  return compared;
}

async function openReader(module: (typeof modules)[number]): Promise<ComparedReader | undefined> {
  try {
    const { open } = (await import(`./${module}.ts`)) as { open(): Promise<ComparedReader> }; // each of the modules has it
    return await open();
  } catch (error) {
    console.error(`${module}: skipped: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

const modelFile = fileURLToPath(new URL("../models/english.bin", import.meta.url));

/** How our reader's time grows with the length of a text, ordinary or made to be slow; nothing where its model is missing. */
export async function measureReaderGrowth(words: number): Promise<readonly ReadingSpeed[]> {
  if (!existsSync(modelFile)) return [];
  const { loadReader } = await import("../src/app/load-reader.ts");
  return measureReading(words, await loadReader());
}

/** The table of readers, a line each under a line of titles, and what its coarse tags are. */
export function compareLines(compared: readonly ReaderComparison[]): readonly string[] {
  const percent = (share: number | undefined): string =>
    (share === undefined ? "-" : (share * 100).toFixed(1)).padStart(9);
  const lines = compared.map(({ name, layers, wordsPerSecond, load, accuracy }) => {
    const cost = `${String(load?.milliseconds ?? "-").padStart(9)}${String(load?.memoryMb ?? "-").padStart(9)}`;
    const agreed = ["tokens", "upos", "words", "coarse"] as const;
    const shares = agreed.map((one) => percent(accuracy?.[one])).join("");
    return `${name.padEnd(12)}${String(wordsPerSecond).padStart(9)}${cost}${shares}  ${layers}`;
  });
  return [
    `${"".padEnd(12)}  words/s  load ms  rss MB   tokens     upos    words   coarse  layers`,
    ...lines,
    "coarse: tags of nine classes that all three can be put in; nouns with proper nouns, verbs with auxiliaries, pronouns with",
    "determiners, small words together; the reader without universal tags is put in them by what its own tags say first",
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const line of compareLines(await compareReaders())) console.log(line);
  for (const { shape, wordsPerSecond, growth } of await measureReaderGrowth(8_000))
    console.log(`${shape.padEnd(16)}${wordsPerSecond} words/s  growth ${growth.join(" / ")}`);
}
