// Small words around a number: before it, between it and its noun, and after it; and numbers that count nobody.

/** Words between a hedge and its number: "at least another 12". */
export const countPointers: ReadonlySet<string> = new Set(
  "the his her their its our these those all another other a an additional further just only my".split(
    " ",
  ),
);

/** Words between a verb and the count it is about. */
export const objectPointers: ReadonlySet<string> = new Set(
  "the his her their its all another a an up off out down just only other total combined these those also".split(
    " ",
  ),
);

/** Between a number and its noun they say that there are some besides. */
export const adders: ReadonlySet<string> = new Set(
  "more other additional further extra".split(" "),
);

/** Beside a number they make of it an addition to what was counted before. */
export const increments: ReadonlySet<string> = new Set("additional extra further more".split(" "));

/** After a number they tell of people beside some counted before. */
export const besides: ReadonlySet<string> = new Set("other others more".split(" "));

/** Words that may follow a bare number and are no noun it counts. */
export const afterBareNumber: ReadonlySet<string> = new Set(
  [
    "alive all alone also another apparently",
    "before both",
    "dead",
    "each",
    "far further",
    "here",
    "inside",
    "later",
    "more",
    "nearby now",
    "other others outside overnight",
    "per plus",
    "so still",
    "themselves then there today",
    "yesterday",
  ].flatMap((line) => line.split(" ")),
);

/** Pronouns for a whole of which some are counted. */
export const wholePronouns: ReadonlySet<string> = new Set("them whom us those these".split(" "));

/** "nine of his followers" are the losses of a side, not some of a whole. */
export const ranks: ReadonlySet<string> = new Set(
  "backers comrades followers members men supporters".split(" "),
);

/** After "among" and "of" they point to a whole. */
export const wholePointers: ReadonlySet<string> = new Set("the those".split(" "));

/** Before "of" and a number they tell of a share of it. */
export const shares: ReadonlySet<string> = new Set(
  "most half third thirds quarter quarters majority percent many some part rest".split(" "),
);

/** Words that end the search for a noun after a number. */
export const nounBarriers: ReadonlySet<string> = new Set(
  [
    "a after an and are as at",
    "be because been being but by",
    "can could",
    "died dies during",
    "for from",
    "had has have he",
    "if in including into is it",
    "may might",
    "near not",
    "of on or",
    "said she since so",
    "than that the they to",
    "was were when which while who will with would",
  ].flatMap((line) => line.split(" ")),
);

/** Articles that make of a noun one person. */
export const indefiniteArticles: ReadonlySet<string> = new Set("a an one another".split(" "));

/** Articles and possessives that make of a noun somebody in particular. */
export const definiteArticles: ReadonlySet<string> = new Set(
  "the his her their its my this that our".split(" "),
);

/** What stands between the number of a family and its size. */
export const familyHeads: ReadonlySet<string> = new Set([
  "a family of",
  "the family of",
  "a couple of",
  "the couple of",
  "a group of",
  "the group of",
]);

/** Before a number these make a label of it. */
export const numberLabels: ReadonlySet<string> = new Set(
  [
    "# $ @ £ €",
    "age aged ages apartment apt article",
    "bus",
    "car channel chapter class",
    "district",
    "engine",
    "flight",
    "gate grade",
    "highway",
    "interstate",
    "no. number",
    "page phase precinct",
    "room route",
    "section suite",
    "train turned turning turns type",
    "unit",
    "verse version",
    "zone",
  ].flatMap((line) => line.split(" ")),
);

/** After a number these make a share, a size or an address of it. */
export const numberMarks: ReadonlySet<string> = new Set(
  "percent per y/o % block th calibre caliber mm cm km".split(" "),
);

/** Before four digits these make a year of them. */
export const beforeYear: ReadonlySet<string> = new Set(
  "in since of by until late early mid".split(" "),
);

/** Words for ages, and what stands between listed ones. */
export const ageWords: ReadonlySet<string> = new Set("age ages aged both".split(" "));
export const ageJoints: ReadonlySet<string> = new Set(", and to - – between from".split(" "));

/** Before a number that is an age beside a person, and after the last of them. */
export const ageOpeners: ReadonlySet<string> = new Set([",", "and", "other"]);
export const ageMarks: ReadonlySet<string> = new Set([
  "",
  ",",
  ".",
  ";",
  ")",
  "–",
  "—",
  "--",
  "year",
  "years",
]);

/** Things in a row: "image 4 of 11". */
export const rowNouns: ReadonlySet<string> = new Set(
  "image photo slide picture part step page".split(" "),
);

/** Words that point to a noun after them, or stand alone. */
export const demonstratives: ReadonlySet<string> = new Set("those these".split(" "));

/** Before "of" and a number they tell how many children somebody has. */
export const parentNouns: ReadonlySet<string> = new Set(
  "father mother dad mom parent parents grandfather grandmother".split(" "),
);

/** Before a number they make of those counted some of a row. */
export const rowMarks: ReadonlySet<string> = new Set("first next last final remaining".split(" "));

/** After a number and a name they make an address of both. */
export const streetNouns: ReadonlySet<string> = new Set(
  "road rd rd. street st st. avenue ave ave. drive dr dr. lane ln boulevard blvd blvd. highway court".split(
    " ",
  ),
);

/** Nouns for people told of together, to whom others are joined: "a couple and their two children". */
export const kinHeads: ReadonlySet<string> = new Set("couple family".split(" "));
