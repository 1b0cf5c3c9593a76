// The built program as a process, in a folder of its own that goes when the tests of a file are done.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where the program is built to. */
export const programPath = join(root, "dist", "cli.js");

export interface Surroundings {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface BuiltProgram {
  readonly folder: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  /** Runs the program in the folder, with no more of our environment than it needs. */
  readonly run: (words: readonly string[], surroundings?: Surroundings) => Ran;
}

/** Builds the program before the tests of a file, with these files in the folder; takes the folder away after them. */
export function builtProgram(files: Readonly<Record<string, string>>): BuiltProgram {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-test-"));
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  beforeAll(() => {
    const built = spawnSync(process.execPath, ["scripts/build.mjs", "--js", "--if-stale"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(built.stderr).toBe("");
    for (const [name, text] of Object.entries(files)) write(name, text);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, write, run: (words, surroundings) => runIn(folder, words, surroundings) };
}

function runIn(
  folder: string,
  words: readonly string[],
  { input = "", env = {} }: Surroundings = {},
): Ran {
  const { PATH = "" } = process.env;
  const ran = spawnSync(process.execPath, [programPath, ...words], {
    cwd: folder,
    input,
    env: { PATH, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
