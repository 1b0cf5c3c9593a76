// Words by which a text passes a thing on without saying whose word it is, or softens it.

/** Adverbs of hearsay: "the general reportedly fled". */
export const hearsayAdverbs: ReadonlySet<string> = new Set([
  "reportedly",
  "allegedly",
  "purportedly",
  "supposedly",
]);

/** Participles after a form of "be" with "to": "is believed to have fled", "are said to be". */
export const hearsayParticiples: ReadonlySet<string> = new Set([
  "believed",
  "thought",
  "said",
  "reported",
  "alleged",
  "rumoured",
  "rumored",
  "understood",
  "presumed",
  "suspected",
  "assumed",
  "considered",
  "known",
  "estimated",
  "feared",
  "expected",
]);

/** Participles after a form of "be" with "as": "is seen as a traitor". */
export const viewedParticiples: ReadonlySet<string> = new Set([
  "seen",
  "viewed",
  "regarded",
  "perceived",
  "described",
  "portrayed",
]);

/** Participles of accusation after a form of "be", with the word that joins the deed. */
export const accusing: ReadonlyMap<string, string> = new Map([
  ["accused", "of"],
  ["suspected", "of"],
  ["blamed", "for"],
]);

/** Verbs of appearance with "to": "appears to have fled". */
export const appearanceVerbs: ReadonlySet<string> = new Set([
  "appear",
  "appears",
  "appeared",
  "seem",
  "seems",
  "seemed",
]);

/** Words inside a content that make it less than stated. */
export const softeners: ReadonlySet<string> = new Set([
  "may",
  "might",
  "could",
  "possibly",
  "perhaps",
  "probably",
  "likely",
  "apparently",
  "reportedly",
  "allegedly",
  "believed",
]);

/** Words of what is yet to be. */
export const toComeWords: ReadonlySet<string> = new Set(["will", "would", "shall", "'ll", "’ll"]);

/** Words that open a condition or a question. */
export const conditionWords: ReadonlySet<string> = new Set(["if", "unless", "whether"]);

/** Subjects of a plain denial: "it was not a coup". */
export const denialSubjects: ReadonlySet<string> = new Set([
  "it",
  "this",
  "that",
  "these",
  "those",
]);

/** Verbs by which a saying is refused: "declined to say", "could not confirm". */
export const refusingVerbs: ReadonlySet<string> = new Set(
  "refuse refuses refused refusing decline declines declined declining".split(" "),
);

/** What one refuses to do who leaves a thing unsaid: "declined to | say". */
export const sayingBases: ReadonlySet<string> = new Set(
  "say confirm comment disclose specify elaborate reveal discuss answer give name identify rule speculate tell".split(
    " ",
  ),
);

/** Before "that" they tell, with a negation, that nothing shows it: "no evidence that", "without proof that". */
export const proofNouns: ReadonlySet<string> = new Set(
  "evidence proof indication indications sign signs confirmation suggestion word reason information".split(
    " ",
  ),
);

/** Adjectives of hearsay before a noun: "an alleged attack". */
export const hearsayAdjectives: ReadonlySet<string> = new Set(
  "alleged suspected supposed purported reported rumoured rumored apparent presumed".split(" "),
);

/** Words by which a thing is open: "it is unclear whether", "not known if". */
export const openWords: ReadonlySet<string> = new Set([
  "unclear",
  "unknown",
  "unconfirmed",
  "uncertain",
]);
