// Finds a file that the package comes with, from wherever the code runs: its sources, the bundle and its parts, or the
// library in another program.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** A file of the package, what it is called in a message, and what is made of its bytes. */
export interface PackageFile<Made> {
  /** `gazetteer/places.bin`. */
  readonly path: string;
  /** `the gazetteer`. */
  readonly called: string;
  readonly make: (bytes: Uint8Array) => Made;
}

/** What is made of the file in the package that the module at this address belongs to. Rejects with an Error of one line where it is missing or broken. */
export async function fromPackage<Made>(
  { path, called, make }: PackageFile<Made>,
  module: string,
): Promise<Made> {
  const found = pathBeside(path, module);
  if (found === undefined) throw new Error(`${called} is missing: no ${path} in the package`);
  try {
    return make(new Uint8Array(await readFile(found)));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${called} cannot be used: ${found}: ${reason}`, { cause });
  }
}

/** `dist/cli.js` and `dist/index.js` lie one folder under the package, `src/app` and `dist/parts` two. */
function pathBeside(path: string, module: string): string | undefined {
  return [`../${path}`, `../../${path}`]
    .map((relative) => fileURLToPath(new URL(relative, module)))
    .find((candidate) => existsSync(candidate));
}
