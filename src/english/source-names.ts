// Names that everybody who reads news knows a kind of source by. Few and plain: what a report says of a name counts before.

import type { NounClass } from "./source-nouns.ts";

const rows: readonly (readonly [NounClass | "state-media", string])[] = [
  [
    "belligerent",
    "Taliban, Hamas, Hezbollah, Hizbollah, al-Qaeda, al-Qaida, Al-Qaeda, Al-Qaida, Al Qaeda, Al Qaida, Islamic State, ISIS, ISIL, Daesh, Boko Haram, al-Shabaab, Al-Shabaab, al-Shabab, Al Shabaab, Houthis, Islamic Jihad, Mujahideen",
  ],
  [
    "ngo",
    "ICRC, Amnesty International, Amnesty, Human Rights Watch, Oxfam, Greenpeace, MSF, Doctors Without Borders, Medecins Sans Frontieres, Médecins Sans Frontières, Save the Children, CARE International, World Vision",
  ],
  ["international", "OAS, Organization of American States, Arab League, Gulf Cooperation Council"],
  [
    "media",
    "Reuters, AFP, Agence France-Presse, CNN, BBC, NBC, CBS, ABC, NPR, NHK, Bloomberg, Kyodo, Yonhap, Al Jazeera, Al-Jazeera, al-Jazeera, Al Arabiya, Al-Arabiya, Interfax, DPA",
  ],
  ["state-media", "Xinhua, TASS, Tass, SANA, IRNA, KCNA, Anadolu, RIA, CCTV, MENA"],
  [
    "government",
    "Pentagon, Kremlin, Elysee, Élysée, Knesset, Bundestag, Duma, Congress, Senate, White House, Blue House, Downing Street, State Department, Treasury",
  ],
];

/** A name as written to the kind of source it is. */
export const sourceNames: ReadonlyMap<string, NounClass | "state-media"> = new Map(
  rows.flatMap(([kind, names]) => names.split(", ").map((name) => [name, kind] as const)),
);

/** Endings of names in capitals that are broadcasters': "ORTV". */
export const broadcasterName = /^\p{Lu}{2,5}(?:TV|News)$/u;

/** What one who was there is said to have done. */
export const witnessClause =
  /\bwho (?:had |has )?(?:witnessed|saw|watched|survived|was watching|was there)\b/u;
