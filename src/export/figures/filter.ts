// Which answers a person asks for. Of several wishes of one kind any may hold; of several kinds all must.

import type { Measure } from "../../model/figure.ts";
import type { FigureStatus } from "../../model/situation.ts";
import { holdsAny } from "../fold.ts";
import type { Answer } from "./model.ts";

export interface FigureQuery {
  readonly measures: readonly Measure[];
  readonly statuses: readonly FigureStatus[];
  /** Words of the event, of who is counted or of who says so, from the beginning of a word. */
  readonly words: readonly string[];
}

/** Whether an answer is one of those asked for. */
export function isAsked(answer: Answer, { measures, statuses, words }: FigureQuery): boolean {
  return (
    (measures.length === 0 || measures.includes(answer.measure)) &&
    (statuses.length === 0 || statuses.includes(answer.status)) &&
    (words.length === 0 || holdsAny(wordsOf(answer), words))
  );
}

function wordsOf({ about, words, side, chain, outlet }: Answer): readonly (string | undefined)[] {
  return [about, words, side, outlet, ...chain.map((hop) => hop.words)];
}
