// Finds the model that the package comes with and makes its reader, once a process, from wherever the code runs:
// its sources, the bundle and its parts, or the library in another program.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Reader } from "../model/reading.ts";
import { plainReader } from "../read/index.ts";
import { readerFromModel } from "../read/trained/reader.ts";

let loading: Promise<Reader> | undefined;

/** The reader of the model in the package. Rejects with an Error of one line where that is missing or broken. */
export function loadReader(): Promise<Reader> {
  loading ??= readerBeside(import.meta.url);
  return loading;
}

/** The reader of the model in the package, or the one that needs none. Rejects where the model cannot be used. */
export async function readerFor({ plain }: { readonly plain: boolean }): Promise<Reader> {
  return plain ? plainReader : loadReader();
}

/** The reader of the model in the package that the module at this address belongs to. */
export async function readerBeside(module: string): Promise<Reader> {
  const path = modelBeside(module);
  if (path === undefined)
    throw new Error(`the reading model is missing: no ${modelName} in the package`);
  try {
    return readerFromModel(new Uint8Array(await readFile(path)));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the reading model cannot be used: ${path}: ${reason}`, { cause });
  }
}

const modelName = "models/english.bin";

/** `dist/cli.js` and `dist/index.js` lie one folder under the package, `src/app` and `dist/parts` two. */
function modelBeside(module: string): string | undefined {
  return [`../${modelName}`, `../../${modelName}`]
    .map((relative) => fileURLToPath(new URL(relative, module)))
    .find((path) => existsSync(path));
}
