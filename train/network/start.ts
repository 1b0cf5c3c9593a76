// The weights to begin with.

import type { Layout } from "./layout.ts";
import type { Memory } from "./memory.ts";

/**
 * Embeddings from a normal distribution of deviation 0.3; matrices, the label's among them, uniformly as Glorot and Bengio
 * (2010) have it; gains 1; forget gates open by 1; all else, the arc's bias by head too, 0. The average starts at the same.
 */
export function startWeights(memory: Memory, layout: Layout, random: () => number): void {
  const { floats } = memory;
  for (const [name, { rows, columns, live, offset }] of layout.tensors) {
    const at = (layout.weights >> 2) + offset;
    const set = (next: (column: number) => number): void => {
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < live; column++)
          floats[at + row * columns + column] = next(column);
    };
    if (name === "embedding") set(() => 0.3 * gaussian(random));
    else if (name === "norm.gain") set(() => 1);
    else if (/^layer.*\.bias$/u.test(name))
      set((column) => (column >= live / 4 && column < live / 2 ? 1 : 0));
    else if (rows > 1 && name !== "arc.headBias") {
      const spread = Math.sqrt(6 / (rows + (name.startsWith("layer") ? live / 4 : live)));
      set(() => (2 * random() - 1) * spread);
    }
  }
  floats.copyWithin(layout.average >> 2, layout.weights >> 2, (layout.weights >> 2) + layout.count);
}

// Box and Muller (1958).
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
