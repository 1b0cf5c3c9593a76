// Which year a report gives to a happening that comes once: "the ouster of Tsalik in 2026", "the 2026 war that ousted
// him". The year stands right after the happening's phrase, or before the noun that its clause describes.

import { pastDating } from "../../english/past-happenings.ts";
import type { DatesClue } from "../../model/date-clue.ts";
import type { Reading } from "../../model/reading.ts";
import type { TimeExpression } from "../../model/time.ts";
import { tokenIndexAt } from "../../read/query.ts";
import { treeOf } from "../../read/tree.ts";
import type { ToldOnce } from "./singular-happenings.ts";

/** The years of the happenings of one sentence; `times` are its expressions. */
export function datedHappenings(
  told: readonly ToldOnce[],
  times: readonly TimeExpression[],
  reading: Reading,
): readonly DatesClue[] {
  const stated = times.flatMap((expression) => placeYear(expression, reading) ?? []);
  return told.flatMap((one) => {
    const dated = stated.find(
      (year) => isRightAfter(one, year, reading) || describes(one, year, reading),
    );
    if (dated === undefined) return [];
    return [{ kind: "dates", of: one.happening, year: dated.year, span: dated.span }];
  });
}

interface PlacedYear {
  readonly year: number;
  readonly token: number;
  readonly span: TimeExpression["span"];
}

function placeYear({ span, time, type }: TimeExpression, reading: Reading): PlacedYear | undefined {
  if (type !== "DATE" || time?.basis !== "stated") return undefined;
  const year = time.earliest?.slice(0, 4);
  const token = tokenIndexAt(reading, span.start);
  if (token === undefined || year === undefined || time.latest?.slice(0, 4) !== year)
    return undefined;
  return { year: Number(year), token, span };
}

function isRightAfter({ endToken }: ToldOnce, { token }: PlacedYear, { tokens }: Reading): boolean {
  return token === endToken + 1 && pastDating.has(tokens[endToken]?.lower ?? "");
}

// "The 2026 uprising that ousted him", "the 2026 overthrow of Tsalik".
function describes({ token: word }: ToldOnce, { token }: PlacedYear, reading: Reading): boolean {
  const tree = treeOf(reading);
  const noun = tree.is(word, "acl:relcl", "acl") ? tree.head(word) : word;
  return noun !== undefined && token < noun && tree.head(token) === noun;
}
