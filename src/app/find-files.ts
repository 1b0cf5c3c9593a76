// Which files the user means: names, folders and patterns to paths, each once. It reads no file.

import type { Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { extname, isAbsolute, join, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { type InputFormat, inputFormats } from "../ingest/input.ts";
import { compareText } from "../model/compare-text.ts";
import type { Diagnostic, DiagnosticCode } from "../model/diagnostic.ts";
import { isMissing, reasonOf } from "./file-problem.ts";

/** A file to read; `name` is what the user typed, with what a folder or pattern adds to it, and "standard input" for `-`. */
export type FoundFile =
  | { readonly kind: "stdin"; readonly name: string; readonly path: string; readonly real: string }
  | {
      readonly kind: "file";
      readonly name: string;
      /** The absolute path. */
      readonly path: string;
      /** The absolute path, links followed: two names of one file share it. */
      readonly real: string;
      readonly format: InputFormat;
      readonly size: number;
    };

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files that names mean, in the order named; a folder's by path, without hidden ones. A file named twice is there once. */
export async function findFiles(names: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles[] = [];
  for (const name of names) found.push(await findNamed(name));
  return {
    files: eachOnce(found.flatMap((one) => one.files)),
    diagnostics: found.flatMap((one) => one.diagnostics),
  };
}

// A file reached by two names goes by the smaller, so that the order of names does not matter.
function eachOnce(files: readonly FoundFile[]): readonly FoundFile[] {
  const byReal = new Map<string, FoundFile>();
  for (const file of files) {
    const other = byReal.get(file.real);
    if (other === undefined || file.name < other.name) byReal.set(file.real, file);
  }
  return [...byReal.values()];
}

async function findNamed(name: string): Promise<FoundFiles> {
  if (name === "-")
    return { files: [{ ...standardInput, path: "stdin", real: "-" }], diagnostics: [] };
  try {
    return await findPath(name, await stat(name));
  } catch (error) {
    if (!isMissing(error))
      return problem("input-unreadable", { input: name, reason: reasonOf(error) });
    return isDynamicPattern(name) ? findPattern(name) : problem("input-not-found", { input: name });
  }
}

const standardInput = { kind: "stdin", name: "standard input" } as const;

async function findPath(name: string, stats: Stats): Promise<FoundFiles> {
  if (stats.isDirectory()) return findInFolder(name);
  const format = formatOf(name);
  if (format === undefined) return problem("format-unknown", { input: name, type: typeOf(name) });
  if (!stats.isFile())
    return problem("input-unreadable", { input: name, reason: "it is not a file" });
  return { files: [await foundFile(name, format, stats)], diagnostics: [] };
}

async function findPattern(pattern: string): Promise<FoundFiles> {
  const matches = await glob(pattern, {
    absolute: isAbsolute(pattern),
    onlyFiles: false,
    expandDirectories: false,
  });
  if (matches.length === 0) return problem("input-not-found", { input: pattern });
  const names = matches.map((match) => match.replace(/(?<=.)\/$/u, "")).sort(compareText);
  const found: FoundFiles[] = [];
  for (const name of names) found.push(await findNamed(name));
  return joined(found);
}

async function findInFolder(name: string): Promise<FoundFiles> {
  const found = await walk(name, new Set());
  if (found.files.length > 0 || found.diagnostics.length > 0) return found;
  const looked = inputFormats.map((format) => `.${format}`).join(", ");
  return problem("folder-empty", { input: name, looked });
}

// `visited` holds the real paths of folders already walked: links may lead round in a circle.
async function walk(folder: string, visited: Set<string>): Promise<FoundFiles> {
  try {
    const real = await realpath(folder);
    if (visited.has(real)) return { files: [], diagnostics: [] };
    visited.add(real);
    const entries = (await readdir(folder)).filter((entry) => !entry.startsWith("."));
    const found: FoundFiles[] = [];
    for (const entry of entries.sort(compareText))
      found.push(await walkEntry(join(folder, entry), visited));
    return joined(found);
  } catch (error) {
    return problem("input-unreadable", { input: folder, reason: reasonOf(error) });
  }
}

async function walkEntry(name: string, visited: Set<string>): Promise<FoundFiles> {
  const format = formatOf(name);
  try {
    const stats = await stat(name);
    if (stats.isDirectory()) return await walk(name, visited);
    if (format === undefined || !stats.isFile()) return { files: [], diagnostics: [] };
    return { files: [await foundFile(name, format, stats)], diagnostics: [] };
  } catch (error) {
    if (format === undefined) return { files: [], diagnostics: [] };
    return problem("input-unreadable", { input: name, reason: reasonOf(error) });
  }
}

async function foundFile(name: string, format: InputFormat, stats: Stats): Promise<FoundFile> {
  const path = resolve(name);
  return { kind: "file", name, path, real: await realpath(path), format, size: stats.size };
}

function formatOf(name: string): InputFormat | undefined {
  const type = extname(name).slice(1).toLowerCase();
  return inputFormats.find((format) => format === type);
}

function typeOf(name: string): string {
  return extname(name) === "" ? "(no ending)" : extname(name);
}

function joined(found: readonly FoundFiles[]): FoundFiles {
  return {
    files: found.flatMap((one) => one.files),
    diagnostics: found.flatMap((one) => one.diagnostics),
  };
}

function problem(code: DiagnosticCode, facts: Diagnostic["facts"]): FoundFiles {
  return { files: [], diagnostics: [{ code, report: undefined, span: undefined, facts }] };
}
