// Layers over a document. They only point into the text; none changes it.

import type { Document } from "./document.ts";
import type { Span } from "./span.ts";

export type TokenShape = "word" | "number" | "punctuation" | "symbol";

/** A token by Universal Dependencies' conventions: clitics and punctuation stand alone. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly shape: TokenShape;
}

export interface Paragraph extends Span {
  /** Indices into `sentences`, `[firstSentence, endSentence)`. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface Sentence extends Span {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  /** Indices into `tokens`, `[firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words between quotation marks. The span includes the marks; `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** False where no closing mark was found: the span then ends with its paragraph. */
  readonly closed: boolean;
  /** 0 outside any other quotation. */
  readonly depth: number;
  /** True where the quotation runs on from the paragraph before (its opening mark is repeated). */
  readonly continues: boolean;
}

/** What the token at the same index is. Equal tags may be one object. */
export interface Tag {
  /** Universal part of speech: `VERB`. */
  readonly upos: string;
  /** Part of speech by the Penn Treebank, as Universal Dependencies' English treebanks have it: `VBD`. */
  readonly xpos: string;
  /** The form a dictionary lists: `say` for "said". Names keep their capitals. */
  readonly lemma: string;
}

/** Dependency of the token at the same index. Each sentence is one tree: one root, no cycle, no head outside it. */
export interface Arc {
  /** Index into `tokens`, -1 for the root of a sentence. */
  readonly head: number;
  /** Relation of Universal Dependencies (version 2), subtype included: `nsubj:pass`. */
  readonly label: string;
}

/**
 * A name found by a trained tagger: whole tokens of one sentence, titles left off ("Gen."). Nationalities, events and
 * works are `other`.
 */
export interface NamedSpan extends Span {
  readonly kind: "person" | "organisation" | "place" | "other";
}

/**
 * What a reader makes of a document. A reader with a model gives `tags` and `tree` an entry a token, and `names` in
 * order, none overlapping. All three are empty where the reader has no model; an extractor must not depend on them
 * without saying what it does when they are empty. Text that was set aside yields no sentences.
 */
export interface Reading {
  readonly document: Document;
  readonly reader: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly tags: readonly Tag[];
  readonly tree: readonly Arc[];
  readonly names: readonly NamedSpan[];
}

/** The port behind which any reader stands: another model, another language. */
export interface Reader {
  /** Name and version; an extraction is cached by document hash and this. */
  readonly id: string;
  read(document: Document): Reading;
}
