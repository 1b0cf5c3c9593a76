// How often the network is right while it is being taught, each word for itself.

import { type Lesson, shareOf } from "./batch.ts";
import { threads } from "./layout.ts";
import type { Network } from "./network.ts";

/** Counts of words, and of those answered right; heads and labels are counted where there is an arc. */
export interface Right {
  readonly words: number;
  readonly tags: number;
  readonly heads: number;
  readonly labels: number;
}

/** Sentences that are asked at once. */
const together = 32;

/** Counts over every second group of sentences: one thread's part. */
export function countRight(network: Network, lessons: readonly Lesson[], thread: number): Right {
  const right = { words: 0, tags: 0, heads: 0, labels: 0 };
  const sorted = [...lessons].sort((a, b) => a.length - b.length);
  for (let at = thread * together; at < sorted.length; at += threads * together) {
    const batch = shareOf(sorted.slice(at, at + together), 0, 1);
    for (const [b, answers] of network.answer(batch).entries()) {
      const lesson = batch.lessons[b];
      for (let word = 0; word < (lesson?.length ?? 0); word++) {
        right.words++;
        if (lesson?.tags?.[word] === answers.tags[word]) right.tags++;
        if (lesson?.heads?.[word] !== answers.heads[word]) continue;
        right.heads++;
        if (lesson?.labels?.[word] === answers.labels[word]) right.labels++;
      }
    }
  }
  return right;
}
