// Opens the gazetteer that the package comes with, once a process, when there is something to place.

import { gazetteerFromBytes } from "../gazetteer/index.ts";
import type { Gazetteer } from "../model/gazetteer.ts";
import { fromPackage } from "./file-in-package.ts";

let loading: Promise<Gazetteer> | undefined;

const file = { path: "gazetteer/places.bin", called: "the gazetteer", make: gazetteerFromBytes };

/** The gazetteer in the package. Rejects with an Error of one line where that is missing or broken. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= fromPackage(file, import.meta.url);
  return loading;
}
