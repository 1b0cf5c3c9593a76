// Short forms that are written with a full stop, and the words that tell whether that stop also ends a sentence.

/** Stand before a name or a number: a capital letter after one is never a new sentence. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr jr messrs mmes hon gov sen rep reps sens pres amb
   gen col maj capt cpt cmdr cdr lt sgt cpl pvt pfc adm brig ens brigadier-gen supt insp det
   st ste mt ft msgr mgr atty dist dep asst assoc sec treas cllr ald
   vs ca approx cf viz incl esp`
    .split(/\s+/u)
    .filter((word) => word !== "sr" && word !== "jr" && word !== "sec" && word !== "brigadier-gen"),
);

/** Stand mid-sentence or at its end: only a word that opens sentences ends one after them. */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  `jan feb apr jun jul aug sept sep oct nov dec
   mon tue tues wed thu thur thurs fri
   jr sr esq inc ltd co corp bros llc plc dept univ assn intl govt etc al ave blvd rd
   ph.d m.d b.a m.a d.c u.s u.k u.n e.u
   ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mo mont neb nev okla ore pa
   tenn tex va vt wash wis wyo`
    .split(/\s+/u)
    .filter((word) => !["ill", "miss", "al", "mo", "del", "ark", "wash", "pa"].includes(word)),
);

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
  "op",
]);

/** Words that, with a capital, open a sentence far more often than they stand inside a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `the a an this that these those there here it its he she they we i you his her their our my your
   in on at by for from with after before since during as if when while where although though because
   despite under over among between about against without within until unlike according
   but and or so yet however meanwhile moreover instead still also then thus
   what who whom why how which whose is are was were do does did has have had can could will would
   no not some many most several all both each every one two three four five six seven eight nine ten
   more few now today yesterday earlier later last once only even nearly almost around hundreds thousands
   dozens scores officials residents witnesses medics police troops soldiers rebels militants`.split(
    /\s+/u,
  ),
);
