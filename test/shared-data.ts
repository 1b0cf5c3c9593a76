// Where tests find data that is not part of the project; where it is absent those tests are skipped, and say so.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { sharedFolder } from "../scripts/shared-folder.ts";

/** The path of a shared file or folder; `undefined` where it is not there. */
export function sharedPath(name: string): string | undefined {
  const path = join(sharedFolder, name);
  return existsSync(path) ? path : undefined;
}
