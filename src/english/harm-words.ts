// Words for what is done to the people a figure counts: verbs, nouns and adjectives by measure.

/** The measures these words tell, as in `model/figure.ts`. */
export type HarmMeasure =
  | "killed"
  | "injured"
  | "abducted"
  | "detained"
  | "displaced"
  | "missing"
  | "evacuated"
  | "sick";

/**
 * How a harm word stands to those it counts: `done` is a past participle or past tense ("killed"), `doing` ends in
 * -ing, `base` is the plain or present form, `befallen` takes the victim as its subject ("died"), `state` is an
 * adjective ("dead").
 */
export type HarmForm = "done" | "doing" | "base" | "befallen" | "state";

export interface HarmWord {
  readonly measure: HarmMeasure;
  readonly form: HarmForm;
  /** The words say that somebody was hit, not how badly. */
  readonly open?: true;
}

const table: readonly (readonly [HarmMeasure, HarmForm, string])[] = [
  [
    "killed",
    "done",
    "killed, slain, murdered, massacred, executed, assassinated, slaughtered, beheaded, lynched, gunned down, shot dead, shot and killed, shot and fatally wounded, fatally shot, fatally wounded, fatally injured, mortally wounded, fatally stabbed, fatally struck, stabbed to death, shot to death, beaten to death, hacked to death, burned to death, burnt to death, crushed to death, trampled to death, bludgeoned to death, stabbed and killed, struck and killed, hit and killed, beaten and killed, found dead, discovered dead, found slain, found shot to death, found shot dead, found fatally shot, found murdered, found killed, found stabbed to death, found hanged, pronounced dead, declared dead, confirmed dead, reported dead, reported killed, presumed dead, feared dead, believed dead, feared killed, believed killed, left dead, electrocuted, shot fatally",
  ],
  [
    "killed",
    "doing",
    "killing, murdering, massacring, executing, assassinating, slaughtering, beheading, fatally shooting, fatally wounding, fatally stabbing, shooting dead, shooting and killing, gunning down, leaving dead",
  ],
  [
    "killed",
    "base",
    "kill, kills, murder, murders, massacre, execute, assassinate, slaughter, behead, shoot dead, shoot and kill, gun down",
  ],
  [
    "killed",
    "befallen",
    "died, die, dies, dying, perished, perish, lost their lives, lost his life, lost her life, lose their lives, losing their lives, succumbed to their injuries, succumbed to his injuries, succumbed to her injuries, succumbed, drown, dropped dead, bled to death, burned to death, starved to death, drowned, suffocated, was no more, passed away, pass away, gave their lives, given their lives, gave his life, gave her life",
  ],
  ["killed", "state", "dead, deceased, lifeless"],
  [
    "injured",
    "done",
    "injured, wounded, hurt, grazed, found wounded, found injured, maimed, mutilated, shot and wounded, shot and injured, hospitalized, hospitalised, seriously injured, critically injured, critically wounded, seriously wounded, stabbed, burned, burnt, scalded",
  ],
  ["injured", "doing", "injuring, wounding, hurting, maiming, stabbing, shooting and wounding"],
  ["injured", "base", "injure, injures, wound, wounds, maim, hurts"],
  [
    "abducted",
    "done",
    "abducted, kidnapped, snatched, taken hostage, held hostage, taken captive, held captive",
  ],
  ["abducted", "doing", "abducting, kidnapping, snatching, taking hostage"],
  ["abducted", "base", "abduct, abducts, kidnap, kidnaps"],
  [
    "detained",
    "done",
    "detained, arrested, jailed, imprisoned, interned, captured, rounded up, taken into custody, taken prisoner, apprehended, held in custody, put under arrest, held by police, held by the police, held in connection, held in detention, held in jail, held in prison, held on suspicion, held without charge, held for arson, held for disorder, held for looting, held for offences, held for public disorder, held for questioning, held for rioting, held for vandalism",
  ],
  ["detained", "state", "under arrest, in detention, behind bars"],
  ["detained", "doing", "detaining, arresting, jailing, imprisoning, capturing, rounding up"],
  ["detained", "base", "detain, detains, arrest, arrests, jail, imprison, capture"],
  [
    "displaced",
    "done",
    "displaced, uprooted, driven from their homes, forced from their homes, forced to flee, forced out of their homes, made homeless, left homeless, rendered homeless",
  ],
  [
    "displaced",
    "doing",
    "displacing, uprooting, driving from their homes, forcing from their homes",
  ],
  ["displaced", "base", "displace, displaces, uproot"],
  [
    "displaced",
    "befallen",
    "fled their homes, have fled their homes, had fled their homes, fled the fighting, fled the violence, fled the area, fled the city, fled the town, fled the region, flee their homes, living in tents, living in shelters, sleeping in tents, sleeping in the open, sleeping outdoors, sleeping in shelters, staying in shelters, sheltering in schools, sheltering in camps, sheltering in tents",
  ],
  ["displaced", "state", "homeless"],
  ["missing", "done", "reported missing, listed as missing"],
  [
    "missing",
    "state",
    "missing, unaccounted for, still to be found, yet to be found, still to be accounted for, yet to be accounted for, being looked for, being searched for",
  ],
  ["missing", "befallen", "went missing, gone missing, disappeared, vanished"],
  [
    "evacuated",
    "done",
    "evacuated, airlifted to safety, moved to safety, brought to safety, taken to safety, led to safety, carried to safety, pulled to safety, ferried to safety, led out, carried out of, moved to schools, moved to shelters, moved to camps, moved to higher ground, taken to shelters, taken to schools, brought ashore",
  ],
  ["evacuated", "doing", "evacuating"],
  ["evacuated", "base", "evacuate, evacuates"],
  ["sick", "done", "sickened, infected, poisoned, taken ill, made ill"],
  ["sick", "doing", "sickening, infecting, poisoning"],
  ["sick", "base", "sickens, infects"],
  [
    "sick",
    "befallen",
    "fell ill, fallen ill, falling ill, fell sick, fallen sick, became ill, become ill, became sick, become sick, tested positive, contracted cholera, contracted the disease, caught the disease, contracted the virus, caught the virus",
  ],
  ["sick", "state", "sick, ill"],
];

