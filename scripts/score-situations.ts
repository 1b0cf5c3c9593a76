// `npx tsx scripts/score-situations.ts FOLDER [--misses]`: scores records that some program made of the public situations
// (`flood.json` for the situation `flood`), whatever that program is. Exit codes: 0 measured, 2 the command line is wrong.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tableOf } from "./score/row.ts";
import { readCorpus } from "./score/situations/labels.ts";
import { situationMisses } from "./score/situations/misses.ts";
import { scoredRecord } from "./score/situations/record.ts";
import { situationRows } from "./score/situations/rows.ts";

process.exitCode = main(process.argv.slice(2));

function main(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { misses: { type: "boolean", default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    console.error("usage: npx tsx scripts/score-situations.ts FOLDER [--misses]");
    return 2;
  }
  const missing = readCorpus().filter(({ name }) => !existsSync(fileIn(folder, name)));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => `${name}.json`);
    console.error(`score-situations: ${folder} has no ${names.join(", ")}`);
    return 2;
  }
  const judged = readCorpus().map(({ name, labels }) => {
    const source = readFileSync(fileIn(folder, name), "utf8");
    return { name, labels, record: scoredRecord.parse(JSON.parse(source)) };
  });
  console.log(tableOf("situations", situationRows(judged)));
  if (values.misses) console.log(situationMisses(judged).join("\n"));
  return 0;
}

function fileIn(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}
