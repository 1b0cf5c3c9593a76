// Days, weeks and months of the proleptic Gregorian calendar, as ISO 8601 strings. No clock, no time zone.

/** The day `count` days after an ISO day. */
export function addDays(day: string, count: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000);
}

/** The month (`YYYY-MM`) `count` months after the month of an ISO day or month. */
export function addMonths(dayOrMonth: string, count: number): string {
  const months = Number(dayOrMonth.slice(0, 4)) * 12 + Number(dayOrMonth.slice(5, 7)) - 1 + count;
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
}

/** ISO weekday of an ISO day: Monday is 1, Sunday is 7. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(`${day}T00:00:00Z`)).getUTCDay() || 7;
}

/** The ISO week (`2031-W20`) an ISO day lies in. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const ordinal = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${pad(Math.floor(ordinal / 7) + 1, 2)}`;
}

/** The Monday of an ISO week. */
export function mondayOf(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth) + (Number(week.slice(6, 8)) - 1) * 7);
}

/** The last day of a month (`YYYY-MM`). */
export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** The ISO day of these numbers, or `undefined` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && isoDay(time) === iso ? iso : undefined;
}

/** A number with leading zeros. */
export function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
