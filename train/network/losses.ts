// What the network answers and how wrong it is: classes, arcs, labels. Each fills in slopes where there is a truth.

import type { Batch } from "./batch.ts";
import { farthest, padded, type Shape } from "./shape.ts";
import type { Table, Tape } from "./tape.ts";

/** The index of position `step` of sentence `b` on a batch's grid. */
export function placeOf({ lessons }: Batch, b: number, step: number): number {
  return step * lessons.length + b;
}

/**
 * Cross-entropy of one class a row; where several are allowed, of their sum. `isAllowed` gives for a row which classes
 * would be right, or `undefined` where nothing is known: such a row has neither loss nor slope. Turns the table into probabilities; gives the loss.
 */
export function classLoss(
  tape: Tape,
  table: Table,
  live: number,
  scale: number,
  isAllowed: (row: number) => ((kind: number) => boolean) | undefined,
): number {
  const { kernel, floats } = tape.memory;
  kernel.softmax(table.rows, live, table.columns, table.at);
  let loss = 0;
  for (let row = 0; row < table.rows; row++) {
    const allowed = isAllowed(row);
    if (allowed === undefined) continue;
    const at = (table.at >> 2) + row * table.columns;
    const slope = (table.slope >> 2) + row * table.columns;
    let mass = 1e-12;
    for (let kind = 0; kind < live; kind++) if (allowed(kind)) mass += floats[at + kind] ?? 0;
    loss -= Math.log(mass);
    for (let kind = 0; kind < live; kind++) {
      const p = floats[at + kind] ?? 0;
      floats[slope + kind] = (allowed(kind) ? p - p / mass : p) * scale;
    }
  }
  return loss * scale;
}

/** The class of the greatest number of a row. */
export function bestOf(tape: Tape, table: Table, row: number, live: number): number {
  const { floats } = tape.memory;
  const at = (table.at >> 2) + row * table.columns;
  let best = 0;
  for (let kind = 1; kind < live; kind++)
    if ((floats[at + kind] ?? 0) > (floats[at + best] ?? 0)) best = kind;
  return best;
}

/** Where one of the four scoring vectors of a position stands. */
const part = { arcHead: 0, arcDep: 1, labelHead: 2, labelDep: 3 } as const;

/**
 * Biaffine arc scores (Dozat and Manning 2017) with a bias by distance. Gives the loss over words whose head is known, and, when
 * `heads` is given, the best head of every word of every sentence.
 */
export function arcLoss(
  tape: Tape,
  scorers: Table,
  { scorer }: Shape,
  batch: Batch,
  scale: number,
  heads?: Int32Array[],
): number {
  const { kernel, floats } = tape.memory;
  const count = batch.lessons.length;
  const headTable = slice(tape, scorers, part.arcHead * scorer, scorer);
  const turned = tape.product(headTable, "arc.pair");
  const bias = tape.product(headTable, "arc.headBias");
  const distance = tape.tensor("arc.distance");
  const depColumn = part.arcDep * scorer;
  let loss = 0;
  for (const [b, lesson] of batch.lessons.entries()) {
    const n = lesson.length + 1;
    const width = padded(n);
    const scores = tape.table(n, width);
    const first = placeOf(batch, b, 0);
    const dep = scorers.at + (first * scorers.columns + depColumn) * 4;
    const depSlope = scorers.slope + (first * scorers.columns + depColumn) * 4;
    const head = turned.at + first * scorer * 4;
    const headSlope = turned.slope + first * scorer * 4;
    const depRow = count * scorers.columns;
    const headRow = count * scorer;
    const headColumns = tape.arena.take(scorer * width);
    kernel.transpose(n, scorer, head, headRow, headColumns, width);
    kernel.multiply(n, width, scorer, dep, depRow, 1, headColumns, width, scores.at, width, 0);
    const at = scores.at >> 2;
    for (let d = 0; d < n; d++) {
      for (let h = 0; h < n; h++) {
        const own = floats[(bias.at >> 2) + placeOf(batch, b, h) * bias.columns] ?? 0;
        const far = floats[(distance.at >> 2) + distanceClass(d, h)] ?? 0;
        const place = at + d * width + h;
        floats[place] = d === h ? -1e9 : (floats[place] ?? 0) + own + far;
      }
    }
    const truth = lesson.heads;
    loss += classLoss(tape, scores, n, scale, (row) => {
      const gold = row === 0 ? undefined : truth?.[row - 1];
      return gold === undefined ? undefined : (kind) => kind === gold;
    });
    heads?.push(Int32Array.from({ length: n - 1 }, (_, i) => bestOf(tape, scores, i + 1, n)));
    if (truth === undefined) continue;
    tape.push(() => {
      const slopes = scores.slope >> 2;
      for (let d = 1; d < n; d++) {
        for (let h = 0; h < n; h++) {
          const slope = floats[slopes + d * width + h] ?? 0;
          bump(floats, (bias.slope >> 2) + placeOf(batch, b, h) * bias.columns, slope);
          bump(floats, (distance.slope >> 2) + distanceClass(d, h), slope);
        }
      }
      // Towards the dependents, then towards the heads.
      kernel.multiply(n, scorer, n, scores.slope, width, 1, head, headRow, depSlope, depRow, 1);
      kernel.multiply(n, scorer, n, scores.slope, 1, width, dep, depRow, headSlope, headRow, 1);
    });
  }
  return loss;
}

