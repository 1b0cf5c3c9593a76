// Nouns for people, as news counts them. A number before one of these counts people.

const plurals: readonly string[] = [
  "abductees, acrobats, activists, actors, actresses, adolescents, adults, advisers",
  "agents, aid workers, aides, airmen, ambassadors, archaeologists, artists, assailants",
  "asylum seekers, athletes, attackers, attendants, aunts, authors",
  "babies, bakers, bandits, bankers, barbers, bartenders, bathers, beggars, bikers",
  "blacks, bloggers, boatmen, bodyguards, bombers, bosses, bouncers, boyfriends, boys",
  "brewers, brothers, builders, burglars, butchers, buyers, bystanders",
  "cabbies, cadets, cameramen, campers, candidates, captains, captives, carpenters",
  "cashiers, casualties, chauffeurs, chefs, chiefs, children, choristers, citizens",
  "civilians, classmates, cleaners, clerics, clerks, climbers, clowns, clubgoers",
  "coaches, cobblers, colleagues, colonels, combatants, commanders, commandos",
  "commuters, comrades, concertgoers, conductors, conscripts, constables, contractors",
  "convicts, cooks, cops, corporals, correspondents, couples, couriers, cousins, crew",
  "crewmen, criminals, customers, cyclists",
  "dancers, daughters, dealers, defectors, defendants, delegates, demonstrators",
  "dentists, deputies, deserters, detainees, detectives, diplomats, divers, dockers",
  "doctors, drivers, drummers",
  "economists, editors, elders, electricians, employees, enemies, engineers, envoys",
  "evacuees, evictees, executives, extremists",
  "families, fans, farmers, fathers, females, ferrymen, fiancees, fighters",
  "firefighters, firemen, fishermen, foes, followers, forces, foreigners, foresters",
  "freshers, freshmen, friends",
  "gang members, gangsters, gardeners, gendarmes, generals, geologists, girlfriends",
  "girls, governors, graders, grandchildren, granddaughters, grandfathers, grandmothers",
  "grandparents, grandsons, guards, guerrillas, guests, gunmen, gunners",
  "herders, herdsmen, hijackers, hikers, historians, homeowners, hostages, hostesses",
  "hosts, hunters, husbands",
  "imams, individuals, infants, inhabitants, inmates, inspectors, insurgents",
  "interpreters, intruders, investigators, islamists",
  "janitors, jihadis, jihadists, joggers, joiners, journalists, judges",
  "kidnappers, kids",
  "laborers, labourers, lawmakers, lawyers, leaders, lecturers, legionnaires, legislators",
  "lieutenants, lifeguards, linesmen, locals, lodgers, loggers, looters, loyalists",
  "maids, majors, males, managers, marchers, marines, mayors, mechanics, medics",
  "members, men, mercenaries, merchants, messengers, midwives, migrants, militants",
  "militiamen, militias, miners, ministers, monitors, monks, mothers, motorcyclists",
  "motorists, mourners, musicians",
  "nationals, neighbors, neighbours, nephews, newborns, newlyweds, nieces, nomads, nuns",
  "nurses",
  "observers, occupants, officers, officials, onlookers, operatives, operators, orphans",
  "others, owners",
  "painters, paramedics, paratroopers, parents, partisans, party members, party-goers",
  "partygoers, passengers, passers-by, passersby, pastors, patients, patrons",
  "peacekeepers, pedestrians, pensioners, people, personnel, persons, pharmacists",
  "photographers, pilgrims, pilots, pirates, players, plumbers, poets, police",
  "policemen, policewomen, politicians, porters, postmen, potters, preschoolers",
  "priests, principals, prisoners, privates, professors, prosecutors, protesters",
  "protestors, publishers, pupils",
  "quarrymen",
  "raiders, rangers, rappers, rebels, recruits, referees, refugees, relatives",
  "reporters, rescuers, reservists, residents, returnees, revelers, revellers, riders",
  "rioters, robbers, roofers, roommates, runners",
  "sailors, schoolboys, schoolchildren, schoolgirls, schoolteachers, scientists",
  "sculptors, seamen, seniors, separatists, sergeants, servants, servicemen",
  "servicewomen, settlers, shepherds, sheriffs, shooters, shopkeepers, shoppers",
  "siblings, signallers, singers, sisters, skaters, skiers, smiths, smugglers, snipers",
  "soldiers, sons, sophomores, souls, spectators, staff, staffers, stepdaughters",
  "stepsons, stevedores, stewards, strikers, students, supporters, surgeons, survivors",
  "suspects, swimmers",
  "tailors, teachers, technicians, teenage boys, teenage girls, teenagers, teens",
  "tenants, terrorists, thieves, toddlers, tots, tourists, townspeople, traders",
  "translators, travelers, travellers, tribesmen, triplets, troopers, troops, truckers",
  "twins",
  "uncles, ushers",
  "vendors, veterans, veterinarians, victims, villagers, visitors, volunteers",
  "waiters, waitresses, walkers, wardens, weavers, welders, whites, widows, wives",
  "women, workers, worshipers, worshippers, writers",
  "youths",
].flatMap((line) => line.split(", "));

