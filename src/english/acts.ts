// Kinds of act and the words that tell them. Types follow ACLED's sub-events and PLOVER's modes where those have a
// word for it (ACLED Codebook 2023; PLOVER 2.0), named here in plain English. `family` says which types may tell one
// happening: an "attack" in one report and a "clash" in another can be the same, a flood and an arrest cannot.

/** One kind of act. `harmful`: people can be killed or hurt in it, so a toll can be about it. */
export interface ActType {
  readonly type: string;
  readonly family: string;
  readonly harmful: boolean;
  /** Names that something was done and not how: an "attack" can be a shelling, a shelling is no car bomb. */
  readonly wide?: true;
  /** Past and -ing forms; base forms are left out where they are nouns as well. */
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

export const actTypes: readonly ActType[] = [
  {
    type: "clash",
    family: "violence",
    harmful: true,
    wide: true,
    verbs: ["clashed", "clashing", "skirmished", "battled", "battling", "fought"],
    nouns: [
      "clash",
      "clashes",
      "fighting",
      "firefight",
      "firefights",
      "gunfight",
      "gunfights",
      "gunbattle",
      "gunbattles",
      "battle",
      "battles",
      "skirmish",
      "skirmishes",
      "hostilities",
    ],
  },
  {
    type: "violence",
    family: "violence",
    harmful: true,
    wide: true,
    verbs: [],
    nouns: ["violence", "bloodshed", "gunfire"],
  },
  {
    type: "riot",
    family: "violence",
    harmful: true,
    wide: true,
    verbs: ["rioted"],
    nouns: ["riot", "riots", "rioting", "unrest"],
  },
  {
    type: "attack",
    family: "violence",
    harmful: true,
    wide: true,
    verbs: [
      "attacked",
      "attacking",
      "stormed",
      "storming",
      "assaulted",
      "raided",
      "raiding",
      "ambushed",
      "ambushing",
      "overran",
      "massacred",
    ],
    nouns: [
      "attack",
      "attacks",
      "assault",
      "assaults",
      "raid",
      "raids",
      "ambush",
      "ambushes",
      "offensive",
      "offensives",
      "massacre",
      "massacres",
      "incursion",
      "incursions",
      "onslaught",
    ],
  },
  // A siege lasts, and what is done while it lasts is told for itself.
  {
    type: "siege",
    family: "siege",
    harmful: true,
    verbs: ["besieged", "besieging"],
    nouns: ["siege", "sieges"],
  },
  {
    type: "shelling",
    family: "violence",
    harmful: true,
    verbs: ["shelled", "shelling", "bombarded", "bombarding"],
    nouns: ["shelling", "bombardment", "bombardments", "barrage", "mortars"],
  },
  {
    type: "air strike",
    family: "violence",
    harmful: true,
    verbs: ["strafed", "strafing"],
    nouns: ["airstrike", "airstrikes", "air-strike", "air-strikes"],
  },
  {
    type: "bombing",
    family: "violence",
    harmful: true,
    verbs: ["bombed", "detonated"],
    nouns: ["bombing", "bombings", "blast", "blasts"],
  },
  {
    type: "shooting",
    family: "violence",
    harmful: true,
    verbs: ["shot", "gunned"],
    nouns: ["shooting", "shootings", "shootout", "shoot-out"],
  },
  {
    type: "explosion",
    family: "explosion",
    harmful: true,
    verbs: ["exploded", "exploding"],
    nouns: ["explosion", "explosions"],
  },
  {
    type: "stabbing",
    family: "violence",
    harmful: true,
    verbs: ["stabbed"],
    nouns: ["stabbing", "stabbings"],
  },
  {
    type: "assassination",
    family: "violence",
    harmful: true,
    verbs: ["assassinated"],
    nouns: ["assassination", "assassinations"],
  },
  {
    type: "looting",
    family: "looting",
    harmful: false,
    verbs: ["looted", "ransacked", "pillaged", "plundered"],
    nouns: ["looting", "pillage"],
  },
  {
    type: "abduction",
    family: "abduction",
    harmful: false,
    verbs: ["kidnapped", "kidnapping", "abducted", "abducting", "hijacked", "hijacking"],
    nouns: ["kidnapping", "kidnappings", "abduction", "abductions", "hostage-taking", "hijackings"],
  },
  {
    type: "release",
    family: "release",
    harmful: false,
    verbs: [],
    nouns: [],
  },
  {
    type: "arrest",
    family: "arrest",
    harmful: false,
    verbs: ["arrested", "arresting", "detained", "detaining", "apprehended"],
    nouns: ["arrest", "arrests", "detention"],
  },
  {
    type: "verdict",
    family: "verdict",
    harmful: false,
    verbs: [],
    nouns: ["verdict", "verdicts"],
  },
  {
    type: "resignation",
    family: "resignation",
    harmful: false,
    verbs: ["resigned"],
    nouns: ["resignation", "resignations"],
  },
  {
    type: "capture",
    family: "control",
    harmful: false,
    verbs: ["captured", "capturing", "seized", "seizing", "recaptured", "retook"],
    nouns: ["capture", "seizure", "takeover"],
  },
  {
    type: "advance",
    family: "movement",
    harmful: false,
    verbs: ["advanced", "advancing", "deployed", "deploying", "mobilized", "mobilised"],
    nouns: ["deployment", "mobilization", "mobilisation"],
  },
  {
    type: "withdrawal",
    family: "movement",
    harmful: false,
    verbs: ["withdrew", "withdrawn", "withdrawing", "retreated", "retreating"],
    nouns: ["withdrawal", "retreat", "pullout"],
  },
  {
    type: "closure",
    family: "closure",
    harmful: false,
    verbs: [],
    nouns: ["closure", "closures", "shutdown"],
  },
  {
    type: "blockade",
    family: "closure",
    harmful: false,
    verbs: ["blockaded", "blockading"],
    nouns: ["blockade", "blockades"],
  },
  {
    type: "curfew",
    family: "curfew",
    harmful: false,
    verbs: [],
    nouns: ["curfew", "curfews"],
  },
  {
    type: "emergency rule",
    family: "emergency rule",
    harmful: false,
    verbs: [],
    nouns: [],
  },
  {
    type: "evacuation",
    family: "evacuation",
    harmful: false,
    verbs: ["evacuated", "evacuating"],
    nouns: ["evacuation", "evacuations"],
  },
  {
    type: "protest",
    family: "protest",
    harmful: true,
    verbs: ["protested", "protesting", "demonstrated"],
    nouns: ["protest", "protests", "demonstration", "demonstrations", "sit-in", "walkout"],
  },
  {
    type: "ceasefire",
    family: "agreement",
    harmful: false,
    verbs: [],
    nouns: ["ceasefire", "cease-fire", "truce", "armistice"],
  },
  {
    type: "earthquake",
    family: "earthquake",
    harmful: true,
    verbs: [],
    nouns: ["earthquake", "earthquakes", "quake", "tremor", "tremors", "aftershock", "aftershocks"],
  },
  {
    type: "tsunami",
    family: "earthquake",
    harmful: true,
    verbs: [],
    nouns: ["tsunami", "tsunamis"],
  },
  {
    type: "eruption",
    family: "eruption",
    harmful: true,
    verbs: [],
    nouns: ["eruption", "eruptions"],
  },
  {
    type: "flood",
    family: "flood",
    harmful: true,
    verbs: ["flooded", "flooding"],
    nouns: ["flood", "floods", "flooding"],
  },
  {
    type: "landslide",
    family: "landslide",
    harmful: true,
    verbs: [],
    nouns: [
      "landslide",
      "landslides",
      "landslip",
      "mudslide",
      "mudslides",
      "rockfall",
      "avalanche",
      "avalanches",
    ],
  },
  {
    type: "storm",
    family: "storm",
    harmful: true,
    verbs: [],
    nouns: ["hurricane", "typhoon", "cyclone", "tornado", "tornadoes", "blizzard"],
  },
  {
    type: "fire",
    family: "fire",
    harmful: true,
    verbs: [],
    nouns: ["wildfire", "wildfires", "blaze", "inferno", "arson"],
  },
  {
    type: "crash",
    family: "crash",
    harmful: true,
    verbs: ["crashed", "collided", "derailed", "capsized", "sank", "sunk"],
    nouns: [
      "sinking",
      "crash",
      "crashes",
      "collision",
      "derailment",
      "shipwreck",
      "stampede",
      "crush",
    ],
  },
  {
    type: "collapse",
    family: "collapse",
    harmful: true,
    verbs: ["collapsed"],
    nouns: [],
  },
  {
    type: "outbreak",
    family: "outbreak",
    harmful: true,
    verbs: [],
    nouns: ["epidemic", "outbreak", "outbreaks"],
  },
];

/** People were killed or hurt, and the words do not say in what. It can be one happening with any harmful act. */
export const casualties: ActType = {
  type: "casualties",
  family: "casualties",
  harmful: true,
  wide: true,
  verbs: [],
  nouns: [],
};

/** What a report opens with that is no kind of act named here: a ban, a visit, a verdict. */
export const otherAct: ActType = {
  type: "other",
  family: "other",
  harmful: false,
  verbs: [],
  nouns: [],
};

/** The kinds of act by their names. */
export const actsByType: ReadonlyMap<string, ActType> = new Map(
  [...actTypes, casualties].map((act) => [act.type, act]),
);

/** Nouns for a count that runs on while an event lasts. */
export const runningTotals: ReadonlySet<string> = new Set([
  "toll",
  "tolls",
  "tally",
  "count",
  "total",
]);

/** Names of acts in several words. */
export const actPhrases: readonly {
  readonly words: readonly [string, ...string[]];
  readonly type: string;
  readonly form?: "verb";
}[] = [
  { words: ["air", "strike"], type: "air strike" },
  { words: ["air", "strikes"], type: "air strike" },
  { words: ["shells", "hit"], type: "shelling", form: "verb" },
  { words: ["shells", "fell"], type: "shelling", form: "verb" },
  { words: ["shells", "struck"], type: "shelling", form: "verb" },
  { words: ["shells", "landed"], type: "shelling", form: "verb" },
  { words: ["rockets", "hit"], type: "shelling", form: "verb" },
  { words: ["rockets", "struck"], type: "shelling", form: "verb" },
  { words: ["rocket", "hit"], type: "shelling", form: "verb" },
  { words: ["missile", "hit"], type: "shelling", form: "verb" },
  { words: ["missile", "struck"], type: "shelling", form: "verb" },
  { words: ["missiles", "struck"], type: "shelling", form: "verb" },
  { words: ["rocket", "fire"], type: "shelling" },
  { words: ["mortar", "fire"], type: "shelling" },
  { words: ["artillery", "fire"], type: "shelling" },
  { words: ["air", "raid"], type: "air strike" },
  { words: ["air", "raids"], type: "air strike" },
  { words: ["opened", "fire"], type: "shooting", form: "verb" },
  { words: ["broke", "into"], type: "attack", form: "verb" },
  { words: ["marched", "on"], type: "attack", form: "verb" },
  { words: ["blew", "up"], type: "bombing", form: "verb" },
  { words: ["set", "upon"], type: "attack", form: "verb" },
  { words: ["drone", "strike"], type: "air strike" },
  { words: ["drone", "strikes"], type: "air strike" },
  { words: ["drone", "attack"], type: "air strike" },
  { words: ["drone", "attacks"], type: "air strike" },
  { words: ["missile", "strike"], type: "shelling" },
  { words: ["missile", "strikes"], type: "shelling" },
  { words: ["missile", "attack"], type: "shelling" },
  { words: ["missile", "attacks"], type: "shelling" },
  { words: ["rocket", "attack"], type: "shelling" },
  { words: ["rocket", "attacks"], type: "shelling" },
  { words: ["mortar", "attack"], type: "shelling" },
  { words: ["mortar", "attacks"], type: "shelling" },
  { words: ["bomb", "attack"], type: "bombing" },
  { words: ["bomb", "attacks"], type: "bombing" },
  { words: ["bomb", "blast"], type: "bombing" },
  { words: ["bomb", "blasts"], type: "bombing" },
  { words: ["suicide", "bombing"], type: "bombing" },
  { words: ["suicide", "bombings"], type: "bombing" },
  { words: ["knife", "attack"], type: "stabbing" },
  { words: ["gun", "attack"], type: "shooting" },
  { words: ["set", "fire", "to"], type: "fire", form: "verb" },
  { words: ["set", "ablaze"], type: "fire", form: "verb" },
  { words: ["prisoner", "swap"], type: "release" },
  { words: ["prisoner", "exchange"], type: "release" },
  { words: ["prisoner", "release"], type: "release" },
  { words: ["hostage", "release"], type: "release" },
  { words: ["into", "custody"], type: "arrest", form: "verb" },
  { words: ["found", "guilty"], type: "verdict", form: "verb" },
  { words: ["stepped", "down"], type: "resignation", form: "verb" },
  { words: ["martial", "law"], type: "emergency rule" },
  { words: ["state", "of", "emergency"], type: "emergency rule" },
  { words: ["general", "strike"], type: "protest" },
  { words: ["hunger", "strike"], type: "protest" },
  { words: ["hunger", "strikes"], type: "protest" },
  { words: ["car", "bomb"], type: "bombing" },
  { words: ["suicide", "bomber"], type: "bombing" },
  { words: ["roadside", "bomb"], type: "bombing" },
  { words: ["took", "hostage"], type: "abduction" },
  { words: ["mass", "shooting"], type: "shooting" },
  { words: ["hit", "and", "run"], type: "crash" },
  { words: ["cease", "fire"], type: "ceasefire", form: "verb" },
  { words: ["gun", "battle"], type: "clash" },
  { words: ["gun", "battles"], type: "clash" },
];

/** Before an act they make it something wanted, ordered or feared, not something that happened. */
export const plannedBefore: readonly string[] = [
  "to",
  "will",
  "would",
  "shall",
  "'ll",
  "won't",
  "plan",
  "plans",
  "planned",
  "planning",
  "order",
  "ordered",
  "orders",
  "vowed",
  "threatened",
  "threatens",
  "threat",
  "promised",
  "preparing",
  "prepare",
  "intends",
  "intended",
  "wants",
  "wanted",
  "upcoming",
  "imminent",
];

/** With "for" before the noun of an act: it is wanted, and has not come. */
export const askingWords: ReadonlySet<string> = new Set(
  "call calls called calling appeal appeals appealed appealing demand demands plea pleas".split(
    " ",
  ),
);

export const hypotheticalBefore: readonly string[] = [
  "every",
  "any",
  "each",
  "such",
  "further",
  "could",
  "might",
  "may",
  "if",
  "should",
  "unless",
  "whether",
  "possible",
  "potential",
  "feared",
  "prevent",
  "avert",
  "avoid",
  "risk",
  "suspected",
];

/** As the subject of an act they deny it. */
export const nobodies: ReadonlySet<string> = new Set(["nobody", "none", "no-one"]);

export const negatedBefore: readonly string[] = [
  "no",
  "not",
  "never",
  "n't",
  "without",
  "denied",
  "denies",
];

/** A violent word that tells no act here: "battle of dignity", "war of words", "heart attack", "blaze of". */
export const notActsAfter: ReadonlyMap<string, readonly string[]> = new Map([
  ["attack", ["heart", "asthma", "panic"]],
  ["attacks", ["heart", "asthma", "panic"]],
  ["battle", ["legal", "court", "uphill", "election", "political"]],
  ["battles", ["legal", "court", "uphill", "election", "political"]],
  ["shot", ["screen", "head", "mug", "long", "big", "best"]],
  ["shooting", ["photo", "film"]],
  ["crush", ["a"]],
  ["fire", ["opened"]],
]);

/** What follows makes it no act: "fighting age", "a shooting star". */
export const notActsBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["fighting", new Set("age chance fit form fund spirit talk words".split(" "))],
  ["shooting", new Set("club film gallery range ranges schedule script star stars".split(" "))],
]);

