// Rules for calendar dates, months, years, decades, seasons and quarters.

import { decadeNames } from "../../english/time-words.ts";
import { dayOf, pad } from "./calendar.ts";
import { cueSet } from "./cues.ts";
import {
  anyLongMonth,
  anyYear,
  choice,
  dayNumber,
  decadeName,
  letters,
  month,
  plainMonth,
  shortWeekday,
  timePattern,
  year,
} from "./pattern.ts";
import { monthDayValue, monthNumber, monthValue } from "./resolve.ts";
import type { Groups, TimeContext, TimeReading, TimeRule } from "./rule.ts";

const soft = "(?:(?:early|late|mid|around|about|later|earlier) |(?:mid|early|late)-)?";
const edge = "(?:the (?:end|beginning|start|middle|close|turn) of )?";

/** Dates, in the order in which they are tried where two begin together and are equally long. */
export const dateRules: readonly TimeRule[] = [
  {
    id: "time/iso-date",
    about: "A date in digits, year first, is that day.",
    examples: [
      {
        text: "Log of 2031-05-16.",
        gives: ['time  DATE  "2031-05-16"  2031-05-16  2031-05-16 stated'],
      },
    ],
    needs: cueSet(["year"]),
    pattern: timePattern(`${year}-(?<monthNumber>0[1-9]|1[0-2])-${dayNumber}`),
    read: ({ year: y, monthNumber: m, day: d }) => statedDay(Number(y), Number(m), Number(d)),
  },
  {
    id: "time/date-in-digits",
    about:
      "A date in digits with its year last; with stroke or dash the day may stand first or second.",
    examples: [
      {
        text: "Log of 16.05.2031.",
        gives: ['time  DATE  "16.05.2031"  2031-05-16  2031-05-16 stated'],
      },
      {
        text: "Log of 03/05/2031.",
        gives: ['time  DATE  "03/05/2031"  2031-XX-XX  2031-03-05/2031-05-03 stated'],
      },
    ],
    needs: cueSet(["year"]),
    pattern: timePattern(
      `(?:(?<day>\\d{1,2})[/-](?<digits>\\d{1,2})[/-]|(?<day2>\\d{1,2})\\.(?<monthNumber>\\d{1,2})\\.)${year}`,
    ),
    read: readDigits,
  },
  {
    id: "time/month-day",
    about: "A month and a day, with or without weekday and year.",
    examples: [
      {
        text: "It opened on Friday, May 16, 2031, in Lirra.",
        gives: ['time  DATE  "Friday, May 16, 2031"  2031-05-16  2031-05-16 stated'],
      },
      { text: "It opened on Nov. 9.", gives: ['time  DATE  "Nov. 9"  XXXX-11-09'] },
    ],
    needs: cueSet(["month", "digits"]),
    pattern: timePattern(`(?:${shortWeekday},? )?${soft}${month} ${dayNumber}(?:,? ${anyYear})?`),
    read: readMonthDay,
  },
  {
    id: "time/day-month",
    about: "A day and a month, with or without weekday and year.",
    examples: [
      {
        text: "It opened on 16 May 2031.",
        gives: ['time  DATE  "16 May 2031"  2031-05-16  2031-05-16 stated'],
      },
      {
        text: "It opened on the 3rd of June.",
        gives: ['time  DATE  "the 3rd of June"  XXXX-06-03'],
      },
    ],
    needs: cueSet(["month", "digits"]),
    pattern: timePattern(
      `(?:${shortWeekday},? )?(?:[Tt]he )?${dayNumber}(?: of)? ${month}(?:,? (?:of )?${anyYear})?`,
    ),
    read: readMonthDay,
  },
  {
    id: "time/month-year",
    about: "A month with its year.",
    examples: [
      {
        text: "Since May 2031 it is shut.",
        gives: ['time  DATE  "May 2031"  2031-05  2031-05 stated'],
      },
    ],
    needs: cueSet(["month", "year"]),
    pattern: timePattern(`${edge}${soft}${month},?(?: of)? ${anyYear}`),
    read: ({ month: m, year: y }) => stated(`${y}-${pad(monthNumber(m), 2)}`),
  },
  {
    id: "time/month",
    about: "A month on its own, where its name is no other word.",
    examples: [{ text: "Prices fell in October.", gives: ['time  DATE  "October"  XXXX-10'] }],
    needs: cueSet(["month"]),
    pattern: timePattern(`${edge}${soft}${plainMonth}`),
    read: readMonth,
  },
  {
    id: "time/doubtful-month",
    about: "March, April, May, June and August, after a word that stands before times.",
    examples: [{ text: "Mr May left in May.", gives: ['time  DATE  "May"  XXXX-05'] }],
    needs: cueSet(["month"]),
    pattern: timePattern(
      `(?:(?<=(?:^|[^${letters}])(?:in|since|until|till|during|In|Since|Until|During) )|(?:early|late|mid|earlier|later) |the (?:end|beginning|start|middle) of |mid-)${anyLongMonth}(?! [A-Z][a-z])|(?<=(?:^|[^${letters}])(?:by|from|to|through|of|before|after|between|By|From|Before|After) )${anyLongMonth.replace("month", "month2")}(?! (?:said|told|was|has|had|is|and|have|did|be|also)\\b)(?! [A-Z][a-z])`,
    ),
    read: readMonth,
  },
  {
    id: "time/relative-month",
    about: "Last, this or next May, and May of last or this year.",
    examples: [
      { text: "It shut last March.", gives: ['time  DATE  "last March"  XXXX-03'] },
      { text: "It shut in May last year.", gives: ['time  DATE  "May last year"  XXXX-05'] },
    ],
    needs: cueSet(["month", "which"]),
    pattern: timePattern(
      `(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) ${anyLongMonth}|(?:early |late |mid-)?(?<month2>${choice(["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"])}),? (?:of )?(?<which2>last|this|next) year)`,
    ),
    read: readRelativeMonth,
  },
  {
    id: "time/year-range",
    about: "Two years joined by a dash before a noun are the time from the one to the other.",
    examples: [
      {
        text: "The 2014–2016 drought is over.",
        gives: ['time  DATE  "2014–2016"  2014/2016  2014/2016 stated'],
      },
    ],
    needs: cueSet(["year"]),
    pattern: timePattern(`${year}[-–/](?<until>(?:1[5-9]|20)?\\d\\d)`),
    read: ({ year: y, until }, { before, after }) => {
      const last = until?.length === 2 ? `${y?.slice(0, 2)}${until}` : until;
      if (y === undefined || last === undefined || last <= y) return undefined;
      const attributive =
        /\b(?:the|an?|its|their|his|her)\s$/iu.test(before) && /^\s+\p{L}/u.test(after);
      return attributive || until?.length === 2 ? stated(`${y}/${last}`) : undefined;
    },
  },
  {
    id: "time/year",
    about: "Four digits that can be a year are one, unless something is counted or named by them.",
    examples: [
      { text: "It has stood since 1994.", gives: ['time  DATE  "1994"  1994  1994 stated'] },
    ],
    needs: cueSet(["year"]),
    pattern: timePattern(
      `(?:(?:the )?(?:early|late|mid) |mid-|${edge}|(?:fiscal|calendar) (?:year )?|the year )?${year}(?![-–/](?!(?:1[5-9]|20)\\d\\d)| (?:people|men|women|children|troops|soldiers|fighters|civilians|homes|houses|miles|feet|metres|meters|kilometres|kilometers|km|tonnes|tons|dollars|euros|pounds|barrels|others|more|workers|residents|families|victims|shares|block|percent|per cent|%|times|hours|hrs|GMT|local|jobs|employees|students|refugees|migrants|prisoners|members|points|yards|acres|votes|copies|years?[ -]old|years|days|weeks|months))`,
    ),
    read: ({ year: y }, context) => readYear(y ?? "", context),
  },
  {
    id: "time/decade",
    about: "The 1970s, the '80s, the nineties.",
    examples: [
      { text: "It shut in the 1970s.", gives: ['time  DATE  "the 1970s"  197  197X stated'] },
    ],
    needs: cueSet(["decade"]),
    pattern: timePattern(
      `(?:the )?(?:(?:early|late|mid)[ -])?(?:(?<digits>(?:1[5-9]|20)\\d)0[’']?s|[’'](?<short>[2-9])0[’']?s|(?<=the (?:early |late |mid[ -])?)${decadeName})`,
    ),
    read: ({ digits, short, decade }, context) => {
      if (digits !== undefined) return stated(centuryOr(digits));
      const named = short === undefined ? decadeNames.get(decade ?? "") : Number(short);
      return named === undefined ? undefined : readDecade(named, context);
    },
  },
];

