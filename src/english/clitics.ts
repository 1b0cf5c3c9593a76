// Words that are written as one and read as two, or with a hyphen and read as one, by Universal Dependencies' convention for English.

/** Written without a space, read as two: the word, and the length of its first part. */
export const joinedWords: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["lemme", 3],
  ["gimme", 3],
  ["lotta", 3],
  ["outta", 3],
  ["dont", 2],
  ["doesnt", 4],
  ["didnt", 3],
  ["cant", 2],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["shouldnt", 6],
  ["isnt", 2],
  ["arent", 3],
  ["aint", 2],
  ["wasnt", 3],
  ["werent", 4],
  ["hasnt", 3],
  ["havent", 4],
  ["hadnt", 3],
  ["thats", 4],
  ["theres", 5],
  ["youre", 3],
  ["youll", 3],
  ["youve", 3],
  ["theyre", 4],
  ["theyve", 4],
  ["im", 1],
  ["ive", 1],
]);

/** Of the joined words, those that with a capital are names. */
export const namesWhenLarge: ReadonlySet<string> = new Set(["im", "ive", "cant"]);

/** Begin with an apostrophe and are one word. */
export const apostropheWords: ReadonlySet<string> = new Set(
  "em til till tis twas cause bout n cos".split(" "),
);

/** Arabic articles and words of kinship before a hyphen and a name: "al-Sarim" is one word. */
export const hyphenedParticles: ReadonlySet<string> = new Set(
  "al el ul ar as ash at ad adh az an es ech abd abdel abdul abdal abu umm ibn bin ben".split(" "),
);

/** Look like a syllable of a Chinese or Korean given name and are English: "Sit-in", "Tie-up". */
export const notGivenNames: ReadonlySet<string> = new Set(
  `at by do go he hit hot in it let lie man me men no not of on out pin pop put run sea see set sit so ten the tie to
   top two up we`.split(/\s+/u),
);

/** Kept with what follows their hyphen: "anti-mine", "ex-minister" are one word, "mine-laying" is three. */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  `anti arch bi co counter cross e ex extra infra inter intra macro mega meta mid mini mis mono multi neo
   non over pan para post pre pro pseudo re semi socio sub super supra trans tri ultra un uni`.split(
    /\s+/u,
  ),
);

/** Written after a number without a space, and a word of its own: "5pm", "40km". */
export const gluedUnits: ReadonlySet<string> = new Set(
  "am pm km kms kg kgs g mg lb lbs oz m cm mm ft mph kph k mn bn tn m mw kw mb gb tb hrs hr hours min mins sec x".split(
    " ",
  ),
);

/** The ends of addresses without a scheme: "example.org" is one word, "end.The" is three. */
export const addressEndings: ReadonlySet<string> = new Set(
  "com org net edu gov mil int info biz tv io co uk us ca au de fr ly eu me ru cn in htm html php pdf doc docx xls xlsx txt jpg png".split(
    " ",
  ),
);

/** After a word with a hyphen and a space, these join two that share an ending: "pre- and post-war". */
export const sharedEndings: ReadonlySet<string> = new Set(["and", "or", "to"]);

/** Said while looking for a word. */
export const fillers: ReadonlySet<string> = new Set(["uh", "um", "er", "erm"]);
