// One shared memory that the kernel and both teaching threads work in, and the handing out of room in it.

/** What `kernel/teaching.ts` exports; addresses and counts as described there. */
export interface TeachingKernel {
  multiply(
    m: number,
    n: number,
    k: number,
    a: number,
    aRow: number,
    aColumn: number,
    b: number,
    bRow: number,
    c: number,
    cRow: number,
    add: 0 | 1,
  ): void;
  transpose(
    rows: number,
    columns: number,
    from: number,
    fromRow: number,
    to: number,
    toRow: number,
  ): void;
  fillRows(rows: number, width: number, to: number, toRow: number, bias: number): void;
  addRows(rows: number, width: number, from: number, fromRow: number, sum: number): void;
  multiplyBy(count: number, to: number, by: number): void;
  stepForward(
    rows: number,
    h: number,
    gates: number,
    before: number,
    cell: number,
    squashed: number,
    out: number,
    outRow: number,
    mask: number,
  ): void;
  stepBackward(
    rows: number,
    h: number,
    gates: number,
    before: number,
    squashed: number,
    slope: number,
    slopeRow: number,
    back: number,
    carried: number,
    mask: number,
  ): void;
  normaliseForward(
    rows: number,
    width: number,
    from: number,
    gain: number,
    bias: number,
    to: number,
    normal: number,
    inverse: number,
  ): void;
  normaliseBackward(
    rows: number,
    width: number,
    slope: number,
    gain: number,
    normal: number,
    inverse: number,
    gainSlope: number,
    biasSlope: number,
  ): void;
  softmax(rows: number, live: number, width: number, table: number): void;
  sumRows(width: number, table: number, rows: number, from: number, to: number, out: number): void;
  spreadRow(
    width: number,
    table: number,
    rows: number,
    from: number,
    to: number,
    slope: number,
    touched: number,
  ): void;
  leakForward(count: number, values: number, rate: number): void;
  dropOut(
    count: number,
    values: number,
    factors: number,
    drop: number,
    scale: number,
    seed: number,
  ): number;
  squareSum(count: number, a: number, b: number): number;
  learn(
    count: number,
    weights: number,
    mean: number,
    square: number,
    a: number,
    b: number,
    scale: number,
    rate: number,
    decayMean: number,
    decaySquare: number,
  ): void;
  follow(count: number, average: number, weights: number, share: number): void;
}

/** The memory as typed arrays; an address divided by 4 is an index of `floats` and `ints`. */
export interface Memory {
  readonly kernel: TeachingKernel;
  readonly floats: Float32Array;
  readonly ints: Int32Array;
  readonly bytes: Uint8Array;
}

/** A memory of so many bytes that threads can share. */
export function sharedMemory(bytes: number): WebAssembly.Memory {
  const pages = Math.ceil(bytes / 65536);
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}

/** The kernel over a memory; each thread makes its own over the same. */
export function openMemory(module: WebAssembly.Module, memory: WebAssembly.Memory): Memory {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return {
    kernel: exports as unknown as TeachingKernel,
    floats: new Float32Array(memory.buffer),
    ints: new Int32Array(memory.buffer),
    bytes: new Uint8Array(memory.buffer),
  };
}

/** Gives out room from `start` on; `clear` takes all back. */
export class Arena {
  #next: number;

  readonly #memory: Memory;
  readonly #start: number;
  readonly #end: number;

  constructor(memory: Memory, start: number, end: number) {
    this.#memory = memory;
    this.#start = start;
    this.#end = end;
    this.#next = start;
  }

  /** Room for so many 4-byte numbers, all 0; its address. */
  take(count: number): number {
    const address = this.#next;
    this.#next += (count * 4 + 15) & ~15;
    if (this.#next > this.#end) throw new Error("teaching: a batch needs more memory than it has");
    this.#memory.floats.fill(0, address >> 2, this.#next >> 2);
    return address;
  }

  clear(): void {
    this.#next = this.#start;
  }
}