function stated(value: string): TimeReading {
  return { type: "DATE", value, stated: true };
}

function statedDay(y: number, m: number, d: number): TimeReading | undefined {
  const day = dayOf(y, m, d);
  return day === undefined ? undefined : stated(day);
}

function readDigits(groups: Groups): TimeReading | undefined {
  const y = Number(groups.year);
  if (groups.day2 !== undefined)
    return statedDay(y, Number(groups.monthNumber), Number(groups.day2));
  const [first, second] = [Number(groups.day), Number(groups.digits)];
  const days = [dayOf(y, second, first), dayOf(y, first, second)]
    .flatMap((day) => day ?? [])
    .sort();
  const [one, other] = days;
  if (one === undefined || other === undefined || one === other)
    return one === undefined ? undefined : stated(one);
  return { ...stated(`${groups.year}-XX-XX`), either: [one, other] };
}

/** "The 1600s" are a century; "the 2000s" are oftener their first ten years. */
function centuryOr(decade: string): string {
  return decade.endsWith("0") && decade !== "200" ? decade.slice(0, 2) : decade;
}

/** "The '80s" are the latest that have begun by the day of publication, or by the year the narration has come to. */
function readDecade(named: number, { published, narrated, chronicle }: TimeContext): TimeReading {
  const from = narrated ? chronicle.year : undefined;
  const by = from?.value ?? published;
  if (by === undefined) return { type: "DATE", value: `XX${named}`, stated: false };
  const century = Number(by.slice(0, 2)) - (named > Number(by.slice(2, 3)) ? 1 : 0);
  return { type: "DATE", value: `${century}${named}`, stated: false, from: from?.span };
}

