// A barrier: where the teaching threads wait for each other, and what they tell one another there.

import { threads } from "./layout.ts";

/** How large a meeting's buffer is: two counters, and from byte 64 on up to twelve numbers a thread. */
export const meetingBytes = 256;

/** Threads that meet leave together, each having seen what the others wrote before. */
export class Meeting {
  readonly #state: Int32Array;
  readonly #slots: Float64Array;

  constructor(buffer: SharedArrayBuffer) {
    this.#state = new Int32Array(buffer, 0, 2);
    this.#slots = new Float64Array(buffer, 64);
  }

  /** Waits until every thread is here. */
  wait(): void {
    const round = Atomics.load(this.#state, 1);
    if (Atomics.add(this.#state, 0, 1) === threads - 1) {
      Atomics.store(this.#state, 0, 0);
      Atomics.add(this.#state, 1, 1);
      Atomics.notify(this.#state, 1);
      return;
    }
    while (Atomics.load(this.#state, 1) === round) Atomics.wait(this.#state, 1, round);
  }

  /** Every thread's numbers, added up in the order of threads; all threads must ask. */
  sum(thread: number, numbers: readonly number[]): readonly number[] {
    for (const [i, number] of numbers.entries()) this.#slots[i * threads + thread] = number;
    this.wait();
    const sums = numbers.map((_, i) => {
      let sum = 0;
      for (let t = 0; t < threads; t++) sum += this.#slots[i * threads + t] ?? 0;
      return sum;
    });
    this.wait();
    return sums;
  }
}
