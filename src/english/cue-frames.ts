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
    "criticize for as over",
    "criticise for as over",
    "condemn for as",
    "denounce for as",
    "praise for as",
    "hail as",
    "mock for as",
    "dismiss as",
    "challenge over on",
    "mention as",
    "suspect of",
    "order to",
    "urge to",
    "instruct to",
    "intend to",
    "mean to",
    "name as",
    "identify as",
  ].map((row) => {
    const [lemma = "", ...links] = row.split(" ");
    return [lemma, new Set(links)];
  }),
);

/** Verbs that, in the passive, have the one told for a subject: "was told that", "asked whether". */
export const toldPassives: ReadonlySet<string> = new Set(
  "ask tell inform warn remind assure notify advise".split(" "),
);

/** Before "to" and a verb of saying, leave unsaid what it would say: "refused to condemn", "plans to announce". */
export const meaningVerbs: ReadonlySet<string> = new Set(
  "decline refuse want plan hope need have fail wish expect intend know prepare aim hesitate forget neglect".split(
    " ",
  ),
);

/**
 * Verb, with its particle after "_", to what may complete it: `obj`, `ccomp`, `xcomp` ("to ..."), `ing` ("suggested
 * leaving"), a preposition, or an object with one (`obj+for`); then its stance.
 */
type Row = readonly [lemmas: string, frames: string, stance: CueStance];

const rows: readonly Row[] = [
  ["question wonder debate demonstrate discuss notice", "ccomp", "asks"],
  ["ask inquire enquire query", "ccomp", "asks"],
  ["respond reply answer", "ccomp to", "asserts"],
  ["agree find seem", "ccomp", "asserts"],
  ["mention explain repeat articulate float", "obj", "asserts"],
  ["preach recite herald", "obj", "asserts"],
  ["attribute contrast aim credit", "obj", "asserts"],
  ["name deem", "obj xcomp", "asserts"],
  ["remind persuade encourage", "obj ccomp", "asserts"],
  ["tell inform notify assure warn advise", "ccomp", "asserts"],
  ["extol justify credit", "obj", "supports"],
  ["savage taunt heckle trash boo hammer", "obj", "condemns"],
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
  ["offer", "xcomp obj", "promises"],
  ["sound", "xcomp", "asserts"],
  // Judgements.
  [
    "back favor favour admire adore cherish respect trust appreciate espouse love",
    "obj",
    "supports",
  ],
  ["vilify excoriate skewer berate belittle disparage denigrate malign smear", "obj", "condemns"],
  [
    "demonize demonise impugn reprimand admonish censure chastise upbraid reproach",
    "obj",
    "condemns",
  ],
  ["hate dislike loathe detest despise resent abhor distrust mistrust scorn", "obj", "condemns"],
  ["attack hit blast rip", "obj+for obj+over", "condemns"],
  ["charge", "obj+with", "condemns"],
  ["minimize minimise renounce recant retract disclaim", "obj", "denies"],
  ["vote caution warn protest", "against", "condemns"],
  ["speak_out come_out lash_out push_back hit_back", "against at", "condemns"],
  ["bristle balk scoff sneer jeer hit_back fire_back", "at", "condemns"],
  ["stand", "by", "supports"],
  ["vouch root", "for", "supports"],
  ["agree concur sympathize sympathise", "with", "supports"],
  ["disagree differ", "with", "condemns"],
  ["back_down shy_away", "from", "denies"],
  ["shrug_off brush_off brush_aside play_down laugh_off", "obj", "denies"],
  ["call_out single_out", "obj", "condemns"],
  ["talk_up", "obj", "supports"],
  // Thoughts, and words for things said.
  ["judge consider", "obj xcomp ccomp ing", "asserts"],
  ["view recognize recognise remember envision envisage foresee imagine", "obj ing", "asserts"],
  [
    "publicize publicise recount relay narrate chronicle convey divulge parrot rehash",
    "obj",
    "asserts",
  ],
  ["email coin bill peg summarize summarise illustrate liken", "obj", "asserts"],
  [
    "lay_out spell_out set_out sketch_out bring_up sum_up put_forward point_out",
    "obj ccomp",
    "asserts",
  ],
  ["describe consider determine discover figure figure_out quip pray bet", "ccomp", "asserts"],
  ["mention admit acknowledge recall report suggest deny", "ing", "asserts"],
  ["comment weigh_in dwell double_down harp opine insist remark zero_in", "on", "asserts"],
  ["open_up tell say rant care worry dream brag joke wonder", "about", "asserts"],
  ["talk speak think boast", "of", "asserts"],
  ["object", "to", "condemns"],
  ["admit allude testify attest acquiesce", "to", "asserts"],
  // Will and wish.
  ["want desire crave", "obj xcomp", "demands"],
  ["like wish long yearn love hate", "xcomp", "demands"],
  ["vote consent resolve commit undertake hesitate", "xcomp", "promises"],
  ["propose recommend suggest", "obj ing xcomp", "demands"],
  ["support oppose favor favour", "ing", "supports"],
  ["exhort pressure implore urge dare", "obj ccomp", "demands"],
  ["hope wish plead pray ask lobby advocate cry_out", "for", "demands"],
];

export interface TreeCue {
  readonly frames: ReadonlySet<string>;
  readonly stance: CueStance;
}

/** By dictionary form, with the particle: `lay out`. */
export const treeCues: ReadonlyMap<string, TreeCue> = cuesOf(rows);

function cuesOf(all: readonly Row[]): ReadonlyMap<string, TreeCue> {
  const cues = new Map<string, TreeCue>();
  for (const [lemmas, frames, stance] of all)
    for (const word of lemmas.split(" ")) {
      const lemma = word.replace("_", " ");
      const known = cues.get(lemma);
      const both = [...(known?.frames ?? []), ...frames.split(" ")];
      cues.set(lemma, { frames: new Set(both), stance: known?.stance ?? stance });
    }
  return cues;
}
