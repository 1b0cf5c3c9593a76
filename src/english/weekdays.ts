// Names of the days of the week. ISO 8601 numbers: Monday is 1, Sunday is 7.

/** Full names in lower case. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map([
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
  ["sunday", 7],
]);

/** Short forms that are only taken where a date or a clock time stands beside them. */
export const shortWeekdayNumbers: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
]);
