// Finds the gazetteer that the package comes with and opens it, once a process, when there is something to place.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gazetteerFromBytes } from "../gazetteer/index.ts";
import type { Gazetteer } from "../model/gazetteer.ts";

let loading: Promise<Gazetteer> | undefined;

/** The gazetteer in the package. Rejects with an Error of one line where that is missing or broken. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= gazetteerBeside(import.meta.url);
  return loading;
}

async function gazetteerBeside(module: string): Promise<Gazetteer> {
  const path = pathBeside(module);
  if (path === undefined) throw new Error(`the gazetteer is missing: no ${name} in the package`);
  try {
    return gazetteerFromBytes(new Uint8Array(await readFile(path)));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the gazetteer cannot be used: ${path}: ${reason}`, { cause });
  }
}

const name = "gazetteer/places.bin";

/** `dist/cli.js` and `dist/index.js` lie one folder under the package, `src/app` and `dist/parts` two. */
function pathBeside(module: string): string | undefined {
  return [`../${name}`, `../../${name}`]
    .map((relative) => fileURLToPath(new URL(relative, module)))
    .find((path) => existsSync(path));
}
