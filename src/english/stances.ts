// The stance that a verb takes with a joining word, where it is not the verb's own.

import type { CueStance } from "./cue-verbs.ts";

/** Verb and joining word to stance: "call for" demands what "call" only names. */
export const joinedStances: ReadonlyMap<string, CueStance> = new Map<string, CueStance>([
  ["call for", "demands"],
  ["call on", "demands"],
  ["call upon", "demands"],
  ["appeal for", "demands"],
  ["plead for", "demands"],
  ["plead with", "demands"],
  ["argue for", "supports"],
  ["argue against", "condemns"],
  ["rule out", "denies"],
  ["speak against", "condemns"],
  ["warn against", "condemns"],
  ["disagree with", "denies"],
  ["tell to", "orders"],
  ["ask to", "demands"],
  ["warn to", "demands"],
]);

/** Verbs that turn down what is asked or offered, and deny only what is claimed: "rejected the demand", "rejected the claim". */
export const refusals: ReadonlySet<string> = new Set(
  "reject dismiss rebuff repudiate disown rule balk".split(" "),
);

/** Those of them, and of the verbs of refusing, that turn down a thing to be done: "ruled out talks", "refused to disarm". */
export const willRefusals: ReadonlySet<string> = new Set("refuse decline rule balk".split(" "));

/** Nouns of what is claimed, besides the nouns of saying: to reject one of these is to deny it. */
export const deniables: ReadonlySet<string> = new Set(
  "involvement role responsibility guilt link links toll figure figures number numbers count version account accounts story charge charges blame evidence comparison characterization characterisation narrative criticism theory theories possibility".split(
    " ",
  ),
);
