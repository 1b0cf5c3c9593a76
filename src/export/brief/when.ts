// Says a time as the reports say it: a TIMEX3 value or a bounded time in plain words, never its code.

import type { Time } from "../../model/time.ts";

const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const partsOfDay: Readonly<Record<string, string>> = {
  MO: "morning",
  MI: "midday",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  DT: "daytime",
};
const seasons: Readonly<Record<string, string>> = {
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  WI: "winter",
};

/** `Friday (undated)`, `18 May 2031`, `18 May (year not given)`; `undefined` for a value with no plain reading. */
export function sayValue(value: string): string | undefined {
  const [, date = "", time] = /^([^T]*)(?:T(.*))?$/.exec(value) ?? [];
  const day = sayWeekday(date) ?? sayDate(date);
  if (day === undefined) return undefined;
  const part = time === undefined ? undefined : sayTimeOfDay(time);
  if (part === undefined) return joinNote(day, "");
  return joinNote(day, part);
}

interface Day {
  readonly words: string;
  readonly note: string | undefined;
}

function joinNote(day: Day, part: string): string {
  const words = part === "" ? day.words : `${day.words} ${part}`;
  return day.note === undefined ? words : `${words} (${day.note})`;
}

function sayWeekday(date: string): Day | undefined {
  const match = /^X{4}-W(?:XX|\d\d)-([1-7])$/.exec(date);
  const name = match === null ? undefined : weekdays[Number(match[1]) - 1];
  return name === undefined ? undefined : { words: name, note: "undated" };
}

function sayDate(date: string): Day | undefined {
  const season = /^(\d{4}|X{4})-(SP|SU|FA|WI)$/.exec(date);
  if (season !== null) return yearly(season[1] ?? "", seasons[season[2] ?? ""] ?? "");
  const match = /^(\d{4}|X{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(date);
  if (match === null) return undefined;
  const [, year = "", month, day] = match;
  const monthName = month === undefined ? undefined : months[Number(month) - 1];
  if (monthName === undefined) {
    const yearOnly = year !== "XXXX" && (month === undefined || month === "XX");
    return yearOnly ? { words: year, note: undefined } : undefined;
  }
  if (day === undefined || day === "XX") return yearly(year, monthName);
  return yearly(year, `${Number(day)} ${monthName}`);
}

function yearly(year: string, words: string): Day {
  if (year === "XXXX") return { words, note: "year not given" };
  return { words: `${words} ${year}`, note: undefined };
}

function sayTimeOfDay(time: string): string | undefined {
  if (/^\d\d:\d\d/.test(time)) return `at ${time.slice(0, 5)}`;
  return partsOfDay[time];
}

/** `18 May 2031`, `between 16 and 18 May 2031`, `before 18 May 2031`; how it is known is said where it was worked out. */
export function sayTime(time: Time): string {
  const words = sayBounds(time);
  return time.basis === "inferred" ? `${words} (inferred)` : words;
}

/** `on 18 May 2031`, `in 2014`, `between 16 and 18 May 2031`, `on or after 1 May 2031`: a time to follow "placed". */
export function placeInTime(time: Time): string {
  const words = sayBounds(time);
  if (time.earliest !== undefined && time.earliest === time.latest) return `on ${words}`;
  return /^(?:between|on) /u.test(words) ? words : `in ${words}`;
}

function sayBounds({ edtf, earliest, latest }: Time): string {
  if (earliest !== undefined && earliest === latest) return sayDay(earliest);
  const whole = sayDate(edtf);
  if (whole !== undefined && whole.note === undefined) return whole.words;
  if (earliest !== undefined && latest !== undefined) {
    return `between ${sayDay(earliest)} and ${sayDay(latest)}`;
  }
  if (earliest !== undefined) return `on or after ${sayDay(earliest)}`;
  if (latest !== undefined) return `on or before ${sayDay(latest)}`;
  return "no day given";
}

/** `2031-05-18` as `18 May 2031`. */
export function sayDay(day: string): string {
  return sayDate(day)?.words ?? day;
}

/** A reason with its ISO days in plain words: `as of 2031-05-18` as `as of 18 May 2031`. */
export function sayDaysIn(reason: string): string {
  return reason.replace(/\b\d{4}-\d{2}-\d{2}\b/g, sayDay);
}
