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
