// Which running totals are over more than the event they came to stand under: "four were killed in shootings across the city" is
// no count of the one shooting that two died in, whatever joined the reports of both.

import { mostOf } from "../../model/extremes.ts";
import type { ClaimId, EventId } from "../../model/ids.ts";
import type { Answer } from "./answer.ts";

/**
 * The totals that count more than their event, among the answers to all questions. A total is over more where it is greater
 * than every count of the event itself, as two reports or more give it; so are those told in one sentence with it, of whatever measure.
 */
export function totalsOverMore(
  questions: readonly (readonly Answer[])[],
  eventOf: ReadonlyMap<ClaimId, EventId>,
): ReadonlySet<ClaimId> {
  const told = ({ claim }: Answer) =>
    JSON.stringify([eventOf.get(claim.id) ?? claim.id, claim.report, claim.sentence]);
  const over = new Set(questions.flatMap(greaterTotals).map(told));
  const together = questions.flat().filter((one) => mayBeSum(one) && over.has(told(one)));
  return new Set(together.map(({ claim }) => claim.id));
}

function greaterTotals(answers: readonly Answer[]): readonly Answer[] {
  const own = answers.filter(({ claim, updates }) => claim.figure.scope === "incident" || updates);
  // What one report alone counts may itself be of another happening.
  if (new Set(own.map(({ claim }) => claim.report)).size < 2) return [];
  const most = mostOf(own.map(({ low, high }) => high ?? low));
  return answers.filter((answer) => mayBeSum(answer) && answer.low > most);
}

// A total that its report tells as a change of an earlier one is of the same event as that.
function mayBeSum({ claim, updates }: Answer): boolean {
  return claim.figure.scope === "cumulative" && !updates;
}