/** Harm words and phrases in lower case. */
export const harmWords: ReadonlyMap<string, HarmWord> = new Map([
  ...table.flatMap(([measure, form, words]) =>
    words.split(", ").map((word): [string, HarmWord] => [word, { measure, form }]),
  ),
  ...[
    "found shot",
    "hit by gunfire",
    "struck by gunfire",
    "hit by bullets",
    "struck by bullets",
    "hit by shrapnel",
    "hit by a bullet",
    "struck by a bullet",
    "hit by a stray bullet",
    "struck by a stray bullet",
    "hit by stray bullets",
    "struck by stray bullets",
  ].map((word): [string, HarmWord] => [word, { measure: "injured", form: "done", open: true }]),
  ["shot", { measure: "injured", form: "done", open: true }],
  ["shoots", { measure: "injured", form: "base", open: true }],
  ["shooting", { measure: "injured", form: "doing", open: true }],
]);

/** Words that tell of somebody hit, in a sentence that tells of gunfire. */
export const strikeWords: ReadonlyMap<string, HarmWord> = new Map([
  ["hit", { measure: "injured", form: "done", open: true }],
  ["struck", { measure: "injured", form: "done", open: true }],
  ["hitting", { measure: "injured", form: "doing", open: true }],
  ["striking", { measure: "injured", form: "doing", open: true }],
]);

export const gunfireWords: ReadonlySet<string> = new Set(
  "bullet bullets fire gun gunfire gunman gunmen shoot shooter shooting shootings shot shots shrapnel sniper".split(
    " ",
  ),
);

/** Before "victims" they tell what befell those counted; how badly is open. */
export const victimKinds: ReadonlySet<string> = new Set("gunshot shooting stabbing".split(" "));

