// Compiles kernel/reading.ts (AssemblyScript) and writes src/read/trained/kernel-bytes.ts: the same bytes for the
// same text.

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import asc from "assemblyscript/asc";

const sources = new URL("../kernel/", import.meta.url);
const target = new URL("../src/read/trained/kernel-bytes.ts", import.meta.url);
const options = ["-O3", "--runtime", "stub", "--noAssert", "--importMemory", "--noExportMemory"];

/** The text of kernel-bytes.ts; throws what the compiler says of a mistake. */
export async function kernelBytesFile(): Promise<string> {
  const base64 = Buffer.from(await compiled("reading.ts")).toString("base64");
  return [
    "// Compiled from kernel/reading.ts by `npm run kernel`; a test tells when it is stale.",
    "",
    "/** A WebAssembly module in base64. */",
    "export const kernelBytes = `",
    ...(base64.match(/.{1,100}/g) ?? []),
    "`;",
    "",
  ].join("\n");
}

async function compiled(source: string): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [source, "--outFile", "module.wasm", "--enable", "simd", ...options],
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(target, await kernelBytesFile());
}
