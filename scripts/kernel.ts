// Compiles kernel/reading.ts and the files it imports (AssemblyScript) and writes src/read/trained/kernel-bytes.ts: the
// same bytes for the same text.

import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { compileAssembly } from "./compile-assembly.ts";

const target = new URL("../src/read/trained/kernel-bytes.ts", import.meta.url);
const options = ["--noAssert", "--importMemory", "--noExportMemory"];

/** The text of kernel-bytes.ts; throws what the compiler says of a mistake. */
export function kernelBytesFile(): string {
  const base64 = Buffer.from(compileAssembly("reading.ts", options)).toString("base64");
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(target, kernelBytesFile());
}
