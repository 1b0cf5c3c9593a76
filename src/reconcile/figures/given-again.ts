// Which answers only give again the number that another report tells as the later one: "the toll has risen to five" settles how
// anybody's five stands to the three it was before, whoever gives that.

import { makeId } from "../../model/ids.ts";
import type { Verdict } from "../../model/situation.ts";
import { type Answer, spoken } from "./answer.ts";
import { comesAfter } from "./which-is-later.ts";
import { numberKey, peopleKey } from "./which-pairs.ts";

/** Two answers and how they stand. */
export interface ComparedPair {
  readonly a: Answer;
  readonly b: Answer;
  readonly verdict: Verdict;
}

/** The verdicts of a question, with an update for numbers of which a report tells that one came to be the other. */
export function settleAgain(pairs: readonly ComparedPair[]): readonly Verdict[] {
  const told = new Set(
    pairs.flatMap(({ a, b, verdict }) => {
      if (verdict.rule !== "verdicts/said-to-have-changed") return [];
      return [verdict.later === a.claim.id ? changeKey(a, b) : changeKey(b, a)];
    }),
  );
  return pairs.map((pair) => settled(pair, told));
}

function settled({ a, b, verdict }: ComparedPair, told: ReadonlySet<string>): Verdict {
  if (verdict.verdict !== "dispute" && verdict.verdict !== "unclear") return verdict;
  const [later, earlier] = told.has(changeKey(a, b)) ? [a, b] : [b, a];
  if (!told.has(changeKey(later, earlier)) || comesAfter(earlier, later)) return verdict;
  return {
    ...{ a: verdict.a, b: verdict.b, verdict: "update", later: later.claim.id },
    id: makeId("verdict", [verdict.a, verdict.b, "update"]),
    rule: "verdicts/given-again",
    because: `another answer is told to have come to ${spoken(later)} from ${spoken(earlier)}`,
  };
}

function changeKey(later: Answer, earlier: Answer): string {
  return JSON.stringify([later, earlier].flatMap((one) => [numberKey(one), peopleKey(one)]));
}
