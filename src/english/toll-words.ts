// Words for tolls: what is called a toll, and what ends the search for its number.

/** Before "toll" they belong to it. */
export const tollKinds: ReadonlySet<string> = new Set("death injury casualty fatality".split(" "));

/** "the number of", "the tally of". */
export const tollNouns: ReadonlySet<string> = new Set(
  "number count tally toll figure estimate".split(" "),
);

/** Nouns for a number that was told before: "put the figure at 40". */
export const figureNouns: ReadonlySet<string> = new Set(
  "figure number count tally total estimate toll".split(" "),
);

/** Before "of" and a number they put it forward: "the police speak of 143". */
export const tellingOf: ReadonlySet<string> = new Set(
  "speak speaks spoke spoken talk talks talked".split(" "),
);

/** "which makes 32". */
export const sumVerbs: ReadonlySet<string> = new Set("make makes made".split(" "));

/** Before "figure" they make of it a former one. */
export const earlierMarks: ReadonlySet<string> = new Set(
  "earlier previous initial original preliminary former".split(" "),
);

/** Between "the number" and the harm: "the number of people known to have been killed". */
export const tollFillers: ReadonlySet<string> = new Set(
  "of the those its their all so far now confirmed known official officially people persons to have been reported listed still children civilians and own his".split(
    " ",
  ),
);

/** One of these stands right before the number of a toll that is told by its harm alone. */
export const tollLinks: ReadonlySet<string> = new Set(
  "at to is was are were as of reached reaches hit passed passes topped tops exceeded exceeds surpassed numbered stood now :".split(
    " ",
  ),
);

/** After "the dead" these tell how many they are. */
export const tollStanders: ReadonlySet<string> = new Set(
  "stood stands stand numbered number reached rose climbed".split(" "),
);

/** After those, what is counted. */
export const tolledDead: ReadonlySet<string> = new Set(
  "dead deaths killed fatalities victims".split(" "),
);
export const tolledHurt: ReadonlySet<string> = new Set("injured wounded injuries".split(" "));

/** First words of a toll of the hurt. */
export const hurtTolls: ReadonlySet<string> = new Set("injury".split(" "));

/** Between a toll and a number they show that the number is another's. */
export const tollBarriers: ReadonlySet<string> = new Set(
  "and but while who said killed injured wounded".split(" "),
);

/** Before a number of a toll, of where it was. */
export const formerMarks: ReadonlySet<string> = new Set("from by".split(" "));

/** Before "from" and a number they tell that it was the one before. */
export const formerOpeners: ReadonlySet<string> = new Set("up down".split(" "));

/** Verbs that bring a toll that stands after them to a number, up or down. */
export const bringers: ReadonlySet<string> = new Set(
  [
    "adjusted",
    "bring bringing brings brought",
    "corrected corrects cut cuts cutting",
    "increased increases",
    "lowered lowering lowers",
    "pushed pushes pushing",
    "raise raised raises raising reduced reduces reducing revised revises revising",
    "take takes taking",
    "updated updates updating",
  ].flatMap((line) => line.split(" ")),
);

/** Verbs that bring a toll down, before "to" or "from" also where the toll is their subject. */
export const tollLowerers: ReadonlySet<string> = new Set(
  "lowered lowering lowers reduced reduces reducing cut cuts cutting fell fallen dropped".split(
    " ",
  ),
);

/** After a verb and before "to" or "from" they tell that it brings a toll down: "revised down to". */
export const downwards: ReadonlySet<string> = new Set("down downward downwards".split(" "));

/** Before "to" they make of a toll one that is foreseen: "is likely to rise to 25". */
export const forecasts: ReadonlySet<string> = new Set(
  [
    "bound",
    "certain",
    "due",
    "estimated expected",
    "feared forecast forecasted",
    "going",
    "liable likely",
    "poised predicted projected",
    "set sure",
  ].flatMap((line) => line.split(" ")),
);

/** After a count of deaths they show that it is one of cases at law. */
export const courtNouns: ReadonlySet<string> = new Set(
  "charges counts threats cases suspects".split(" "),
);

/** Nouns of harm that name the deed: one of them is no count of people. */
export const deedNouns: ReadonlySet<string> = new Set(
  "arrest arrests detention detentions evacuation execution massacre killing wounding displacement".split(
    " ",
  ),
);

/** Before a noun of harm they deny that it was done. */
export const undoneMarks: ReadonlySet<string> = new Set(
  "attempted threatened planned misdemeanor felony".split(" "),
);

/** Attacks that the words before them make deadly. */
export const attackNouns: ReadonlySet<string> = new Set(
  "shooting shootings stabbing stabbings beating crash attack".split(" "),
);
export const deadlyMarks: ReadonlySet<string> = new Set("fatal deadly".split(" "));

/** After "two of them" they tell of a wound that was the death of them. */
export const deadlyAdverbs: ReadonlySet<string> = new Set("fatally mortally".split(" "));

