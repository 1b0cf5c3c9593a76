// A second opinion on names beside the network's: a plain sum of weights for what a word and its neighbours look like,
// turned to probabilities (softmax regression). It knows less of the sentence and keeps more to what it has seen; the
// two err in different places, and together they are better than either.

import { toLogProbabilities } from "./decode-names.ts";
import { affixes, type DocumentWords, type FeatureRows, fixedRows } from "./features.ts";
import type { Matrix } from "./quantise.ts";

/** What its matrix is called in a model; a model may do without. */
export const wideNamesTensor = "names.wide";

/** Words to each side that are looked at; of neighbours all but the affixes. */
const reach = 2;
const affixCount = affixes.end - affixes.first;
const neighbourRows = fixedRows - affixCount;

/** Rows of the matrix; a row has a weight for each name label. */
export const wideRows: number = fixedRows + 2 * reach * neighbourRows;

/** More than the rows that any word and its neighbours have. */
export const mostWideRows = 1024;

/**
 * Writes the rows of the matrix that stand for word `word` of the sentence `[first, end)` to `into`, and gives their
 * number. All three count from the start of the document.
 */
export function findWideRows(
  { starts, rows }: FeatureRows,
  word: number,
  [first, end]: readonly [number, number],
  into: Int32Array,
): number {
  let count = 0;
  let slot = -1;
  for (let near = word - reach; near <= word + reach; near++) {
    const own = near === word;
    if (!own) slot++;
    if (near < first || near >= end) continue;
    const start = own ? 0 : fixedRows + slot * neighbourRows;
    for (let at = starts[near] ?? 0; at < (starts[near + 1] ?? 0) && count < into.length; at++) {
      const row = rows[at] ?? 0;
      // The vocabulary is left out: every word has a hashed row too.
      if (row >= fixedRows) continue;
      if (own || row < affixes.first) into[count++] = start + row;
      else if (row >= affixes.end) into[count++] = start + row - affixCount;
    }
  }
  return count;
}

/** What the second opinion counts for beside the network's; tuned on news from many countries, November 2026. */
const share = 0.5;

/** Where the network is this sure that no name stands, nobody else is asked. */
const sure = Math.log(0.9995);

/**
 * Makes of `logs`, the network's log-probabilities of the name labels of all words of a document, a row a word, those
 * of both together, in place.
 *
 * @param outside The column of the label for no name.
 */
export function addSecondOpinion(
  wide: Matrix,
  { features, document }: { readonly features: FeatureRows; readonly document: DocumentWords },
  { logs, outside }: { readonly logs: Float32Array; readonly outside: number },
): void {
  const found = new Int32Array(mostWideRows);
  const width = wide.columns;
  let first = 0;
  for (const { length } of document) {
    for (let word = first; word < first + length; word++) {
      if ((logs[word * width + outside] ?? 0) > sure) continue;
      const count = findWideRows(features, word, [first, first + length], found);
      const scores = sumOf(wide, found.subarray(0, count));
      toLogProbabilities(scores, width);
      const row = logs.subarray(word * width, (word + 1) * width);
      for (let at = 0; at < width; at++)
        row[at] = (1 - share) * (row[at] ?? 0) + share * (scores[at] ?? 0);
      toLogProbabilities(row, width);
    }
    first += length;
  }
}

function sumOf({ values, scales, columns }: Matrix, rows: Int32Array): Float32Array {
  const sum = new Float32Array(columns);
  for (const row of rows) {
    const scale = scales[row] ?? 0;
    if (scale === 0) continue;
    for (let at = 0; at < columns; at++)
      sum[at] = (sum[at] ?? 0) + scale * (values[row * columns + at] ?? 0);
  }
  return sum;
}
