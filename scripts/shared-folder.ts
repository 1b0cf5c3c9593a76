// Where the shared reports and corpora are, which are not part of the project: SITREP_SHARED, or `../shared` beside it.

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const { SITREP_SHARED } = process.env;

/** The folder, whether or not it is there. */
export const sharedFolder: string =
  SITREP_SHARED ?? resolve(fileURLToPath(new URL("../../shared", import.meta.url)));

/** Whether there is anything to measure against. */
export function sharedIsThere(): boolean {
  return existsSync(sharedFolder);
}
