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
