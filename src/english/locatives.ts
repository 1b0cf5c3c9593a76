// Words that stand before the place of an act, before its doer, and before whom it is done to.

export const locatives: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "outside",
  "across",
  "around",
  "inside",
  "over",
  "throughout",
  "along",
  "off",
  "on",
  "from",
  "through",
  "within",
  "north",
  "south",
  "east",
  "west",
  "northern",
  "southern",
  "eastern",
  "western",
  "central",
  "beside",
  "toward",
  "towards",
  "into",
]);

/** After a noun of act: "the attack on the convoy". */
export const beforeTarget: ReadonlySet<string> = new Set(["on", "against", "upon", "targeting"]);

/** "the attack by rebels", "was attacked by rebels". */
export const beforeActor: ReadonlySet<string> = new Set(["by"]);

/** "clashes between rebels and the army", "fighting involving troops". */
export const beforeParties: ReadonlySet<string> = new Set([
  "between",
  "among",
  "involving",
  "with",
]);

/** Forms of "be" and "get" that make the next participle passive. */
export const passiveMarks: ReadonlySet<string> = new Set([
  "was",
  "were",
  "been",
  "being",
  "is",
  "are",
  "be",
  "got",
  "gets",
]);
