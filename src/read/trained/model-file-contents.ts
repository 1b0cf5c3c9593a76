// The table of contents of a model's file: what must be in it for the file to be read at all.

import type { TrainedModel } from "./model-file.ts";

/** Where a tensor lies: `offset` in bytes after the table of contents; a vector has one row. */
export interface TensorEntry {
  readonly kind: "matrix" | "vector";
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly offset: number;
}

/** All of a model but its tensors, and where those lie. */
export interface ModelContents extends Omit<TrainedModel, "matrices" | "vectors"> {
  readonly tensors: readonly TensorEntry[];
}

/** The contents as written; throws an Error of one line, naming the entry that is missing or of another form. */
export function modelContents(json: string): ModelContents {
  const contents = parsed(json);
  return {
    features: stringOf(contents, "features"),
    vocabulary: stringsOf(contents, "vocabulary"),
    tags: stringsOf(contents, "tags"),
    labels: stringsOf(contents, "labels"),
    names: stringsOf(contents, "names"),
    lemmas: contents.lemmas,
    note: stringOf(contents, "note"),
    tensors: tensorsOf(contents.tensors),
  };
}

type Unchecked = { readonly [key in keyof ModelContents]?: unknown };

function parsed(json: string): Unchecked {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null) return value;
  } catch {}
  throw new Error("reading model damaged: its table of contents cannot be read");
}

function stringOf(contents: Unchecked, key: keyof ModelContents): string {
  const value = contents[key];
  return typeof value === "string" ? value : refuse(key);
}

function stringsOf(contents: Unchecked, key: keyof ModelContents): readonly string[] {
  const value = contents[key];
  const fits = Array.isArray(value) && value.every((one) => typeof one === "string");
  return fits ? value : refuse(key);
}

function tensorsOf(value: unknown): readonly TensorEntry[] {
  return Array.isArray(value) && value.every(isTensorEntry) ? value : refuse("tensors");
}

function isTensorEntry(value: unknown): value is TensorEntry {
  if (typeof value !== "object" || value === null) return false;
  const { kind, name, rows, columns, offset }: { readonly [key in keyof TensorEntry]?: unknown } =
    value;
  const named = (kind === "matrix" || kind === "vector") && typeof name === "string";
  return named && [rows, columns, offset].every(isCount) && Number(offset) % 16 === 0;
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function refuse(key: string): never {
  throw new Error(`reading model damaged: its ${key} cannot be read`);
}
