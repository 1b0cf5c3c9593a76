// Nouns for people, as news counts them. A number before one of these counts people.

const plurals =
  "people, persons, individuals, men, women, children, kids, boys, girls, babies, infants, toddlers, teens, teenagers, youths, adults, adolescents, civilians, residents, villagers, townspeople, locals, inhabitants, citizens, nationals, foreigners, tourists, visitors, travellers, travelers, passengers, commuters, pedestrians, motorists, drivers, cyclists, bystanders, onlookers, passers-by, passersby, victims, survivors, casualties, soldiers, troops, servicemen, servicewomen, conscripts, recruits, cadets, reservists, marines, sailors, airmen, paratroopers, commandos, guards, officers, policemen, policewomen, police, cops, deputies, troopers, constables, gendarmes, agents, personnel, forces, peacekeepers, militants, insurgents, rebels, fighters, gunmen, terrorists, extremists, jihadists, jihadis, islamists, guerrillas, militiamen, militias, mercenaries, combatants, bombers, attackers, assailants, hijackers, kidnappers, separatists, loyalists, partisans, bandits, robbers, raiders, pirates, smugglers, gangsters, criminals, suspects, shooters, protesters, protestors, demonstrators, rioters, activists, marchers, strikers, supporters, followers, members, leaders, commanders, generals, colonels, captains, officials, politicians, lawmakers, candidates, ministers, diplomats, mayors, governors, judges, prosecutors, lawyers, journalists, reporters, photographers, correspondents, cameramen, workers, employees, staff, staffers, labourers, laborers, miners, farmers, herders, herdsmen, fishermen, traders, merchants, shopkeepers, vendors, builders, engineers, contractors, crew, crewmen, pilots, firefighters, firemen, rescuers, paramedics, medics, doctors, nurses, patients, volunteers, aid workers, teachers, students, pupils, schoolchildren, schoolgirls, schoolboys, classmates, professors, worshippers, worshipers, pilgrims, priests, clerics, imams, monks, nuns, pastors, refugees, migrants, asylum seekers, returnees, evacuees, families, relatives, brothers, sisters, sons, daughters, fathers, mothers, parents, grandparents, grandchildren, siblings, cousins, uncles, aunts, nephews, nieces, husbands, wives, couples, friends, neighbours, neighbors, colleagues, comrades, guests, customers, patrons, shoppers, spectators, fans, partygoers, revellers, revelers, concertgoers, players, hostages, captives, detainees, prisoners, inmates, convicts, others, males, females, souls, blacks, whites, elders, tribesmen, settlers, nomads, foes, enemies, party-goers, dancers, clubgoers, campers, hikers, climbers, skiers, swimmers, bathers, divers, dealers, buyers, servants, maids, cooks, clerks, tenants, lodgers, homeowners, roommates, twins, triplets, newlyweds, orphans, widows, pensioners, seniors, veterans, operatives, operators, aides, advisers, bodyguards, chauffeurs, gang members, party members, defendants, inspectors, sergeants, lieutenants, majors, corporals, privates, legislators, delegates, monitors, observers, executives, bankers, scientists, teenage girls, teenage boys, seamen, stewards, attendants, newborns, preschoolers, students, graders, freshmen, sophomores, freshers, hunters, rangers, wardens, lifeguards, referees, coaches, athletes, occupants, riders, motorcyclists, bikers, skaters, joggers, runners, walkers, evictees, deserters, defectors, bakers, butchers, waiters, waitresses, bartenders, cashiers, barbers, rappers, singers, musicians, actors, actresses, artists, poets, writers, authors, editors, bloggers, publishers, lecturers, principals, janitors, cleaners, plumbers, carpenters, mechanics, electricians, welders, tailors, porters, couriers, messengers, postmen, truckers, cabbies, conductors, shepherds, gardeners, chefs, owners, managers, bosses, chiefs, sheriffs, detectives, investigators, technicians, translators, interpreters, envoys, ambassadors, mourners, beggars, weavers, potters, smiths, cobblers, brewers, foresters, loggers, quarrymen, dockers, stevedores, boatmen, ferrymen, linesmen, signallers, gunners, snipers, drummers, choristers, acrobats, clowns, hosts, hostesses, ushers, bouncers, joiners, roofers, painters, sculptors, dentists, midwives, pharmacists, surgeons, veterinarians, economists, historians, archaeologists, geologists, grandmothers, grandfathers, grandsons, granddaughters, stepsons, stepdaughters, fiancees, girlfriends, boyfriends, tots, schoolteachers, looters, intruders, burglars, thieves, abductees";

/** Plural nouns for people, in lower case. */
export const personPlurals: ReadonlySet<string> = new Set(plurals.split(", "));

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
  "soldiers, troops, servicemen, conscripts, recruits, reservists, marines, paratroopers, commandos, policemen, police, officers, gendarmes, forces, militants, insurgents, rebels, fighters, gunmen, terrorists, extremists, jihadists, jihadis, islamists, guerrillas, militiamen, mercenaries, combatants, attackers, assailants, separatists, loyalists, soldier, militant, rebel, fighter, gunman, insurgent, policeman".split(
    ", ",
  ),
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
  "years, year, months, month, weeks, week, days, day, hours, hour, minutes, minute, seconds, nights, times, percent, per cent, dollars, euros, pounds, miles, mile, kilometres, kilometers, km, metres, meters, feet, foot, inches, yards, blocks, block, tonnes, tons, acres, hectares, shots, rounds, bullets, rifles, guns, weapons, vehicles, cars, trucks, tanks, homes, houses, buildings, villages, towns, cities, districts, countries, attacks, bombs, rockets, missiles, explosions, incidents, counts, charges, cows, cattle, sheep, drones, jets, planes, aircraft, helicopters, boats, ships,  goats, camels, horses, dogs, cats, pigs, chickens, birds, elephants, fish, animals, livestock, lions, jobs, seats, votes, points, goals, games, copies, members-strong, degrees, calls, cases, places, locations, things, ways, parts, sides, ribs, teeth, bones, arms, legs, chests, fingers".split(
    ", ",
  ),
);
