// How an answer stands to the others in one breath: what is said of each number once, the reason only where there is one.

import { groupBy } from "../../model/group-by.ts";
import type { VerdictKind } from "../../model/situation.ts";
import type { FigureRow, Standing } from "./model.ts";
import { endSentence } from "./plain.ts";
import { capital, count, listed } from "./words.ts";

/** `disagrees with` and `64, 15 and 45`. */
export interface StandingSum {
  readonly verdict: VerdictKind;
  readonly words: string;
  readonly numbers: string;
}

const numbersShown = 4;

/** The standings by their words, each with the numbers they are about. */
export function sumStandings(all: readonly Standing[]): readonly StandingSum[] {
  return [...groupBy(worthTelling(all), ({ words }) => words)].flatMap(([words, alike]) => {
    const [first] = alike;
    const numbers = [...new Set(alike.map(({ number }) => number))];
    const left = numbers.length - numbersShown;
    const told = numbers.slice(0, numbersShown);
    const named = listed(left > 0 ? [...told, count(left, "other")] : told);
    return first === undefined ? [] : [{ verdict: first.verdict, words, numbers: named }];
  });
}

/** What cannot be compared is worth a word only where nothing else is known. */
function worthTelling(all: readonly Standing[]): readonly Standing[] {
  const told = all.filter(({ verdict }) => verdict !== "incomparable");
  return told.length === 0 ? all : told;
}

/** `Disagrees with 64 and 45; updates 38.`; of one comparison the reason too; empty where there is none. */
export function sayStandings({ asAbove, standings }: Pick<FigureRow, "asAbove" | "standings">) {
  if (asAbove !== undefined) return endSentence(capital(asAbove));
  const all = [...standings.main, ...standings.rest];
  const [only] = all;
  if (only === undefined) return "";
  if (all.length === 1 && standings.more === 0) {
    return endSentence(`${capital(only.words)} ${only.other}: ${only.because}`);
  }
  const parts = sumStandings(all).map(({ words, numbers }) => `${words} ${numbers}`);
  const more = standings.more + all.length - worthTelling(all).length;
  const left = more === 0 ? [] : [`${count(more, "other comparison")}`];
  return endSentence(capital([...parts, ...left].join("; ")));
}
