// Words that carry no matter of their own, words that are used for one another, and words that turn what is said around:
// what clauses of two reports are set against each other by.

/** Wordings of one thing done or being so, by the first of them: who shot at a crowd fired on it. */
const predicateClasses: readonly string[] = [
  "shoot shot fire",
  "bomb strike struck shell bombard",
  "attack assault storm raid",
  "harm hurt casualty",
  "kill slay",
  "wound injure",
  "capture seize overrun",
  "abduct kidnap",
  "arrest detain",
  "explode detonate",
  "torture mistreat",
  "overload overcrowd",
  "warn alert",
  "fake falsify rig steal",
];

/** Word to the class of its wordings. */
export const predicateClassOf: ReadonlyMap<string, string> = classes(predicateClasses);

/** Verbs of dying: who is told as dead by one is not alive. */
export const deadlyPredicates: ReadonlySet<string> = new Set(
  "kill die assassinate execute murder perish".split(" "),
);

/** Kinds of thing that reports name now narrowly, now widely, by a word that covers them. */
const thingClasses: readonly string[] = [
  "aircraft plane jet warplane helicopter bomber airplane gunship",
  "bomb missile rocket munition shell projectile warhead",
  "explosion blast bombing",
  "ammunition round bullet cartridge",
  "gunman attacker shooter assailant perpetrator",
  "soldier troop serviceman fighter",
  "marcher demonstrator protester protestor",
  "vessel ship boat ferry",
  "police officer policeman",
  "city town village",
];

/** Word to the class of things it is one of. */
export const thingClassOf: ReadonlyMap<string, string> = classes(thingClasses);

/** Those of them whose number is in dispute where one report tells of one only. */
export const countedThings: ReadonlySet<string> = new Set([
  "aircraft",
  "bomb",
  "explosion",
  "gunman",
]);

/** Those who bear no arms: harm to one of them is harm to civilians. One of them in one report is not known to be one in another. */
export const unarmedPeople: ReadonlySet<string> = new Set(
  "civilian child woman villager resident inhabitant baby girl boy pupil student patient family bystander passer-by mother father grandmother grandfather wife husband widow daughter son sister brother".split(
    " ",
  ),
);

/** What excludes each other: one of these and the other are not both so of one thing at one time. */
export const opposites: ReadonlyMap<string, string> = new Map(
  [
    "alive dead",
    "guilty innocent",
    "safe unsafe",
    "legal illegal",
    "lawful unlawful",
    "intentional accidental",
    "deliberate accidental",
    "armed unarmed",
    "peaceful violent",
    "open closed",
    "open shut",
    "green red",
    "true false",
    "full empty",
  ].map((pair): [string, string] => {
    const [one = "", other = ""] = pair.split(" ");
    return [other, one];
  }),
);

/** Verbs that only carry out what their object names: "staged a coup", "opened fire", "took part". */
export const carryingVerbs: ReadonlySet<string> = new Set(
  "stage attempt mount launch plot commit conduct organise organize orchestrate perpetrate carry open".split(
    " ",
  ),
);

/** Of these verbs those that carry out only with one more word: "carry out", "open fire". */
export const carryingOnlyWith: ReadonlyMap<string, string> = new Map([
  ["carry", "out"],
  ["open", "fire"],
]);

/** Verbs by which what their subject names comes about. */
export const occurringVerbs: ReadonlySet<string> = new Set("happen occur take exist".split(" "));

/** Verbs of taking note: where none was noted, the one who says so says that there was none. */
export const notingVerbs: ReadonlySet<string> = new Set(
  "record register detect observe hear find see".split(" "),
);

/** Words after a verb that make another verb of it: "shoot down". */
export const verbParticles: ReadonlySet<string> = new Set(
  "down up off out away back over through in on".split(" "),
);

/** Those of them that are little else behind a verb. */
export const surelyParticles: ReadonlySet<string> = new Set("down up off out away back".split(" "));

/** Verbs that call a thing something: "described it as a coup", "called it an accident". */
export const callingVerbs: ReadonlySet<string> = new Set(
  "call describe label brand term denounce characterise characterize regard view see perceive declare deem dub classify treat".split(
    " ",
  ),
);

/** Verbs that deny what hangs on them. */
export const denyingVerbs: ReadonlySet<string> = new Set(
  "deny reject dismiss refute dispute contradict disavow repudiate rebut".split(" "),
);

/** Those of them that deny what was said and nothing else. */
export const contradictingVerbs: ReadonlySet<string> = new Set(
  "deny refute dispute contradict rebut".split(" "),
);