function readMonthDay(groups: Groups, context: TimeContext): TimeReading | undefined {
  const m = monthNumber(groups.month);
  const d = Number(groups.day);
  if (groups.year !== undefined) return statedDay(Number(groups.year), m, d);
  if (dayOf(2000, m, d) === undefined) return undefined;
  const settled = monthDayValue({ month: m, day: d, weekday: groups.weekday }, context);
  return { type: "DATE", stated: false, ...settled };
}

function readMonth(groups: Groups, context: TimeContext): TimeReading {
  const number = monthNumber(groups.month ?? groups.month2);
  return { type: "DATE", stated: false, ...monthValue(number, context) };
}

function readRelativeMonth(groups: Groups, context: TimeContext): TimeReading {
  const m = monthNumber(groups.month ?? groups.month2);
  const { published } = context;
  if (published === undefined) {
    return { type: "DATE", value: `XXXX-${pad(m, 2)}`, stated: false };
  }
  const own = Number(published.slice(0, 4));
  const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
  if (groups.which2 !== undefined) {
    const value = `${own + (steps[groups.which2] ?? 0)}-${pad(m, 2)}`;
    return { type: "DATE", value, stated: false };
  }
  const which = groups.which?.toLowerCase() ?? "";
  const thisYear = `${own}-${pad(m, 2)}`;
  const now = published.slice(0, 7);
  if (which === "this") return { type: "DATE", value: thisYear, stated: false };
  const back = which === "last" || which === "this past";
  const year = back ? (thisYear < now ? own : own - 1) : thisYear > now ? own : own + 1;
  return { type: "DATE", value: `${year}-${pad(m, 2)}`, stated: false };
}

const notBeforeYears =
  /(?:\b(?:about|than|least|nearly|almost|some|over|to|No\.?|Flight|flight|route|Route|highway|Highway|killed|of about|at|room|Room|numbered)|[$£€])\s$/u;

function readYear(value: string, context: TimeContext): TimeReading | undefined {
  if (Number(value) > 2060) return undefined;
  const range = /\b(?:from|in|between)\s+(?:1[5-9]|20)\d\d\s+(?:to|and)\s$/iu;
  if (notBeforeYears.test(context.before) && !range.test(context.before)) return undefined;
  return stated(value);
}
