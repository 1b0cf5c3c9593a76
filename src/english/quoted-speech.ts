// Verbs that follow a quotation and name who spoke it: '"Why now?" Mora asked.'

/** Past and present forms. */
export const quotedSpeechVerbs: ReadonlySet<string> = new Set(
  `said says say asked asks told added adds wrote writes wondered cried shouted yelled replied answered
   declared exclaimed continued tweeted warned insisted called responded pressed quipped joked mused fumed snapped
   interjected retorted remarked pleaded sneered scoffed demanded inquired concluded recalled intoned commented noted
   explained observed complained lamented muttered whispered screamed roared thundered deadpanned countered`.split(
    /\s+/u,
  ),
);

/** Past and present forms that say how a quotation beside them was spoken, and report nothing else. */
export const mannersOfSpeech: ReadonlySet<string> = new Set(
  `pressed presses fumed fumes snapped snaps interjected interjects sneered sneers scoffed scoffs intoned intones
   muttered mutters whispered whispers screamed screams roared roars thundered thunders deadpanned deadpans shouted
   shouts yelled yells cried cries gasped gasps blared blares chanted chants`.split(/\s+/u),
);

/** The same of a verb with its particle. */
export const phrasesOfSpeech: ReadonlySet<string> = new Set(
  `went on,goes on,shot back,shoots back,fired back,fires back,hit back,hits back,chimed in,chimes in,cut in,cuts in,
   broke in,breaks in,jumped in,jumps in,wrote back,writes back,called out,calls out,cried out,cries out`
    .split(",")
    .map((phrase) => phrase.trim()),
);

/** What somebody does right before speaking: the quotation in the next sentence is theirs. */
export const leadsToSpeech: ReadonlySet<string> = new Set(
  `agreed agrees disagreed disagrees concurred concurs demurred demurs objected objects laughed laughs shrugged shrugs
   nodded nods sighed sighs smiled smiles interrupted interrupts interjected interjects paused pauses cut broke
   chimed turned`.split(/\s+/u),
);

/** Verbs by which one passes on another's words: "quoted the mayor as saying". */
export const quotingVerbs: ReadonlySet<string> = new Set(
  "quote quotes quoted quoting cite cites cited citing".split(" "),
);

/** What follows "as" there. */
export const sayingParticiples: ReadonlySet<string> = new Set(
  "saying telling stating claiming warning adding writing declaring".split(" "),
);
