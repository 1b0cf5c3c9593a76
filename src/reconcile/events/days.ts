// Compares the days two tellings give: whether they share one, cannot be of one day, or leave it open.

import { isDate, isYear, type Time } from "../../model/time.ts";

interface DayMeeting {
  readonly meeting: "shared" | "apart" | "open";
  /** Whether the day shared is a date and not just a weekday. */
  readonly dated: boolean;
}

/** What gives the days of a telling, as written: `2031-05-16`, `XXXX-05-16`, `XXXX-WXX-5`, `2031-05` or `2031`. */
export interface Dated {
  readonly days: ReadonlySet<string>;
  /** When its report was published, as bounds. */
  readonly published: Time | undefined;
}

/** A date so many days before its report is long past to it, and no bare weekday of another's means it. */
const daysOfWeekday = 7;

/** Whether two tellings may be of one day. */
export function compareDays(a: Dated, b: Dated): DayMeeting {
  if (a.days.size === 0 || b.days.size === 0) {
    const past = isPastYear(a.days) || isPastYear(b.days);
    return { meeting: past ? "apart" : "open", dated: false };
  }
  const meetings = [...a.days].flatMap((x) =>
    [...b.days].map((y) => ({
      meeting: meetingOf(asWeekday(x, y, a.published), asWeekday(y, x, b.published)),
      dated: isDate(x) && x === y,
    })),
  );
  const shared = meetings.filter(({ meeting }) => meeting === "shared");
  if (shared.length > 0) return { meeting: "shared", dated: shared.some(({ dated }) => dated) };
  const open = meetings.some(({ meeting }) => meeting === "open");
  return { meeting: open ? "open" : "apart", dated: false };
}

/** Days from one day to a later one; negative where it is earlier. */
export function daysApart(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}

/** What a report dates by a year alone is history to it; an undated telling elsewhere is not. */
function isPastYear(days: ReadonlySet<string>): boolean {
  return days.size > 0 && [...days].every(isYear);
}

function meetingOf(x: string, y: string): DayMeeting["meeting"] {
  if (x === y) return "shared";
  if (isYear(x) || isYear(y)) return "apart";
  if (isWeekday(x) || isWeekday(y))
    return isWeekday(x) && isWeekday(y) ? "apart" : openUnlessDate(x, y);
  if (isOfEveryYear(x) || isOfEveryYear(y)) return yearless(x, y);
  return x.startsWith(y) || y.startsWith(x) ? "open" : "apart";
}

// A weekday may be a day of a month, or the day of a month in some year; a date that is no weekday here is long past.
function openUnlessDate(x: string, y: string): DayMeeting["meeting"] {
  return isDate(x) || isDate(y) ? "apart" : "open";
}

/** "16 May", of whichever year, and a date, a month, or another such day. */
function yearless(x: string, y: string): DayMeeting["meeting"] {
  const [a, b] = [x.slice(yearLength), y.slice(yearLength)];
  if (a === b) return "shared";
  return a.startsWith(b) || b.startsWith(a) ? "open" : "apart";
}

const yearLength = "YYYY-".length;

function isOfEveryYear(day: string): boolean {
  return day.startsWith("XXXX-") && !isWeekday(day);
}

function isWeekday(day: string): boolean {
  return day.startsWith("XXXX-WXX-");
}

// A date is compared with a weekday as a weekday; one long past to its own report stays a date.
function asWeekday(day: string, other: string, published: Time | undefined): string {
  if (!isDate(day) || !isWeekday(other)) return day;
  const since = published?.earliest;
  if (since !== undefined && daysApart(day, since) > daysOfWeekday) return day;
  return weekdayOf(day);
}

/** The weekday of a date, as a report writes it that gives no more; what is no date, as it is. */
export function weekdayOf(day: string): string {
  if (!isDate(day)) return day;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return `XXXX-WXX-${weekday === 0 ? 7 : weekday}`;
}