function distanceClass(d: number, h: number): number {
  return Math.max(-farthest, Math.min(farthest, h - d)) + farthest;
}

function bump(floats: Float32Array, place: number, by: number): void {
  floats[place] = (floats[place] ?? 0) + by;
}

/** Relations of the arcs `(dependent, head)` by place on the grid: a product of both, and each alone. */
export function labelScores(
  tape: Tape,
  scorers: Table,
  { scorer }: Shape,
  deps: Int32Array,
  heads: Int32Array,
): Table {
  const { floats } = tape.memory;
  const dep = gather(tape, scorers, part.labelDep * scorer, scorer, deps);
  const head = gather(tape, scorers, part.labelHead * scorer, scorer, heads);
  const both = tape.table(deps.length, scorer);
  const size = deps.length * scorer;
  const [d, h, p] = [dep.at >> 2, head.at >> 2, both.at >> 2];
  for (let i = 0; i < size; i++) floats[p + i] = (floats[d + i] ?? 0) * (floats[h + i] ?? 0);
  tape.push(() => {
    const [ds, hs, ps] = [dep.slope >> 2, head.slope >> 2, both.slope >> 2];
    for (let i = 0; i < size; i++) {
      const slope = floats[ps + i] ?? 0;
      bump(floats, ds + i, slope * (floats[h + i] ?? 0));
      bump(floats, hs + i, slope * (floats[d + i] ?? 0));
    }
  });
  const out = tape.product(both, "label.pair", "label.bias");
  addInto(tape, out, tape.product(dep, "label.fromDep"));
  addInto(tape, out, tape.product(head, "label.fromHead"));
  return out;
}

/** sum += term. */
function addInto(tape: Tape, sum: Table, term: Table): void {
  const { floats } = tape.memory;
  const size = sum.rows * sum.columns;
  for (let i = 0; i < size; i++) bump(floats, (sum.at >> 2) + i, floats[(term.at >> 2) + i] ?? 0);
  tape.push(() => {
    for (let i = 0; i < size; i++)
      bump(floats, (term.slope >> 2) + i, floats[(sum.slope >> 2) + i] ?? 0);
  });
}

function slice(tape: Tape, from: Table, column: number, width: number): Table {
  return gather(
    tape,
    from,
    column,
    width,
    Int32Array.from({ length: from.rows }, (_, i) => i),
  );
}

/** Some rows' columns as a table of their own. */
function gather(tape: Tape, from: Table, column: number, width: number, rows: Int32Array): Table {
  const { floats } = tape.memory;
  const out = tape.table(rows.length, width);
  for (const [i, row] of rows.entries()) {
    const start = (from.at >> 2) + row * from.columns + column;
    floats.copyWithin((out.at >> 2) + i * width, start, start + width);
  }
  tape.push(() => {
    for (const [i, row] of rows.entries()) {
      const target = (from.slope >> 2) + row * from.columns + column;
      const source = (out.slope >> 2) + i * width;
      for (let k = 0; k < width; k++) bump(floats, target + k, floats[source + k] ?? 0);
    }
  });
  return out;
}
