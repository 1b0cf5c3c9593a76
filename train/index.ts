// `npm run train`: learns the reader's model from the corpora whose licences allow it, and writes the model and its card.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { sharedFolder, sharedIsThere } from "../scripts/shared-folder.ts";
import { writeModel } from "../src/read/trained/model-file.ts";
import { loadNameStock } from "./corpora/name-stock.ts";
import { loadHeldOut, loadTeaching } from "./corpora/teaching-set.ts";
import { learnLemmas } from "./lemmas.ts";
import { classesOf } from "./lessons.ts";
import { teach } from "./network/teach.ts";
import type { EpochReport } from "./network/thread.ts";
import { settings } from "./settings.ts";
import { modelOf } from "./ship.ts";

const target = process.argv[2] ?? fileURLToPath(new URL("../models/english.bin", import.meta.url));

if (!sharedIsThere()) {
  console.error(
    `train: the corpora are not at ${sharedFolder}; set SITREP_SHARED to where they are`,
  );
  process.exit(1);
}

const documents = loadTeaching(sharedFolder);
const heldOut = loadHeldOut(sharedFolder, "dev");
const classes = classesOf(documents);
console.log(
  `${documents.length} documents, ${classes.vocabulary.length} words, ${classes.tags.length} tags, ${classes.labels.length} relations`,
);
const weights = await teach({
  settings: { ...settings, ...JSON.parse(process.argv[3] ?? "{}") },
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
const model = modelOf(weights, { id: "english/1", note: "", classes, lemmas });
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, writeModel(model));
console.log(`wrote ${target}`);

function lineOf({ epoch, seconds, losses, right }: EpochReport): string {
  const per = (count: number, of: number): string => ((100 * count) / of).toFixed(2);
  const scores = Object.entries(right).map(
    ([name, { words, tags, heads, labels }]) =>
      `${name} ${per(tags, words)} ${per(heads, words)} ${per(labels, words)}`,
  );
  const loss = Object.values(losses).map((value) => value.toFixed(3));
  return `epoch ${epoch}, ${Math.round(seconds)} s, loss ${loss.join(" ")}, tags heads labels: ${scores.join("; ")}`;
}
