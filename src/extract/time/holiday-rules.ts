// Rules for holidays. A holiday whose day moves from year to year, or differs between countries, is found and left undated.

import { holidays } from "../../english/holidays.ts";
import { cueSet } from "./cues.ts";
import { choice, timePattern, year } from "./pattern.ts";
import { monthDayValue } from "./resolve.ts";
import type { TimeRule } from "./rule.ts";

/** Holidays; see `date-rules.ts` for the order. */
export const holidayRules: readonly TimeRule[] = [
  {
    id: "time/holiday",
    about: "Christmas, New Year's Eve and the like, as the day they fall on.",
    examples: [
      { text: "It shut on Christmas Day.", gives: ['time  DATE  "Christmas Day"  XXXX-12-25'] },
      { text: "It shut during Ramadan.", gives: ['time  DATE  "Ramadan"  XXXX-XX-XX'] },
    ],
    needs: cueSet(["holiday"]),
    pattern: timePattern(
      `(?:(?:[Ll]ast|[Tt]his|[Nn]ext) )?(?<words>${choice([...holidays.keys()].map(titled))})(?:,? (?:of )?${year})?(?! (?:Island|Carol|Tree|tree|party|Party|card|present|shopping|[Pp]arade|candy|costume))`,
    ),
    read: ({ words, year: named }, context) => {
      const day = holidays.get((words ?? "").toLowerCase().replace(/\s+/gu, " "));
      const [month, date] = day?.split("-").map(Number) ?? [];
      if (month === undefined || date === undefined) {
        return { type: "DATE", value: named ?? "XXXX-XX-XX", stated: named !== undefined };
      }
      if (named !== undefined) return { type: "DATE", value: `${named}-${day}`, stated: true };
      return { type: "DATE", stated: false, ...monthDayValue({ month, day: date }, context) };
    },
  },
];

function titled(words: string): string {
  return words.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}
