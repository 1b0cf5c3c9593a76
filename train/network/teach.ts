// Teaches a network: two threads over one memory. Gives the averaged weights.

import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { fixedRows } from "../../src/read/trained/features.ts";
import type { NameStock } from "../corpora/name-stock.ts";
import type { Classes } from "../lessons.ts";
import { seededRandom } from "../random.ts";
import type { Settings } from "../settings.ts";
import type { TaughtDocument } from "../taught.ts";
import { compileKernel } from "./compile-kernel.ts";
import { type Layout, layoutOf, threads } from "./layout.ts";
import { meetingBytes } from "./meeting.ts";
import { openMemory, sharedMemory } from "./memory.ts";
import { type Shape, tensorOf } from "./shape.ts";
import { startWeights } from "./start.ts";
import type { EpochReport, ThreadStart } from "./thread.ts";

/** What to teach, and whom to tell how it goes. */
export interface Course {
  readonly settings: Settings;
  readonly classes: Classes;
  readonly documents: readonly TaughtDocument[];
  /** Names that others may be changed for. */
  readonly stock: NameStock;
  readonly development: Readonly<Record<string, readonly TaughtDocument[]>>;
  readonly watch: (report: EpochReport) => void;
}

/** Taught weights by tensor name: `rows` outputs by `columns` inputs, or one row where it is a vector. */
export type Weights = ReadonlyMap<
  string,
  { readonly rows: number; readonly columns: number; readonly values: Float32Array }
>;

/** Runs the whole course. Rejects with what a thread throws first; no thread is left then. */
export async function teach(course: Course): Promise<Weights> {
  const { settings } = course;
  const shape = shapeOf(course);
  const layout = layoutOf(shape, settings.arena);
  const memory = sharedMemory(layout.bytes);
  const module = compileKernel();
  const opened = openMemory(module, memory);
  startWeights(opened, layout, seededRandom(settings.seed));
  const meeting = new SharedArrayBuffer(meetingBytes);
  const { watch, ...rest } = course;
  const program = await threadProgram();
  const workers = Array.from({ length: threads }, (_, thread) => {
    const workerData: ThreadStart = { ...rest, thread, module, memory, layout, shape, meeting };
    return new Worker(program, { eval: true, workerData });
  });
  try {
    await Promise.all(workers.map((worker) => endOf(worker, watch)));
  } finally {
    // A thread whose partner has failed waits for it at the barrier, and would for ever.
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return weightsOf(opened.floats, layout);
}

function shapeOf({ settings, classes }: Course): Shape {
  const { embedding, hidden, scorer } = settings;
  return {
    rows: fixedRows + classes.vocabulary.length,
    embedding,
    hidden,
    scorer,
    tags: classes.tags.length,
    labels: classes.labels.length,
    names: classes.names.length,
  };
}

/** The thread's program in one piece, for a worker does not read TypeScript. */
async function threadProgram(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./thread.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
  });
  return outputFiles[0]?.text ?? "";
}

/** Settles when the worker has ended: rejects with what it threw, or where its code is not 0. */
function endOf(worker: Worker, watch: (report: EpochReport) => void): Promise<void> {
  worker.on("message", watch);
  return new Promise((resolve, reject) => {
    worker.on("error", reject);
    worker.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a teaching thread ended with code ${code}`));
    });
  });
}

/** The averaged weights, turned to outputs by inputs; embedding rows that were never touched are 0. */
function weightsOf(floats: Float32Array, layout: Layout): Weights {
  const weights = new Map<string, { rows: number; columns: number; values: Float32Array }>();
  for (const [name, { rows, columns, live, offset }] of layout.tensors) {
    const at = (layout.average >> 2) + offset;
    if (name === "embedding") {
      weights.set(name, { rows, columns, values: touchedRows(floats, layout) });
      continue;
    }
    const values = new Float32Array(live * rows);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < live; column++)
        values[column * rows + row] = floats[at + row * columns + column] ?? 0;
    const vector = rows === 1 || live === 1;
    weights.set(
      name,
      vector ? { rows: 1, columns: rows * live, values } : { rows: live, columns: rows, values },
    );
  }
  return weights;
}

function touchedRows(floats: Float32Array, layout: Layout): Float32Array {
  const { rows, columns, offset } = tensorOf(layout.tensors, "embedding");
  const average = (layout.average >> 2) + offset;
  const square = (layout.square >> 2) + offset;
  const values = floats.slice(average, average + rows * columns);
  for (let row = 0; row < rows; row++) {
    const own = floats.subarray(square + row * columns, square + (row + 1) * columns);
    if (own.every((value) => value === 0)) values.fill(0, row * columns, (row + 1) * columns);
  }
  return values;
}
