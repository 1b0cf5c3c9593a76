// Words for armed groups, crowds and other bodies of people.

/** Capitalised words that head a group's name: "Harbour Brigade". */
export const groupHeads: ReadonlySet<string> = new Set([
  ...["Brigade", "Brigades", "Battalion", "Militia", "Militias", "Rebels", "Fighters", "Regiment"],
  ...[
    "Guerrillas",
    "Resistance",
    "Clan",
    "Tribe",
    "Tribes",
    "Family",
    "Cartel",
    "Gang",
    "Mujahideen",
  ],
  ...["Insurgency", "Jihad", "Vanguard", "Faction", "Column", "Partisans", "Volunteers"],
]);

/** Lower-case nouns after a name that make it an armed group's. */
export const groupNouns: ReadonlySet<string> = new Set([
  ...[
    "brigade",
    "brigades",
    "militia",
    "militias",
    "battalion",
    "rebels",
    "insurgents",
    "fighters",
  ],
  ...[
    "militants",
    "guerrillas",
    "tribe",
    "tribes",
    "clan",
    "faction",
    "cartel",
    "tribesmen",
    "gang",
  ],
]);

/** Plural nouns for people who act or speak, wherever they stand. */
export const actorPlurals: ReadonlySet<string> = new Set([
  ...["officials", "rebels", "militants", "soldiers", "troops", "gunmen", "witnesses", "residents"],
  ...["police", "medics", "authorities", "fighters", "protesters", "demonstrators", "doctors"],
  ...[
    "insurgents",
    "guerrillas",
    "militiamen",
    "militias",
    "lawmakers",
    "prosecutors",
    "investigators",
  ],
  ...["activists", "attackers", "assailants", "kidnappers", "hostages", "loyalists", "islamists"],
  ...[
    "jihadists",
    "separatists",
    "paramilitaries",
    "diplomats",
    "ministers",
    "commanders",
    "leaders",
  ],
  ...["villagers", "rescuers", "paramedics", "journalists", "reporters", "analysts", "experts"],
  ...["policemen", "servicemen", "guards", "brigades", "tribesmen", "smugglers", "mercenaries"],
  ...[
    "terrorists",
    "extremists",
    "hardliners",
    "deputies",
    "organisers",
    "organizers",
    "observers",
  ],
]);

/** Bodies that act or speak, singular: taken where "the" or a possessive stands before them. */
export const actorBodies: ReadonlyMap<string, "organisation" | "group"> = new Map([
  ["army", "organisation"],
  ["military", "organisation"],
  ["government", "organisation"],
  ["ministry", "organisation"],
  ["navy", "organisation"],
  ["militia", "group"],
  ["group", "group"],
  ["movement", "group"],
  ["brigade", "group"],
  ["coalition", "group"],
  ["opposition", "group"],
  ["faction", "group"],
  ["cabinet", "organisation"],
  ["council", "organisation"],
  ["agency", "organisation"],
  ["court", "organisation"],
  ["party", "organisation"],
  ["commission", "organisation"],
  ["committee", "organisation"],
]);

/** Words that stand before an actor noun and belong to it. */
export const actorModifiers: ReadonlySet<string> = new Set([
  ...[
    "security",
    "government",
    "health",
    "hospital",
    "military",
    "army",
    "police",
    "local",
    "senior",
  ],
  ...[
    "medical",
    "armed",
    "militia",
    "rebel",
    "islamist",
    "tribal",
    "election",
    "state",
    "regional",
  ],
  ...[
    "provincial",
    "city",
    "town",
    "court",
    "ministry",
    "interior",
    "defence",
    "defense",
    "foreign",
  ],
  ...["justice", "opposition", "party", "rival", "masked", "unidentified", "unknown", "suspected"],
  ...["former", "pro-government", "anti-government", "parliamentary", "judicial", "aid", "rescue"],
  ...["intelligence", "border", "presidential", "national", "federal", "interim", "separatist"],
  ...["human", "rights", "heavily", "city's", "country's", "town's", "group's", "united", "riot"],
]);
