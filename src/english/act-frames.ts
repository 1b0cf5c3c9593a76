// Words that tell an act only beside others: a bridge that "gives way", a train that "hits" another, captives who are
// "freed", "fire" that nobody opened. Verbs stand in their dictionary form; so do the nouns beside them.

/** A verb that tells an act where its doer, what it is done to, or the word behind it is one of these. */
export interface ActFrame {
  /** A type of `acts.ts`. */
  readonly type: string;
  readonly verbs: ReadonlySet<string>;
  /** Its subject, or who it is done by. */
  readonly doers?: ReadonlySet<string>;
  /** Its object, or the subject of its passive. */
  readonly things?: ReadonlySet<string>;
  /** The word right behind it. */
  readonly behind?: ReadonlySet<string>;
  /** Behind that word a time makes it another thing: "fired on Monday". */
  readonly notTime?: true;
  /** What it is done to, or into, tells another kind of act, or none. */
  readonly notThings?: ReadonlySet<string>;
}

/** A noun that tells an act where nothing beside it makes it another thing. */
export interface CarefulNoun {
  readonly type: string;
  readonly nouns: ReadonlySet<string>;
  /** Right before it they make it another thing: "opened fire", "a general strike". */
  readonly notBehind?: ReadonlySet<string>;
  /** What it is of, in "the collapse of the bridge" and "the bridge collapse": one of these, where that is said. */
  readonly of?: ReadonlySet<string>;
  /** Whether it must be said what it is of. */
  readonly ofNeeded?: true;
  /** The word right behind it must be one of these, or what it did a harm: "a strike on", "the strike killed". */
  readonly aimed?: ReadonlySet<string>;
  /** Needs an article, an adjective or somebody's possession, or that it did something: bare "fire" is that of guns. */
  readonly determined?: true;
  /** Tells nothing of its own: it must point back, as in "the accident", "Tuesday's accident". */
  readonly pointing?: true;
}

const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(" ")));

/** What carries people, by road, rail, water and air. */
export const vehicles = words(
  "train tram bus coach minibus car lorry truck van pickup tanker vehicle taxi suv cab tractor bulldozer convoy carriage",
  "locomotive express motorcycle motorbike ferry boat ship vessel dinghy canoe barge trawler yacht tug catamaran freighter",
  "plane aeroplane airplane aircraft jet airliner helicopter glider",
);

/** What goes down where it sinks or falls; a bus goes down a road. */
const craft = words(
  "ferry boat ship vessel dinghy canoe barge trawler yacht tug catamaran freighter plane aeroplane airplane aircraft jet",
  "airliner helicopter glider",
);

const structures = words(
  "gallery roof ceiling wall floor bridge building house tower tunnel shaft mine stand grandstand balcony stage crane",
  "scaffolding scaffold pier jetty factory warehouse school block tenement overpass flyover walkway mosque church minaret",
  "mall hotel apartment stadium terrace staircase platform",
);

const slopes = words("slope hillside mountainside hill mountain cliff mud mudflow glacier");
const banks = words("river dam levee embankment dyke dike reservoir canal stream creek lake");
const cables = words("cable rope chain hawser");

const bombs = words(
  "bomb device explosive mine landmine grenade ied carbomb firebomb boobytrap warhead munition",
);
const shells = words("shell mortar rocket artillery howitzer");
const missiles = words("missile");
const bombers = words("warplane drone bomber gunship");
const planes = words("plane aircraft jet helicopter airforce");

const crowds = words(
  "crowd people marcher protester demonstrator worshipper reveller shopper picket pedestrian queue parade",
);

/** "The car hit the market": nothing is broken. */
const figuresOfSpeech = words("market road record jackpot headline shelf street brake target note");

const captives = words(
  "hostage captive prisoner detainee abductee inmate schoolgirl schoolboy girl boy pupil student child woman man soldier",
  "worker sailor fisherman priest nun journalist civilian villager passenger crew seaman engineer tourist",
);
const seizers = words(
  "gunman militant bandit rebel insurgent kidnapper fighter attacker extremist jihadist pirate assailant raider gang",
);
const suspects = words(
  "suspect man woman captain driver signalman officer teenager youth boy soldier officer policeman guard leader colonel",
  "general minister editor activist protester demonstrator student pilot engineer owner manager",
);

const diseases = words(
  "cholera ebola measles dengue plague meningitis typhoid diphtheria polio mpox malaria anthrax influenza flu coronavirus",
  "covid covid-19 zika sars mers lassa marburg virus disease",
);

/** Diseases by name: who a sentence counts as dead or ill of one was no victim of an attack. */
export const diseaseNames: ReadonlySet<string> = new Set(
  [...diseases].filter((word) => word !== "virus" && word !== "disease"),
);

