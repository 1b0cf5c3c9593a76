// Words that make a share of two numbers: "one in three", "nine out of every ten".

/** What stands between the two. */
export const ratioJoints: ReadonlySet<string> = new Set([
  "in",
  "in every",
  "of",
  "of every",
  "out of",
  "out of every",
]);

/** Wholes that shares are told of. */
export const roundWholes: ReadonlySet<number> = new Set([10, 100, 1000]);

/** After "four people in ten" these show that the ten are no count of something else. */
export const afterRatios: ReadonlySet<string> = new Set([
  ..."are is was were be been have has had did do will would may might could can".split(" "),
  ...["", ".", ",", ";", ":", "!", "?", ")", '"', "”"],
]);
