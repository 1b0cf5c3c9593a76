// The teaching kernel from its text: compiled when teaching begins, never kept.

import { compileAssembly } from "../../scripts/compile-assembly.ts";

const options = [
  ...["--enable", "threads", "--sharedMemory"],
  ...["--importMemory", "--initialMemory", "1", "--maximumMemory", "65536"],
  ...["--use", "abort="],
];

/** Compiles `kernel/teaching.ts`; throws what the compiler says. */
export function compileKernel(): WebAssembly.Module {
  return new WebAssembly.Module(Uint8Array.from(compileAssembly("teaching.ts", options)));
}
