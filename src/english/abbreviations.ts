// Short forms that are written with a full stop, and the words that tell whether that stop also ends a sentence.

/** Stand before a name: a capital letter after one is never a new sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr drs prof profs rev fr messrs mmes mlle hon gov govs sen sens rep reps pres amb
   gen gens col cols maj capt cpt cmdr cdr lt lts sgt cpl pvt pfc adm brig ens supt insp det
   spc sfc ssgt tsgt msgt lcpl cdt
   ste msgr mgr atty dist dep asst assoc treas cllr ald vs approx cf viz incl esp
   a.k.a f.k.a d.b.a i.e e.g`.split(/\s+/u),
);

/** Written small, between two names: "Foria v. Malo". Written large it is an initial. */
export const betweenNames: ReadonlySet<string> = new Set(["v"]);

/** Stand before a name or end a sentence: only a word that opens sentences begins one after them. */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  `jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
   st sts mt ft ave blvd rd hwy pkwy ln apts bldg off del bn regt bde sqn ret jr sr esq inc ltd co corp cie mfg bros llc plc dept univ assn intl govt ind inst al
   ala ariz calif colo conn fla ga kan ky md mich minn mont neb nev okla ore tenn tex va vt wis wyo`.split(
    /\s+/u,
  ),
);

/** States and provinces whose short form is a word or a name too; one only where a comma or a party stands before it. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  "mo la pa wash ill mass miss ark ont que alta sask nfld".split(" "),
);

/** Stand at the end of what they belong to, so that a capital after them is mostly a new sentence. */
export const closingAbbreviations: ReadonlySet<string> = new Set(["a.m", "p.m", "etc"]);

/** Words with a capital that may still follow an hour: "5 p.m. Friday", "5 p.m. Eastern". */
export const wordsAfterHour: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
   august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. mon. tue. wed. thu.
   fri. sat. sun. local eastern central mountain pacific greenwich moscow universal`.split(/\s+/u),
);

/** Written small, these are words of their own, and a full stop after one is only a stop. */
export const wordsWhenSmall: ReadonlySet<string> = new Set(
  "sen rep gen mt ft pres hon fri wed mon tue conn det dist ind inst ala dec mar sat sun ens col fr off del ret".split(
    " ",
  ),
);

/** Written in capitals throughout, these too are words of their own: "THEY FOUGHT THEM OFF." */
export const wordsWhenShouted: ReadonlySet<string> = new Set(["off", "al"]);

/** A short form only where a number follows: "No. 5", not the answer "No." */
export const numberAbbreviations: ReadonlySet<string> = new Set([
  "no",
  "nos",
  "art",
  "arts",
  "sec",
  "p",
  "pp",
  "fig",
  "figs",
  "vol",
  "vols",
  "ch",
  "mar",
  "para",
  "paras",
  "res",
  "sat",
  "sun",
  "div",
  "cal",
  "ext",
  "tel",
  "ver",
  "pt",
  "pct",
  "op",
  "c",
  "km",
]);

/** In text of capitals throughout, where no capital helps: what all but never follows a short form inside a sentence. */
export const shoutedOpeners: ReadonlySet<string> = new Set(
  "the he she they it we this these those there however meanwhile moreover".split(" "),
);

/** Among the openers, those that go with a short name before them when the next word has a capital too: "U.S. Troops Leave". */
export const groupOpeners: ReadonlySet<string> = new Set(
  "officials residents witnesses medics police troops soldiers rebels militants".split(" "),
);

/** Between a number and a small word, a unit's short form: "3 pct. to", "5 ft. high". */
export const unitAbbreviations: ReadonlySet<string> = new Set(
  "pct ft in hr hrs min mins sec secs lb lbs oz mi yd yds sq cu km kg mm cm mln bln".split(" "),
);

/** Words that, with a capital, open a sentence far more often than they stand inside a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `the a an this that these those there here it its he she they we i you his her their our my your
   in on at by for from with after before since during as if when while where although though because
   despite under over among between about against without within until unlike according
   but and or so yet however meanwhile moreover instead still also then thus
   what who whom why how which whose is are was were do does did has have had
   no not some many most several all both each every one two three four five six seven eight nine ten
   more few now today yesterday earlier later last once only even nearly almost around hundreds thousands
   dozens scores officials residents witnesses medics police troops soldiers rebels militants`.split(
    /\s+/u,
  ),
);
