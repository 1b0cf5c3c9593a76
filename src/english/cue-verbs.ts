// Verbs that hang words on somebody: their forms, what may follow them as content, and the stance they show.
// The tail is long: the table was filled from the classes of verb in the attribution literature (PARC 3, PolNeAR guidelines).

/**
 * What stands after the verb as content: a clause with or without "that"; only one that "that" or a question word
 * opens; a quotation; "to" with a verb; an object; an object with "to"; an object with "of" or "for"; an object with "as"; a person told first.
 */
export type Complement =
  | "clause"
  | "that-clause"
  | "quotation"
  | "to"
  | "object"
  | "object-to"
  | "object-of"
  | "object-as"
  | "addressee";

/** The stances of `model/claim.ts`, by name. */
export type CueStance =
  | "asserts"
  | "denies"
  | "accuses"
  | "promises"
  | "orders"
  | "demands"
  | "asks"
  | "condemns"
  | "supports"
  | "speculates";

/** Which form of a verb a word is; a participle may also be its past. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

export interface CueVerb {
  readonly lemma: string;
  readonly takes: ReadonlySet<Complement>;
  /** Words that join the verb before its object: "call for", "refer to". */
  readonly particles: ReadonlySet<string>;
  readonly stance: CueStance;
}

/** A word that can be a form of a cue verb. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly form: VerbForm;
}

const complements: ReadonlySet<string> = new Set<Complement>([
  "clause",
  "that-clause",
  "quotation",
  "to",
  "object",
  "object-to",
  "object-of",
  "object-as",
  "addressee",
]);

type Row = readonly [forms: string, takes: string, particles: string, stance: CueStance];

/** Base, third person, past, participle, -ing; what follows; joining words; stance. */
const rows: readonly Row[] = [
  ["say says said said saying", "clause quotation", "", "asserts"],
  ["tell tells told told telling", "quotation addressee", "", "asserts"],
  ["add adds added added adding", "that-clause quotation", "", "asserts"],
  ["note notes noted noted noting", "clause quotation object", "", "asserts"],
  ["report reports reported reported reporting", "clause quotation object", "", "asserts"],
  ["announce announces announced announced announcing", "clause quotation object", "", "asserts"],
  ["confirm confirms confirmed confirmed confirming", "clause quotation object", "", "asserts"],
  ["declare declares declared declared declaring", "clause quotation object", "", "asserts"],
  ["state states stated stated stating", "that-clause quotation", "", "asserts"],
  ["claim claims claimed claimed claiming", "clause quotation object to", "", "asserts"],
  ["assert asserts asserted asserted asserting", "that-clause quotation", "", "asserts"],
  ["maintain maintains maintained maintained maintaining", "that-clause quotation", "", "asserts"],
  ["insist insists insisted insisted insisting", "that-clause clause quotation", "on", "asserts"],
  ["argue argues argued argued arguing", "clause quotation", "for against over", "asserts"],
  ["contend contends contended contended contending", "clause quotation", "", "asserts"],
  ["explain explains explained explained explaining", "that-clause quotation", "", "asserts"],
  [
    "acknowledge acknowledges acknowledged acknowledged acknowledging",
    "clause quotation object",
    "",
    "asserts",
  ],
  ["admit admits admitted admitted admitting", "clause quotation object", "to", "asserts"],
  ["concede concedes conceded conceded conceding", "clause quotation object", "", "asserts"],
  ["allege alleges alleged alleged alleging", "clause quotation object", "", "accuses"],
  [
    "disclose discloses disclosed disclosed disclosing",
    "that-clause quotation object",
    "",
    "asserts",
  ],
  ["reveal reveals revealed revealed revealing", "that-clause quotation object", "", "asserts"],
  ["stress stresses stressed stressed stressing", "clause quotation object", "", "asserts"],
  [
    "emphasize emphasizes emphasized emphasized emphasizing",
    "clause quotation object",
    "",
    "asserts",
  ],
  [
    "emphasise emphasises emphasised emphasised emphasising",
    "clause quotation object",
    "",
    "asserts",
  ],
  [
    "underline underlines underlined underlined underlining",
    "clause quotation object",
    "",
    "asserts",
  ],
  [
    "reiterate reiterates reiterated reiterated reiterating",
    "clause quotation object",
    "",
    "asserts",
  ],
  ["repeat repeats repeated repeated repeating", "that-clause quotation", "", "asserts"],
  ["recall recalls recalled recalled recalling", "that-clause quotation object", "", "asserts"],
  ["reply replies replied replied replying", "clause quotation", "to", "asserts"],
  ["respond responds responded responded responding", "quotation", "to", "asserts"],
  ["answer answers answered answered answering", "quotation that-clause", "", "asserts"],
  ["retort retorts retorted retorted retorting", "clause quotation", "", "asserts"],
  ["counter counters countered countered countering", "clause quotation", "", "asserts"],
  ["continue continues continued continued continuing", "quotation", "", "asserts"],
  ["conclude concludes concluded concluded concluding", "clause quotation", "", "asserts"],
  ["observe observes observed observed observing", "that-clause quotation", "", "asserts"],
  ["remark remarks remarked remarked remarking", "that-clause quotation", "on", "asserts"],
  ["comment comments commented commented commenting", "that-clause quotation", "on", "asserts"],
  [
    "mention mentions mentioned mentioned mentioning",
    "that-clause quotation object",
    "",
    "asserts",
  ],
  ["joke jokes joked joked joking", "clause quotation", "about", "asserts"],
  ["quip quips quipped quipped quipping", "clause quotation", "", "asserts"],
  ["write writes wrote written writing", "quotation clause", "about of on", "asserts"],
  ["tweet tweets tweeted tweeted tweeting", "quotation clause object", "", "asserts"],
  ["retweet retweets retweeted retweeted retweeting", "object", "", "asserts"],
  ["post posts posted posted posting", "quotation that-clause", "", "asserts"],
  ["blog blogs blogged blogged blogging", "quotation", "", "asserts"],
  ["email emails emailed emailed emailing", "quotation", "", "asserts"],
  ["testify testifies testified testified testifying", "clause quotation", "about", "asserts"],
  ["swear swears swore sworn swearing", "that-clause quotation to", "", "promises"],
  ["boast boasts boasted boasted boasting", "clause quotation", "about of", "asserts"],
  ["brag brags bragged bragged bragging", "clause quotation", "about of", "asserts"],
  [
    "complain complains complained complained complaining",
    "clause quotation",
    "about of that",
    "condemns",
  ],
  ["lament laments lamented lamented lamenting", "clause quotation object", "", "condemns"],
  ["bemoan bemoans bemoaned bemoaned bemoaning", "quotation object", "", "condemns"],
  ["grumble grumbles grumbled grumbled grumbling", "quotation clause", "about", "condemns"],
  ["gripe gripes griped griped griping", "quotation clause", "about", "condemns"],
  [
    "caution cautions cautioned cautioned cautioning",
    "clause quotation addressee",
    "against",
    "asserts",
  ],
  ["warn warns warned warned warning", "clause quotation addressee", "of about against", "asserts"],
  ["predict predicts predicted predicted predicting", "clause quotation object", "", "speculates"],
  ["forecast forecasts forecast forecast forecasting", "clause quotation object", "", "speculates"],
  ["estimate estimates estimated estimated estimating", "clause object", "", "speculates"],
  [
    "speculate speculates speculated speculated speculating",
    "clause quotation",
    "about on",
    "speculates",
  ],
  ["suspect suspects suspected suspected suspecting", "clause", "", "speculates"],
  ["guess guesses guessed guessed guessing", "clause", "", "speculates"],
  ["suppose supposes supposed supposed supposing", "clause", "", "speculates"],
  ["assume assumes assumed assumed assuming", "clause", "", "speculates"],
  ["imagine imagines imagined imagined imagining", "that-clause", "", "speculates"],
  ["fear fears feared feared fearing", "clause object", "", "speculates"],
  ["worry worries worried worried worrying", "clause", "about", "speculates"],
  ["hope hopes hoped hoped hoping", "clause to", "", "speculates"],
  ["expect expects expected expected expecting", "clause to object-to", "", "speculates"],
  ["believe believes believed believed believing", "clause", "in", "asserts"],
  ["think thinks thought thought thinking", "that-clause clause", "of about", "asserts"],
  ["know knows knew known knowing", "that-clause", "", "asserts"],
  ["understand understands understood understood understanding", "that-clause", "", "asserts"],
  ["view views viewed viewed viewing", "object-as", "", "asserts"],
  ["confess confesses confessed confessed confessing", "clause quotation", "to", "asserts"],
  ["express expresses expressed expressed expressing", "object", "", "asserts"],
  ["voice voices voiced voiced voicing", "object", "", "asserts"],
  ["downplay downplays downplayed downplayed downplaying", "object", "", "denies"],
  [
    "underscore underscores underscored underscored underscoring",
    "that-clause object",
    "",
    "asserts",
  ],
  ["vent vents vented vented venting", "quotation", "", "asserts"],
  ["rule rules ruled ruled ruling", "that-clause", "out", "asserts"],
  ["bark barks barked barked barking", "quotation", "", "asserts"],
  ["boom booms boomed boomed booming", "quotation", "", "asserts"],
  ["beam beams beamed beamed beaming", "quotation", "", "asserts"],
  ["jeer jeers jeered jeered jeering", "quotation", "", "asserts"],
  ["crack cracks cracked cracked cracking", "quotation", "", "asserts"],
  ["snap snaps snapped snapped snapping", "quotation", "", "asserts"],
  ["gush gushes gushed gushed gushing", "quotation", "", "asserts"],
  ["thunder thunders thundered thundered thundering", "quotation", "", "asserts"],
  ["sigh sighs sighed sighed sighing", "quotation", "", "asserts"],
  ["tease teases teased teased teasing", "quotation", "", "asserts"],
  ["taunt taunts taunted taunted taunting", "quotation", "", "asserts"],
  ["intone intones intoned intoned intoning", "quotation", "", "asserts"],
  ["lecture lectures lectured lectured lecturing", "quotation", "", "asserts"],
  ["stammer stammers stammered stammered stammering", "quotation", "", "asserts"],
  ["whoop whoops whooped whooped whooping", "quotation", "", "asserts"],
  ["doubt doubts doubted doubted doubting", "that-clause object", "", "denies"],
  ["wonder wonders wondered wondered wondering", "that-clause quotation", "about", "asks"],
  ["find finds found found finding", "that-clause", "", "asserts"],
  ["show shows showed shown showing", "that-clause object", "", "asserts"],
  ["indicate indicates indicated indicated indicating", "clause quotation object", "", "asserts"],
  ["suggest suggests suggested suggested suggesting", "clause quotation object", "", "speculates"],
  ["signal signals signaled signaled signaling", "that-clause quotation", "", "asserts"],
  ["signal signals signalled signalled signalling", "that-clause quotation", "", "asserts"],
  ["imply implies implied implied implying", "clause quotation", "", "speculates"],
  ["hint hints hinted hinted hinting", "clause quotation", "at", "speculates"],
  [
    "demonstrate demonstrates demonstrated demonstrated demonstrating",
    "that-clause object",
    "",
    "asserts",
  ],
  ["decide decides decided decided deciding", "to", "", "promises"],
  ["agree agrees agreed agreed agreeing", "that-clause to quotation", "with on to", "supports"],
  ["disagree disagrees disagreed disagreed disagreeing", "quotation", "with", "denies"],
  ["deny denies denied denied denying", "that-clause quotation object", "", "denies"],
  ["dispute disputes disputed disputed disputing", "object that-clause", "", "denies"],
  ["reject rejects rejected rejected rejecting", "object", "", "denies"],
  ["dismiss dismisses dismissed dismissed dismissing", "object", "", "denies"],
  ["refute refutes refuted refuted refuting", "object", "", "denies"],
  ["rebut rebuts rebutted rebutted rebutting", "object", "", "denies"],
  ["rebuff rebuffs rebuffed rebuffed rebuffing", "object", "", "denies"],
  ["disavow disavows disavowed disavowed disavowing", "object", "", "denies"],
  ["disown disowns disowned disowned disowning", "object", "", "denies"],
  ["repudiate repudiates repudiated repudiated repudiating", "object", "", "denies"],
  ["contradict contradicts contradicted contradicted contradicting", "object", "", "denies"],
  ["question questions questioned questioned questioning", "object", "", "denies"],
  ["challenge challenges challenged challenged challenging", "object", "", "denies"],
  ["decline declines declined declined declining", "to", "", "denies"],
  ["refuse refuses refused refused refusing", "to", "", "denies"],
  ["balk balks balked balked balking", "", "at", "denies"],
  ["accuse accuses accused accused accusing", "object-of", "", "accuses"],
  ["blame blames blamed blamed blaming", "object object-of", "", "accuses"],
  ["fault faults faulted faulted faulting", "object object-of", "", "accuses"],
  ["criticize criticizes criticized criticized criticizing", "object object-of", "", "condemns"],
  ["criticise criticises criticised criticised criticising", "object object-of", "", "condemns"],
  ["condemn condemns condemned condemned condemning", "object object-of", "", "condemns"],
  ["denounce denounces denounced denounced denouncing", "object object-of", "", "condemns"],
  ["decry decries decried decried decrying", "object object-of", "", "condemns"],
  ["deplore deplores deplored deplored deploring", "object", "", "condemns"],
  ["deride derides derided derided deriding", "object object-of", "", "condemns"],
  ["blast blasts blasted blasted blasting", "object object-of", "", "condemns"],
  ["slam slams slammed slammed slamming", "object object-of", "", "condemns"],
  ["lambaste lambastes lambasted lambasted lambasting", "object object-of", "", "condemns"],
  ["lambast lambasts lambasted lambasted lambasting", "object object-of", "", "condemns"],
  ["assail assails assailed assailed assailing", "object object-of", "", "condemns"],
  ["castigate castigates castigated castigated castigating", "object object-of", "", "condemns"],
  ["chide chides chided chided chiding", "object object-of", "", "condemns"],
  ["rebuke rebukes rebuked rebuked rebuking", "object object-of", "", "condemns"],
  ["scold scolds scolded scolded scolding", "object object-of", "", "condemns"],
  ["ridicule ridicules ridiculed ridiculed ridiculing", "object object-of", "", "condemns"],
  ["mock mocks mocked mocked mocking", "object object-of", "", "condemns"],
  ["bash bashes bashed bashed bashing", "object object-of", "", "condemns"],
  ["rail rails railed railed railing", "", "against", "condemns"],
  ["oppose opposes opposed opposed opposing", "object", "", "condemns"],
  ["protest protests protested protested protesting", "object that-clause", "", "condemns"],
  ["regret regrets regretted regretted regretting", "object that-clause", "", "condemns"],
  ["apologize apologizes apologized apologized apologizing", "", "for to", "asserts"],
  ["apologise apologises apologised apologised apologising", "", "for to", "asserts"],
  ["promise promises promised promised promising", "clause to object-to object", "", "promises"],
  ["pledge pledges pledged pledged pledging", "that-clause quotation to", "", "promises"],
  ["vow vows vowed vowed vowing", "clause to quotation object", "", "promises"],
  ["threaten threatens threatened threatened threatening", "to", "", "promises"],
  ["offer offers offered offered offering", "to", "", "promises"],
  ["plan plans planned planned planning", "to", "", "promises"],
  ["intend intends intended intended intending", "to", "", "promises"],
  ["aim aims aimed aimed aiming", "to", "", "promises"],
  ["want wants wanted wanted wanting", "to object-to", "", "demands"],
  ["prefer prefers preferred preferred preferring", "to object", "", "supports"],
  ["volunteer volunteers volunteered volunteered volunteering", "to quotation", "", "asserts"],
  ["propose proposes proposed proposed proposing", "clause that-clause to object", "", "demands"],
  [
    "recommend recommends recommended recommended recommending",
    "that-clause object-to object",
    "",
    "demands",
  ],
  ["advise advises advised advised advising", "that-clause object-to", "", "demands"],
  ["advocate advocates advocated advocated advocating", "object", "for", "demands"],
  ["urge urges urged urged urging", "that-clause object-to quotation", "", "demands"],
  ["call calls called called calling", "called object quotation", "for on upon out", "asserts"],
  [
    "demand demands demanded demanded demanding",
    "clause that-clause to object quotation",
    "",
    "demands",
  ],
  [
    "request requests requested requested requesting",
    "that-clause object-to object",
    "",
    "demands",
  ],
  ["require requires required required requiring", "that-clause", "", "demands"],
  ["beg begs begged begged begging", "object-to quotation", "", "demands"],
  ["plead pleads pleaded pleaded pleading", "", "for with", "demands"],
  ["plead pleads pled pled pleading", "", "for with", "demands"],
  ["implore implores implored implored imploring", "object-to quotation", "", "demands"],
  ["appeal appeals appealed appealed appealing", "", "for", "demands"],
  ["order orders ordered ordered ordering", "that-clause object-to to", "", "orders"],
  ["instruct instructs instructed instructed instructing", "object-to addressee", "", "orders"],
  ["command commands commanded commanded commanding", "object-to", "", "orders"],
  [
    "ask asks asked asked asking",
    "object-to quotation question object",
    "about for whether if how why",
    "asks",
  ],
  ["inquire inquires inquired inquired inquiring", "question quotation", "about", "asks"],
  ["enquire enquires enquired enquired enquiring", "question quotation", "about", "asks"],
  ["support supports supported supported supporting", "object", "", "supports"],
  ["endorse endorses endorsed endorsed endorsing", "object", "", "supports"],
  ["praise praises praised praised praising", "object object-of", "", "supports"],
  ["applaud applauds applauded applauded applauding", "object object-of", "", "supports"],
  ["hail hails hailed hailed hailing", "object", "", "supports"],
  ["welcome welcomes welcomed welcomed welcoming", "object", "", "supports"],
  ["commend commends commended commended commending", "object object-of", "", "supports"],
  ["laud lauds lauded lauded lauding", "object object-of", "", "supports"],
  ["tout touts touted touted touting", "object", "", "supports"],
  ["defend defends defended defended defending", "object", "", "supports"],
  ["champion champions championed championed championing", "object", "", "supports"],
  ["thank thanks thanked thanked thanking", "object object-of", "", "supports"],
  [
    "congratulate congratulates congratulated congratulated congratulating",
    "object object-of",
    "",
    "supports",
  ],
  ["assure assures assured assured assuring", "addressee that-clause", "", "promises"],
  ["reassure reassures reassured reassured reassuring", "addressee", "", "promises"],
  ["remind reminds reminded reminded reminding", "addressee object-to that-clause", "", "asserts"],
  ["inform informs informed informed informing", "addressee", "", "asserts"],
  ["notify notifies notified notified notifying", "addressee", "", "asserts"],
  ["convince convinces convinced convinced convincing", "addressee", "", "asserts"],
  ["persuade persuades persuaded persuaded persuading", "object-to", "", "asserts"],
  ["brief briefs briefed briefed briefing", "", "on", "asserts"],
  ["describe describes described described describing", "object", "", "asserts"],
  [
    "characterize characterizes characterized characterized characterizing",
    "object",
    "",
    "asserts",
  ],
  [
    "characterise characterises characterised characterised characterising",
    "object",
    "",
    "asserts",
  ],
  ["portray portrays portrayed portrayed portraying", "object", "", "asserts"],
  ["depict depicts depicted depicted depicting", "object", "", "asserts"],
  ["label labels labeled labeled labeling", "object", "", "asserts"],
  ["label labels labelled labelled labelling", "object", "", "asserts"],
  ["brand brands branded branded branding", "object", "", "asserts"],
  ["dub dubs dubbed dubbed dubbing", "object", "", "asserts"],
  ["liken likens likened likened likening", "object", "", "asserts"],
  ["compare compares compared compared comparing", "object", "", "asserts"],
  ["cite cites cited cited citing", "object", "", "asserts"],
  ["quote quotes quoted quoted quoting", "object", "", "asserts"],
  ["reference references referenced referenced referencing", "object", "", "asserts"],
  ["highlight highlights highlighted highlighted highlighting", "object", "", "asserts"],
  ["discuss discusses discussed discussed discussing", "object", "", "asserts"],
  ["detail details detailed detailed detailing", "object", "", "asserts"],
  ["outline outlines outlined outlined outlining", "object", "", "asserts"],
  [
    "recount recounts recounted recounted recounting",
    "object that-clause quotation",
    "",
    "asserts",
  ],
  ["relate relates related related relating", "that-clause", "", "asserts"],
  ["refer refers referred referred referring", "", "to", "asserts"],
  ["allude alludes alluded alluded alluding", "", "to", "asserts"],
  ["point points pointed pointed pointing", "", "to out", "asserts"],
  ["speak speaks spoke spoken speaking", "", "about of against", "asserts"],
  ["talk talks talked talked talking", "", "about of up", "asserts"],
  ["elaborate elaborates elaborated elaborated elaborating", "", "on", "asserts"],
  ["echo echoes echoed echoed echoing", "object", "", "supports"],
  ["invoke invokes invoked invoked invoking", "object", "", "asserts"],
  ["muse muses mused mused musing", "clause quotation", "", "speculates"],
  ["opine opines opined opined opining", "clause quotation", "", "asserts"],
  ["chant chants chanted chanted chanting", "quotation", "", "asserts"],
  ["interject interjects interjected interjected interjecting", "quotation", "", "asserts"],
  ["mouth mouths mouthed mouthed mouthing", "quotation", "", "asserts"],
  ["shout shouts shouted shouted shouting", "quotation", "", "asserts"],
  ["yell yells yelled yelled yelling", "quotation", "", "asserts"],
  ["scream screams screamed screamed screaming", "quotation", "", "asserts"],
  ["whisper whispers whispered whispered whispering", "quotation", "", "asserts"],
  ["mutter mutters muttered muttered muttering", "quotation", "", "asserts"],
  ["cry cries cried cried crying", "quotation", "", "asserts"],
  ["exclaim exclaims exclaimed exclaimed exclaiming", "quotation", "", "asserts"],
  ["declaim declaims declaimed declaimed declaiming", "quotation", "", "asserts"],
  ["interject interjects interjected interjected interjecting", "quotation", "", "asserts"],
  ["chime chimes chimed chimed chiming", "", "in", "asserts"],
  ["attest attests attested attested attesting", "that-clause", "to", "asserts"],
  [
    "proclaim proclaims proclaimed proclaimed proclaiming",
    "clause quotation object",
    "",
    "asserts",
  ],
  ["profess professes professed professed professing", "clause that-clause object", "", "asserts"],
  ["pronounce pronounces pronounced pronounced pronouncing", "object", "", "asserts"],
  ["avow avows avowed avowed avowing", "clause quotation", "", "asserts"],
  ["affirm affirms affirmed affirmed affirming", "clause quotation object", "", "asserts"],
  ["reaffirm reaffirms reaffirmed reaffirmed reaffirming", "that-clause object", "", "asserts"],
  ["verify verifies verified verified verifying", "that-clause", "", "asserts"],
  ["vouch vouches vouched vouched vouching", "", "for", "supports"],
  ["accept accepts accepted accepted accepting", "that-clause", "", "supports"],
  ["hear hears heard heard hearing", "that-clause", "", "asserts"],
  [
    "broadcast broadcasts broadcast broadcast broadcasting",
    "that-clause quotation object",
    "",
    "asserts",
  ],
  ["learn learns learned learned learning", "that-clause", "", "asserts"],
  ["learn learns learnt learnt learning", "that-clause", "", "asserts"],
  ["realize realizes realized realized realizing", "that-clause", "", "asserts"],
  ["realise realises realised realised realising", "that-clause", "", "asserts"],
  ["recognize recognizes recognized recognized recognizing", "that-clause", "", "asserts"],
  ["recognise recognises recognised recognised recognising", "that-clause", "", "asserts"],
  ["calculate calculates calculated calculated calculating", "that-clause", "", "asserts"],
  ["anticipate anticipates anticipated anticipated anticipating", "that-clause", "", "speculates"],
  ["foresee foresees foresaw foreseen foreseeing", "that-clause object", "", "speculates"],
  ["remember remembers remembered remembered remembering", "that-clause", "", "asserts"],
  ["charge charges charged charged charging", "that-clause", "", "accuses"],
  ["concur concurs concurred concurred concurring", "that-clause quotation", "with", "supports"],
  ["reckon reckons reckoned reckoned reckoning", "clause quotation", "", "asserts"],
  ["posit posits posited posited positing", "that-clause", "", "speculates"],
  ["theorize theorizes theorized theorized theorizing", "that-clause", "", "speculates"],
  ["theorise theorises theorised theorised theorising", "that-clause", "", "speculates"],
  ["surmise surmises surmised surmised surmising", "that-clause", "", "speculates"],
  ["reason reasons reasoned reasoned reasoning", "that-clause quotation", "", "asserts"],
  ["marvel marvels marveled marveled marveling", "that-clause quotation", "", "asserts"],
  ["marvel marvels marvelled marvelled marvelling", "that-clause quotation", "", "asserts"],
  ["decree decrees decreed decreed decreeing", "that-clause", "", "orders"],
  ["stipulate stipulates stipulated stipulated stipulating", "that-clause", "", "orders"],
  ["confide confides confided confided confiding", "that-clause quotation", "", "asserts"],
  ["clarify clarifies clarified clarified clarifying", "that-clause quotation", "", "asserts"],
  ["scoff scoffs scoffed scoffed scoffing", "quotation", "at", "condemns"],
  ["fume fumes fumed fumed fuming", "quotation", "", "condemns"],
  ["sneer sneers sneered sneered sneering", "quotation", "at", "condemns"],
  ["enthuse enthuses enthused enthused enthusing", "quotation", "", "supports"],
  ["seek seeks sought sought seeking", "to", "", "demands"],
  ["list lists listed listed listing", "object", "", "asserts"],
  ["document documents documented documented documenting", "that-clause", "", "asserts"],
  ["identify identifies identified identified identifying", "object", "", "asserts"],
  ["trumpet trumpets trumpeted trumpeted trumpeting", "object", "", "supports"],
  ["see sees saw seen seeing", "object-as", "", "asserts"],
  ["regard regards regarded regarded regarding", "object-as", "", "asserts"],
  ["perceive perceives perceived perceived perceiving", "object-as", "", "asserts"],
  ["cast casts cast cast casting", "object-as", "", "asserts"],
  ["paint paints painted painted painting", "object-as", "", "asserts"],
  ["frame frames framed framed framing", "object-as", "", "asserts"],
  ["feel feels felt felt feeling", "that-clause", "", "asserts"],
];

/** Every form in lower case. Where two verbs share a form, the first row has it. */
export const cueVerbForms: ReadonlyMap<string, CueForm> = new Map(
  rows.toReversed().flatMap((row) => formsOf(row)),
);

function formsOf([forms, takes, particles, stance]: Row): readonly (readonly [string, CueForm])[] {
  const words = forms.split(" ");
  const verb: CueVerb = {
    lemma: words[0] ?? forms,
    takes: new Set(takes.split(" ").filter(isComplement)),
    particles: new Set(particles.split(" ").filter((particle) => particle !== "")),
    stance,
  };
  const kinds: readonly VerbForm[] = ["base", "third", "past", "participle", "gerund"];
  // Reversed, so that a past that looks like the participle or the base is taken for the past.
  return words
    .map((word, index) => [word, { verb, form: kinds[index] ?? "base" }] as const)
    .sort((a, b) => rank(b[1].form) - rank(a[1].form));
}

function rank(form: VerbForm): number {
  return ["past", "base", "third", "participle", "gerund"].indexOf(form);
}

function isComplement(word: string): word is Complement {
  return complements.has(word);
}
