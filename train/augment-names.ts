// Gives a document other names: persons from a stock of the whole world, places from the tables, bodies put together
// from the words that bodies are named with. A name is the same throughout a document. Where a tree is taught, a
// name keeps its number of words, so that the tree stands.

import { cities } from "../src/english/cities.ts";
import { countryNames, demonyms } from "../src/english/countries.ts";
import { nameParticles } from "../src/english/name-particles.ts";
import { organisationHeads } from "../src/english/organisation-words.ts";
import { portfolios, titleHeads } from "../src/english/titles.ts";
import { labelNames, type NameSpan, spansOf } from "./corpora/name-spans.ts";
import type { NameStock } from "./corpora/name-stock.ts";
import type { Random } from "./random.ts";
import type { NameLabel, TaughtDocument, TaughtSentence } from "./taught.ts";

const plainWords = /^\p{L}+(?: \p{L}+)*$/u;
const places = [...cities, ...countryNames].filter((name) => plainWords.test(name));
const placeSet: ReadonlySet<string> = new Set(places);
const peoples = [...demonyms].filter((name) => plainWords.test(name) && !name.endsWith("s"));
const heads = [...organisationHeads].filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name));
const fields = [...portfolios].filter((name) => plainWords.test(name));
const natures: readonly string[] = [
  ...["National", "Central", "United", "Democratic", "International", "Federal", "Liberation"],
  ...["Popular", "Relief", "Security", "Agricultural", "Development", "Human Rights", "Medical"],
  ...["Supreme", "Higher", "Islamic", "Patriotic", "Revolutionary", "State", "General", "Youth"],
];

/** How often a distinct name gives way to another, in a document that is changed. */
const share = { PER: 0.8, LOC: 0.4, ORG: 0.4 } as const;

/** The document with other names; what each name becomes depends on the draws alone. */
export function withOtherNames(
  document: TaughtDocument,
  stock: NameStock,
  random: Random,
): TaughtDocument {
  const renaming = new Renaming(stock, random);
  return {
    corpus: document.corpus,
    sentences: document.sentences.map((sentence) => rename(sentence, renaming)),
  };
}

function rename(sentence: TaughtSentence, renaming: Renaming): TaughtSentence {
  if (sentence.arcs !== undefined) return renameInTree(sentence, renaming);
  const { names } = sentence;
  return names === undefined ? sentence : renameFreely(sentence.words, names, renaming);
}

/** Without a tree a name may grow or shrink. */
function renameFreely(
  words: readonly string[],
  names: readonly NameLabel[],
  renaming: Renaming,
): TaughtSentence {
  const written: string[] = [];
  const outside: NameLabel[] = [];
  const spans: NameSpan[] = [];
  let at = 0;
  for (const { start, end, kind } of spansOf(names)) {
    written.push(...words.slice(at, start));
    outside.push(...names.slice(at, start));
    const name = renaming.ofSpan(words.slice(start, end), kind);
    spans.push({ start: written.length, end: written.length + name.length, kind });
    written.push(...name);
    for (const _ of name) outside.push("O");
    at = end;
  }
  written.push(...words.slice(at));
  outside.push(...names.slice(at));
  const labels = labelNames(written.length, spans);
  const known = labels.map((label, index) => (label === "O" ? (outside[index] ?? "O") : label));
  return { words: written, names: known };
}

/** In a tree each word of a name is another word, and its own lemma. */
function renameInTree(sentence: TaughtSentence, renaming: Renaming): TaughtSentence {
  const { words, lemmas } = sentence;
  const changed = [...words];
  for (const { start, end, kind } of spansInTree(sentence)) {
    const name = renaming.ofSpan(words.slice(start, end), kind);
    if (name.length !== end - start) continue;
    name.forEach((word, index) => {
      changed[start + index] = word;
    });
  }
  if (lemmas === undefined) return { ...sentence, words: changed };
  const own = lemmas.map((lemma, index) =>
    changed[index] === words[index] ? lemma : (changed[index] ?? lemma),
  );
  return { ...sentence, words: changed, lemmas: own };
}

