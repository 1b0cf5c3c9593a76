// Which features a model was taught with, as a mark of eight digits: rows that were told other things of a word would
// be added up without complaint, and wrongly. The mark changes with how rows are laid out, hashed and flagged and with
// the order of the word tables; not with the words in them.

import { featureRows, fixedRows, tableRows } from "./features.ts";
import { hashUnits } from "./word-form.ts";
import { tableNames } from "./word-tables.ts";

/** Words of no language in every way of writing that features tell apart, so that every flag of the evidence is set. */
export const probe: readonly (readonly string[])[] = [
  "Veltrusk Ombrinal Quadrelo Sintavore".split(" "),
  "VELTRUSK OMBRINAL ZZQ-17".split(" "),
  "ombrinal veltrusk quadrelo zimmox".split(" "),
  "Ombrinal zimmox Quadrelo ( ZQV ) krellig , “ Ombrinal zimmox ” , 4,071 2031 7th d’Ombré Mc'Zwölf .".split(
    " ",
  ),
  'Zimmox veltrusk QUADRELO ZQV ombrinal , " Sintavore krellig " – \'sq 東京 Żółwq'.split(" "),
];

/** The mark of the features as they are here, 8 hex digits. */
export function featuresMark(): string {
  return markOf(tableNames);
}

/** The mark with the word tables in this order. */
export function markOf(names: readonly string[]): string {
  const { rows } = featureRows(probe, new Map());
  const told = rows.filter((row) => row < tableRows.first);
  const text = JSON.stringify([fixedRows, names, Array.from(told)]);
  return hashUnits(text, 0, text.length, 0).toString(16).padStart(8, "0");
}
