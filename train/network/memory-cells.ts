// One direction of a layer of memory cells (LSTM, Hochreiter and Schmidhuber 1997) over a batch, forwards and backwards.

import type { Grid, Table, Tape } from "./tape.ts";

/** Which way a layer goes over the grid, with the tensors of which name, and at which column its output begins. */
export interface Direction {
  readonly grid: Grid;
  readonly name: string;
  readonly column: number;
  readonly reverse: boolean;
}

/** Runs one direction over the rows of `x` into `out`, and leaves on the tape how to go back. */
export function runDirection(tape: Tape, x: Table, out: Table, direction: Direction): void {
  const gates = tape.product(x, `${direction.name}.input`, `${direction.name}.bias`);
  const run = makeRun(tape, out, gates, direction);
  runForward(run);
  tape.push(() => runBackward(run));
}

/** A run over the grid: its tables, and where a step or a turn finds its part of them. A turn counts steps as they are run. */
type Run = ReturnType<typeof makeRun>;

function makeRun(tape: Tape, out: Table, gates: Table, { grid, name, column, reverse }: Direction) {
  const { steps, sentences, mask } = grid;
  const state = tape.tensor(`${name}.state`);
  const h = state.rows;
  // One row of states more than there are steps: before the first all is 0.
  const cells = tape.arena.take((steps + 1) * sentences * h);
  const squashed = tape.arena.take(steps * sentences * h);
  const block = sentences * h * 4;
  return {
    ...{ tape, out, gates, state, steps, sentences, h, reverse },
    order: Array.from({ length: steps }, (_, i) => (reverse ? steps - 1 - i : i)),
    cellOf: (turn: number): number => cells + turn * block,
    squashedOf: (turn: number): number => squashed + turn * block,
    outOf: (step: number, base: number): number =>
      base + (step * sentences * out.columns + column) * 4,
    gatesOf: (step: number): number => gates.at + step * sentences * gates.columns * 4,
    maskOf: (step: number): number => mask + step * sentences * 4,
  };
}

function runForward({ tape, out, gates, state, sentences, h, order, ...at }: Run): void {
  const { kernel } = tape.memory;
  const width = gates.columns;
  const row = out.columns;
  order.forEach((step, turn) => {
    const last = order[turn - 1];
    const sums = at.gatesOf(step);
    if (last !== undefined) {
      const before = at.outOf(last, out.at);
      kernel.multiply(sentences, width, h, before, row, 1, state.at, width, sums, width, 1);
    }
    kernel.stepForward(
      sentences,
      h,
      sums,
      at.cellOf(turn),
      at.cellOf(turn + 1),
      at.squashedOf(turn),
      at.outOf(step, out.at),
      row,
      at.maskOf(step),
    );
  });
}

function runBackward(run: Run): void {
  const { tape, out, gates, state, sentences, h, order, ...at } = run;
  const { kernel, floats } = tape.memory;
  const width = gates.columns;
  const turned = tape.arena.take(h * width);
  kernel.transpose(h, width, state.at, width, turned, h);
  const back = tape.arena.take(sentences * h);
  const carried = tape.arena.take(sentences * h);
  for (let turn = order.length - 1; turn >= 0; turn--) {
    const step = order[turn] ?? 0;
    const sums = at.gatesOf(step);
    kernel.stepBackward(
      sentences,
      h,
      sums,
      at.cellOf(turn),
      at.squashedOf(turn),
      at.outOf(step, out.slope),
      out.columns,
      back,
      carried,
      at.maskOf(step),
    );
    kernel.multiply(sentences, h, width, sums, width, 1, turned, h, back, h, 0);
  }
  // The slopes of the sums stand where the activations were.
  const [from, to] = [gates.at >> 2, gates.slope >> 2];
  floats.copyWithin(to, from, from + gates.rows * width);
  learnState(run);
}

/**
 * The state matrix' slope is a sum over steps of a step's output by the slope of the next step's sums. The outputs of all
 * steps but the last and the sums of all but the first are each one block of the grid, one step apart: one product does.
 */
function learnState({ tape, out, gates, state, steps, sentences, h, reverse, ...at }: Run): void {
  const width = gates.columns;
  const earlier = at.outOf(reverse ? 1 : 0, out.at);
  const later = at.gatesOf(reverse ? 0 : 1);
  const count = (steps - 1) * sentences;
  const { kernel } = tape.memory;
  const row = out.columns;
  kernel.multiply(h, width, count, earlier, 1, row, later, width, state.slope, width, 1);
}
