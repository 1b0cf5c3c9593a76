// `npm run train`: learns the reader's model from the corpora whose licences allow it, and writes the model and its card.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { tableOf } from "../scripts/score/row.ts";
import { scoreModelAt } from "../scripts/score/treebank-readings.ts";
import { sharedFolder, sharedIsThere } from "../scripts/shared-folder.ts";
import { parseModel, writeModel } from "../src/read/trained/model-file.ts";
import { cardOf } from "./card.ts";
import { loadNameStock } from "./corpora/name-stock.ts";
import { loadHeldOut, loadTeaching } from "./corpora/teaching-set.ts";
import { learnLemmas } from "./lemmas.ts";
import { classesOf } from "./lessons.ts";
import { teach } from "./network/teach.ts";
import type { EpochReport } from "./network/thread.ts";
import { settings } from "./settings.ts";
import { modelOf } from "./ship.ts";
import { withWideNames } from "./wide-names.ts";

const models = fileURLToPath(new URL("../models/", import.meta.url));
/** Where model and card wait for each other: neither is put in its place before both are there. */
const waiting = fileURLToPath(new URL("../out/", import.meta.url));
const usage = `usage: npm run train [-- OPTIONS]

  --output FILE  writes the model there instead, without scores and card
  --epochs N     how often everything is taught (${settings.epochs})
  --card         teaches nothing: scores the model that is there and writes its card`;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return 2;
  if (!sharedIsThere()) {
    console.error(`train: no corpora at ${sharedFolder}; SITREP_SHARED says where they are`);
    return 1;
  }
  mkdirSync(waiting, { recursive: true });
  if (options.card) {
    await writeCard(`${models}english.bin`);
    return 0;
  }
  const path = options.output ?? `${waiting}english.bin`;
  const bytes = await learnModel(options.settings);
  writeFileSync(path, bytes);
  console.log(`wrote ${path}, ${(bytes.length / 1e6).toFixed(1)} MB`);
  if (options.output !== undefined) return 0;
  await writeCard(path);
  renameSync(path, `${models}english.bin`);
  console.log(`moved it to ${models}`);
  return 0;
}

/** Scores the model of this file, and puts its card beside the model in the package. */
async function writeCard(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const scores = await scoreModel(path);
  const day = new Date().toISOString().slice(0, 10);
  const card = { model: parseModel(bytes), bytes: bytes.length, day, scores };
  writeFileSync(`${waiting}english.md`, cardOf(card));
  renameSync(`${waiting}english.md`, `${models}english.md`);
}

async function learnModel(chosen: typeof settings): Promise<Uint8Array> {
  const { documents, leftOut } = loadTeaching(sharedFolder);
  for (const [reason, count] of leftOut) console.log(`${count} sentences left out: ${reason}`);
  const classes = classesOf(documents);
  const { vocabulary, tags, labels } = classes;
  console.log(
    `${documents.length} documents; ${vocabulary.length} words, ${tags.length} tags, ${labels.length} relations`,
  );
  const heldOut = loadHeldOut(sharedFolder, "dev");
  const weights = await teach({
    settings: chosen,
    classes,
    documents,
    stock: loadNameStock(sharedFolder),
    development: {
      ewt: heldOut.filter(({ corpus }) => corpus === "ewt"),
      "gum-cc": heldOut.filter(({ corpus }) => corpus === "gum-cc"),
    },
    watch: (report) => console.log(lineOf(report)),
  });
  const lemmas = learnLemmas(documents.flatMap(({ sentences }) => sentences));
  const note = "English; Universal Dependencies EWT and GUM, WikiGold, Universal NER";
  const model = modelOf(weights, { note, classes, lemmas });
  return writeModel(withWideNames(model, documents));
}

interface Options {
  readonly output: string | undefined;
  readonly card: boolean;
  readonly settings: typeof settings;
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        output: { type: "string" },
        epochs: { type: "string" },
        card: { type: "boolean", default: false },
      },
    });
    const epochs = Number(values.epochs ?? settings.epochs);
    if (!Number.isInteger(epochs) || epochs < 1) throw new Error("--epochs takes a whole number");
    return { output: values.output, card: values.card, settings: { ...settings, epochs } };
  } catch (error) {
    console.error(`train: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  }
}

/** One line an epoch: of each development part the share of right tags, heads and labelled heads. */
function lineOf({ epoch, seconds, losses, right }: EpochReport): string {
  const per = (count: number, of: number): string => ((100 * count) / of).toFixed(2);
  const scores = Object.entries(right).map(
    ([name, { words, tags, heads, labels }]) =>
      `${name} ${per(tags, words)} ${per(heads, words)} ${per(labels, words)}`,
  );
  const loss = Object.values(losses).map((value) => value.toFixed(3));
  return `epoch ${epoch}, ${Math.round(seconds)} s, loss ${loss.join(" ")}; ${scores.join("; ")}`;
}

/** The scores of the model of this file, an area a table. */
async function scoreModel(path: string): Promise<readonly string[]> {
  scoreModelAt(path);
  const areas = await Promise.all([
    import("../scripts/score/tags.ts"),
    import("../scripts/score/tree.ts"),
    import("../scripts/score/reading-end-to-end.ts"),
    import("../scripts/score/reading-names.ts"),
  ]);
  const tables: string[] = [];
  for (const { area, score } of areas) {
    const table = tableOf(area, await score(sharedFolder));
    console.log(`\n${table}`);
    tables.push(table);
  }
  return tables;
}