/** Words that, said of what follows, deny it: "it is false that". */
export const falseAdjectives: ReadonlySet<string> = new Set(
  "false untrue wrong incorrect nonsense lie".split(" "),
);

/** Words that, with a negation, deny what follows: "it is not true that". */
export const trueAdjectives: ReadonlySet<string> = new Set("true correct case right".split(" "));

/** Verbs whose infinitive did not come to be. */
export const failingVerbs: ReadonlySet<string> = new Set("fail refuse decline neglect".split(" "));

/** Verbs whose infinitive only may come to be. */
export const tryingVerbs: ReadonlySet<string> = new Set("try attempt seek plot".split(" "));

/** Verbs whose infinitive came to be, or is said to have: "managed to", "is alleged to", "was forced to". */
export const bringingAbout: ReadonlySet<string> = new Set(
  "manage begin start continue help happen proceed come dare bother rush use appear seem say allege report believe think know understand suspect find show force cause lead compel prompt get turn prove claim admit confess".split(
    " ",
  ),
);

/** Nouns whose complement nobody says is so. */
export const openNouns: ReadonlySet<string> = new Set(
  "rumour rumor fear threat possibility speculation risk warning plan hope call demand intention talk likelihood danger prospect question suspicion decision order request".split(
    " ",
  ),
);

/** Nouns for what somebody said before: who denies "the accusation" denies that. */
export const saidNouns: ReadonlySet<string> = new Set(
  "accusation allegation claim report assertion account version suggestion statement".split(" "),
);

/** Nouns for what a thing was, or whether there was one at all, that reports are at odds over. */
export const contestedNouns: ReadonlyMap<string, string> = classes([
  "coup putsch",
  "mutiny",
  "uprising rebellion revolt insurrection revolution",
  "war",
  "invasion incursion",
  "occupation annexation",
  "genocide",
  "massacre slaughter",
  "murder homicide",
  "suicide",
  "accident",
  "terrorism",
  "hoax",
  "joke prank",
  "stunt",
  "fake fraud rigging",
  "sabotage",
  "arson",
  "negligence",
  "cover-up coverup",
  "ransom",
  "swap exchange",
  "deal truce ceasefire armistice",
  "wedding",
  "funeral",
  "epidemic outbreak",
  "cholera",
  "ebola",
  "famine",
  "landslide mudslide",
  "tremor earthquake quake",
  "leak spill",
  "torture mistreatment",
  "rape",
  "corruption bribery",
  "conspiracy collusion",
  "blockade embargo",
  "curfew",
  "mobilisation mobilization",
  "shoot shooting gunfire",
  "bomb bombing strike airstrike shelling bombardment",
  "explode explosion blast",
  "attack assault raid",
  "ambush",
  "riot",
  "loot looting",
  "abduct kidnapping abduction",
  "fire blaze",
  "missile",
  "drone",
  "provocation",
  "aggression",
  "malfunction",
  "collision",
  "stampede crush",
  "overcrowding overloading",
  "boycott",
  "censorship",
  "discrimination racism",
  "doping",
  "misconduct wrongdoing",
]);

/** Words that say how nearly a thing came to be that did not. */
export const nearlyWords: ReadonlySet<string> = new Set(
  "nearly almost virtually supposedly".split(" "),
);

/** Words beside a clause that leave open whether it is so, or say it of no one time. */
export const leavingOpen: ReadonlySet<string> = new Set(
  "or either rarely seldom often usually sometimes normally typically generally occasionally regularly".split(
    " ",
  ),
);

/** Words after which a clause asks and does not say. */
export const askingWords: ReadonlySet<string> = new Set(["why", "how", "whether"]);

/** Words for nobody, and words before a noun that leave none of it. */
export const nobodyWords: ReadonlySet<string> = new Set(["nobody", "none", "neither"]);
export const noDeterminers: ReadonlySet<string> = new Set(["no", "neither"]);

/** Nouns by which a time is told. */
export const timeNouns: ReadonlySet<string> = new Set(
  "day date night morning afternoon evening hour minute moment time week weekend month year".split(
    " ",
  ),
);

/** Words that bound a negation to a stretch of time or a case: "no deaths since then". */
export const boundingPrepositions: ReadonlySet<string> = new Set(
  "since until till before after during without except besides beyond unless than like despite".split(
    " ",
  ),
);

/** Words before a noun for what was said that point at something said before: "those claims". */
export const saidPointers: ReadonlySet<string> = new Set(
  "the this that these those such both all".split(" "),
);

/** What points at something said before. */
export const saidPronouns: ReadonlySet<string> = new Set(["it", "this", "that", "them"]);

