// The situation of files and folders, as the command line would tell it.

import { gather } from "../src/app/gather.ts";
import { tellSituation } from "../src/app/tell-situation.ts";
import type { Situation } from "../src/model/situation.ts";

/** Reads every named input and tells the situation. */
export async function situationOf(...names: readonly string[]): Promise<Situation> {
  const gathered = await gather(names, { given: {} });
  return tellSituation({ ...gathered, judgements: [] });
}
