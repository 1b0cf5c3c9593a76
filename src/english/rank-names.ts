// Military and police ranks by the word that says how high: "Maj. Gen." and "General" are one, "Lt. Col." and "Gen." are not.

/** What each last word of a rank comes down to. */
export const rankNames: ReadonlyMap<string, string> = new Map([
  ...many("general", ["general", "gen", "brigadier", "brig"]),
  ...many("colonel", ["colonel", "col"]),
  ...many("major", ["major", "maj"]),
  ...many("captain", ["captain", "capt"]),
  ...many("lieutenant", ["lieutenant", "lt", "lieut"]),
  ...many("sergeant", ["sergeant", "sgt"]),
  ...many("corporal", ["corporal", "cpl"]),
  ...many("admiral", ["admiral", "adm"]),
  ...many("inspector", ["inspector", "insp"]),
  ...many("superintendent", ["superintendent", "supt"]),
]);

/** Offices whose names end in "general" or hold a rank's word, and are no rank. */
export const notRanks: ReadonlySet<string> = new Set([
  ...["secretary", "attorney", "consul", "governor", "director", "inspector", "prosecutor"],
  ...["solicitor", "auditor", "surgeon", "comptroller", "procurator", "commissioner"],
]);

function many(name: string, words: readonly string[]): readonly (readonly [string, string])[] {
  return words.map((word) => [word, name] as const);
}
