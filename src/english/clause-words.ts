// Words between a counted subject and its verb: which end the subject's clause, which only hang on the subject.

/** Between a subject and its verb these end the clause; verbs of saying do so too and stand in `locatives.ts`. */
export const clauseBarriers: ReadonlySet<string> = new Set(
  [
    "\" '' : ; `` “ ”",
    "according after although as",
    "because before but",
    "if",
    "since so",
    "than then though",
    "until",
    "when where whether while whose",
  ].flatMap((line) => line.split(" ")),
);

/** Between a figure and a time these end the clause in which the time tells when. */
export const timeBarriers: ReadonlySet<string> = new Set(
  "; : who which whose when after before while since but that".split(" "),
);

/** After a comma these join another clause. */
export const clauseJoints: ReadonlySet<string> = new Set("and but so while".split(" "));

/** Words that begin a phrase which hangs on the subject before it. */
export const subjectHangers: ReadonlySet<string> = new Set(
  [
    "( , -- – —",
    "aboard accused across aged ages all along also among around at attending",
    "believed between both by",
    "driving during",
    "each either",
    "for from",
    "herself himself hit hurt",
    "identified in including inside into",
    "known",
    "later living",
    "most",
    "named near",
    "of on out outside over",
    "playing",
    "riding",
    "sitting sleeping standing struck suspected",
    "that themselves throughout to trapped traveling travelling",
    "under",
    "waiting walking which who with within working",
  ].flatMap((line) => line.split(" ")),
);

/** Words that may stand between a subject and its verb besides adverbs in -ly. */
export const smallAdverbs: ReadonlySet<string> = new Set(
  "others more also still were was have been had has are is".split(" "),
);

/** Adverbs that may stand between "and" and the second of two joined verbs, besides those in -ly. */
export const joinedAdverbs: ReadonlySet<string> = new Set(
  "later then also soon eventually".split(" "),
);

/** Words that put a second participle beside the first. */
export const verbJoints: ReadonlySet<string> = new Set("and but then".split(" "));

/** Words that part a second verb from the subject of the first. */
export const verbBarriers: ReadonlySet<string> = new Set(
  'who which said ; : when while as " “ ” after'.split(" "),
);

/** Past forms not in -ed, and auxiliaries, by which a new verb shows. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  [
    "are",
    "began",
    "came",
    "drove",
    "fell fled found",
    "got",
    "had has have held hit",
    "is",
    "left",
    "made",
    "ran",
    "saw struck",
    "took",
    "was went were",
  ].flatMap((line) => line.split(" ")),
);

/** Words in -ed that describe and are no verb. */
export const describingParticiples: ReadonlySet<string> = new Set(
  "armed masked unarmed suspected alleged unidentified wanted aged hundred".split(" "),
);

/** Prepositions, and words like them, after which a count is no subject. */
export const objectMarks: ReadonlySet<string> = new Set(
  [
    "across after against among amongst around at",
    "before behind beside between by",
    "during",
    "for from",
    "in include included includes including inside into",
    "like",
    "near",
    "of on onto outside over",
    "past",
    "than through to toward towards",
    "under",
    "via",
    "with within",
  ].flatMap((line) => line.split(" ")),
);

/** What hangs on one of these is told of a whole, and is never the subject. */
export const wholeMarks: ReadonlySet<string> = new Set(
  "of including include includes included by than with against".split(" "),
);

/** Articles and possessives. */
export const articles: ReadonlySet<string> = new Set("the a his its their".split(" "));

/** After a time they show that it stands alone and names nothing. */
export const afterLoneTime: ReadonlySet<string> = new Set(
  "and in at when after by as that with for to".split(" "),
);

/** Before "to" they make of it no plan: "is known to have died", "went on to kill". */
export const factBeforeTo: ReadonlySet<string> = new Set(
  "known said understood confirmed managed went on continued".split(" "),
);

/** Words that open a condition. */
export const conditions: ReadonlySet<string> = new Set("if unless whether".split(" "));

/** Right before a second participle that shares the auxiliary of the first. */
export const secondMarks: ReadonlySet<string> = new Set("and then later".split(" "));
