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
