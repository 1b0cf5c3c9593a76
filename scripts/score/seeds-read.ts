// The seed reports as the product reads them, each beside its labels.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Extraction } from "../../src/model/extraction.ts";
import type { Situation } from "../../src/model/situation.ts";
import type { Span } from "../../src/model/span.ts";
import { receive, tell, understand } from "../../src/pipeline.ts";
import { gazetteer } from "./gazetteer.ts";
import { wordsOf } from "./match.ts";
import { reader } from "./reader.ts";
import { problemsOf, readSeedsTruth, type SeedsTruth, type TrueReport } from "./seeds-truth.ts";

/** A seed report with its labels and what was found in it. */
export interface ReadSeed {
  readonly labels: TrueReport;
  readonly extraction: Extraction;
  readonly words: readonly Span[];
}

/** All of them, and the situation they make. */
export interface ReadSeeds {
  readonly truth: SeedsTruth;
  readonly seeds: readonly ReadSeed[];
  readonly situation: Situation;
}

/** Reads the seed reports of a folder and tells their situation. Throws where labels and text do not fit. */
export function readSeeds(folder: string): ReadSeeds {
  const truth = readSeedsTruth();
  const seeds = truth.reports.map((labels) => readSeed(folder, labels));
  const situation = tell(
    seeds.map(({ extraction }) => ({ kind: "extraction", extraction })),
    gazetteer,
  );
  return { truth, seeds, situation };
}

function readSeed(folder: string, labels: TrueReport): ReadSeed {
  const name = `${labels.stem}.txt`;
  const bytes = readFileSync(join(folder, name));
  const document = receive({ name, format: "txt", bytes, given: {} }).documents[0];
  if (document === undefined) throw new Error(`${name} could not be read`);
  const problems = problemsOf(labels, document.text);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return {
    labels,
    extraction: understand(document, reader),
    words: wordsOf(document.text),
  };
}
