// Settles relative words against the day a report was published. Without that day the value keeps its open places.

import { monthNumbers } from "../../english/months.ts";
import { partsOfDay, timeUnits } from "../../english/time-words.ts";
import { shortWeekdayNumbers, weekdayNumbers } from "../../english/weekdays.ts";
import type { Span } from "../../model/span.ts";
import { addDays, addMonths, dayOf, pad, weekdayOf, weekOf } from "./calendar.ts";
import { grainOf } from "./chronicle.ts";
import type { Earlier, Either, TimeContext, TimeReading } from "./rule.ts";

/** ISO number of a weekday word. */
export function weekdayNumber(word: string | undefined): number {
  const lower = (word ?? "").toLowerCase();
  return weekdayNumbers.get(lower) ?? shortWeekdayNumbers.get(lower) ?? 1;
}

/** Number of a month word. */
export function monthNumber(word: string | undefined): number {
  return monthNumbers.get((word ?? "").toLowerCase()) ?? 1;
}

/** A value with the expression it was counted from, and with both readings where the text does not decide. */
export interface Settled {
  readonly value: string;
  readonly from?: Span | undefined;
  readonly either?: Either | undefined;
}

/** The value of a weekday: the last such day on or before publication, or the next one where the sentence looks ahead. */
export function weekdayValue(weekday: number, context: TimeContext): Settled {
  const { published, direction } = context;
  if (published === undefined) return { value: `XXXX-WXX-${weekday}` };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const past = addDays(published, -back);
  const coming = addDays(published, 7 - back);
  if (back === 0 || direction < 0) return { value: past };
  return direction > 0 ? { value: coming } : { value: past, either: [past, coming] };
}

