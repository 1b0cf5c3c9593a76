// Makes the reader of the model that the package comes with, once a process.

import type { Reader } from "../model/reading.ts";
import { plainReader } from "../read/index.ts";
import { readerFromModel } from "../read/trained/reader.ts";
import { fromPackage } from "./file-in-package.ts";

let loading: Promise<Reader> | undefined;

const file = {
  path: "models/english.bin",
  called: "the reading model",
  make: (bytes: Uint8Array) => readerFromModel(bytes),
};

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
export function readerBeside(module: string): Promise<Reader> {
  return fromPackage(file, module);
}
