// What the network answers and how wrong it is: classes, arcs, labels. Each fills in slopes where there is a truth.

import { farthest } from "../../src/read/trained/encoder-network.ts";
import type { Batch } from "./batch.ts";
import { padded } from "./shape.ts";
import type { Table, Tape } from "./tape.ts";

/** The index of position `step` of sentence `b` on a batch's grid. */
export function placeOf({ lessons }: Batch, b: number, step: number): number {
  return step * lessons.length + b;
}

/**
 * Cross-entropy of one class a row; where several are allowed, of their sum. `isAllowed` gives for a row which classes
 * would be right, or `undefined` where nothing is known: such a row has neither loss nor slope. `live` is how many classes there
 * are, `scale` what loss and slopes are multiplied by. Turns the table into probabilities; gives the loss.
 */
export function classLoss(
  tape: Tape,
  table: Table,
  { live, scale }: { readonly live: number; readonly scale: number },
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

/** What arcs are scored from, and for which sentences. */
export interface ArcQuestion {
  /** Four scoring vectors a position, side by side. */
  readonly scorers: Table;
  /** The width of each of the four. */
  readonly width: number;
  readonly batch: Batch;
  /** What losses and slopes are multiplied by. */
  readonly scale: number;
}

/** Scores of a batch's arcs: the loss over words whose head is known, and the best head of every word of each sentence. */
export interface ArcAnswer {
  readonly loss: number;
  readonly heads: readonly Int32Array[];
}

/** Biaffine arc scores (Dozat and Manning 2017) with a bias by distance. */
export function arcLoss(tape: Tape, question: ArcQuestion): ArcAnswer {
  const { scorers, width, batch, scale } = question;
  const headTable = gather(tape, scorers, {
    column: part.arcHead * width,
    width,
    rows: Int32Array.from({ length: scorers.rows }, (_, i) => i),
  });
  const turned = tape.product(headTable, "arc.pair");
  const bias = tape.product(headTable, "arc.headBias");
  let loss = 0;
  const heads: Int32Array[] = [];
  for (const [b, { length, heads: truth }] of batch.lessons.entries()) {
    const sentence = { ...question, turned, bias, b, n: length + 1 };
    const { scores, back } = scoreArcs(tape, sentence);
    loss += classLoss(tape, scores, { live: sentence.n, scale }, (row) => {
      const gold = row === 0 ? undefined : truth?.[row - 1];
      return gold === undefined ? undefined : (kind) => kind === gold;
    });
    heads.push(Int32Array.from({ length }, (_, i) => bestOf(tape, scores, i + 1, sentence.n)));
    if (truth !== undefined) tape.push(back);
  }
  return { loss, heads };
}

/** Sentence `b` of a question, `n` positions with its root; heads turned by the arcs' matrix, and their own bias. */
interface SentenceQuestion extends ArcQuestion {
  readonly turned: Table;
  readonly bias: Table;
  readonly b: number;
  readonly n: number;
}

/** A row of scores for each dependent, a column for each head; and how to go back from them. */
function scoreArcs(
  tape: Tape,
  question: SentenceQuestion,
): { readonly scores: Table; readonly back: () => void } {
  const { kernel } = tape.memory;
  const { scorers, width: k, batch, turned, b, n } = question;
  const width = padded(n);
  const scores = tape.table(n, width);
  const first = placeOf(batch, b, 0);
  const depPlace = (first * scorers.columns + part.arcDep * k) * 4;
  const dep = scorers.at + depPlace;
  const head = turned.at + first * k * 4;
  const depRow = batch.lessons.length * scorers.columns;
  const headRow = batch.lessons.length * k;
  const headColumns = tape.arena.take(k * width);
  kernel.transpose(n, k, head, headRow, headColumns, width);
  kernel.multiply(n, width, k, dep, depRow, 1, headColumns, width, scores.at, width, 0);
  addBiases(tape, scores, question);
  const back = (): void => {
    spreadBiases(tape, scores, question);
    const depSlope = scorers.slope + depPlace;
    const headSlope = turned.slope + first * k * 4;
    // Towards the dependents, then towards the heads.
    kernel.multiply(n, k, n, scores.slope, width, 1, head, headRow, depSlope, depRow, 1);
    kernel.multiply(n, k, n, scores.slope, 1, width, dep, depRow, headSlope, headRow, 1);
  };
  return { scores, back };
}

/** Adds each head's own bias and that of its distance; nothing depends on itself. */
function addBiases(tape: Tape, scores: Table, { batch, bias, b, n }: SentenceQuestion): void {
  const { floats } = tape.memory;
  const distance = tape.tensor("arc.distance");
  for (let d = 0; d < n; d++) {
    for (let h = 0; h < n; h++) {
      const own = floats[(bias.at >> 2) + placeOf(batch, b, h) * bias.columns] ?? 0;
      const far = floats[(distance.at >> 2) + distanceClass(d, h)] ?? 0;
      const place = (scores.at >> 2) + d * scores.columns + h;
      floats[place] = d === h ? -1e9 : (floats[place] ?? 0) + own + far;
    }
  }
}

/** The way back of `addBiases`; the root depends on nothing. */
function spreadBiases(tape: Tape, scores: Table, { batch, bias, b, n }: SentenceQuestion): void {
  const { floats } = tape.memory;
  const distance = tape.tensor("arc.distance");
  for (let d = 1; d < n; d++) {
    for (let h = 0; h < n; h++) {
      const slope = floats[(scores.slope >> 2) + d * scores.columns + h] ?? 0;
      bump(floats, (bias.slope >> 2) + placeOf(batch, b, h) * bias.columns, slope);
      bump(floats, (distance.slope >> 2) + distanceClass(d, h), slope);
    }
  }
}

function distanceClass(d: number, h: number): number {
  return Math.max(-farthest, Math.min(farthest, h - d)) + farthest;
}

function bump(floats: Float32Array, place: number, by: number): void {
  floats[place] = (floats[place] ?? 0) + by;
}

/** Arcs by the places of both ends on the grid, and the scoring vectors of all places, each `width` wide. */
export interface LabelQuestion {
  readonly scorers: Table;
  readonly width: number;
  readonly deps: Int32Array;
  readonly heads: Int32Array;
}

/** Scores of the relations of arcs: a product of dependent and head, and each alone. */
export function labelScores(tape: Tape, { scorers, width, deps, heads }: LabelQuestion): Table {
  const { floats } = tape.memory;
  const dep = gather(tape, scorers, { column: part.labelDep * width, width, rows: deps });
  const head = gather(tape, scorers, { column: part.labelHead * width, width, rows: heads });
  const both = tape.table(deps.length, width);
  const size = deps.length * width;
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

/** Some columns of some rows. */
interface Cut {
  readonly column: number;
  readonly width: number;
  readonly rows: Int32Array;
}

/** A cut as a table of its own. */
function gather(tape: Tape, from: Table, { column, width, rows }: Cut): Table {
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
