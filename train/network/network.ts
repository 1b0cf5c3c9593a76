// The whole network over a batch: forwards to a loss or to answers, backwards to slopes.

import { type Batch, gridRows } from "./batch.ts";
import { arcLoss, bestOf, classLoss, labelScores, placeOf } from "./losses.ts";
import type { Shape } from "./shape.ts";
import { type Grid, type Room, type Table, Tape } from "./tape.ts";

/** What is left out at random while teaching (dropout). */
export interface Thinning {
  readonly chance: number;
  /** Chance that a word is hidden, so that what stands for unknown words is taught. */
  readonly hide: number;
  readonly random: () => number;
}

/** Losses a word, by task. */
export interface Losses {
  readonly tags: number;
  readonly names: number;
  readonly arcs: number;
  readonly labels: number;
}

/** The answers for one sentence; heads are positions, 0 is the root. */
export interface Answers {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly names: Int32Array;
}

/** The network of one thread. */
export class Network {
  readonly #room: Room;
  readonly #shape: Shape;

  constructor(room: Room, shape: Shape) {
    this.#room = room;
    this.#shape = shape;
  }

  /** Adds the slopes of this part of a batch to the thread's slopes. */
  teach(batch: Batch, thinning: Thinning): Losses {
    const tape = this.#newTape();
    const { top, scorers } = this.#encode(tape, batch, thinning);
    const losses = this.#losses(tape, batch, top, scorers);
    tape.back();
    return losses;
  }

  /** The losses alone, nothing left out, nothing learned. */
  examine(batch: Batch): Losses {
    const tape = this.#newTape();
    const { top, scorers } = this.#encode(tape, batch, undefined);
    return this.#losses(tape, batch, top, scorers);
  }

  /** What the network answers, each word for itself: heads need not make a tree. */
  answer(batch: Batch): readonly Answers[] {
    const tape = this.#newTape();
    const { top, scorers } = this.#encode(tape, batch, undefined);
    const tags = tape.linear(top, "tags");
    const names = tape.linear(top, "names");
    const untaught = {
      ...batch,
      lessons: batch.lessons.map((lesson) => ({ ...lesson, heads: undefined })),
    };
    const width = this.#shape.scorer;
    const { heads } = arcLoss(tape, { scorers, width, batch: untaught, scale: 0 });
    return batch.lessons.map((lesson, b) => {
      const own = heads[b] ?? new Int32Array();
      const places = Int32Array.from({ length: lesson.length }, (_, i) => placeOf(batch, b, i + 1));
      const headPlaces = own.map((head) => placeOf(batch, b, head));
      const labels = labelScores(tape, { scorers, width, deps: places, heads: headPlaces });
      return {
        tags: places.map((place) => bestOf(tape, tags, place, this.#shape.tags)),
        names: places.map((place) => bestOf(tape, names, place, this.#shape.names)),
        heads: own,
        labels: places.map((_, i) => bestOf(tape, labels, i, this.#shape.labels)),
      };
    });
  }

  #newTape(): Tape {
    this.#room.arena.clear();
    return new Tape(this.#room);
  }

  #encode(
    tape: Tape,
    batch: Batch,
    thinning: Thinning | undefined,
  ): { readonly top: Table; readonly scorers: Table } {
    const hide = thinning?.hide ?? 0;
    const { starts, rows } = gridRows(batch, (row) =>
      thinning !== undefined && thinning.random() < hide ? 0 : row,
    );
    const grid = this.#grid(tape, batch);
    const thin = (table: Table, leak = false): void =>
      tape.thin(table, thinning?.chance ?? 0, seedOf(thinning), leak);
    const input = tape.normalise(tape.embed(starts, rows));
    thin(input);
    const middle = this.#layer(tape, input, grid, "layer1");
    thin(middle);
    const top = this.#layer(tape, middle, grid, "layer2");
    thin(top);
    const scorers = tape.linear(top, "scorers");
    thin(scorers, true);
    return { top, scorers };
  }

  #layer(tape: Tape, x: Table, grid: Grid, name: string): Table {
    const { hidden } = this.#shape;
    const out = tape.table(x.rows, 2 * hidden);
    tape.remember(x, out, { grid, name: `${name}.forward`, column: 0, reverse: false });
    tape.remember(x, out, { grid, name: `${name}.backward`, column: hidden, reverse: true });
    return out;
  }

  #grid(tape: Tape, { lessons, steps }: Batch): Grid {
    const mask = tape.arena.take(steps * lessons.length);
    for (const [b, { length }] of lessons.entries())
      for (let step = 0; step <= length; step++)
        this.#room.memory.floats[(mask >> 2) + step * lessons.length + b] = 1;
    return { steps, sentences: lessons.length, mask };
  }

  #losses(tape: Tape, batch: Batch, top: Table, scorers: Table): Losses {
    const shape = this.#shape;
    const scale = 1 / batch.words;
    const count = batch.lessons.length;
    const wordAt = (row: number) => {
      const word = Math.floor(row / count) - 1;
      const lesson = batch.lessons[row % count];
      return lesson !== undefined && word >= 0 && word < lesson.length
        ? { lesson, word }
        : undefined;
    };
    const tags = classLoss(tape, tape.linear(top, "tags"), { live: shape.tags, scale }, (row) => {
      const at = wordAt(row);
      const gold = at?.lesson.tags?.[at.word] ?? -1;
      return gold < 0 ? undefined : (kind) => kind === gold;
    });
    const names = classLoss(
      tape,
      tape.linear(top, "names"),
      { live: shape.names, scale },
      (row) => {
        const at = wordAt(row);
        const bits = at?.lesson.names?.[at.word] ?? 0;
        return bits === 0 ? undefined : (kind) => (bits & (1 << kind)) !== 0;
      },
    );
    const { loss: arcs } = arcLoss(tape, { scorers, width: shape.scorer, batch, scale });
    return { tags, names, arcs, labels: this.#labelLoss(tape, batch, scorers, scale) };
  }

  #labelLoss(tape: Tape, batch: Batch, scorers: Table, scale: number): number {
    const deps: number[] = [];
    const heads: number[] = [];
    const golds: number[] = [];
    for (const [b, { heads: own, labels }] of batch.lessons.entries()) {
      if (own === undefined || labels === undefined) continue;
      for (const [word, head] of own.entries()) {
        const gold = labels[word] ?? -1;
        if (gold < 0) continue;
        deps.push(placeOf(batch, b, word + 1));
        heads.push(placeOf(batch, b, head));
        golds.push(gold);
      }
    }
    if (deps.length === 0) return 0;
    const table = labelScores(tape, {
      scorers,
      width: this.#shape.scorer,
      deps: Int32Array.from(deps),
      heads: Int32Array.from(heads),
    });
    return classLoss(tape, table, { live: this.#shape.labels, scale }, (row) => {
      const gold = golds[row];
      return gold === undefined ? undefined : (kind) => kind === gold;
    });
  }
}

function seedOf(thinning: Thinning | undefined): number {
  return thinning === undefined ? 1 : Math.floor(thinning.random() * 0xfffffffe) + 1;
}
