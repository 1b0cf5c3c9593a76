// Rules for a part of a day, month or year that is named elsewhere ("the night of 5 June", "the end of the month"), for a
// second day of a month ("3 to 7 March"), and for times without a date ("now").

import { partsOfDay, timeReferences } from "../../english/time-words.ts";
import { dayOf, pad } from "./calendar.ts";
import { cueSet } from "./cues.ts";
import { anyLongMonth, choice, dayNumber, month, timePattern, year } from "./pattern.ts";
import {
  anchorFor,
  type MonthDay,
  monthDayValue,
  monthNumber,
  shiftedValue,
  wayOf,
} from "./resolve.ts";
import type { Groups, TimeContext, TimeReading, TimeRule } from "./rule.ts";

const joint = "(?: (?:to|and|or|until|till|through) | ?[-–—/] ?)";
const shortMonth = "[A-Z][a-z]{2,8}\\.?";

/** Parts and second days; see `date-rules.ts` for the order. */
export const partRules: readonly TimeRule[] = [
  {
    id: "time/part-of-date",
    about: "The night of a day is that part of it.",
    examples: [
      {
        text: "It burned on the night of May 16.",
        gives: ['time  TIME  "the night of May 16"  XXXX-05-16TNI'],
      },
    ],
    needs: cueSet(["month", "digits", "dayPart"]),
    pattern: timePattern(
      `(?:[Tt]he )?(?:(?:[Ee]arly|[Ll]ate) )?(?<part>morning|afternoon|evening|night) of (?:the )?(?:${month} ${dayNumber}(?:[-–/](?:3[01]|[12]\\d|[1-9]))?|(?:${dayNumber.replace("day", "digits")}[-–/])?${dayNumber.replace("day", "day2")}(?: of)? ${month.replace("month", "month2")})(?:,? ${year})?`,
    ),
    read: readPartOfDate,
  },
  {
    id: "time/first-day",
    about: "The first of two days of a month that is named with the second.",
    examples: [
      {
        text: "It lasted from 3 to 7 March 2031.",
        gives: ['time  DATE  "3"  2031-03-03  2031-03-03 resolved'],
      },
    ],
    needs: cueSet(["month", "digits"]),
    pattern: timePattern(
      `(?:the )?${dayNumber}(?=${joint}(?:the )?(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?: of)? ${month}(?:,? ${year})?)`,
    ),
    read: (groups, context) => {
      const read = readPartOfDate(groups, context);
      return read === undefined ? undefined : { ...read, stated: false };
    },
  },
  {
    id: "time/second-day",
    about: "A number after a month and a day is a second day of that month.",
    examples: [
      {
        text: "It was shut on May 3-5, 2031.",
        gives: ['time  DATE  "5"  2031-05-05  2031-05-05 resolved'],
      },
    ],
    needs: cueSet(["month", "digits"]),
    pattern: timePattern(
      `(?<=${shortMonth} \\d{1,2}(?:st|nd|rd|th)?${joint})${dayNumber}(?! ?(?:[ap]\\.?m|%|per|[-–]|${shortMonth}|[a-z]+s\\b))`,
    ),
    read: readSecondDay,
  },
  {
    id: "time/day-of-month",
    about: "The 16th is that day of the month told of.",
    examples: [
      {
        text: "It shut in June 1843. On the 16th it opened.",
        gives: ['time  DATE  "the 16th"  1843-06-16  1843-06-16 resolved'],
      },
    ],
    needs: cueSet(["digits"]),
    pattern: timePattern(
      "(?<=\\b(?:[Oo]n|of|until|by|[Bb]y|to|from|before|after) )the (?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)(?=[.,;]| (?:the|they|he|she|it|its|and|a|an|to|with|by|his|in|at)\\b)",
    ),
    read: readDayOfMonth,
  },
  {
    id: "time/month-of-told-year",
    about: "May of the following year is counted from the year told of.",
    examples: [
      {
        text: "It shut in 1841. On 1 January of the following year it opened.",
        gives: ['time  DATE  "1 January of the following year"  1842-01-01  1842-01-01 resolved'],
      },
    ],
    needs: cueSet(["month", "unit", "step"]),
    pattern: timePattern(
      `(?:${dayNumber} )?${anyLongMonth}(?: ${dayNumber.replace("day", "day2")})?,? (?:of )?(?<step>the same|that same|that|the following|the next|the previous) year`,
    ),
    read: readMonthOfYear,
  },
  {
    id: "time/edge-of-unit",
    about:
      "The end of the month, later in the year: of the one told of, else of that of publication.",
    examples: [
      {
        text: "It shut in May 2031. By the end of the month it had burned.",
        gives: ['time  DATE  "the end of the month"  2031-05  2031-05 resolved'],
      },
    ],
    needs: cueSet(["edge", "unit"]),
    pattern: timePattern(
      "(?:(?:[Tt]he )?(?:end|beginning|start|middle|close|rest|remainder|course) of the|(?:[Ll]ater?|[Ee]arl(?:y|ier)) (?:on )?in the) (?<unit>week|month|year|decade|century)(?![-’']| (?:of|that|when)\\b)|(?:the )?(?<single>year|month)(?:[’']s |[- ])end(?!-)",
    ),
    read: readEdge,
  },
  {
    id: "time/reference",
    about: "Now, recently, the future: a time without a date.",
    examples: [{ text: "It is now shut.", gives: ['time  DATE  "now"  PRESENT_REF'] }],
    needs: cueSet(["reference"]),
    pattern: timePattern(
      `(?<words>${choice([...timeReferences.keys()].flatMap((words) => [words, words.charAt(0).toUpperCase() + words.slice(1)]))})`,
    ),
    read: readReference,
  },
];

