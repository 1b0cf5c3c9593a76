// Days as whole numbers, so that bounds can be added to and compared. Proleptic Gregorian calendar, no time zone.

const dayLength = 86_400_000;

/** Days from 1 January 1970 to an ISO day. */
export function dayCount(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
}

/** The ISO day of a count. */
export function isoDay(count: number): string {
  return new Date(count * dayLength).toISOString().slice(0, 10);
}

/** The count of the first day of a year. */
export function yearStart(year: number): number {
  return dayCount(`${String(year).padStart(4, "0")}-01-01`);
}

/** ISO weekday of a count: Monday is 1, Sunday is 7. */
export function weekdayOf(count: number): number {
  return ((((count + 3) % 7) + 7) % 7) + 1;
}

/** The last such weekday on or before a day. */
export function lastWeekday(weekday: number, count: number): number {
  return count - ((weekdayOf(count) - weekday + 7) % 7);
}
