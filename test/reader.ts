// The reader that the product reads with.

import { loadReader } from "../src/app/load-reader.ts";

export const reader = await loadReader();
