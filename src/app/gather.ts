// What the user names - files, folders, patterns, standard input - as inputs with their bytes, in a fixed
// order. What the bytes mean is not decided here, save that standard input says nothing of its format.

import { readFile } from "node:fs/promises";
import type { Given, Input } from "../ingest/index.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { reasonOf } from "./file-problem.ts";
import { type FoundFile, findFiles } from "./find-files.ts";
import { shortestRefs } from "./shortest-refs.ts";
import { sniffFormat } from "./sniff-format.ts";

export interface GatherOptions {
  /** What the user says of every report; a report's own metadata goes before it. */
  readonly given?: Given | undefined;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined;
  /** Called after each input is read; `of` is how many there are. */
  readonly onProgress?: ((progress: GatherProgress) => void) | undefined;
}

export interface GatherProgress {
  readonly read: number;
  readonly of: number;
  readonly name: string;
}

export interface Gathered {
  /** In the order named, a folder's files by path. */
  readonly inputs: readonly Input[];
  readonly diagnostics: readonly Diagnostic[];
}

const mebibyte = 1024 * 1024;

/**
 * The largest input that is read, in bytes. One report is never near 64 MiB; a JSONL file holds many,
 * and a JavaScript string cannot hold much more than twice its limit.
 */
export const sizeLimits = { txt: 64 * mebibyte, md: 64 * mebibyte, jsonl: 256 * mebibyte } as const;

/** Reads all that `names` name; what cannot be read is a diagnostic and never an exception. */
export async function gather(
  names: readonly string[],
  options: GatherOptions = {},
): Promise<Gathered> {
  const found = await findFiles(names);
  const refs = shortestRefs(found.files.map((file) => file.path));
  const inputs: Input[] = [];
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  for (const [at, file] of found.files.entries()) {
    const read = await readFound(file, options.stdin);
    if ("code" in read) diagnostics.push(read);
    else inputs.push({ ...read, name: file.name, ref: refs[at], given: options.given ?? {} });
    options.onProgress?.({ read: at + 1, of: found.files.length, name: file.name });
  }
  return { inputs, diagnostics };
}

type Read = Pick<Input, "format" | "bytes">;

async function readFound(
  file: FoundFile,
  stdin: GatherOptions["stdin"],
): Promise<Read | Diagnostic> {
  if (file.kind === "stdin") return readStream(file.name, stdin);
  const limit = sizeLimits[file.format];
  if (file.size > limit) return tooLarge(file.name, file.size, limit);
  try {
    return { format: file.format, bytes: await readFile(file.path) };
  } catch (error) {
    return unreadable(file.name, reasonOf(error));
  }
}

async function readStream(name: string, stdin: GatherOptions["stdin"]): Promise<Read | Diagnostic> {
  if (stdin === undefined) return unreadable(name, "there is no standard input");
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > sizeLimits.jsonl) return tooLarge(name, size, sizeLimits.jsonl);
      chunks.push(bytes);
    }
  } catch (error) {
    return unreadable(name, reasonOf(error));
  }
  const bytes = Buffer.concat(chunks);
  const format = sniffFormat(bytes);
  const limit = sizeLimits[format];
  return size > limit ? tooLarge(name, size, limit) : { format, bytes };
}

function unreadable(input: string, reason: string): Diagnostic {
  return { code: "input-unreadable", report: undefined, span: undefined, facts: { input, reason } };
}

function tooLarge(input: string, size: number, limit: number): Diagnostic {
  return {
    code: "input-too-large",
    report: undefined,
    span: undefined,
    facts: { input, size: inMebibytes(size), limit: inMebibytes(limit) },
  };
}

function inMebibytes(bytes: number): string {
  return `${Math.ceil(bytes / mebibyte)} MiB`;
}
