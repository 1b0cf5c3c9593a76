// What completes a cue verb in a dependency tree (Universal Dependencies, version 2), for verbs that carry a statement
// only with such a complement. Nothing here is used where a reading has no tree.

import type { CueStance } from "./cue-verbs.ts";

/** Relations of clauses that a comma or dash sets off behind an object: they are the outlet's words about it. */
export const commaAsides: readonly string[] = ["acl:relcl", "advcl", "parataxis"];

/** Words that open a clause on the saying and not on what is said. */
export const circumstances: ReadonlySet<string> = new Set(
  "when after before although though".split(" "),
);

/** Where and when a thing is said: "in a statement", "during the briefing". */
export const occasions: ReadonlySet<string> = new Set(
  "interview interviews statement statements speech speeches tweet tweets post posts letter op-ed column ad advertisement commercial video email briefing conference debate rally appearance remarks address monday tuesday wednesday thursday friday saturday sunday morning evening night week month year".split(
    " ",
  ),
);

/** Verbs that, in the passive and with nobody behind "by", pass a thing on: what joins the rest of it. */
export const hedgedPassives: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    "expect to",
    "project to",
    "predict to",
    "forecast to",
    "believe to",
    "think to",
    "consider to -",
    "deem to -",
    "see as",
    "view as",
    "regard as",
    "perceive as",
    "describe as",
    "portray as",
    "remember as",
    "accuse of",
    "charge with",
    "blame for",
    "criticize for",
    "criticise for",
    "condemn for",
    "denounce for as",
    "praise for",
  ].map((row) => {
    const [lemma = "", ...links] = row.split(" ");
    return [lemma, new Set(links)];
  }),
);

/** Verb to what may complete it: `obj`, `ccomp`, `xcomp`, or a preposition; then its stance. */
type Row = readonly [lemmas: string, frames: string, stance: CueStance];

const rows: readonly Row[] = [
  ["question wonder debate demonstrate discuss notice", "ccomp", "asks"],
  ["respond reply answer", "ccomp to", "asserts"],
  ["agree find seem", "ccomp", "asserts"],
  ["mention explain post repeat remember articulate float", "obj", "asserts"],
  ["forward pitch preach recite explore herald share", "obj", "asserts"],
  ["attribute contrast aim credit", "obj", "asserts"],
  ["name deem", "obj xcomp", "asserts"],
  ["remind persuade encourage", "obj ccomp", "asserts"],
  ["extol justify credit", "obj", "supports"],
  ["charge savage taunt heckle trash boo hammer poke paint", "obj", "condemns"],
  ["veto disavow deflect", "obj", "denies"],
  ["distance", "obj from", "denies"],
  ["order authorize authorise", "obj", "orders"],
  ["comment report reflect touch expand dwell elaborate riff", "on", "asserts"],
  ["talk complain", "about", "asserts"],
  ["push press lobby campaign", "for", "demands"],
  ["campaign push rail vote", "against", "condemns"],
  ["lash bristle", "at", "condemns"],
  ["side identify", "with", "supports"],
  ["plead", "xcomp", "asserts"],
  ["decide", "xcomp", "promises"],
  ["offer", "xcomp", "promises"],
  ["sound", "xcomp", "asserts"],
];

export interface TreeCue {
  readonly frames: ReadonlySet<string>;
  readonly stance: CueStance;
}

/** By dictionary form. */
export const treeCues: ReadonlyMap<string, TreeCue> = cuesOf(rows);

function cuesOf(all: readonly Row[]): ReadonlyMap<string, TreeCue> {
  const cues = new Map<string, TreeCue>();
  for (const [lemmas, frames, stance] of all)
    for (const lemma of lemmas.split(" ")) {
      const known = cues.get(lemma);
      const both = [...(known?.frames ?? []), ...frames.split(" ")];
      cues.set(lemma, { frames: new Set(both), stance: known?.stance ?? stance });
    }
  return cues;
}