/** Plural nouns for people, in lower case. */
export const personPlurals: ReadonlySet<string> = new Set(plurals);

const irregular: Readonly<Record<string, string>> = {
  people: "person",
  men: "man",
  women: "woman",
  children: "child",
  babies: "baby",
  police: "",
  troops: "",
  staff: "",
  personnel: "",
  crew: "",
  others: "",
  forces: "",
  families: "",
  couples: "",
  wives: "wife",
  waitresses: "waitress",
  actresses: "actress",
  hostesses: "hostess",
  bosses: "boss",
  midwives: "midwife",
  thieves: "thief",
  deputies: "deputy",
  mercenaries: "mercenary",
  enemies: "enemy",
  nationals: "national",
  twins: "twin",
  casualties: "",
  blacks: "",
  whites: "",
  majors: "",
  privates: "",
  generals: "general",
  seniors: "",
  parents: "parent",
  militias: "",
};

function singularOf(plural: string): string {
  const known = irregular[plural];
  if (known !== undefined) return known;
  const men = plural.replace(/men$/, "man");
  if (men !== plural) return men;
  const children = plural.replace(/children$/, "child");
  if (children !== plural) return children;
  return plural.replace(/s$/, "");
}

/** Singular nouns for a person, in lower case. */
export const personSingulars: ReadonlySet<string> = new Set(
  [...personPlurals].map(singularOf).filter((word) => word !== "" && !word.includes(" ")),
);

/** Endings that make a plural noun a word for people where the table has none. */
export const personEndings: readonly string[] = [
  "men",
  "women",
  "ists",
  "goers",
  "keepers",
  "seekers",
  "holders",
  "workers",
  "fighters",
  "children",
  "mates",
];

/** People who bear arms: a count of these beside another group is a count by side. */
export const combatants: ReadonlySet<string> = new Set(
  [
    "assailants, attackers",
    "combatants, commandos, conscripts",
    "extremists",
    "fighter, fighters, forces",
    "gendarmes, guerrillas, gunman, gunmen",
    "insurgent, insurgents, islamists",
    "jihadis, jihadists",
    "loyalists",
    "marines, mercenaries, militant, militants, militiamen",
    "officers",
    "paratroopers, police, policeman, policemen",
    "rebel, rebels, recruits, reservists",
    "separatists, servicemen, soldier, soldiers",
    "terrorists, troops",
  ].flatMap((line) => line.split(", ")),
);

/** People who fight a war: a count of these is of one side's losses, whoever else was hurt. */
export const warriors: ReadonlySet<string> = new Set(
  [
    "combatants, commandos, conscripts",
    "fighters",
    "guerrillas",
    "insurgents, islamists",
    "jihadis, jihadists",
    "legionnaires",
    "marines, mercenaries, militants, militiamen",
    "paratroopers, partisans",
    "rebels, reservists",
    "separatists, servicemen, soldiers",
    "terrorists, troops",
  ].flatMap((line) => line.split(", ")),
);

/** People who are held somewhere: where they flee from is no home. */
export const captives: ReadonlySet<string> = new Set(
  "captives convicts detainees hostages inmates patients prisoners suspects".split(" "),
);

/** Places that count only those who reach them. */
export const countingPlaces: ReadonlySet<string> = new Set([
  "hospital",
  "hospitals",
  "clinic",
  "clinics",
  "morgue",
  "morgues",
  "mortuary",
  "mortuaries",
  "infirmary",
  "ward",
  "wards",
]);

/** Nouns that a number before them counts, and that are no people. */
export const notPeople: ReadonlySet<string> = new Set(
  [
    " goats",
    "acres, aircraft, animals, arms, attacks",
    "birds, block, blocks, boats, bombs, bones, buildings, bullets",
    "calls, camels, cars, cases, cats, cattle, charges, chests, chickens, cities, copies",
    "countries, counts, cows",
    "day, days, degrees, districts, dogs, dollars, drones",
    "elephants, euros, explosions",
    "feet, fingers, fish, foot",
    "games, goals, guns",
    "hectares, helicopters, homes, horses, hour, hours, houses",
    "inches, incidents",
    "jets, jobs",
    "kilometers, kilometres, km",
    "legs, lions, livestock, locations",
    "members-strong, meters, metres, mile, miles, minute, minutes, missiles, month",
    "months",
    "nights",
    "parts, per cent, percent, pigs, places, planes, points, pounds",
    "ribs, rifles, rockets, rounds",
    "seats, seconds, sheep, ships, shots, sides",
    "tanks, teeth, things, times, tonnes, tons, towns, trucks",
    "vehicles, villages, votes",
    "ways, weapons, week, weeks",
    "yards, year, years",
  ].flatMap((line) => line.split(", ")),
);

/** They say of a child that it was not yet born. */
export const unbornMarks: ReadonlySet<string> = new Set("unborn fetus foetus fetuses".split(" "));
