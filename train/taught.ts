// What a corpus teaches: words with whatever was marked on them. What it does not say is left out.

/** A dependency of the word at the same index; `head` is a word's index in its sentence, -1 for the root. */
export interface TaughtArc {
  readonly head: number;
  /** The full relation, subtype included: `nsubj:pass`. */
  readonly label: string;
}

/**
 * A name label by the BILOU scheme (Ratinov and Roth 2009): `O`, or `B`, `I`, `L`, `U` with one of `PER`,
 * `ORG`, `LOC`, `MISC`. `?` where the corpus does not say; `O?` where it says that no person, organisation or
 * place stands here and has no fourth kind.
 */
export type NameLabel =
  | "O"
  | "O?"
  | "?"
  | `${"B" | "I" | "L" | "U"}-${"PER" | "ORG" | "LOC" | "MISC"}`;

export interface TaughtSentence {
  readonly words: readonly string[];
  /** UPOS and XPOS of each word, as one: `NOUN/NNS`. */
  readonly tags?: readonly string[];
  readonly arcs?: readonly TaughtArc[];
  readonly lemmas?: readonly string[];
  readonly names?: readonly NameLabel[];
}

/** Sentences that one writer wrote in one piece; evidence is shared within it. */
export interface TaughtDocument {
  /** The corpus' short name: `ewt`, `gum-cc`, `wikigold`, `uner-ewt`. */
  readonly corpus: string;
  readonly sentences: readonly TaughtSentence[];
}
