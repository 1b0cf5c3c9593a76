// Rules for clock times, with the day beside them.

import { readNumber } from "../figures/read-number.ts";
import { addDays, dayOf, pad } from "./calendar.ts";
import { cueSet } from "./cues.ts";
import { amount, dayNumber, month, part, timePattern, weekday, year, zone } from "./pattern.ts";
import {
  anchorFor,
  monthDayValue,
  monthNumber,
  type Settled,
  weekdayNumber,
  weekdayValue,
} from "./resolve.ts";
import type { Groups, TimeContext, TimeReading, TimeRule } from "./rule.ts";

const soft =
  "(?:(?:about|around|shortly before|shortly after|just before|just after|nearly|approximately) )?";
const half =
  "(?<half>a\\.?m\\.?|p\\.?m\\.?|A\\.?M\\.?|P\\.?M\\.?|in the (?:morning|afternoon|evening))";
const hour =
  "(?<hour24>[01]?\\d|2[0-3])(?::(?<minute24>[0-5]\\d)|(?<military>[0-5]\\d)(?= (?:GMT|UTC|hours|hrs|local)))";
const zoned = `(?: (?:hours|hrs))?(?:,? \\(?(?:${zone})\\)?)?`;
const date = `${month} ${dayNumber}|${dayNumber.replace("day", "day2")} ${month.replace("month", "month2")}`;
const named = "(?<named>yesterday|today|tomorrow|tonight|[Ll]ast night)";

/** Clock times; see `date-rules.ts` for the order. */
export const clockRules: readonly TimeRule[] = [
  {
    id: "time/clock",
    about: "A time of day, with the day beside it.",
    examples: [
      {
        text: "It shut at 6 p.m. on Friday.",
        gives: ['time  TIME  "6 p.m. on Friday"  XXXX-WXX-5T18:00'],
      },
      { text: "It shut at noon.", gives: ['time  TIME  "noon"  XXXX-XX-XXT12:00'] },
      {
        text: "It shut at 1430 GMT on 16 May 2031.",
        gives: ['time  TIME  "1430 GMT on 16 May 2031"  2031-05-16T14:30  2031-05-16 stated'],
      },
    ],
    needs: cueSet(["clock"]),
    pattern: timePattern(
      `${soft}(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?${half}|${hour}|(?<word>noon|midnight|midday)|(?<clock>${amount}) o[’']clock)${zoned}(?: in the (?:morning|afternoon|evening))?(?:,? (?:on )?(?:${weekday}(?: ${part})?|${named}))?(?:,? (?:on )?(?:${date})(?:,? ${year})?)?`,
    ),
    read: readClock,
  },
];

function readClock(groups: Groups, context: TimeContext): TimeReading | undefined {
  const clock = clockOf(groups, context);
  if (clock === undefined) return undefined;
  const { value, ...rest } = dayOfClock(groups, context);
  return { type: "TIME", stated: false, ...rest, value: `${value}T${clock}` };
}

function clockOf(groups: Groups, context: TimeContext): string | undefined {
  if (groups.word !== undefined) return groups.word === "midnight" ? "24:00" : "12:00";
  if (groups.hour24 !== undefined) return clockOfDay(groups, context);
  if (groups.clock !== undefined) {
    const count = readNumber(groups.clock.toLowerCase().split(/\s+/u));
    return count === undefined || count > 24 ? undefined : `${pad(count, 2)}:00`;
  }
  const hour = Number(groups.hour) % 12;
  const after = /^p|afternoon|evening/iu.test(groups.half ?? "") ? 12 : 0;
  return `${pad(hour + after, 2)}:${groups.minute ?? "00"}`;
}

/** "04:15" and "1430 GMT" could be scores and sums: a word that stands before times must be there. */
function clockOfDay(groups: Groups, { before }: TimeContext): string | undefined {
  if (!/\b(?:at|by|around|about|before|after|since|until|from|to)\s$/iu.test(before))
    return undefined;
  return `${pad(Number(groups.hour24), 2)}:${groups.minute24 ?? groups.military ?? "00"}`;
}

/** The weekday after a bracket, which holds the time of another zone. */
const beyondBrackets =
  /^\s*\([^()]{1,24}\)\s*(?:on\s+)?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;

type DayOfClock = Settled & Partial<Pick<TimeReading, "stated">>;

function dayOfClock(groups: Groups, context: TimeContext): DayOfClock {
  const monthWord = groups.month ?? groups.month2;
  if (monthWord !== undefined) {
    const named = { month: monthNumber(monthWord), day: Number(groups.day ?? groups.day2) };
    const stated = dayOf(Number(groups.year), named.month, named.day);
    return stated === undefined ? monthDayValue(named, context) : { value: stated, stated: true };
  }
  if (groups.weekday !== undefined) return weekdayValue(weekdayNumber(groups.weekday), context);
  const beyond = beyondBrackets.exec(context.after)?.[1];
  if (beyond !== undefined) return weekdayValue(weekdayNumber(beyond), context);
  if (groups.named !== undefined) return { value: namedDay(groups.named, context.published) };
  const anchor = anchorFor("day", context);
  if (anchor === undefined) return { value: "XXXX-XX-XX" };
  return { value: anchor.value.slice(0, 10), from: anchor.span };
}

function namedDay(word: string, published: string | undefined): string {
  if (published === undefined) return "XXXX-XX-XX";
  return addDays(published, /yesterday|last/iu.test(word) ? -1 : word === "tomorrow" ? 1 : 0);
}