/** What it is of makes it no act: "the shooting of a film". Dictionary forms. */
export const notActsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "shooting",
    new Set("commercial documentary episode film movie programme scene series video".split(" ")),
  ],
]);

/** Of whom or what it is told, it is no act of harm: "the talks collapsed", "a man collapsed". Dictionary forms. */
export const notActsBy: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "collapsed",
    new Set(
      [
        "accord administration agreement alliance bank bid business cabinet campaign case ceasefire coalition company",
        "confidence currency deal economy effort empire fire government industry market marriage mediation negotiation pact",
        "parliament plan price process project proposal rate regime share state stock support system talk trial truce truces",
        "boy child doctor father girl he man mother nurse officer passenger patient player pupil runner she son who woman",
        "worker",
      ].flatMap((line) => line.split(" ")),
    ),
  ],
]);

/** Joined to an act by a hyphen they make another thing of it: "cross-fire", "anti-riot". */
export const prefixesOfNoAct: ReadonlySet<string> = new Set(["anti", "cross", "cyber", "non"]);

/** Before a noun they tell how it is and no act: "the besieged town". */
export const statesOfThings: ReadonlySet<string> = new Set(["besieged"]);

/** Used with an article they point back to something told before rather than tell it anew. */
export const pointingBack: readonly string[] = [
  "the",
  "this",
  "that",
  "those",
  "these",
  "its",
  "their",
  "his",
  "her",
];

/** Before the noun of an act they bring in one that was not told before. */
export const bringingIn: ReadonlySet<string> = new Set(["a", "an", "another"]);

/** Right after a noun of act they still tell that it was done: "attack victims", and not "attack helicopters". */
export const leftByActs: ReadonlySet<string> = new Set(
  [
    "victim victims survivor survivors suspect suspects casualty casualties death deaths toll injury injuries damage",
    "site scene sites scenes wound wounds attack attacks bombing bombings killing killings murder murders incident",
  ].flatMap((line) => line.split(" ")),
);

/** Verbs, by their dictionary form, for coming about: an act that did not do so was not; one that "did not kill" was. */
export const comingAbout: ReadonlySet<string> = new Set(
  "reach spread begin start occur happen take break erupt resume come arrive follow extend".split(
    " ",
  ),
);

/** Before the noun of an act they put another act inside it: "kidnapped during the raid". */
export const insideActs: ReadonlySet<string> = new Set(["during", "in", "amid", "amidst"]);

/** Before an act they tell that another came of it: "arrested after the shooting". */
export const afterActs: ReadonlySet<string> = new Set(["after", "following"]);
