// Which reports are likely to speak with one voice, how strongly, and on what evidence. Evidence is stated, never acted on:
// nothing is merged or left out because of it.

import type { Dependence } from "../../model/situation.ts";
import { findAgencies } from "./agencies.ts";
import { findBorrowedFigures } from "./borrowed-figures.ts";
import { compare } from "./compare.ts";
import { findCopies } from "./copies.ts";
import type { ComparedPair, DependenceEvidence } from "./evidence.ts";
import { chooseCompared } from "./fingerprints.ts";
import { areOnOneThing } from "./on-one-thing.ts";
import { findSharedDetails } from "./shared-details.ts";
import { findSharedWords } from "./shared-words.ts";
import { wordingsOf } from "./wording.ts";

/** The dependence between reports, the strongest kinds first. */
export function reconcileDependence(evidence: DependenceEvidence): readonly Dependence[] {
  const { extractions } = evidence;
  const pairs = comparePairs(evidence);
  const copies = findCopies(
    pairs,
    extractions.map(({ document }) => document.id),
  );
  const known = { ...evidence, areOne: copies.areOne };
  return [
    ...copies.dependence,
    ...findSharedWords(pairs, known),
    ...findAgencies(evidence),
    ...findSharedDetails(known),
    ...findBorrowedFigures(evidence),
  ];
}

function comparePairs({ extractions, likeness }: DependenceEvidence): readonly ComparedPair[] {
  const ids = extractions.map(({ document }) => document.id);
  const wordings = wordingsOf(extractions);
  const { pairs, setWords } = chooseCompared(wordings, (a, b) => {
    const [one, other] = [ids[a], ids[b]];
    return one === undefined || other === undefined ? 0 : likeness(one, other);
  });
  const voices = extractions.flatMap((extraction, at) => {
    const [wording, set] = [wordings[at], setWords[at]];
    return wording === undefined || set === undefined
      ? []
      : [{ extraction, wording, setWords: set }];
  });
  return pairs.flatMap(([x, y]) => {
    const [a, b] = [voices[x], voices[y]];
    if (a === undefined || b === undefined) return [];
    const pair = { a, b, ...compare(a, b) };
    return pair.stretches.length > 0 && areOnOneThing(pair) ? [pair] : [];
  });
}
