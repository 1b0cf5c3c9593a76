// Small words that bound noun phrases and verbs when there is no tree: what can and cannot stand inside a source.

export const determiners: ReadonlySet<string> = new Set(
  "the a an this that these those some any each every no another both either neither several many most few one two three four five six seven eight nine ten dozens hundreds thousands all other others".split(
    " ",
  ),
);

export const possessives: ReadonlySet<string> = new Set(
  "his her its their our my your whose".split(" "),
);

/** What makes an owner of the name before it. */
export const possessiveEndings: ReadonlySet<string> = new Set(["'s", "’s", "'", "’"]);

/** Pronouns that are subjects. */
export const subjectPronouns: ReadonlySet<string> = new Set("he she they it i we you".split(" "));

export const objectPronouns: ReadonlySet<string> = new Set(
  "him her them me us you it himself herself themselves itself".split(" "),
);

export const relativePronouns: ReadonlySet<string> = new Set(["who", "which", "that"]);

/** Words that can be a whole source without a noun. */
export const loneSources: ReadonlySet<string> = new Set(
  "some many most others several few both one another those all none everyone everybody nobody someone anyone".split(
    " ",
  ),
);

export const prepositions: ReadonlySet<string> = new Set(
  "of in on at by for from with to into onto over under about against between among through during after before since until near inside outside across around along behind beyond despite within without toward towards upon via amid like unlike per than as off throughout following including".split(
    " ",
  ),
);

/** Prepositions that tie a phrase to the noun before it ("a spokesman for the ministry"). */
export const nounPrepositions: ReadonlySet<string> = new Set(
  "of for in at from with on near inside within to behind against by about between".split(" "),
);

/** Words that open a clause or join two. */
export const clauseWords: ReadonlySet<string> = new Set(
  "that but because while whereas when whenever where if unless though although whether how why what who whom which so yet nor since until after before as then once even".split(
    " ",
  ),
);

export const auxiliaries: ReadonlySet<string> = new Set(
  "be am is are was were been being 's 're 'm ’s ’re ’m have has had having 've ’ve 'd ’d do does did".split(
    " ",
  ),
);

export const modals: ReadonlySet<string> = new Set(
  "will would can could may might must shall should wo ca 'll ’ll 'd ’d".split(" "),
);

/** Modals that make the saying itself a thing to come or to imagine. */
export const futureModals: ReadonlySet<string> = new Set("will shall wo 'll ’ll".split(" "));
export const unrealModals: ReadonlySet<string> = new Set(
  "would could may might should must can".split(" "),
);

export const negations: ReadonlySet<string> = new Set(
  "not n't n’t never no neither nor hardly nobody".split(" "),
);

/** Adverbs that may stand inside a verb group; others are known by their "-ly". */
export const groupAdverbs: ReadonlySet<string> = new Set(
  "also again later earlier previously now then once still already ever never not n't n’t just even only often always since long further thus instead too soon first recently so".split(
    " ",
  ),
);

/** Words in -ly that are no adverbs. */
export const falseAdverbs: ReadonlySet<string> = new Set(
  "family ally italy july assembly supply reply rally daily weekly monthly fly apply only imply rely comply monopoly anomaly bully jelly kelly billy emily sally".split(
    " ",
  ),
);

/** Common finite verbs that are no cue and never part of a source. */
export const plainVerbs: ReadonlySet<string> = new Set(
  "went came took made got gave left began became died fell rose fled won lost met held kept sent ran stood sat set put saw led grew brought bought caught paid spent built broke drove flew threw appeared appears seemed seems remained remains fought attacked killed wounded injured stormed seized shelled bombed captured opened moved returned arrived counted recorded registered goes comes takes makes gets gives says".split(
    " ",
  ),
);

/** Verbs of mind: who does not do these takes a stand against what follows ("does not believe it was a coup"). */
export const attitudeVerbs: ReadonlySet<string> = new Set(
  "believe think want support agree accept expect intend plan recognize recognise".split(" "),
);

/** Verbs that lead to another of the same subject that did happen: "went on to say", "continued to insist". */
export const leadingVerbs: ReadonlySet<string> = new Set(
  "went go goes continued continues continue began begins started starts took takes moved rushed hastened quick used appeared seemed seems tried tries sought seeks".split(
    " ",
  ),
);

/** First words of a phrase that tells where, when or how a thing was said: "in a statement", "on Friday", "to reporters". */
export const adjunctPrepositions: ReadonlySet<string> = new Set(
  "in on at during after before by via from through to outside".split(" "),
);

/** Times and places of saying that need no preposition: "said Friday", "said late on Friday". */
export const adjunctWords: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight late early earlier last this afterward afterwards later here there recently online".split(
    " ",
  ),
);

/** Adverbs and joining words before the first noun phrase of a sentence. */
export const openers: ReadonlySet<string> = new Set(
  "but and yet so still or meanwhile however moreover also later now then instead nonetheless nevertheless separately earlier today yesterday indeed similarly again thus therefore".split(
    " ",
  ),
);

/** Words that open a clause before the main one. */
export const subordinators: ReadonlySet<string> = new Set(
  "after as when while if although though because since before even once until whether asked".split(
    " ",
  ),
);

/** Days that stand between a speaker and a verb: "the minister Monday said". */
export const daysOfSaying: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday".split(" "),
);

/** Words for stretches of time: a number before one of them is no object. */
export const timeStretches: ReadonlySet<string> = new Set(
  "minute minutes hour hours morning afternoon evening day days night nights week weeks month months year years decade decades".split(
    " ",
  ),
);

/** Verbs that stand beside a quotation without speaking it: a song, a sign, a work of that name. */
export const speechlessVerbs: ReadonlySet<string> = new Set(
  "is was sounds seems appeared appears played plays sang published released titled entitled called named used means opened closed aired topped".split(
    " ",
  ),
);

/** Houses that are no persons: a person named after one of these stands in it. */
export const institutions: ReadonlySet<string> = new Set(
  "hospital clinic morgue ward school university station camp shelter centre center port harbour harbor airport market city town village district province capital mosque church hall office".split(
    " ",
  ),
);