/** After "lives" they make of it a count of the dead. */
export const lifeLosses: ReadonlySet<string> = new Set("lost claimed taken".split(" "));

/** Between a count and a word of harm right after it, besides adverbs in -ly. */
export const besideAdverbs: ReadonlySet<string> = new Set(
  "others more also confirmed reported feared still".split(" "),
);

/** Words that begin the object of a verb of harm. */
export const objectStarts: ReadonlySet<string> = new Set(
  "the his her their its him them a an himself herself themselves my our us me it this that these those".split(
    " ",
  ),
);

/** Words that bring in a part of a whole. */
export const includingWords: ReadonlySet<string> = new Set(
  "including included among whom".split(" "),
);

/** "the dead", "the wounded" as wholes of which some are told. */
export const harmedWholes: ReadonlyMap<
  string,
  "killed" | "injured" | "missing" | "displaced" | "abducted" | "detained"
> = new Map([
  ["dead", "killed"],
  ["killed", "killed"],
  ["fatalities", "killed"],
  ["wounded", "injured"],
  ["injured", "injured"],
  ["missing", "missing"],
  ["displaced", "displaced"],
  ["abducted", "abducted"],
  ["kidnapped", "abducted"],
  ["detained", "detained"],
  ["arrested", "detained"],
]);

/** Verbs that put the dead at a number: "put the dead at 15". */
export const tollPutters: ReadonlySet<string> = new Set(
  "put puts putting place places placed".split(" "),
);

/** Nouns that make of the plural after them several happenings. */
export const seriesNouns: ReadonlySet<string> = new Set(
  "string series spate rash wave pair".split(" "),
);

/** Plurals that are several happenings by themselves. */
export const severalHappenings: ReadonlySet<string> = new Set(
  "shootings incidents stabbings robberies crashes accidents homicides murders killings".split(" "),
);

/** Plurals that are several happenings only with a number or "separate" before them. */
export const countedHappenings: ReadonlySet<string> = new Set(
  "attacks bombings blasts explosions raids strikes fires ambushes collisions".split(" "),
);

/** Before such a plural they say that the happenings are several. */
export const severalMarks: ReadonlySet<string> = new Set(
  "separate several multiple different unrelated various".split(" "),
);

/** Before "himself" they show that the one who killed died as well. */
export const ownDeathMarks: ReadonlySet<string> = new Set(
  "killing killed kill kills shooting shot shoots hanging hanged then and on".split(" "),
);

/** Of those, the ones that say that he died, and not only that he meant to. */
export const sureDeathMarks: ReadonlySet<string> = new Set(
  "killing killed kills then and hanged".split(" "),
);

/** After a death they tell where only some of the dead died. */
export const deathPlaces: ReadonlySet<string> = new Set("scene hospital hospitals way".split(" "));

/** Adverbs that tell how things go, and no single happening. */
export const habits: ReadonlySet<string> = new Set(
  "commonly customarily frequently habitually normally often regularly routinely typically usually".split(
    " ",
  ),
);

/** Words that tie a figure to the happenings it was counted in: "dead after three shootings". */
export const happeningLinks: ReadonlySet<string> = new Set("that which after".split(" "));

/** Adjectives that say how many were killed: "a double murder". */
export const multiples: ReadonlyMap<string, number> = new Map([
  ["double", 2],
  ["triple", 3],
  ["quadruple", 4],
  ["quintuple", 5],
]);

/** After "since the" they open a stretch of time over which many happenings are counted. */
export const beginnings: ReadonlySet<string> = new Set([
  "beginning",
  "fall",
  "onset",
  "outbreak",
  "outset",
  "resumption",
  "start",
  "turn",
]);

/** Pronouns of whom a single death is told. */
export const onePersonSubjects: ReadonlySet<string> = new Set(["he", "she"]);

/** How a death right after what was done to somebody is told, besides "later died". */
export const deathTellings: ReadonlySet<string> = new Set([
  "succumbed",
  "declared dead",
  "pronounced dead",
]);

/** After "over a" they make of what is counted a sum over that time. */
export const stretchNouns: ReadonlySet<string> = new Set("period span stretch".split(" "));

/** Between the two ends of a stretch of time that "from" opens. */
export const stretchJoints: ReadonlySet<string> = new Set("to through till until into".split(" "));

/** Said of people, these tell of a list or a count in which they stood. */
export const tellingsOfCount: ReadonlySet<string> = new Set(
  "counted included listed recorded registered tallied".split(" "),
);

/** Beside those they tell that the count was wrong. */
export const miscountMarks: ReadonlySet<string> = new Set(
  [
    "by error, by mistake",
    "double",
    "erroneously",
    "in error",
    "mistakenly, more than once",
    "twice",
    "wrongly",
  ].flatMap((line) => line.split(", ")),
);
