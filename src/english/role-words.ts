// Words for one person by office, and the verbs that only people and bodies of people do.

/** Singular nouns for a person in office: taken as a mention after "the". The value groups words for one office. */
export const personRoles: ReadonlyMap<string, string> = new Map([
  ["general", "general"],
  ["colonel", "colonel"],
  ["major", "major"],
  ["captain", "captain"],
  ["admiral", "admiral"],
  ["commander", "commander"],
  ["minister", "minister"],
  ["premier", "prime minister"],
  ["president", "president"],
  ["governor", "governor"],
  ["mayor", "mayor"],
  ["senator", "senator"],
  ["spokesman", "spokesman"],
  ["spokeswoman", "spokesman"],
  ["spokesperson", "spokesman"],
  ["speaker", "speaker"],
  ["ambassador", "ambassador"],
  ["envoy", "envoy"],
  ["leader", "leader"],
  ["chief", "chief"],
  ["director", "director"],
  ["prosecutor", "prosecutor"],
  ["judge", "judge"],
  ["king", "king"],
  ["prince", "prince"],
  ["lawmaker", "lawmaker"],
]);

/** Abbreviated ranks and the noun a later "the ..." would use. */
export const rankNouns: ReadonlyMap<string, string> = new Map([
  ["gen", "general"],
  ["general", "general"],
  ["col", "colonel"],
  ["colonel", "colonel"],
  ["maj", "major"],
  ["major", "major"],
  ["capt", "captain"],
  ["captain", "captain"],
  ["adm", "admiral"],
  ["admiral", "admiral"],
  ["cmdr", "commander"],
  ["sen", "senator"],
]);

/** Verbs with a person or body as subject, past and present: after a name they are evidence for a person. */
export const speechVerbs: ReadonlySet<string> = new Set([
  ...["said", "says", "told", "tells", "added", "adds", "explained", "explains", "noted", "notes"],
  ...[
    "stated",
    "replied",
    "insisted",
    "argued",
    "argues",
    "admitted",
    "wrote",
    "writes",
    "recalled",
  ],
  ...["warned", "declared", "vowed", "promised", "claimed", "acknowledged", "commented", "tweeted"],
  ...["suggested", "asked", "stressed", "emphasized", "emphasised", "concluded", "remarked"],
  ...["recalls", "believes", "thinks", "complained", "hailed", "praised", "urged", "pledged"],
]);

/** Verbs only one human being does: stronger evidence for a person. */
export const personVerbs: ReadonlySet<string> = new Set([
  ...[
    "recalled",
    "recalls",
    "replied",
    "thinks",
    "believes",
    "married",
    "died",
    "resigned",
    "smiled",
  ],
  ...[
    "laughed",
    "retired",
    "grew",
    "studied",
    "graduated",
    "tweeted",
    "explains",
    "explained",
    "wrote",
  ],
]);

/** Words after a comma that go on about a person: ", who", ", whose". */
export const personRelatives: ReadonlySet<string> = new Set(["who", "whom", "whose"]);

/** Verbs whose object is spoken to: an outlet as often as a person. */
export const addressing: ReadonlySet<string> = new Set([
  "told",
  "tells",
  "asked",
  "warned",
  "urged",
]);

/** What is done to one human being: "was born", "was arrested". */
export const humanStates: ReadonlySet<string> = new Set([
  ...[
    "born",
    "arrested",
    "elected",
    "appointed",
    "killed",
    "sentenced",
    "charged",
    "jailed",
    "buried",
  ],
  ...[
    "detained",
    "wounded",
    "injured",
    "fired",
    "sacked",
    "named",
    "shot",
    "asked",
    "quoted",
    "accused",
  ],
]);

/** What bodies do, and treaties do not. */
export const bodyActs: ReadonlySet<string> = new Set([
  ...["condemned", "ordered", "sent", "deployed", "imposed", "suspended", "lifted", "pledged"],
  ...["threatened", "demanded", "voted", "convened", "dispatched", "withdrew", "sanctioned"],
]);

/** What one human being does more often than a body: "met", "resigned". */
export const humanActs: ReadonlySet<string> = new Set([
  ...[
    "met",
    "became",
    "arrived",
    "visited",
    "expressed",
    "refused",
    "accepted",
    "denied",
    "scored",
  ],
  ...[
    "attended",
    "appeared",
    "spoke",
    "thanked",
    "congratulated",
    "accused",
    "called",
    "lost",
    "left",
  ],
  ...[
    "returned",
    "worked",
    "lived",
    "started",
    "began",
    "went",
    "came",
    "knew",
    "felt",
    "got",
    "had",
  ],
  ...[
    "posted",
    "took",
    "continued",
    "joined",
    "served",
    "led",
    "fled",
    "himself",
    "herself",
    "added",
  ],
]);

/** What belongs to one human being: "his brother", "his death". */
export const kin: ReadonlySet<string> = new Set([
  ...[
    "brother",
    "sister",
    "wife",
    "husband",
    "son",
    "daughter",
    "father",
    "mother",
    "family",
    "lawyer",
  ],
  ...[
    "lawyers",
    "parents",
    "body",
    "hands",
    "death",
    "mouth",
    "widow",
    "nephew",
    "cousin",
    "career",
  ],
]);

/** Who is of or for an organisation: "a member of", "spokesman for". */
export const memberOf: ReadonlySet<string> = new Set([
  ...[
    "member",
    "members",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "chairman",
    "employee",
    "ceo",
  ],
  ...["employees", "director", "founder", "branch", "wing", "co-founder", "chairwoman"],
]);
