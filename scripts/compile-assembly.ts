// AssemblyScript to WebAssembly: what stands in kernel/ by name. The compiler runs as its own process, for its
// declarations would change what a console is everywhere here.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const compiler = require.resolve("assemblyscript/bin/asc.js");
const sources = fileURLToPath(new URL("../kernel/", import.meta.url));

/** The module of a file in kernel/, always optimised and with SIMD; throws what the compiler says of a mistake. */
export function compileAssembly(source: string, options: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-kernel-"));
  const target = join(folder, "module.wasm");
  const always = ["-O3", "--runtime", "stub", "--enable", "simd", "--outFile", target];
  try {
    execFileSync(process.execPath, [compiler, source, ...always, ...options], {
      cwd: sources,
      stdio: ["ignore", "ignore", "pipe"],
    });
    return new Uint8Array(readFileSync(target));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