function readPartOfDate(groups: Groups, context: TimeContext): TimeReading | undefined {
  const day = Number(groups.day ?? groups.digits ?? groups.day2);
  const named = { month: monthNumber(groups.month ?? groups.month2), day };
  const settled = settledDay(named, groups.year, context);
  if (settled === undefined) return undefined;
  const code = groups.part === undefined ? undefined : partsOfDay.get(groups.part);
  const { value } = settled;
  return code === undefined
    ? { type: "DATE", ...settled }
    : { type: "TIME", ...settled, value: `${value}${code}` };
}

function settledDay(named: MonthDay, inYear: string | undefined, context: TimeContext) {
  if (inYear === undefined) return { stated: false, ...monthDayValue(named, context) };
  const value = dayOf(Number(inYear), named.month, named.day);
  return value === undefined ? undefined : { stated: true, value };
}

function readSecondDay(groups: Groups, { previous }: TimeContext): TimeReading | undefined {
  const first = /^(.{4}-\d\d)-(\d\d)$/.exec(previous?.value ?? "");
  if (previous === undefined || first === null || Number(groups.day) <= Number(first[2]))
    return undefined;
  const value = `${first[1]}-${pad(Number(groups.day), 2)}`;
  return { type: "DATE", value, stated: false, from: previous.span };
}

/** Whether the day of publication is not what the months and days of a text are counted from. */
function isOpen({ narrated, published }: TimeContext): boolean {
  return narrated || published === undefined;
}

function readDayOfMonth({ day }: Groups, context: TimeContext): TimeReading | undefined {
  const told = isOpen(context) ? anchorFor("month", context) : undefined;
  if (told === undefined) return undefined;
  const [year, number] = told.value.split("-").map(Number);
  const value = dayOf(year ?? 0, number ?? 0, Number(day));
  return value === undefined ? undefined : { type: "DATE", value, stated: false, from: told.span };
}

function readMonthOfYear(groups: Groups, context: TimeContext): TimeReading | undefined {
  const anchor = anchorFor("year", context);
  const number = monthNumber(groups.month);
  const day = groups.day ?? groups.day2;
  const way = wayOf(groups.step ?? "");
  const told = anchor === undefined ? undefined : Number(anchor.value.slice(0, 4)) + way;
  const rest = `${pad(number, 2)}${day === undefined ? "" : `-${pad(Number(day), 2)}`}`;
  if (told === undefined) return { type: "DATE", value: `XXXX-${rest}`, stated: false };
  if (day !== undefined && dayOf(told, number, Number(day)) === undefined) return undefined;
  return { type: "DATE", value: `${pad(told, 4)}-${rest}`, stated: false, from: anchor?.span };
}

function readEdge(groups: Groups, context: TimeContext): TimeReading | undefined {
  const word = groups.unit ?? groups.single ?? "";
  const anchor = isOpen(context) ? anchorFor(word, context) : undefined;
  const day = anchor?.value ?? context.published;
  // With nothing to say which month it is, its end dates nothing.
  const value = day === undefined ? undefined : shiftedValue(day, word, 0);
  return value === undefined
    ? undefined
    : { type: "DATE", value, stated: false, from: anchor?.span };
}

function readReference({ words }: Groups, { after, upos }: TimeContext): TimeReading | undefined {
  const lower = (words ?? "").toLowerCase().replace(/\s+/g, " ");
  const ofSomething = /^\s+\p{L}/u.test(after) && !/^\s+(?:and|was|is|that|to)\b/u.test(after);
  if (lower === "the past" && ofSomething) return undefined;
  if (lower === "current" && upos === "NOUN") return undefined;
  if (lower === "current" && !/^\s\p{L}/u.test(after)) return undefined;
  const value = timeReferences.get(lower);
  return value === undefined ? undefined : { type: "DATE", value, stated: false };
}
