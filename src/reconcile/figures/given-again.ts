// Which answers only give again the number that other reports tell as the later one: "the toll has risen to five" settles how
// anybody's five stands to the three it was before, whoever gives that.

import { makeId } from "../../model/ids.ts";
import type { Verdict } from "../../model/situation.ts";
import { type Answer, spoken } from "./answer.ts";
import { comesAfter, isOneDay, isOrdered } from "./which-is-later.ts";
import { numberKey, peopleKey } from "./which-pairs.ts";

/** Two answers and how they stand. */
export interface ComparedPair {
  readonly a: Answer;
  readonly b: Answer;
  readonly verdict: Verdict;
}

/** What the updates of a question tell of its numbers: which came after which, by the days, and by what a report says. */
interface Told {
  readonly byDays: ReadonlySet<string>;
  readonly inWords: ReadonlySet<string>;
}

/** The verdicts of a question, with an update for numbers of which it is told elsewhere that one came to be the other. */
export function settleAgain(pairs: readonly ComparedPair[]): readonly Verdict[] {
  const changes = pairs.flatMap(({ a, b, verdict }) => {
    if (verdict.later === undefined) return [];
    const [later, earlier] = verdict.later === a.claim.id ? [a, b] : [b, a];
    return [{ later, earlier, rule: verdict.rule }];
  });
  const byDays = changes.filter(({ later, earlier }) => comesAfter(later, earlier));
  const inWords = changes.filter(({ rule }) => rule === "verdicts/said-to-have-changed");
  const told = { byDays: keysOf(byDays), inWords: keysOf(inWords) };
  return pairs.map((pair) => settled(pair, told));
}

interface Change {
  readonly later: Answer;
  readonly earlier: Answer;
}

function keysOf(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.map(changeKey));
}

function settled({ a, b, verdict }: ComparedPair, told: Told): Verdict {
  const isOpen = verdict.verdict === "dispute" || verdict.verdict === "unclear";
  if (!isOpen && verdict.verdict !== "update") return verdict;
  const ways = [
    { later: a, earlier: b },
    { later: b, earlier: a },
  ].filter(({ later, earlier }) => !comesAfter(earlier, later));
  const dated = isOrdered(a, b) ? undefined : ways.find((way) => followsByDays(way, told));
  // What a report tells as a change in words is outdone by days alone.
  const found =
    dated ?? (isOpen ? ways.find((way) => told.inWords.has(changeKey(way))) : undefined);
  if (found === undefined || found.later.claim.id === verdict.later) return verdict;
  return update(verdict, found);
}

/** Two reports of known days may differ on one day: there only words settle which of the numbers is the later. */
function followsByDays({ later, earlier }: Change, { byDays, inWords }: Told): boolean {
  const key = changeKey({ later, earlier });
  if (!byDays.has(key) || byDays.has(changeKey({ later: earlier, earlier: later }))) return false;
  return inWords.has(key) || !isOneDay(later.asOf) || !isOneDay(earlier.asOf);
}

function update({ a, b }: Verdict, { later, earlier }: Change): Verdict {
  return {
    ...{ id: makeId("verdict", [a, b, "update"]), a, b, verdict: "update", later: later.claim.id },
    rule: "verdicts/given-again",
    because: `other reports tell that ${spoken(later)} came after ${spoken(earlier)}`,
  };
}

function changeKey({ later, earlier }: Change): string {
  return JSON.stringify([later, earlier].flatMap((one) => [numberKey(one), peopleKey(one)]));
}
