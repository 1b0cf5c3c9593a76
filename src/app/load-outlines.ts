// Reads the outlines of countries that the package comes with, once a process, when there is a map to draw.

import type { Outlines } from "../model/outlines.ts";
import { fromPackage } from "./file-in-package.ts";

let loading: Promise<Outlines> | undefined;

const file = { path: "gazetteer/outlines.json", called: "the file of outlines", make: fromJson };

/** The outlines in the package. Rejects with an Error of one line where they are missing or broken. */
export function loadOutlines(): Promise<Outlines> {
  loading ??= fromPackage(file, import.meta.url);
  return loading;
}

function fromJson(bytes: Uint8Array): Outlines {
  return JSON.parse(new TextDecoder().decode(bytes)) as Outlines;
}
