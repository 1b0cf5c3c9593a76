// From what the corpora teach to what the network takes: classes by number, words by embedding row.

import { featureRows, fixedRows, rootRow } from "../src/read/trained/features.ts";
import { normalise } from "../src/read/trained/word-form.ts";
import type { Lesson } from "./network/batch.ts";
import type { NameLabel, TaughtDocument, TaughtSentence } from "./taught.ts";

/** Every class and word the network knows, by number. */
export interface Classes {
  /** Word `i` has embedding row `fixedRows + i`. */
  readonly vocabulary: readonly string[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly names: readonly string[];
}

/** How often a word must be seen to have a row of its own, and a tag or relation to be a class. */
const least = { word: 2, tag: 5, label: 5 } as const;

const nameKinds = ["PER", "ORG", "LOC", "MISC"] as const;
const nameClasses: readonly NameLabel[] = [
  "O",
  ...(["B", "I", "L", "U"] as const).flatMap((place) =>
    nameKinds.map((kind): NameLabel => `${place}-${kind}`),
  ),
];

/** The classes that these documents teach. */
export function classesOf(documents: readonly TaughtDocument[]): Classes {
  const sentences = documents.flatMap((document) => document.sentences);
  return {
    vocabulary: frequent(
      sentences.flatMap(({ words }) => words.map(normalise)),
      least.word,
    ),
    tags: frequent(
      sentences.flatMap(({ tags = [] }) => tags),
      least.tag,
    ),
    labels: frequent(
      sentences.flatMap(({ arcs = [] }) => arcs.map(({ label }) => label)),
      least.label,
    ),
    names: nameClasses,
  };
}

/** What is seen often enough, most often first. */
function frequent(list: readonly string[], times: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= times)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** Makes lessons of documents. */
export class Teacher {
  readonly #vocabulary: ReadonlyMap<string, number>;
  readonly #tags: ReadonlyMap<string, number>;
  readonly #labels: ReadonlyMap<string, number>;
  readonly #names: ReadonlyMap<string, number>;

  constructor(classes: Classes) {
    this.#vocabulary = new Map(classes.vocabulary.map((word, i) => [word, fixedRows + i]));
    this.#tags = numbered(classes.tags);
    this.#labels = numbered(classes.labels);
    this.#names = numbered(classes.names);
  }

  /** A lesson a sentence, evidence shared within the document. */
  lessonsOf({ sentences }: TaughtDocument): readonly Lesson[] {
    const features = featureRows(
      sentences.map(({ words }) => words),
      this.#vocabulary,
    );
    let first = 0;
    return sentences.flatMap((sentence) => {
      const own = rowsWithRoot(features.starts, features.rows, first, sentence.words.length);
      first += sentence.words.length;
      return sentence.words.length === 0 ? [] : [{ ...own, ...this.#truthOf(sentence) }];
    });
  }

  #truthOf({ words, tags, arcs, names }: TaughtSentence): Omit<Lesson, "starts" | "rows"> {
    return {
      length: words.length,
      tags: tags && Int32Array.from(tags, (tag) => this.#tags.get(tag) ?? -1),
      heads: arcs && Int32Array.from(arcs, ({ head }) => head + 1),
      labels: arcs && Int32Array.from(arcs, ({ label }) => this.#labelClass(label)),
      names: names && Int32Array.from(names, (label) => this.#nameBits(label)),
    };
  }

  /** A relation too rare to be a class counts as what it is a subtype of. */
  #labelClass(label: string): number {
    return this.#labels.get(label) ?? this.#labels.get(label.replace(/:.*/u, "")) ?? -1;
  }

  #nameBits(label: NameLabel): number {
    if (label === "?") return 0;
    if (label !== "O?") return 1 << (this.#names.get(label) ?? 0);
    let bits = 1 << (this.#names.get("O") ?? 0);
    for (const [name, number] of this.#names) if (name.endsWith("MISC")) bits |= 1 << number;
    return bits;
  }
}

function numbered(list: readonly string[]): ReadonlyMap<string, number> {
  return new Map(list.map((name, index) => [name, index]));
}

function rowsWithRoot(
  starts: Int32Array,
  rows: Int32Array,
  first: number,
  length: number,
): { readonly starts: Int32Array; readonly rows: Int32Array } {
  const from = starts[first] ?? 0;
  const to = starts[first + length] ?? from;
  const own = new Int32Array(length + 2);
  for (let i = 0; i <= length; i++) own[i + 1] = 1 + (starts[first + i] ?? to) - from;
  const all = new Int32Array(1 + to - from);
  all[0] = rootRow;
  all.set(rows.subarray(from, to), 1);
  return { starts: own, rows: all };
}
