// What treebanks say of lemmas: for each tag pair and form, how often each lemma was given.

import { keepsCase, tableForm } from "../src/read/trained/lemmas.ts";
import type { TaughtSentence } from "./taught.ts";

/** How often each lemma was given. */
export type Counts = Map<string, number>;
/** By form, as the table knows it. */
export type Forms = Map<string, Counts>;
/** By tag pair. */
export type Seen = ReadonlyMap<string, Forms>;

/** Counts every word that has a tag and a lemma. */
export function lemmasSeen(sentences: readonly TaughtSentence[]): Map<string, Forms> {
  const seen = new Map<string, Forms>();
  for (const { words, tags = [], lemmas = [] } of sentences) {
    for (const [index, word] of words.entries()) {
      const tag = tags[index];
      const lemma = lemmas[index];
      if (tag === undefined || lemma === undefined || !teaches(word, tag, lemma)) continue;
      count(seen, tag, tableForm(word, keepsCase(...partsOf(tag))), lemma);
    }
  }
  return seen;
}

/** A word split by mistake has the lemma of the whole, or none; so at times has a part before a hyphen. */
function teaches(word: string, tag: string, lemma: string): boolean {
  return !/\/(?:GW|AFX)$/.test(tag) && lemma !== "" && (lemma !== "_" || word === "_");
}

/** UPOS and XPOS of a tag pair; XPOS may hold a slash, UPOS never does. */
export function partsOf(tag: string): [upos: string, xpos: string] {
  const slash = tag.indexOf("/");
  return slash < 0 ? [tag, ""] : [tag.slice(0, slash), tag.slice(slash + 1)];
}

/** Adds to what was seen. */
export function count(
  seen: Map<string, Forms>,
  tag: string,
  form: string,
  lemma: string,
  times = 1,
): void {
  const forms = seen.get(tag) ?? new Map<string, Counts>();
  const counts = forms.get(form) ?? new Map<string, number>();
  counts.set(lemma, (counts.get(lemma) ?? 0) + times);
  seen.set(tag, forms.set(form, counts));
}

/** The lemma given most often; of two, the first by code unit. */
export function commonest(counts: Counts): string {
  let best = "";
  for (const [lemma, times] of counts) {
    const most = counts.get(best) ?? 0;
    if (times > most || (times === most && lemma < best)) best = lemma;
  }
  return best;
}
