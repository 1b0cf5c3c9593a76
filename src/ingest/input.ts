// What ingest takes and gives: one input as it came, and the documents made of it.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";

export const inputFormats = ["txt", "md", "jsonl"] as const;
export type InputFormat = (typeof inputFormats)[number];

/** One file, or standard input, as it came. */
export interface Input {
  /** What the user calls it; used in diagnostics and, where no `ref` is given, for the ref. */
  readonly name: string;
  /** Short name of the report, unique among the inputs; without it the last part of `name`, without its ending. */
  readonly ref?: string | undefined;
  readonly format: InputFormat;
  readonly bytes: Uint8Array;
  /** What the user says of it; a report's own metadata goes before it. */
  readonly given: Given;
}

export interface Given {
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** ISO 8601: a date, or a date and time. */
  readonly published?: string | undefined;
}

export interface Ingested {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The name of an input without its folders and without its ending: `news/day-1.txt` is `day-1`. */
export function shortName(name: string): string {
  const last = name.split(/[\\/]/u).filter(Boolean).at(-1) ?? name;
  return last.replace(/(?<=.)\.(?:txt|md|jsonl)$/iu, "");
}
