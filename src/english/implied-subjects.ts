// Words that decide who does what a verb says where its own clause does not.

/** "She promised them to leave": she leaves. After other verbs with an object ("told them to leave") the object does. */
export const subjectControlVerbs: ReadonlySet<string> = new Set(
  "promise swear threaten vow".split(" "),
);

/** Stand in a relative clause for the noun before it. */
export const relativeStandIns: ReadonlySet<string> = new Set("who whom which that".split(" "));

/** Before a participle, make it speak of the whole statement: "as expected", "than feared". */
export const statementMarks: ReadonlySet<string> = new Set("as than if".split(" "));