/** Names as marked; where none are, runs of proper nouns that are flat, for these are persons nearly always. */
function spansInTree({ words, names, tags, arcs }: TaughtSentence): readonly NameSpan[] {
  if (names !== undefined) return spansOf(names);
  const spans: NameSpan[] = [];
  arcs?.forEach(({ head, label }, index) => {
    const isNext = label === "flat" && tags?.[index] === "PROPN/NNP";
    const last = spans.at(-1);
    if (!isNext) return;
    if (last !== undefined && last.start === head && last.end === index) {
      spans[spans.length - 1] = { ...last, end: index + 1 };
    } else if (head === index - 1 && tags?.[head] === "PROPN/NNP") {
      spans.push({ start: head, end: index + 1, kind: "PER" });
    }
  });
  return spans.filter(({ start, end }) => !placeSet.has(words.slice(start, end).join(" ")));
}

/** What names have become in one document. */
class Renaming {
  readonly #stock: NameStock;
  readonly #random: Random;
  readonly #persons = new Map<string, string>();
  readonly #others = new Map<string, readonly string[]>();

  constructor(stock: NameStock, random: Random) {
    this.#stock = stock;
    this.#random = random;
  }

  ofSpan(words: readonly string[], kind: NameSpan["kind"]): readonly string[] {
    if (kind === "MISC") return words;
    if (kind === "PER") return words.map((word) => this.#personWord(word));
    const key = words.join(" ");
    const before = this.#others.get(key);
    if (before !== undefined) return before;
    const isKept = this.#random() >= share[kind];
    const name = isKept ? words : kind === "LOC" ? this.#place(words) : this.#body(words);
    this.#others.set(key, name);
    return name;
  }

  /** Initials, particles, titles and marks stay. */
  #personWord(word: string): string {
    const lower = word.toLowerCase();
    const isKept =
      !/^\p{Lu}\p{L}{2,}/u.test(word) || nameParticles.has(lower) || titleHeads.has(lower);
    if (isKept) return word;
    const before = this.#persons.get(lower);
    const name = before ?? (this.#random() < share.PER ? this.#pick(this.#stock) : word);
    this.#persons.set(lower, name);
    return word === word.toUpperCase() ? name.toUpperCase() : name;
  }

  /** A place of as many words if one is soon met. */
  #place(words: readonly string[]): readonly string[] {
    if (words.some((word) => !/^\p{Lu}\p{L}+$/u.test(word))) return words;
    for (let tries = 0; tries < 4; tries++) {
      const place = this.#pick(places).split(" ");
      if (place.length === words.length) return place;
    }
    return words;
  }

  #body(words: readonly string[]): readonly string[] {
    const [first = ""] = words;
    if (words.length === 1 && /^\p{Lu}{2,}$/u.test(first)) return [this.#acronym()];
    if (words.length === 1) return words;
    return this.#bodyName().split(" ");
  }

  #bodyName(): string {
    const head = this.#pick(heads);
    switch (Math.floor(this.#random() * 6)) {
      case 0:
        return `${this.#pick(places)} ${head}`;
      case 1:
        return `${this.#pick(peoples)} ${this.#pick(natures)} ${head}`;
      case 2:
        return `${head} of ${capitalised(this.#pick(fields))}`;
      case 3:
        return `${this.#pick(natures)} ${head} of ${this.#pick(places)}`;
      case 4:
        return `${this.#pick(natures)} ${this.#pick(natures)} ${head}`;
      default:
        return `${this.#pick(this.#stock)} ${head}`;
    }
  }

  #acronym(): string {
    const length = 3 + Math.floor(this.#random() * 3);
    return Array.from({ length }, () => this.#pick([..."ABCDEFGHIKLMNOPRSTUV"])).join("");
  }

  #pick(values: readonly string[]): string {
    return values[Math.floor(this.#random() * values.length)] ?? "";
  }
}

function capitalised(words: string): string {
  return words.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}
