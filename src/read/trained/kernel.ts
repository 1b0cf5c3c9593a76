// The network in WebAssembly, where the runtime has it with SIMD; the module itself is in kernel-bytes.ts.

import type { Network } from "./encoder-network.ts";
import { kernelBytes } from "./kernel-bytes.ts";
import { kernelLayout } from "./kernel-layout.ts";
import type { ReadingKernel, ReadingTables, TableSizes } from "./kernel-tables.ts";

const pageBytes = 65536;

/** A kernel with a copy of the network's weights in its own memory; `undefined` where the runtime cannot run it. */
export function webAssemblyKernel(network: Network, sizes: TableSizes): ReadingKernel | undefined {
  if (typeof WebAssembly === "undefined") return undefined;
  const bytes = bytesOfBase64(kernelBytes);
  if (!WebAssembly.validate(bytes)) return undefined;
  const layout = kernelLayout(network, sizes);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(layout.length / pageBytes) });
  const module = new WebAssembly.Module(bytes);
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const { encode, label } = exports;
  if (!isStep(encode) || !isStep(label)) return undefined;
  layout.fill(memory.buffer);
  return {
    tables: tablesIn(memory.buffer, layout.tables, sizes),
    encode: (words) => encode(layout.plan, words),
    label: (words) => label(layout.plan, words),
  };
}

type Step = (plan: number, words: number) => void;

function isStep(value: unknown): value is Step {
  return typeof value === "function";
}

function tablesIn(
  memory: ArrayBuffer,
  at: { readonly [name in keyof ReadingTables]: number },
  sizes: TableSizes,
): ReadingTables {
  return {
    starts: new Int32Array(memory, at.starts, sizes.starts),
    rows: new Int32Array(memory, at.rows, sizes.rows),
    heads: new Int32Array(memory, at.heads, sizes.heads),
    tags: new Float32Array(memory, at.tags, sizes.tags),
    names: new Float32Array(memory, at.names, sizes.names),
    arcs: new Float32Array(memory, at.arcs, sizes.arcs),
    labels: new Float32Array(memory, at.labels, sizes.labels),
  };
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** RFC 4648, line breaks and padding passed over. */
function bytesOfBase64(text: string): Uint8Array {
  const numbers = [...text].map((digit) => digits.indexOf(digit)).filter((number) => number >= 0);
  const bytes = new Uint8Array(Math.floor((numbers.length * 3) / 4));
  let bits = 0;
  let at = 0;
  for (const [index, number] of numbers.entries()) {
    bits = (bits << 6) | number;
    const spare = (index % 4) * 2;
    if (index % 4 > 0) bytes[at++] = bits >> (6 - spare);
  }
  return bytes;
}