export const actFrames: readonly ActFrame[] = [
  {
    type: "crash",
    verbs: words("hit strike ram slam smash plow plough crash skid veer collide derail overturn"),
    doers: vehicles,
    notThings: new Set([...crowds, ...figuresOfSpeech]),
  },
  {
    type: "crash",
    verbs: words("run plunge fall go tip roll flip"),
    doers: vehicles,
    behind: words("into off aground under over"),
    notThings: crowds,
  },
  { type: "crash", verbs: words("capsize sink founder"), doers: vehicles },
  { type: "crash", verbs: words("go"), doers: craft, behind: words("down") },
  { type: "landslide", verbs: words("collapse slide bury slip"), doers: slopes },
  { type: "landslide", verbs: words("give"), doers: slopes, behind: words("way") },
  { type: "flood", verbs: words("burst overflow breach rupture"), doers: banks },
  { type: "flood", verbs: words("burst overflow breach"), things: new Set(["bank", ...banks]) },
  { type: "flood", verbs: words("give break"), doers: banks, behind: words("way its") },
  { type: "collapse", verbs: words("fall cave come"), doers: structures, behind: words("in down") },
  { type: "collapse", verbs: words("give"), doers: structures, behind: words("way") },
  { type: "collapse", verbs: words("collapse crumble buckle"), doers: structures },
  { type: "collapse", verbs: words("snap break"), doers: cables },
  {
    type: "bombing",
    verbs: words("explode detonate kill wound injure rip tear destroy"),
    doers: bombs,
  },
  { type: "bombing", verbs: words("go"), doers: bombs, behind: words("off") },
  {
    type: "shelling",
    verbs: words("hit strike slam land fall pound kill wound injure"),
    doers: shells,
  },
  { type: "shelling", verbs: words("hit strike slam kill wound injure"), doers: missiles },
  { type: "shelling", verbs: words("fire lob"), things: shells, behind: words("at into on") },
  {
    type: "air strike",
    verbs: words("bomb hit strike attack pound target raid kill"),
    doers: bombers,
  },
  { type: "air strike", verbs: words("bomb strafe pound"), doers: planes },
  { type: "shooting", verbs: words("fire"), behind: words("on upon at into"), notTime: true },
  { type: "release", verbs: words("free release"), things: captives },
  { type: "release", verbs: words("hand"), things: captives, behind: words("over") },
  {
    type: "abduction",
    verbs: words("take seize snatch"),
    doers: seizers,
    things: captives,
  },
  { type: "arrest", verbs: words("hold"), things: suspects, behind: words("since by for in on") },
  { type: "verdict", verbs: words("sentence convict acquit"), things: suspects },
  {
    type: "closure",
    verbs: words("close shut"),
    things: words("airport border crossing port strait airspace canal harbour harbor frontier"),
  },
  {
    type: "outbreak",
    verbs: words("spread reach kill infect sicken break hit strike"),
    doers: diseases,
  },
];

export const carefulNouns: readonly CarefulNoun[] = [
  {
    type: "fire",
    nouns: words("fire fires"),
    determined: true,
    notBehind: words(
      "opened open opens opening under return returned returning returns exchange exchanged exchanging ceased cease hold",
      "held gun small-arms machine-gun machinegun automatic sniper artillery mortar rocket tank shell friendly enemy incoming",
      "heavy covering anti-aircraft hostile live on catch caught set hail line came come draw drew of tracer rifle missile",
      "suppressive indirect camp rapid police army israeli cross",
    ),
  },
  {
    type: "attack",
    nouns: words("strike strikes"),
    notBehind: words(
      "general hunger rail tube student labour labor nationwide national transport bus teachers nurses doctors workers pilots",
      "miners dockers day-long week-long day week hour hours solidarity sympathy wildcat postal bird lightning lucky third",
      "on of bakers drivers staff union",
    ),
    aimed: words("on against"),
  },
  {
    type: "collapse",
    nouns: words("collapse"),
    of: structures,
    notBehind: words(
      "economic financial political moral social mental market government currency bank total price",
    ),
  },
  { type: "storm", nouns: words("storm storms"), notBehind: words("political perfect media fire") },
  { type: "protest", nouns: words("march marches"), notBehind: words("death long forced") },
  { type: "release", nouns: words("release"), of: captives, ofNeeded: true },
  {
    type: "casualties",
    nouns: words("accident disaster tragedy"),
    pointing: true,
  },
];

/** What is told of a noun of harm done: "the strike killed three". */
export const harmingVerbs: ReadonlySet<string> = words(
  "kill wound injure hit destroy level flatten strike target damage sweep engulf gut rip tear spread rage break start",
);
