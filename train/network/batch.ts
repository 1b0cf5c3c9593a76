// Sentences of like length side by side, as the network takes them.

/** A sentence ready to be taught or read: position 0 is the root, words are 1 to n. */
export interface Lesson {
  /** Number of words. */
  readonly length: number;
  /** Embedding rows of position `p`: `rows[starts[p]..starts[p + 1])`. The first of a word is its own row. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** Class of each word's tag, -1 where the corpus does not say. */
  readonly tags?: Int32Array | undefined;
  /** Position of each word's head. */
  readonly heads?: Int32Array | undefined;
  /** Class of each word's relation, -1 where it is none that is taught. */
  readonly labels?: Int32Array | undefined;
  /** The name classes that each word may be, a bit each; 0 where the corpus does not say. */
  readonly names?: Int32Array | undefined;
}

/** One thread's part of a batch, on a grid of `steps` by `lessons.length` positions, step-major. */
export interface Batch {
  readonly lessons: readonly Lesson[];
  readonly steps: number;
  /** Words of the whole batch, of both threads: what losses are divided by. */
  readonly words: number;
}

/** Embedding rows of the grid's positions, in order; an empty position has none. */
export function gridRows(
  { lessons, steps }: Batch,
  hide: (row: number) => number,
): { readonly starts: Int32Array; readonly rows: Int32Array } {
  const starts = new Int32Array(steps * lessons.length + 1);
  const rows: number[] = [];
  for (let step = 0; step < steps; step++) {
    for (const [b, lesson] of lessons.entries()) {
      starts[step * lessons.length + b] = rows.length;
      if (step > lesson.length) continue;
      const from = lesson.starts[step] ?? 0;
      const to = lesson.starts[step + 1] ?? from;
      for (let i = from; i < to; i++) {
        const row = lesson.rows[i] ?? 0;
        rows.push(i === from && step > 0 ? hide(row) : row);
      }
    }
  }
  starts[steps * lessons.length] = rows.length;
  return { starts, rows: Int32Array.from(rows) };
}

/** Cuts lessons into batches of about `size` positions, like lengths together; the order follows `random`. */
export function batchesOf(
  lessons: readonly Lesson[],
  size: number,
  random: () => number,
): readonly (readonly Lesson[])[] {
  const keyed = lessons.map((lesson) => ({ lesson, key: lesson.length + 2 * random() }));
  keyed.sort((a, b) => a.key - b.key);
  const batches: Lesson[][] = [];
  let open: Lesson[] = [];
  for (const { lesson } of keyed) {
    if (open.length > 1 && (open.length + 1) * (lesson.length + 1) > size) {
      batches.push(open);
      open = [];
    }
    open.push(lesson);
  }
  if (open.length > 0) batches.push(open);
  shuffle(batches, random);
  return batches;
}

/** Puts a list into a random order (Fisher and Yates). */
export function shuffle<Element>(list: Element[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const a = list[i] as Element;
    list[i] = list[j] as Element;
    list[j] = a;
  }
}

/** What one of so many threads does of a batch: every so many lessons, counted from its own number. */
export function shareOf(lessons: readonly Lesson[], thread: number, threads: number): Batch {
  return {
    lessons: lessons.filter((_, index) => index % threads === thread),
    steps: Math.max(...lessons.map(({ length }) => length)) + 1,
    words: lessons.reduce((sum, { length }) => sum + length, 0),
  };
}
