// AssemblyScript to WebAssembly, in memory: what stands in kernel/ by name.

import { readFileSync } from "node:fs";
import asc from "assemblyscript/asc";

const sources = new URL("../kernel/", import.meta.url);

/** The module of a file in kernel/, always optimised and with SIMD; throws what the compiler says of a mistake. */
export async function compileAssembly(
  source: string,
  options: readonly string[],
): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [source, "-O3", "--runtime", "stub", "--enable", "simd", "-o", "module.wasm", ...options],
    {
      readFile: textOf,
      writeFile: (_name, contents) => {
        if (typeof contents !== "string") bytes = contents;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || bytes === undefined) throw new Error(`${source}: ${stderr.toString()}`);
  return bytes;
}

function textOf(name: string): string | null {
  try {
    return readFileSync(new URL(name, sources), "utf8");
  } catch {
    return null;
  }
}
