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
  const tree = treeOf(reading);
  const byToken = new Map(stated.map((year) => [year.token, year]));
  const byHead = new Map(stated.map((year) => [tree.head(year.token), year]));
  return told.flatMap((one) => {
    const dated = yearAfter(one, byToken, reading) ?? yearBefore(one, byHead, reading);
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

function yearAfter(
  { endToken }: ToldOnce,
  byToken: ReadonlyMap<number, PlacedYear>,
  { tokens }: Reading,
): PlacedYear | undefined {
  return pastDating.has(tokens[endToken]?.lower ?? "") ? byToken.get(endToken + 1) : undefined;
}

// "The 2026 uprising that ousted him", "the 2026 overthrow of Tsalik".
function yearBefore(
  { token }: ToldOnce,
  byHead: ReadonlyMap<number | undefined, PlacedYear>,
  reading: Reading,
): PlacedYear | undefined {
  const tree = treeOf(reading);
  const noun = tree.is(token, "acl:relcl", "acl") ? tree.head(token) : token;
  const year = noun === undefined ? undefined : byHead.get(noun);
  return noun !== undefined && year !== undefined && year.token < noun ? year : undefined;
}
