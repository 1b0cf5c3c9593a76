// `npm run train:names`: learns what letters may change between spellings of one name and how much each kind of evidence
// weighs, and writes the two tables that ship. The same corpora give the same tables.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadNameBench } from "../../scripts/score/name-bench.ts";
import { sharedFolder, sharedIsThere } from "../../scripts/shared-folder.ts";
import { learnLetterCosts } from "./letter-costs.ts";
import { loadSpellingGroups, spellingPairs } from "./spelling-pairs.ts";
import { variantNames } from "./variant-names.ts";
import { writtenCosts, writtenWeights } from "./written-tables.ts";

const folder = new URL("../../src/reconcile/entities/names/", import.meta.url);

/** Pairs of names made of spellings that teach beside the labelled ones, of either kind. */
const pairsOfVariants = 75;

process.exitCode = await main();

async function main(): Promise<number> {
  if (!sharedIsThere()) {
    console.error(`train: no corpora at ${sharedFolder}; SITREP_SHARED says where they are`);
    return 1;
  }
  const groups = loadSpellingGroups(sharedFolder);
  const pairs = spellingPairs(groups.taught);
  const costs = learnLetterCosts(pairs);
  write("letter-costs-table.ts", writtenCosts(costs));
  console.log(`${costs.size} changes of letters from ${pairs.length} pairs of spellings`);
  // Evidence is weighed with the costs just written, so what weighs it is loaded only now.
  const { fitBodies, fitPersons } = await import("./weights.ts");
  const bench = loadNameBench(sharedFolder);
  const fitted = {
    persons: fitPersons(bench, variantNames(groups.taught, pairsOfVariants)),
    bodies: fitBodies(bench),
  };
  write("weights-table.ts", writtenWeights(fitted));
  for (const [kind, { validated }] of Object.entries(fitted)) console.log(kind, validated);
  return 0;
}

function write(file: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(file, folder)), text);
}