/** Nouns by which somebody is said to have had a hand in a thing. */
export const involvements: ReadonlySet<string> = new Set(
  "involvement responsibility role part complicity hand participation wrongdoing guilt".split(" "),
);

/** Verbs by which one owns to such a hand in a thing or not. */
export const owningVerbs: ReadonlySet<string> = new Set(
  "claim deny accept admit reject acknowledge disclaim confirm have take assume".split(" "),
);

/** Verbs by which one says that another had a hand in a thing. */
export const blamingVerbs: ReadonlySet<string> = new Set(["blame", "accuse", "suspect"]);

/** The predicate of those who hold a place. */
export const control = "control";

/** Verbs by which somebody holds a place. */
export const holdingVerbs: ReadonlySet<string> = new Set(["hold", "control"]);

/** Verbs by which somebody uses a weapon, and weapons that it may be disputed whether they were used. */
export const usingVerbs: ReadonlySet<string> = new Set(
  "use employ fire discharge deploy drop launch shoot".split(" "),
);
export const usedWeapons: ReadonlySet<string> = new Set(
  "ammunition round bullet cartridge gas weapon munition bomb agent missile phosphorus grenade force".split(
    " ",
  ),
);

/** The predicate of who used a weapon of some kind. */
export const weaponUse = "use weapon";

/** Verbs by which a place is in somebody's hands. */
export const stayingVerbs: ReadonlySet<string> = new Set(["be", "remain", "stay", "lie"]);

/** Nouns of what is held as a place is. */
export const heldPlaces: ReadonlySet<string> = new Set(
  "city town village hill ridge bridge airport airfield base port harbour harbor crossing district province border headquarters palace pass".split(
    " ",
  ),
);

/** The predicate of those who did a thing, whatever it was. */
export const responsible = "responsible";

/** Words after which a negation denies a part only, or only up to now: "not yet", "not only", "not all". */
export const partialNots: ReadonlySet<string> = new Set(
  "yet only just merely simply immediately always all every everyone everybody everything necessarily fully entirely completely solely enough anymore longer much many exactly really far again ever likely clear sure easily directly even long alone very so too first other another more further such second additional new next direct else either single specific immediate formal official major significant serious real good".split(
    " ",
  ),
);

/** Heads that stand for nobody and nothing in particular. */
export const vagueHeads: ReadonlySet<string> = new Set(
  "nobody none nothing anybody anyone anything everybody everyone everything someone somebody something one other it this that these those they them he him she her we us i you who which what there all some any both either neither people person man woman thing member official case".split(
    " ",
  ),
);

/** Heads that leave nobody and nothing out: what is denied of them is denied of all. */
export const allHeads: ReadonlySet<string> = new Set(
  "nobody none nothing anybody anyone anything any neither either".split(" "),
);

/** Predicates so wide that a shared subject does not make them the same matter. */
export const widePredicates: ReadonlySet<string> = new Set(
  "be do have make take get go come say tell give see know want need use think feel look seem become keep let put help show find try mean like believe hear ask provide include involve expect continue begin start stop happen occur exist work live talk speak appear remain stay leave bring lead meet run move play call hold set follow face receive change add consider understand release identify comment respond return call report confirm name disclose elaborate specify immediately reach allow agree decide plan intend hope care worry matter deserve support love hate enjoy win lose charge end fail pose act react hit claim record register detect observe base design perform demonstrate represent constitute".split(
    " ",
  ),
);

/** Nouns too wide to be disputed by being named. */
export const wideNouns: ReadonlySet<string> = new Set(
  "evidence doubt reason word comment sign indication need way time threat danger injury suspect motive information detail problem question difference choice right idea plan place thing chance deal side point hope end news life death answer excuse interest intention sense use limit case matter control contact change man woman person people day year week part number member official warning word arrest room link connection report statement agreement victim casualty weapon".split(
    " ",
  ),
);

/** Words that leave room for one only. */
export const onlyWords: ReadonlySet<string> = new Set("only just sole lone".split(" "));

/** Prepositions before whom a shot is aimed at. */
export const aimingPrepositions: ReadonlySet<string> = new Set("on at against upon".split(" "));

/** Predicates whose aim hangs on them by such a preposition. */
export const aimedPredicates: ReadonlySet<string> = new Set(["shoot", "attack"]);

/** Prepositions before where somebody or something is, and not where it comes from or goes. */
export const standingPrepositions: readonly string[] =
  "in at near inside outside around on among".split(" ");

/** Prepositions of place. */
export const placePrepositions: ReadonlySet<string> = new Set([
  ...standingPrepositions,
  ..."over from into to across off".split(" "),
]);

function classes(rows: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => {
      const words = row.split(" ");
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
  );
}
