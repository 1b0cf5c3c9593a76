// The reader that the product reads with, for every area that scores what is extracted.

import { loadReader } from "../../src/app/load-reader.ts";

export const reader = await loadReader();
