// Settles relative words against the day a report was published. Without that day the value keeps its open places.

import { monthNumbers } from "../../english/months.ts";
import { timeUnits } from "../../english/time-words.ts";
import { shortWeekdayNumbers, weekdayNumbers } from "../../english/weekdays.ts";
import { addDays, addMonths, dayOf, pad, weekdayOf, weekOf } from "./calendar.ts";
import type { Earlier, TimeContext } from "./rule.ts";

/** ISO number of a weekday word. */
export function weekdayNumber(word: string | undefined): number {
  const lower = (word ?? "").toLowerCase();
  return weekdayNumbers.get(lower) ?? shortWeekdayNumbers.get(lower) ?? 1;
}

/** Number of a month word. */
export function monthNumber(word: string | undefined): number {
  return monthNumbers.get((word ?? "").toLowerCase()) ?? 1;
}

/** The value of a weekday: the last such day on or before publication, or the next one where the sentence looks ahead. */
export function weekdayValue(weekday: number, context: TimeContext): string {
  const { published } = context;
  if (published === undefined) return `XXXX-WXX-${weekday}`;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (context.direction <= 0 || back === 0) return addDays(published, -back);
  return addDays(published, 7 - back);
}

/** The value of a day and month without a year. */
export function monthDayValue(
  { month, day, weekday }: { month: number; day: number; weekday?: string | undefined },
  context: TimeContext,
): string {
  const { published } = context;
  if (published === undefined) return `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  const year = Number(published.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, day) ?? []);
  const named =
    weekday === undefined ? [] : days.filter((each) => weekdayOf(each) === weekdayNumber(weekday));
  const value = pickDay(named.length > 0 ? named : days, published, context.direction);
  return value ?? `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The value of a month without a year: the last such month, or the next where the sentence looks ahead. */
export function monthValue(month: number, context: TimeContext): string {
  const { published } = context;
  if (published === undefined) return `XXXX-${pad(month, 2)}`;
  const year = Number(published.slice(0, 4));
  const months = [year - 1, year, year + 1].map((each) => `${pad(each, 4)}-${pad(month, 2)}`);
  const direction = context.direction || -1;
  return pickDay(months, published.slice(0, 7), direction) ?? `XXXX-${pad(month, 2)}`;
}

/**
 * Without a tense, the nearest of its kind; a past or a coming one where the sentence says so. A text that means
 * a day most of a year away says its year, so the tense is not believed where the other side is much nearer.
 */
function pickDay(values: readonly string[], published: string, direction: -1 | 0 | 1) {
  const past = values.filter((value) => value <= published).at(-1);
  const coming = values.find((value) => value >= published);
  if (past === undefined || coming === undefined) return past ?? coming;
  const back = daysBetween(past, published);
  const ahead = daysBetween(published, coming);
  if (direction < 0 && !(back > farAway && ahead < nearBy)) return past;
  if (direction > 0 && !(ahead > farAway && back < nearBy)) return coming;
  return back <= ahead ? past : coming;
}

/** Days; set on news of 1989 to 2000 (TimeBank, AQUAINT), November 2026. */
const farAway = 240;
const nearBy = 120;

function daysBetween(from: string, until: string): number {
  return Math.abs(Date.parse(until) - Date.parse(from)) / 86_400_000;
}

/** The value of the unit that lies `count` units from a day, as fine as the unit is: "two weeks ago" is a week. */
export function shiftedValue(day: string, unit: string, count: number): string | undefined {
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
      const month = addMonths(day, count * 3);
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

/** The latest earlier expression of this sentence or the two before it that is settled to the day. */
export function dayBefore(context: TimeContext): Earlier | undefined {
  return context.earlier.findLast(
    (one) => one.sentence >= context.sentence - 2 && /^\d{4}-\d{2}-\d{2}/.test(one.value),
  );
}

/** ISO 8601 duration of an amount of a unit; `X` where the amount is not said. Decades are counted in years. */
export function durationValue(unit: string, amount: number | undefined): string {
  const known = timeUnits.get(unit);
  if (known === undefined) return "PXX";
  const count = amount === undefined ? "X" : String(amount * known.factor);
  return known.code.startsWith("T") ? `PT${count}${known.code.slice(1)}` : `P${count}${known.code}`;
}
