// The gazetteer that the product comes with, for every area that scores what is reconciled.

import { loadGazetteer } from "../../src/app/load-gazetteer.ts";

export const gazetteer = await loadGazetteer();
