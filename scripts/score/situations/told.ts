// What this product makes of the situations of the corpus.

import { fileURLToPath } from "node:url";
import { gather } from "../../../src/app/gather.ts";
import { tellSituation } from "../../../src/app/tell-situation.ts";
import { toRecord } from "../../../src/export/record.ts";
import { reader } from "../reader.ts";
import { withEventsGiven } from "./events-given.ts";
import { type LabelledSituation, readCorpus } from "./labels.ts";
import type { Judged } from "./matched.ts";
import { scoredRecord } from "./record.ts";

/** Every situation with our record of it. */
export async function tellCorpus(): Promise<readonly Judged[]> {
  const told: Judged[] = [];
  for (const situation of readCorpus()) told.push(await tellOne(situation));
  return told;
}

async function tellOne({ name, folder, labels }: LabelledSituation): Promise<Judged> {
  const { inputs, diagnostics } = await gather([fileURLToPath(folder)], { given: {} });
  const situation = await tellSituation({ inputs, diagnostics, judgements: [] }, undefined, reader);
  const judged = { name, labels, record: scoredRecord.parse(toRecord(situation)) };
  return { ...judged, eventsGiven: withEventsGiven(judged, situation) };
}
