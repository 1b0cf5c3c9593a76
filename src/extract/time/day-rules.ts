// Rules for weekdays, the weekend, and for yesterday and its kin: days that are counted from that of publication.

import { addDays, weekdayOf, weekOf } from "./calendar.ts";
import { cueSet } from "./cues.ts";
import { part, timePattern, weekday } from "./pattern.ts";
import { open, openValue, wayOf, weekdayNumber, weekdayValue, withPart } from "./resolve.ts";
import type { Groups, TimeContext, TimeReading, TimeRule } from "./rule.ts";

const soft = "(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|[Mm]id)(?: in| on)?(?: the)? )?";
/** "Earlier Friday" is a time on Friday: the first word compares, and is none of the day's. */
const softDay = "(?:(?:[Ee]arly|[Ll]ate)(?: in| on)?(?: the)? |[Mm]id-)?";

/** Days; see `date-rules.ts` for the order. */
export const dayRules: readonly TimeRule[] = [
  {
    id: "time/weekday",
    about:
      "A weekday is the last one up to publication, or the next one where the sentence looks ahead.",
    examples: [
      {
        text: "It shut late on Friday night.",
        gives: ['time  TIME  "late on Friday night"  XXXX-WXX-5TNI'],
      },
      { text: "It shut on Friday.", gives: ['time  DATE  "Friday"  XXXX-WXX-5'] },
    ],
    needs: cueSet(["weekday"]),
    pattern: timePattern(
      `${softDay}(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Tt]he previous|[Tt]he following|[Tt]hat) )?${weekday}(?: ${part})?(?! (?:Times|Post|Herald|Mirror|Telegraph|Express|Mail|Island|Club|Night Live))`,
    ),
    read: readWeekday,
  },
  {
    id: "time/named-day",
    about: "Yesterday, today, tomorrow, tonight, last night, this morning.",
    examples: [
      {
        text: "It shut yesterday morning.",
        gives: ['time  TIME  "yesterday morning"  XXXX-XX-XXTMO'],
      },
    ],
    needs: cueSet(["namedDay"]),
    pattern: timePattern(
      `${soft}(?:(?<day>[Yy]esterday|[Tt]oday|[Tt]omorrow)(?: ${part})?|(?<tonight>[Tt]onight|[Ll]ast night|[Ll]ast evening|[Oo]vernight)|(?:[Tt]his|[Ll]ater this|[Ee]arlier this) (?<part2>morning|afternoon|evening)|the (?<before>day before yesterday)|the (?<after>day after tomorrow))`,
    ),
    read: readNamedDay,
  },
  {
    id: "time/the-weekend",
    about: "The weekend is the nearest one behind, or ahead where the sentence looks ahead.",
    examples: [
      { text: "It shut over the weekend.", gives: ['time  DATE  "the weekend"  XXXX-WXX-WE'] },
    ],
    needs: cueSet(["weekend"]),
    pattern: timePattern("(?:the|The) weekend"),
    read: (_groups, context) => {
      const { published } = context;
      if (published === undefined) return open(openValue("weekend"));
      const back = context.direction <= 0 && weekdayOf(published) < 6 ? -7 : 0;
      return open(`${weekOf(addDays(published, back))}-WE`);
    },
  },
];

function readWeekday(groups: Groups, context: TimeContext): TimeReading {
  const number = weekdayNumber(groups.weekday);
  const which = groups.which?.toLowerCase() ?? "";
  const direction = wayOf(which) || context.direction;
  const { published } = context;
  if (published !== undefined && weekdayOf(published) === number && /last|next/.test(which)) {
    return withPart(addDays(published, which === "last" ? -7 : 7), groups.part);
  }
  const { value, either } = weekdayValue(number, { ...context, direction });
  return { ...withPart(value, groups.part), either };
}

function readNamedDay(groups: Groups, context: TimeContext): TimeReading {
  const { published } = context;
  const night = groups.tonight?.toLowerCase();
  const word = night === undefined ? (groups.part ?? groups.part2) : partOfNight(night);
  if (published === undefined && context.narrated && /today/i.test(groups.day ?? ""))
    return open("PRESENT_REF");
  const named = night === "overnight" ? weekdayBehind.exec(context.after)?.[1] : undefined;
  if (named !== undefined) {
    const { value, either } = weekdayValue(weekdayNumber(named), context);
    return { ...withPart(value, word), either };
  }
  const day = published === undefined ? "XXXX-XX-XX" : addDays(published, stepOf(groups));
  return withPart(day, word);
}

/** The weekday of "overnight on Friday". */
const weekdayBehind = /^\s+(?:on\s+)?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;

function partOfNight(words: string): string {
  return words.endsWith("evening") ? "evening" : "night";
}

/** How many days a named day lies from the day of publication. */
function stepOf(groups: Groups): number {
  if (groups.before !== undefined) return -2;
  if (groups.after !== undefined) return 2;
  const words = (groups.day ?? groups.tonight ?? "").toLowerCase();
  if (/yesterday|last|overnight/.test(words)) return -1;
  return words === "tomorrow" ? 1 : 0;
}
