// Small words inside names, and the words that may stand between the parts of an organisation's name.

/** Lower-case words that stand between or before the parts of a person's or place's name. */
export const nameParticles: ReadonlySet<string> = new Set([
  ...["al", "el", "bin", "ibn", "ben", "abu", "umm", "bint", "ould", "ag", "ul", "ur", "ud"],
  ...["de", "del", "della", "la", "las", "los", "le", "les", "du", "des", "da", "das", "dos", "do"],
  ...[
    "di",
    "von",
    "van",
    "der",
    "den",
    "ter",
    "ten",
    "zu",
    "y",
    "e",
    "i",
    "af",
    "av",
    "para",
    "por",
    "sobre",
  ],
]);

/** Particles that never stand between two persons, so that they join two parts of one name; "e", "i" and "y" can ("and"). */
export const particlesOfOnePerson: ReadonlySet<string> = new Set([
  ...["al", "el", "bin", "ibn", "ben", "bint", "abu", "abd", "umm", "ould", "ul", "ur", "ud"],
  ...["de", "del", "della", "di", "da", "das", "do", "dos", "du", "des", "la", "las", "los", "le"],
  ...["von", "van", "der", "den", "ter", "ten", "zu", "af", "av"],
]);

/** Words of a body's name that its short form may leave out: "Council for the Relief of Tarn (CRT)". */
export const wordsWithoutInitial: ReadonlySet<string> = new Set([
  ...["of", "for", "the", "and", "in", "on", "to", "a", "an"],
  ...["de", "la", "du", "des", "del", "al", "&", "-"],
]);

/** What "al-Something" begins with: an article or "son of", joined by a hyphen or an apostrophe. */
export const joinedParticles: ReadonlySet<string> = new Set([
  ...[
    "al",
    "el",
    "an",
    "as",
    "ash",
    "ad",
    "at",
    "az",
    "ar",
    "ul",
    "ed",
    "es",
    "er",
    "d",
    "l",
    "abd",
  ],
]);

/** Words that may stand inside the name of an office, alliance or region: "Front for the Liberation of ...". */
export const innerWords: ReadonlySet<string> = new Set(["of", "for", "on", "against", "to"]);

/** What may hang on a name by a hyphen without being part of it: "Tarn-based", "Oria-backed". */
export const hyphenTails: ReadonlySet<string> = new Set([
  ...[
    "based",
    "born",
    "led",
    "backed",
    "controlled",
    "held",
    "run",
    "owned",
    "made",
    "style",
    "era",
  ],
  ...[
    "wide",
    "bound",
    "allied",
    "affiliated",
    "linked",
    "aligned",
    "supported",
    "sponsored",
    "trained",
  ],
  ...[
    "occupied",
    "administered",
    "appointed",
    "funded",
    "brokered",
    "educated",
    "listed",
    "registered",
  ],
  ...["dominated", "inspired", "built", "area", "like", "related", "only", "friendly", "facing"],
  ...[
    "mediated",
    "organized",
    "organised",
    "speaking",
    "language",
    "mandated",
    "imposed",
    "designed",
  ],
]);

/** What stands before a name by a hyphen without being part of it: "anti-Tarn", "pro-Oria". */
export const hyphenPrefixes: ReadonlySet<string> = new Set([
  ...[
    "anti",
    "pro",
    "ex",
    "non",
    "pre",
    "post",
    "mid",
    "trans",
    "intra",
    "inter",
    "then",
    "former",
  ],
]);

/** Plural or royal owners whose possessive goes on inside a name: "People's Congress", "Workers' Union". */
export const ownersInNames: ReadonlySet<string> = new Set([
  ...[
    "People",
    "Women",
    "Men",
    "Children",
    "Workers",
    "Farmers",
    "King",
    "Queen",
    "Teachers",
    "General",
  ],
  ...[
    "Veterans",
    "Doctors",
    "Lawyers",
    "Peoples",
    "Students",
    "Journalists",
    "Writers",
    "Citizens",
  ],
  ...["Employers", "Peasants", "Mothers", "Traders"],
]);

/** Articles that begin the name of a place, a club or a work more often than a person's. */
export const openingArticles: ReadonlySet<string> = new Set(["La", "Las", "Les", "Los"]);