/** Phrases that hold a word of harm and tell none. */
export const harmlessPhrases: ReadonlySet<string> = new Set([
  "shot down",
  "shooting down",
  "shot up",
  "shot video",
  "shot footage",
  "shot at",
  "shooting at",
  "killed off",
  "killing off",
  "dead end",
  "dead heat",
  "dead of night",
  "dead of winter",
  "died down",
  "died out",
  "dies down",
  "hurt by the economy",
  "missing out",
  "missing from",
]);

/** Nouns that name the harm; "the deaths of 12 people", "12 deaths". */
export const harmNouns: ReadonlyMap<string, readonly HarmMeasure[]> = new Map([
  ["death", ["killed"]],
  ["deaths", ["killed"]],
  ["killing", ["killed"]],
  ["killings", ["killed"]],
  ["murder", ["killed"]],
  ["murders", ["killed"]],
  ["slaying", ["killed"]],
  ["slayings", ["killed"]],
  ["homicide", ["killed"]],
  ["homicides", ["killed"]],
  ["execution", ["killed"]],
  ["executions", ["killed"]],
  ["assassination", ["killed"]],
  ["beheading", ["killed"]],
  ["massacre", ["killed"]],
  ["fatality", ["killed"]],
  ["fatalities", ["killed"]],
  ["injury", ["injured"]],
  ["injuries", ["injured"]],
  ["wounding", ["injured"]],
  ["casualty", ["killed", "injured"]],
  ["casualties", ["killed", "injured"]],
  ["abduction", ["abducted"]],
  ["abductions", ["abducted"]],
  ["kidnapping", ["abducted"]],
  ["kidnappings", ["abducted"]],
  ["detention", ["detained"]],
  ["detentions", ["detained"]],
  ["arrest", ["detained"]],
  ["arrests", ["detained"]],
  ["displacement", ["displaced"]],
  ["disappearance", ["missing"]],
  ["evacuation", ["evacuated"]],
  ["infection", ["sick"]],
  ["infections", ["sick"]],
]);

/** Nouns for the dead themselves, counted one by one where they lie. */
export const bodyNouns: ReadonlySet<string> = new Set([
  "body",
  "bodies",
  "corpse",
  "corpses",
  "remains",
]);

/** Words before "lives" (or "life") that make it a count of the dead. */
export const lifeTakers: ReadonlySet<string> = new Set([
  "claimed",
  "claiming",
  "claims",
  "claim",
  "cost",
  "costing",
  "took",
  "taken",
  "taking",
  "ended",
]);

/** What a number is told to have done when it is a change of an earlier figure. */
export const riseWords: ReadonlySet<string> = new Set([
  "risen",
  "rose",
  "rises",
  "rising",
  "rise",
  "climbed",
  "climbs",
  "climbing",
  "climb",
  "jumped",
  "jumps",
  "soared",
  "grown",
  "grew",
  "increased",
  "increases",
  "increasing",
  "mounted",
  "reached",
  "reaches",
  "reaching",
  "passed",
  "topped",
  "surpassed",
  "exceeded",
  "swelled",
  "swollen",
  "revised",
  "raised",
  "bringing",
  "brings",
  "brought",
  "taking",
  "takes",
  "raising",
  "raises",
  "pushing",
  "pushes",
  "pushed",
]);

/** Verbs whose object is a wound: "suffered minor injuries". */
export const sufferVerbs: ReadonlySet<string> = new Set(
  "received, suffered, suffering, suffers, sustained, sustaining".split(", "),
);

/** Wounds, as objects of those verbs. */
export const woundNouns: ReadonlySet<string> = new Set(
  "burns, concussion, concussions, fractures, injuries, injury, lacerations, wound, wounds".split(
    ", ",
  ),
);

/** Before a wound they leave open whether the wounded lived. */
export const openWoundMarks: ReadonlySet<string> = new Set(
  "gunshot, bullet, shrapnel, stab".split(", "),
);
