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

/** Right before a name that nothing else is known of they make it a place. */
export const placing: ReadonlySet<string> = new Set(["in", "at", "near", "outside", "off"]);

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

/** Before a time they say from when, up to when or around when, not when the act was. */
export const boundingPrepositions: ReadonlySet<string> = new Set([
  "since",
  "until",
  "till",
  "before",
  "after",
  "following",
  "from",
  "by",
]);

/** Before a bare year they date the act; in "the 2029 accord" the year only names something. */
export const datingPrepositions: ReadonlySet<string> = new Set(["in", "during", "of"]);

/** Between a verb and what follows they show that it is not the verb's object. */
export const notBeforeObject: ReadonlySet<string> = new Set([
  "and",
  "or",
  "but",
  "with",
  "for",
  "of",
  "by",
  "to",
  "as",
  "about",
  "alongside",
  "beside",
  "against",
  "under",
  "after",
  "before",
  "when",
  "while",
  "because",
  "that",
  "who",
  "which",
]);

/** Verbs of speech: right before a time they make it the time of the words ("spoke on Tuesday of 45 deaths"). */
export const sayingVerbs: ReadonlySet<string> = new Set([
  "said",
  "says",
  "saying",
  "told",
  "spoke",
  "reported",
  "announced",
  "added",
  "confirmed",
  "stated",
  "wrote",
  "charged",
  "testified",
  "tweeted",
]);

/** Verbs of counting: right before a time they make it the time of the count ("put the toll at 45 on Tuesday"). */
export const countingVerbs: ReadonlySet<string> = new Set([
  "counted",
  "listed",
  "put",
  "gave",
  "updated",
  "registered",
]);

export const relativePronouns: ReadonlySet<string> = new Set([
  "who",
  "which",
  "that",
  "whose",
  "whom",
]);