/** A day of a month, with the weekday that stands beside it. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
  readonly weekday?: string | undefined;
}

/** The value of a day and month without a year. */
export function monthDayValue({ month, day, weekday }: MonthDay, context: TimeContext): Settled {
  const year = yearFor(month, context);
  const inYear = year === undefined ? undefined : dayOf(Number(year.value), month, day);
  if (inYear !== undefined) return { value: inYear, from: year?.from };
  const open = `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  const { published } = context;
  if (published === undefined) return { value: open };
  const own = Number(published.slice(0, 4));
  const days = [own - 1, own, own + 1].flatMap((each) => dayOf(each, month, day) ?? []);
  const named =
    weekday === undefined ? [] : days.filter((each) => weekdayOf(each) === weekdayNumber(weekday));
  return pickDay(named.length > 0 ? named : days, published, context.direction) ?? { value: open };
}

/** The value of a month without a year: the last such month, or the next where the sentence looks ahead. */
export function monthValue(month: number, context: TimeContext): Settled {
  const year = yearFor(month, context);
  if (year !== undefined) return { value: `${year.value}-${pad(month, 2)}`, from: year.from };
  const open = `XXXX-${pad(month, 2)}`;
  const { published } = context;
  if (published === undefined) return { value: open };
  const own = Number(published.slice(0, 4));
  const months = [own - 1, own, own + 1].map((each) => `${pad(each, 4)}-${pad(month, 2)}`);
  return pickDay(months, published.slice(0, 7), context.direction || -1) ?? { value: open };
}

/** The year that the words around give to a month: one further on ("28 May to 2 June 2031"), or that of the narration. */
function yearFor(month: number, context: TimeContext): Settled | undefined {
  const ahead = yearAhead.exec(context.after)?.[1];
  if (ahead !== undefined) return { value: ahead };
  const { month: lastMonth, year: lastYear } = context.chronicle;
  if (context.narrated && lastYear !== undefined)
    return { value: yearOfNarration(month, lastYear.value), from: lastYear.span };
  if (context.published !== undefined || lastMonth === undefined) return undefined;
  if (lastMonth.sentence < context.sentence - window) return undefined;
  return { value: yearOfNarration(month, lastMonth.value), from: lastMonth.span };
}

/** The end of a stretch that begins at the expression, with its year. */
const yearAhead =
  /^(?:\s*[-–—/]\s*|\s+(?:and|or|to|until|till|through)\s+)(?:(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s*)?(?:[A-Z][a-z]{2,8}\.?\s*)?(?:\d{1,2}(?:st|nd|rd|th)?)?,?\s+(1[0-9]\d\d|20\d\d)(?![\d-])/u;

/**
 * A narration goes on: its next month is one of the same year, and of the next where the same year's lies more than half
 * a year back; a month late in the year, told after one that is early, is that of the year before.
 */
function yearOfNarration(month: number, reference: string): string {
  const year = Number(reference.slice(0, 4));
  const told = /^\d{4}-(\d\d)/.exec(reference)?.[1];
  if (told === undefined) return pad(year, 4);
  const ahead = month - Number(told);
  return pad(ahead < -6 ? year + 1 : ahead > 9 ? year - 1 : year, 4);
}

/**
 * Without a tense, the nearest of its kind; a past or a coming one where the sentence says so. A text that means
 * a day most of a year away says its year, so the tense is not believed where the other side is much nearer.
 */
function pickDay(
  values: readonly string[],
  published: string,
  direction: -1 | 0 | 1,
): Settled | undefined {
  const past = values.filter((value) => value <= published).at(-1);
  const coming = values.find((value) => value >= published);
  if (past === undefined || coming === undefined) return onlyOne(past ?? coming);
  const back = daysBetween(past, published);
  const ahead = daysBetween(published, coming);
  if (direction < 0 && !(back > farAway && ahead < nearBy)) return { value: past };
  if (direction > 0 && !(ahead > farAway && back < nearBy)) return { value: coming };
  const near = back <= ahead ? past : coming;
  const open = direction === 0 && past !== coming && Math.max(back, ahead) <= farAway;
  return { value: near, either: open ? [past, coming] : undefined };
}

function onlyOne(value: string | undefined): Settled | undefined {
  return value === undefined ? undefined : { value };
}

/** Days; set on news of 1989 to 2000 (TimeBank, AQUAINT), November 2026. */
const farAway = 240;
const nearBy = 120;

function daysBetween(from: string, until: string): number {
  return Math.abs(Date.parse(until) - Date.parse(from)) / 86_400_000;
}

/**
 * The value of the unit that lies `count` units from a day, as fine as the unit is: "two weeks ago" is a week. Months and
 * years are counted from a month or a year as well.
 */
export function shiftedValue(from: string, unit: string, count: number): string | undefined {
  const day = from.slice(0, 10);
  switch (unit) {
    case "day":
    case "night":
      return addDays(day, count);
    case "week":
      return weekOf(addDays(day, count * 7));
    case "weekend":
      return `${weekOf(addDays(day, count * 7))}-WE`;
    case "fortnight":
      return weekOf(addDays(day, count * 14));
    case "month":
      return addMonths(day, count);
    case "quarter": {
      const month = addMonths(firstMonthOf(day), count * 3);
      return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
    }
    case "year":
      return pad(Number(day.slice(0, 4)) + count, 4);
    case "decade":
      return count === 0
        ? day.slice(0, 3)
        : pad(Math.floor(Number(day.slice(0, 4)) / 10) + count, 3);
    case "century":
      return pad(Math.floor(Number(day.slice(0, 4)) / 100) + count, 2);
    default:
      return undefined;
  }
}

function firstMonthOf(day: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(day);
  return quarter === null ? day : `${quarter[1]}-${pad(Number(quarter[2]) * 3 - 2, 2)}`;
}

/** What "this week" or "last month" is when nothing dates the report. */
export function openValue(unit: string): string {
  const open: Readonly<Record<string, string>> = {
    day: "XXXX-XX-XX",
    night: "XXXX-XX-XX",
    week: "XXXX-WXX",
    weekend: "XXXX-WXX-WE",
    month: "XXXX-XX",
    quarter: "XXXX-QX",
    year: "XXXX",
    decade: "XXX",
    century: "XX",
  };
  return open[unit] ?? "XXXX-XX-XX";
}

/** So many sentences back a report of the day counts from a date; a narration counts from its latest one. */
const window = 2;

/** The latest expression that a number of this unit can be counted from. */
export function anchorFor(unit: string, context: TimeContext): Earlier | undefined {
  const latest = context.chronicle[grainOf(unit)];
  const near = latest !== undefined && latest.sentence >= context.sentence - window;
  return near || context.narrated ? latest : undefined;
}

/** ISO 8601 duration of an amount of a unit; `X` where the amount is not said. Decades are counted in years. */
export function durationValue(unit: string, amount: number | undefined): string {
  const known = timeUnits.get(unit);
  if (known === undefined) return "PXX";
  const halved = amount === undefined ? undefined : halfDuration(unit, amount);
  if (halved !== undefined) return halved;
  const count = amount === undefined ? "X" : String(amount * known.factor);
  return known.code.startsWith("T") ? `PT${count}${known.code.slice(1)}` : `P${count}${known.code}`;
}

/** Half a year is six months, and half an hour thirty minutes. */
function halfDuration(unit: string, amount: number): string | undefined {
  const whole = Math.floor(amount);
  if (amount - whole !== 0.5) return undefined;
  if (unit === "year") return `P${whole === 0 ? "" : `${whole}Y`}6M`;
  if (unit === "hour") return `PT${whole === 0 ? "" : `${whole}H`}30M`;
  return unit === "minute" ? `PT${whole === 0 ? "" : `${whole}M`}30S` : undefined;
}

/** Which way a word before a unit looks. */
export function wayOf(which: string): -1 | 0 | 1 {
  if (/next|coming|following/.test(which)) return 1;
  return /last|past|previous/.test(which) ? -1 : 0;
}

/** A value that rests on another date than its own words give. */
export function open(value: string, type: "DATE" | "TIME" = "DATE"): TimeReading {
  return { type, value, stated: false };
}

/** A day with the letters of a part of it: "Friday night". */
export function withPart(day: string, word: string | undefined): TimeReading {
  const code = word === undefined ? undefined : partsOfDay.get(word);
  return code === undefined ? open(day) : open(`${day}${code}`, "TIME");
}
