// Nouns by which news comes back to someone already told of: "the official", "the paper", "the man".

import { mensWords, womensWords } from "./gendered-words.ts";
import { actorBodies } from "./group-words.ts";
import { personSingulars } from "./person-nouns.ts";
import { personRoles, rankNouns } from "./role-words.ts";

const persons =
  "official spokesman spokeswoman spokesperson source diplomat adviser advisor aide lawyer attorney analyst researcher author professor chairman chairwoman head secretary deputy councillor congressman congresswoman legislator politician candidate activist cleric witness resident doctor nurse medic surgeon officer sergeant lieutenant negotiator mediator executive manager founder owner expert economist historian scientist journalist reporter correspondent editor commissioner chancellor coordinator representative organiser organizer campaigner person member suspect victim defendant teenager child baby singer artist player star writer novelist poet painter composer musician philosopher photographer teacher student driver farmer coach ally rival warlord dictator ruler successor veteran";

const bodies =
  "organisation organization association society company firm corporation bank union federation paper newspaper daily magazine broadcaster channel station website outlet site network charity foundation institute institution university hospital clinic department directorate office bureau authority regime administration force unit police presidency parliament senate assembly embassy team club body mission campaign staff";

/** Singular nouns for one person, in lower case. */
export const personDescriptions: ReadonlySet<string> = new Set([
  ...persons.split(" "),
  ...personSingulars,
  ...personRoles.keys(),
  ...mensWords,
  ...womensWords,
]);

/** Singular nouns for a body that acts or speaks as one, in lower case, with the kind it is. */
export const bodyDescriptions: ReadonlyMap<string, "organisation" | "group"> = new Map([
  ...bodies.split(" ").map((word) => [word, "organisation"] as const),
  ...actorBodies,
]);

/** The noun that comes back for a word of a title or a name: "Gen." is a general, "Premier" a prime minister. */
export const describedAs: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...[...rankNouns].map(([word, noun]) => [word, [noun]] as const),
    ...[...personRoles].map(([word, noun]) => [word, noun.split(" ")] as const),
    ["spokesman", ["spokesperson", "official"]] as const,
    ["spokeswoman", ["spokesperson", "official", "spokesman"]] as const,
    ["times", ["paper", "newspaper"]] as const,
    ["post", ["paper", "newspaper"]] as const,
    ["herald", ["paper", "newspaper"]] as const,
    ["tribune", ["paper", "newspaper"]] as const,
    ["gazette", ["paper", "newspaper"]] as const,
    ["daily", ["paper", "newspaper"]] as const,
    ["newspaper", ["paper"]] as const,
    ["paper", ["newspaper"]] as const,
    ["website", ["site"]] as const,
    ["organisation", ["organization"]] as const,
    ["organization", ["organisation"]] as const,
    ["front", ["group", "movement"]] as const,
    ["movement", ["group"]] as const,
    ["army", ["military"]] as const,
    ["militia", ["group"]] as const,
    ["brigade", ["group"]] as const,
    ["brigades", ["group"]] as const,
    ["faction", ["group"]] as const,
    ["society", ["group", "organisation", "organization", "charity"]] as const,
    ["association", ["group", "organisation", "organization"]] as const,
    ["mp", ["lawmaker", "legislator"]] as const,
    ["senator", ["lawmaker", "legislator"]] as const,
    ["sen", ["lawmaker", "senator", "legislator"]] as const,
    ["rep", ["lawmaker", "congressman", "legislator"]] as const,
    ["lawmaker", ["legislator"]] as const,
  ].reduce<Map<string, readonly string[]>>((all, [word, nouns]) => {
    all.set(word, [...(all.get(word) ?? []), ...nouns]);
    return all;
  }, new Map()),
);

/** Words that point back to one already told of. */
export const definiteDeterminers: ReadonlySet<string> = new Set(["the", "this", "that"]);

/** Words that speak of nobody in particular. */
export const fleetingDeterminers: ReadonlySet<string> = new Set(
  "another any every each no".split(" "),
);

/** Words that bring in one not told of before. */
export const indefiniteDeterminers: ReadonlySet<string> = new Set(
  "a an another one any some every each no".split(" "),
);
