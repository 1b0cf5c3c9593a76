// Names of the months and the short forms that news uses.

/** Month words in lower case, without a final stop, to the number of the month. */
export const monthNumbers: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["jan", 1],
  ["february", 2],
  ["feb", 2],
  ["march", 3],
  ["mar", 3],
  ["april", 4],
  ["apr", 4],
  ["may", 5],
  ["june", 6],
  ["jun", 6],
  ["july", 7],
  ["jul", 7],
  ["august", 8],
  ["aug", 8],
  ["september", 9],
  ["sept", 9],
  ["sep", 9],
  ["october", 10],
  ["oct", 10],
  ["november", 11],
  ["nov", 11],
  ["december", 12],
  ["dec", 12],
]);

/** Months whose name is no other word, so that the bare word is a time wherever it stands. */
export const plainMonths: readonly string[] = [
  "January",
  "February",
  "July",
  "September",
  "October",
  "November",
  "December",
];

/** Months whose name is also a verb, a person's name or an adjective. */
export const doubtfulMonths: readonly string[] = ["March", "April", "May", "June", "August"];
