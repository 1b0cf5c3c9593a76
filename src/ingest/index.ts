// Bytes to documents: decoding, formats, metadata, and what is set aside and why. Text never changes after this.

import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";

export const inputFormats = ["txt", "md", "jsonl"] as const;
export type InputFormat = (typeof inputFormats)[number];

/** One file, or standard input, as it came. */
export interface Input {
  /** What the user calls it; used in diagnostics and, without its ending, as `ref`. */
  readonly name: string;
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

/** Reads one input; never throws, whatever the bytes. */
export function ingest(_input: Input): Ingested {
  return { documents: [], diagnostics: [] };
}
