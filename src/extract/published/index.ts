// Finds the clues a report holds to when it was published: what its stated dates bound, how many years it counts from
// what, which weekdays and months it leaves open. Putting them together is for reconciliation.

import type { DateClue } from "../../model/date-clue.ts";
import { bySentence } from "../by-sentence.ts";
import type { Findings } from "../findings.ts";
import { datedHappenings } from "./dated-happenings.ts";
import { dayOfDateline, lookBacks, pastWeekdays } from "./open-times.ts";
import { toldOnceIn } from "./singular-happenings.ts";
import { boundsByStatedDates } from "./stated-dates.ts";
import { countsOfYears } from "./years-after.ts";

export { withStatedDay } from "./stated-day.ts";

/** The clues of a report, in reading order. */
export function findDateClues({
  reading,
  times,
  mentions,
}: Pick<Findings, "reading" | "times" | "mentions">): readonly DateClue[] {
  const timesOf = bySentence(
    times.map((expression) => ({ ...expression.span, expression })),
    reading,
  );
  const mentionsOf = bySentence(mentions, reading);
  const found = reading.sentences.flatMap((sentence, index): readonly DateClue[] => {
    const own = (timesOf[index] ?? []).map(({ expression }) => expression);
    const named = mentionsOf[index] ?? [];
    const told = toldOnceIn(sentence, reading, named);
    const ofItsWeek = own.some(({ value }) => /^XXXX-WXX-[1-7]/u.test(value));
    return [
      ...boundsByStatedDates(reading, own),
      ...pastWeekdays(own, reading),
      ...lookBacks(own, named, reading),
      ...datedHappenings(told, own, reading),
      ...countsOfYears({ sentence, reading, told, ofItsWeek }),
    ];
  });
  return [...dayOfDateline(reading), ...found].sort((a, b) => a.span.start - b.span.start);
}
