// One of the two teaching threads: makes the same batches as the other, does its part of each, learns its half.

import { parentPort, workerData } from "node:worker_threads";
import { augment } from "../augment.ts";
import type { NameStock } from "../corpora/name-stock.ts";
import { type Classes, Teacher } from "../lessons.ts";
import { seededRandom } from "../random.ts";
import type { Settings } from "../settings.ts";
import type { TaughtDocument } from "../taught.ts";
import { batchesOf, type Lesson, shareOf } from "./batch.ts";
import { countRight, type Right } from "./examine.ts";
import { type Layout, threads } from "./layout.ts";
import { Meeting } from "./meeting.ts";
import { Arena, openMemory } from "./memory.ts";
import { type Losses, Network } from "./network.ts";
import { Optimiser } from "./optimiser.ts";
import type { Shape } from "./shape.ts";

/** What a thread is started with. */
export interface ThreadStart {
  readonly thread: number;
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly layout: Layout;
  readonly shape: Shape;
  readonly settings: Settings;
  readonly classes: Classes;
  readonly meeting: SharedArrayBuffer;
  readonly documents: readonly TaughtDocument[];
  /** Names that others may be changed for while teaching. */
  readonly stock: NameStock;
  /** Development documents by name: scored after every epoch. */
  readonly development: Readonly<Record<string, readonly TaughtDocument[]>>;
}

/** What the first thread tells after every epoch. */
export interface EpochReport {
  readonly epoch: number;
  readonly seconds: number;
  readonly losses: Losses;
  readonly right: Readonly<Record<string, Right>>;
}

if (parentPort !== null) run(workerData as ThreadStart);

function run(start: ThreadStart): void {
  const { thread, layout, shape, settings } = start;
  const memory = openMemory(start.module, start.memory);
  const meeting = new Meeting(start.meeting);
  const arenaRoom = layout.arenas[thread] ?? { start: 0, end: 0 };
  const arena = new Arena(memory, arenaRoom.start, arenaRoom.end);
  const own = { slope: layout.slopes[thread] ?? 0, touched: layout.touched[thread] ?? 0 };
  const { tensors } = layout;
  const networkAt = (at: number): Network =>
    new Network({ memory, arena, weights: { tensors, at, ...own } }, shape);
  const network = networkAt(layout.weights);
  const averaged = networkAt(layout.average);
  const optimiser = new Optimiser(memory, layout, thread);
  const teacher = new Teacher(start.classes);
  const development = Object.entries(start.development).map(
    ([name, documents]) => [name, documents.flatMap((one) => teacher.lessonsOf(one))] as const,
  );
  let turn = 0;
  let turns = 0;
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    const began = performance.now();
    // Both threads draw the same batches; what is left out of each part is drawn apart.
    const shared = seededRandom(settings.seed * 1000 + epoch);
    const apart = seededRandom(settings.seed * 1000 + 500 * (thread + 1) + epoch);
    const batches = epochBatches(start, teacher, shared);
    turns = Math.max(turns, batches.length * settings.epochs);
    let losses: readonly number[] = [0, 0, 0, 0];
    for (const batch of batches) {
      turn++;
      const share = shareOf(batch, thread, threads);
      const thinning = { chance: settings.thin, hide: settings.hide, random: apart };
      const { tags, names, arcs, labels } = network.teach(share, thinning);
      meeting.wait();
      const [squares = 0, ...sums] = meeting.sum(thread, [
        optimiser.squares(),
        tags,
        names,
        arcs,
        labels,
      ]);
      optimiser.step(turn, rateAt(turn, turns, settings), squares);
      if (turn % settings.averageEvery === 0) {
        meeting.wait();
        optimiser.average(Math.max(settings.averageShare, 10 / (turn + 10)));
      }
      meeting.wait();
      losses = losses.map((loss, i) => loss + (sums[i] ?? 0) / batches.length);
    }
    const right: Record<string, Right> = {};
    for (const [name, lessons] of development) {
      right[name] = sumRight(meeting, thread, countRight(network, lessons, thread));
      right[`${name} averaged`] = sumRight(meeting, thread, countRight(averaged, lessons, thread));
    }
    const [tags = 0, names = 0, arcs = 0, labels = 0] = losses;
    const seconds = (performance.now() - began) / 1000;
    const report: EpochReport = { epoch, seconds, losses: { tags, names, arcs, labels }, right };
    if (thread === 0) parentPort?.postMessage(report);
  }
}

function epochBatches(
  { documents, settings, stock }: ThreadStart,
  teacher: Teacher,
  random: () => number,
): readonly (readonly Lesson[])[] {
  const lessons = documents
    .flatMap((document) => teacher.lessonsOf(augment(document, random, stock)))
    .filter(({ length }) => length <= settings.longest);
  return batchesOf(lessons, settings.batch, random).filter(({ length }) => length >= threads);
}

function rateAt(turn: number, turns: number, { rate, warmUp, lastRate }: Settings): number {
  const left = Math.max(0, 1 - turn / turns);
  return rate * Math.min(1, turn / warmUp) * (lastRate + (1 - lastRate) * left);
}

function sumRight(meeting: Meeting, thread: number, right: Right): Right {
  const { words, tags, heads, labels } = right;
  const [allWords = 0, allTags = 0, allHeads = 0, allLabels = 0] = meeting.sum(thread, [
    words,
    tags,
    heads,
    labels,
  ]);
  return { words: allWords, tags: allTags, heads: allHeads, labels: allLabels };
}
