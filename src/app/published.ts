// Whether a published time the user gives is one that reports could give.

import { publishedTime } from "../ingest/published.ts";

/** Whether the value is an ISO 8601 date, or date and time, of the calendar. */
export function isPublishedTime(value: string): boolean {
  return publishedTime(value) !== undefined;
}
