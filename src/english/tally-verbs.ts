// Verbs by which somebody gives a number of the dead or hurt without a verb of saying: "put the toll at 18", "counted 15 dead".

/** How a verb tells a number, of a list also by what it `holds` ("the list has 113 names"): `at` after the toll ("put the toll at 18"), `of` a toll ("gave a toll of 45"), or the counted themselves ("counted 15 dead"). */
export type TallyForm = "at" | "of" | "counted" | "witnessed" | "moved" | "holds";

const table: readonly (readonly [TallyForm, string])[] = [
  ["at", "put puts putting place places placed placing set sets setting"],
  [
    "of",
    "give gives gave given giving issue issued issues release released releases publish published publishes",
  ],
  [
    "counted",
    "count counts counted counting tally tallies tallied tallying register registers registered registering record records recorded recording log logs logged list lists listed listing document documents documented report reports reported reporting confirm confirms confirmed confirming announce announces announced speak speaks spoke spoken speaking tell tells told telling talk talks talked warn warns warned",
  ],
  ["witnessed", "see sees saw seen"],
  [
    "holds",
    "has have had holds hold held contains contain contained includes include included names",
  ],
  [
    "moved",
    "raise raises raised raising revise revises revised revising lower lowers lowered lowering update updates updated updating increase increases increased cut cuts",
  ],
];

/** Form of a verb in lower case to how it tells a number. */
export const tallyVerbs: ReadonlyMap<string, TallyForm> = new Map(
  table.flatMap(([form, words]) => words.split(" ").map((word) => [word, form] as const)),
);

/** Nouns that are a number of people harmed, without the words for them. */
export const tallyNouns: ReadonlySet<string> = new Set(
  "toll tolls tally number numbers count figure figures total losses casualties".split(" "),
);

/** Words between a verb and a number that only say how sure or how large it is. */
export const numberLeads: ReadonlySet<string> = new Set(
  "at least most more than about around nearly almost some over roughly up to as many an estimated approximately another a the further fewer less under between total of confirmed just only exactly".split(
    " ",
  ),
);

/** Nouns that hold the names of those counted. */
export const namingLists: ReadonlySet<string> = new Set(
  "list lists register registers book books log logs ledger ledgers roll rolls record records".split(
    " ",
  ),
);

/** What a list of the dead holds. */
export const listedNouns: ReadonlySet<string> = new Set(["name", "names", "entries"]);

/** Words after the comma behind a number with which the same count goes on: "12 dead, up from 10", "12 dead, including 4 children". */
export const tallyRunsOn: ReadonlySet<string> = new Set(
  "up down including among more most mostly and from with at least some all of".split(" "),
);

/** Bodies that count, besides the nouns of sources. */
export const countingBodies: ReadonlySet<string> = new Set(
  "agency agencies university group groups network union association office service services rescuers crews teams staff centre center team".split(
    " ",
  ),
);

/** What turns a verb of telling to a number of people: "spoke of 45 deaths". */
export const tellingVerbs: ReadonlySet<string> = new Set(
  "speak speaks spoke spoken speaking tell tells told telling talk talks talked warn warns warned".split(
    " ",
  ),
);

/** Of the verbs the base forms that are no past: with these the subject is a plural. */
export const tallyBases: ReadonlySet<string> = new Set(
  "place give issue release publish count tally register record log list document report confirm announce speak tell talk warn see raise revise lower update increase".split(
    " ",
  ),
);

/** What an outlet calls what somebody said, and how it stands to that: "but the claim could not be verified". */
export const accountWords: ReadonlySet<string> = new Set(
  "claim claims account accounts version verify verified verification confirmation independently unverified unconfirmed disputed contradicts contradicted according".split(
    " ",
  ),
);

/** Nouns of counting to the prepositions with which they name whose number it is: "by the union's count", "on the ministry's figures". */
const countsBy: readonly (readonly [string, string])[] = [
  [
    "by",
    "count counts tally tallies reckoning estimate estimates calculation calculations account",
  ],
  ["in", "count tally estimation reckoning"],
  ["on", "count reckoning figures numbers estimates"],
];

/** Prepositions to the nouns of counting that they go with. */
export const byCountOpeners: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  countsBy.map(([opener, nouns]) => [opener, new Set(nouns.split(" "))] as const),
);

/** Words before a colon and the name of who says so. */
export const sourceLabels: ReadonlySet<string> = new Set(["source", "sources", "per", "via"]);
