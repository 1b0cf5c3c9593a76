// A course of a few invented sentences: it must learn them, and teach the same the second time.

import { beforeAll, describe, expect, it } from "vitest";
import { classesOf } from "../lessons.ts";
import { settings } from "../settings.ts";
import type { NameLabel, TaughtDocument, TaughtSentence } from "../taught.ts";
import { teach, type Weights } from "./teach.ts";
import type { EpochReport } from "./thread.ts";

/** `word TAG/TAG head label name` a word, heads counted from 1. */
function sentence(text: string): TaughtSentence {
  const rows = text.split("; ").map((row) => row.split(" "));
  return {
    words: rows.map(([word = ""]) => word),
    tags: rows.map(([, tag = ""]) => tag),
    arcs: rows.map(([, , head, label = ""]) => ({ head: Number(head) - 1, label })),
    names: rows.map(([, , , , name = "O"]) => name as NameLabel),
  };
}

const sentences = [
  "Medics NOUN/NNS 2 nsubj; left VERB/VBD 0 root; Tarn PROPN/NNP 2 obj U-LOC; . PUNCT/. 2 punct",
  "Mora PROPN/NNP 2 nsubj U-PER; fled VERB/VBD 0 root; . PUNCT/. 2 punct",
  "Rebels NOUN/NNS 2 nsubj; shelled VERB/VBD 0 root; Oria PROPN/NNP 2 obj U-LOC; . PUNCT/. 2 punct",
].map(sentence);
const documents: readonly TaughtDocument[] = Array.from({ length: 4 }, () => ({
  corpus: "invented",
  sentences,
}));

const small = {
  ...settings,
  embedding: 16,
  hidden: 8,
  scorer: 8,
  batch: 30,
  epochs: 25,
  thin: 0.1,
  rate: 0.02,
  warmUp: 5,
  arena: 8_000_000,
};

const classes = classesOf(
  documents.map((one) => ({ ...one, sentences: Array(5).fill(one.sentences).flat() })),
);

interface Taught {
  readonly weights: Weights;
  readonly last: EpochReport;
}

async function course(): Promise<Taught> {
  const reports: EpochReport[] = [];
  const weights = await teach({
    settings: small,
    classes,
    documents,
    stock: [],
    development: { invented: documents.slice(0, 1) },
    watch: (report) => reports.push(report),
  });
  const last = reports.at(-1);
  if (last === undefined) throw new Error("nothing was reported");
  return { weights, last };
}

describe("a course", () => {
  let first: Taught;

  beforeAll(async () => {
    first = await course();
  });

  it("learns what it teaches", () => {
    expect(first.last.right).toMatchObject({
      invented: { words: 11, tags: 11, heads: 11, labels: 11 },
    });
  });

  it("teaches the same the second time", async () => {
    const second = await course();
    expect(second.last.losses).toEqual(first.last.losses);
    expect([...second.weights.keys()]).toEqual([...first.weights.keys()]);
    for (const [name, { values }] of first.weights)
      expect(second.weights.get(name)?.values, name).toEqual(values);
  });
});

describe("a thread that fails", () => {
  it("ends the course, and the thread that waits for it", async () => {
    const threadsBefore = messagePorts();
    const failing = teach({
      // Of three sentences the first thread has two: they need more room than there is, the other's one does not.
      settings: { ...small, batch: 1000, arena: 40_000 },
      classes,
      documents: documents.slice(0, 1),
      stock: [],
      development: {},
      watch: () => undefined,
    });
    await expect(failing).rejects.toThrow("a batch needs more memory than it has");
    expect(messagePorts()).toBe(threadsBefore);
  });
});

/** Every worker that runs keeps one open. */
function messagePorts(): number {
  return process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;
}
