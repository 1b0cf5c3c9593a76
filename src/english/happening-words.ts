// Words that set one happening apart from another, that sum several up, or that make of a count a former one.

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** One happening in which people are harmed, as news calls it. */
export const singleHappenings: ReadonlySet<string> = words(
  "ambush attack bombing blast case clash collision crash explosion fire homicide incident killing massacre murder raid rampage robbery shooting shootout stabbing strike tragedy",
);

/** Before such a noun they say that it is not the one told of so far. */
export const apartMarks: ReadonlySet<string> = words(
  "another different previous prior separate similar unrelated",
);

/** The same, but only behind an article: "an earlier raid", and not "the blast earlier". */
export const apartMarksAfterArticle: ReadonlySet<string> = words("earlier");

/** Before such a noun they bring a happening in as new: "follows a raid". */
export const newcomers: ReadonlySet<string> = words("a an another last several two three four");

/** What a happening does when it is set beside an earlier one. */
export const comingVerbs: ReadonlySet<string> = words("comes came coming");
export const followingVerbs: ReadonlySet<string> = words("follows followed");

/** Who comes after what was before, besides the nouns: "it comes days after". */
export const happeningPronouns: ReadonlySet<string> = words("it this");

/** Between such a verb and what came before. */
export const afterWords: ReadonlySet<string> = words("after before following since");

/** Units by which a happening is put before another: "20 minutes earlier". */
export const gapUnits: ReadonlySet<string> = words(
  "minute minutes hour hours day days night week weeks month months year years",
);

/** Behind such a unit they put what follows before what was told. */
export const beforehand: ReadonlySet<string> = words("earlier before prior");

/** Before the subject of a sentence they bring in somebody not told of so far. */
export const indefinites: ReadonlySet<string> = words("a an another at as about several some");

/** Openings of a line that names another report, and of one under which an older text of the report stands. */
export const linkOpenings: ReadonlySet<string> = words("related recommended");
export const linkVerbs: ReadonlySet<string> = words("read see watch");
export const linkTails: ReadonlySet<string> = words("also more");
export const linkNouns: ReadonlySet<string> = words(
  "article articles coverage link links stories story video videos",
);
export const formerOpenings: ReadonlySet<string> = words("earlier original previous");
export const formerTexts: ReadonlySet<string> = words("coverage post report story update");

/** Before a report or a number they make it a former one. */
export const formerMarks: ReadonlySet<string> = words(
  "early earlier initial original preliminary first",
);
export const formerNouns: ReadonlySet<string> = words("reports report count counts information");
export const formerAdverbs: ReadonlySet<string> = words("earlier initially originally previously");

/** Besides verbs of saying, how a former count is held. */
export const beliefVerbs: ReadonlySet<string> = words("believed feared gave given put thought");

/** Words after which a former count ends and the one in its place begins. */
export const turnWords: ReadonlySet<string> = words("but however later now ; .");

/** Words for everywhere in a town, a land: what is counted there was not done in one happening. */
export const wideWords: ReadonlySet<string> = words(
  "citywide countywide countrywide nationwide statewide worldwide",
);
export const wideAreas: ReadonlySet<string> = words("city country county nation region state");

/** What is done in many happenings, where no one of them is named. */
export const massHarm: ReadonlySet<string> = words("gunfire violence bloodshed");
export const manyHappenings: ReadonlySet<string> = words(
  "attacks crashes homicides killings murders raids shootings stabbings strikes",
);

/** After a count of harm they tell by what, where or in what: "killed by gunfire". */
export const harmJoints: ReadonlySet<string> = words("by during from in through to");

/** Stretches of time with a number of happenings in each. */
export const stretches: ReadonlySet<string> = words(
  "days hours month months nights summer week weekend weeks year years",
);
export const bloodyMarks: ReadonlySet<string> = words("bloodiest bloody deadliest deadly violent");

/** Nouns of deeds that are counted by their dead. */
export const deadlyPlurals: ReadonlySet<string> = words("homicides killings murders slayings");

/** Before such a noun, or before its mark. */
export const happeningArticles: ReadonlySet<string> = words("a an one the");

/** Before the article they tell in what somebody was harmed. */
export const happeningJoints: ReadonlySet<string> = words("by during from in");

/** Between a mark and its noun they show that the noun is another's: "another man in the shooting". */
export const phraseBreaks: ReadonlySet<string> = words(
  "after and at for from in of on or that to was were when where which who with . ; : ( )",
);

/** Where a clause that tells of another happening ends at the latest. */
export const happeningClauseEnds: ReadonlySet<string> = words("; : but while");

/** What may follow a noun of happenings in small letters; another noun would make of it an adjective. */
export const happeningFollowers: ReadonlySet<string> = words(
  "a about across after and are around as at before but by during earlier early for from had has have in inside involving is it just last late later left less more near nearby on or outside over shortly since that the there this took two three when where which while with",
);

/** Before "of" and such a plural they tell the deeds one by one: "the last of the three homicides". */
export const singlingWords: ReadonlySet<string> = words(
  "any each first last latest most second third",
);

/** Before a vehicle, behind an article, they bring it in as another than the one told of. */
export const otherSizes: ReadonlySet<string> = words(
  "another bigger different larger newer older second smaller third",
);

/** What befalls a vehicle of itself; "ran" only aground. */
export const befallsVehicles: ReadonlySet<string> = words(
  "capsized crashed derailed foundered overturned ran sank",
);
