// One of the two teaching threads: makes the same batches as the other, does its part of each, learns its half.

import { parentPort, workerData } from "node:worker_threads";
import { augment } from "../augment.ts";
import type { NameStock } from "../corpora/name-stock.ts";
import { type Classes, Teacher } from "../lessons.ts";
import { type Random, seededRandom } from "../random.ts";
import type { Settings } from "../settings.ts";
import type { TaughtDocument } from "../taught.ts";
import { type Batch, batchesOf, type Lesson, shareOf } from "./batch.ts";
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

function run(start: ThreadStart): void {
  const course = new ThreadCourse(start);
  for (let epoch = 1; epoch <= start.settings.epochs; epoch++) {
    const began = performance.now();
    const losses = course.teachEpoch(epoch);
    const right = course.examine();
    const seconds = (performance.now() - began) / 1000;
    const report: EpochReport = { epoch, seconds, losses, right };
    if (start.thread === 0) parentPort?.postMessage(report);
  }
}

/** What one thread does of a course; the other must do the same at the same time, for they meet in every step. */
class ThreadCourse {
  readonly #start: ThreadStart;
  readonly #meeting: Meeting;
  readonly #network: Network;
  readonly #averaged: Network;
  readonly #optimiser: Optimiser;
  readonly #teacher: Teacher;
  readonly #development: readonly (readonly [string, readonly Lesson[]])[];
  /** Steps taken, and how many there will be. */
  #turn = 0;
  #turns = 0;

  constructor(start: ThreadStart) {
    const { thread, layout } = start;
    const memory = openMemory(start.module, start.memory);
    const arenaRoom = layout.arenas[thread] ?? { start: 0, end: 0 };
    const arena = new Arena(memory, arenaRoom.start, arenaRoom.end);
    const own = { slope: layout.slopes[thread] ?? 0, touched: layout.touched[thread] ?? 0 };
    const networkAt = (at: number): Network =>
      new Network({ memory, arena, weights: { tensors: layout.tensors, at, ...own } }, start.shape);
    this.#start = start;
    this.#meeting = new Meeting(start.meeting);
    this.#network = networkAt(layout.weights);
    this.#averaged = networkAt(layout.average);
    this.#optimiser = new Optimiser(memory, layout, thread);
    const teacher = new Teacher(start.classes);
    this.#teacher = teacher;
    this.#development = Object.entries(start.development).map(
      ([name, documents]) => [name, documents.flatMap((one) => teacher.lessonsOf(one))] as const,
    );
  }

  /** Teaches everything once; gives the losses of both threads, a batch's on average. */
  teachEpoch(epoch: number): Losses {
    const { thread, settings } = this.#start;
    // Both threads draw the same batches; what is left out of each part is drawn apart.
    const shared = seededRandom(seedOf(settings.seed, epoch));
    const apart = seededRandom(seedOf(settings.seed, epoch) + 500 * (thread + 1));
    const batches = epochBatches(this.#start, this.#teacher, shared);
    this.#turns = Math.max(this.#turns, batches.length * settings.epochs);
    let losses: readonly number[] = [0, 0, 0, 0];
    for (const batch of batches) {
      const sums = this.#teachBatch(shareOf(batch, thread, threads), apart);
      losses = losses.map((loss, i) => loss + (sums[i] ?? 0) / batches.length);
    }
    const [tags = 0, names = 0, arcs = 0, labels = 0] = losses;
    return { tags, names, arcs, labels };
  }

  /** One step. Gives the losses of both threads: tags, names, arcs, labels. */
  #teachBatch(share: Batch, random: Random): readonly number[] {
    const { thread, settings } = this.#start;
    this.#turn++;
    const thinning = { chance: settings.thin, hide: settings.hide, random };
    const { tags, names, arcs, labels } = this.#network.teach(share, thinning);
    this.#meeting.wait();
    const own = [this.#optimiser.squares(), tags, names, arcs, labels];
    const [squares = 0, ...sums] = this.#meeting.sum(thread, own);
    this.#optimiser.step(this.#turn, rateAt(this.#turn, this.#turns, settings), squares);
    if (this.#turn % settings.averageEvery === 0) {
      this.#meeting.wait();
      this.#optimiser.average(Math.max(settings.averageShare, 10 / (this.#turn + 10)));
    }
    this.#meeting.wait();
    return sums;
  }

  /** How much of the development documents is right, with the weights as they are and as they are on average. */
  examine(): Readonly<Record<string, Right>> {
    const { thread } = this.#start;
    const right: Record<string, Right> = {};
    const count = (network: Network, lessons: readonly Lesson[]): Right =>
      sumRight(this.#meeting, thread, countRight(network, lessons, thread));
    for (const [name, lessons] of this.#development) {
      right[name] = count(this.#network, lessons);
      right[`${name} averaged`] = count(this.#averaged, lessons);
    }
    return right;
  }
}

/**
 * The seed of an epoch's batches; what each thread leaves out is drawn from seeds 500 and 1000 further on. So no two sequences of
 * a course are the same in up to 500 epochs, and courses of neighbouring seeds have batches of their own.
 */
function seedOf(seed: number, epoch: number): number {
  return seed * 1000 + epoch;
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

if (parentPort !== null) run(workerData as ThreadStart);
