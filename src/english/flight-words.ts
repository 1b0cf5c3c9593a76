// Words for leaving home under force: who drives whom, and where from.

/** What tells of a flight, after its subject. */
export const flightEnds: ReadonlySet<string> = new Set([
  "fled",
  "left their homes",
  "left their houses",
  "left their villages",
  "abandoned their homes",
]);

/** Verbs whose object is made to leave. */
export const driveVerbs: ReadonlySet<string> = new Set(
  "drove driven driving forced forcing pushed pushing sent".split(" "),
);

/** What makes of such an object people who lost their homes. */
export const homeExits: ReadonlySet<string> = new Set([
  "from their homes",
  "from their houses",
  "from their villages",
  "fleeing from their homes",
  "out of their homes",
  "out of their houses",
  "out of their villages",
  "to flee",
  "to flee their homes",
  "to leave their homes",
  "to leave their houses",
  "to leave their villages",
]);
