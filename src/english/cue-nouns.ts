// Nouns that carry a statement: "the claim that ...", "reports of ...", "the minister's warning that ...".

import type { CueStance } from "./cue-verbs.ts";

/** Noun in lower case to its stance. */
export const cueNouns: ReadonlyMap<string, CueStance> = new Map<string, CueStance>([
  ["claim", "asserts"],
  ["claims", "asserts"],
  ["statement", "asserts"],
  ["assertion", "asserts"],
  ["assertions", "asserts"],
  ["report", "asserts"],
  ["reports", "asserts"],
  ["announcement", "asserts"],
  ["declaration", "asserts"],
  ["confirmation", "asserts"],
  ["admission", "asserts"],
  ["argument", "asserts"],
  ["contention", "asserts"],
  ["conclusion", "asserts"],
  ["finding", "asserts"],
  ["findings", "asserts"],
  ["revelation", "asserts"],
  ["revelations", "asserts"],
  ["view", "asserts"],
  ["belief", "asserts"],
  ["idea", "asserts"],
  ["notion", "asserts"],
  ["warning", "asserts"],
  ["warnings", "asserts"],
  ["allegation", "accuses"],
  ["allegations", "accuses"],
  ["accusation", "accuses"],
  ["accusations", "accuses"],
  ["charge", "accuses"],
  ["charges", "accuses"],
  ["complaint", "accuses"],
  ["complaints", "accuses"],
  ["denial", "denies"],
  ["denials", "denies"],
  ["promise", "promises"],
  ["promises", "promises"],
  ["pledge", "promises"],
  ["pledges", "promises"],
  ["vow", "promises"],
  ["vows", "promises"],
  ["assurance", "promises"],
  ["assurances", "promises"],
  ["threat", "promises"],
  ["threats", "promises"],
  ["order", "orders"],
  ["orders", "orders"],
  ["demand", "demands"],
  ["demands", "demands"],
  ["call", "demands"],
  ["calls", "demands"],
  ["suggestion", "speculates"],
  ["suggestions", "speculates"],
  ["speculation", "speculates"],
  ["rumour", "speculates"],
  ["rumours", "speculates"],
  ["rumor", "speculates"],
  ["rumors", "speculates"],
  ["fear", "speculates"],
  ["fears", "speculates"],
  ["hope", "speculates"],
  ["hopes", "speculates"],
  ["prediction", "speculates"],
  ["predictions", "speculates"],
  ["estimate", "speculates"],
  ["estimates", "speculates"],
  ["expectation", "speculates"],
  ["expectations", "speculates"],
  ["criticism", "condemns"],
  ["condemnation", "condemns"],
  ["denunciation", "condemns"],
]);

/** Words that join such a noun to a phrase: "her criticism of the army", "his call for talks". */
export const nounLinks: ReadonlySet<string> = new Set([
  "of",
  "for",
  "on",
  "about",
  "against",
  "to",
]);

/** Nouns of hearsay that need no possessor, with the word that joins what is said: "reports of shelling". */
export const hearsayNouns: ReadonlyMap<string, string> = new Map([
  ["reports", "of"],
  ["claims", "of"],
  ["allegations", "of"],
  ["accusations", "of"],
  ["rumours", "of"],
  ["rumors", "of"],
  ["fears", "of"],
  ["warnings", "of"],
  ["calls", "for"],
  ["demands", "for"],
]);

/** Verbs by which somebody makes a statement of such a noun: "issued a warning that", "gave the order to". */
export const issuingVerbs: ReadonlySet<string> = new Set(
  "make makes made making issue issues issued issuing give gives gave given giving release released releases releasing repeat repeated repeats renew renewed raise raises raised raising deliver delivered express expressed expresses voice voiced voicing have has had having send sends sent show shows showed shown showing offer offers offered offering cast casts casting draw drew paid pay pays paying share shared shares sharing tell tells told telling find hold holds held present presented presents outline outlined state stated reiterate reiterated declare declared signal signalled signaled announce announced convey conveyed".split(
    " ",
  ),
);

/** Words that, said of a report, deny what it says: "the reports are false", "do not correspond to reality". */
export const falseWords: ReadonlySet<string> = new Set(
  "false untrue baseless wrong groundless unfounded fabricated incorrect inaccurate fake lie lies nonsense rubbish misleading invented denied dismissed rejected refuted".split(
    " ",
  ),
);

/** Verbs that, negated, deny a report: "does not correspond to reality". */
export const fittingVerbs: ReadonlySet<string> = new Set(
  "correspond match reflect hold stand true accurate correct confirmed".split(" "),
);
