// The teaching kernel from its text: compiled when teaching begins, never kept.

import { compileAssembly } from "../../scripts/compile-assembly.ts";

const options = [
  ...["--enable", "threads", "--sharedMemory"],
  ...["--importMemory", "--initialMemory", "1", "--maximumMemory", "65536"],
  ...["--use", "abort="],
];

/** Compiles `kernel/teaching.ts`; throws what the compiler says. */
export async function compileKernel(): Promise<WebAssembly.Module> {
  return new WebAssembly.Module(Uint8Array.from(await compileAssembly("teaching.ts", options)));
}
