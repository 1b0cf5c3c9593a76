// Words by which a verb looks back or ahead.

/** Auxiliaries of what is to come, or may. */
export const aheadAuxiliaries: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "be",
  "would",
  "'ll",
  "’ll",
  "wo",
  "may",
  "might",
  "can",
  "could",
  "should",
  "must",
]);

/** Auxiliaries of what was. */
export const backAuxiliaries: ReadonlySet<string> = new Set([
  "was",
  "were",
  "had",
  "has",
  "have",
  "'d",
  "’d",
  "'ve",
  "’ve",
  "did",
  "been",
]);

/** Words that say of a thing that it is to come, by their dictionary form. */
export const plannedWords: ReadonlySet<string> = new Set([
  "schedule",
  "due",
  "expect",
  "plan",
  "slate",
  "expire",
  "likely",
  "upcoming",
  "payable",
]);

/** Verbs that an infinitive shares its time with: who began to shell on Friday shelled on Friday. */
export const carriedVerbs: ReadonlySet<string> = new Set([
  "able",
  "appear",
  "begin",
  "cease",
  "come",
  "continue",
  "decline",
  "fail",
  "force",
  "go",
  "happen",
  "help",
  "let",
  "make",
  "manage",
  "refuse",
  "seem",
  "start",
  "stop",
  "tend",
  "try",
  "use",
]);

/** What is called for on a day, and is then to come on it: "called for a strike on Friday", and not "called for calm". */
export const calledFor: ReadonlySet<string> = new Set(
  "boycott demonstration demonstrations election elections march marches meeting protest protests rallies rally referendum strike strikes vote walkout".split(
    " ",
  ),
);
