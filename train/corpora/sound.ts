// Whether a sentence can be taught: every layer as long as the words, every head in the sentence, one root, no
// circle, names that begin and end as BILOU has it. What is not sound is left out, with the reason.

import type { NameLabel, TaughtDocument, TaughtSentence } from "../taught.ts";

/** Documents that can be taught, and how many sentences were left out of them for each reason. */
export interface Teaching {
  readonly documents: readonly TaughtDocument[];
  readonly leftOut: ReadonlyMap<string, number>;
}

/** The documents without their unsound sentences; a document that has no other is left out too. */
export function soundTeaching(documents: readonly TaughtDocument[]): Teaching {
  const leftOut = new Map<string, number>();
  const isSound = (sentence: TaughtSentence): boolean => {
    const reason = unsoundness(sentence);
    if (reason !== undefined) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    return reason === undefined;
  };
  const kept = documents.map((document) => ({
    ...document,
    sentences: document.sentences.filter(isSound),
  }));
  return { documents: kept.filter(({ sentences }) => sentences.length > 0), leftOut };
}

/** Why a sentence can't be taught; `undefined` if it can. */
export function unsoundness(sentence: TaughtSentence): string | undefined {
  const { words, tags, arcs, lemmas, names } = sentence;
  const { length } = words;
  if (length === 0) return "no words";
  if (words.some((word) => word === "")) return "an empty word";
  for (const layer of [tags, arcs, lemmas, names]) {
    if (layer !== undefined && layer.length !== length) return "layers of unlike length";
  }
  if (arcs !== undefined) {
    if (arcs.some(({ head }, index) => !isHead(head, index, length))) return "a head out of range";
    if (arcs.filter(({ head }) => head === -1).length !== 1) return "not one root";
    if (arcs.some((_, index) => !reachesRoot(arcs, index))) return "a circle";
  }
  return names !== undefined && !areWellFormed(names) ? "names that do not close" : undefined;
}

/** Whether no arc crosses another, the root's arc from before the first word included. */
export function isProjective(arcs: readonly { readonly head: number }[]): boolean {
  return arcs.every(({ head }, index) => {
    const low = Math.min(head, index);
    const high = Math.max(head, index);
    for (let between = low + 1; between < high; between++) {
      const other = arcs[between]?.head ?? low;
      if (other < low || other > high) return false;
    }
    return true;
  });
}

function isHead(head: number, index: number, length: number): boolean {
  return Number.isInteger(head) && head >= -1 && head < length && head !== index;
}

function reachesRoot(arcs: readonly { readonly head: number }[], index: number): boolean {
  let at = index;
  for (let steps = 0; steps <= arcs.length; steps++) {
    if (at === -1) return true;
    at = arcs[at]?.head ?? -1;
  }
  return false;
}

function areWellFormed(names: readonly NameLabel[]): boolean {
  let open = "";
  for (const name of names) {
    const kind = name.slice(2);
    const continues = name.startsWith("I-") || name.startsWith("L-");
    if (continues ? open !== kind : open !== "") return false;
    open = name.startsWith("B-") || name.startsWith("I-") ? kind : "";
  }
  return open === "";
}
