// Nouns and adjectives that carry a statement, each with the words that tie what is said to it in a dependency tree:
// "her opposition to the plan", "he was adamant that". Nothing here is used where a reading has no tree.

import type { CueStance } from "./cue-verbs.ts";

/** Words, what ties the content to them (`that` stands for a clause without it too), stance. */
type Row = readonly [words: string, links: string, stance: CueStance];

const nounRows: readonly Row[] = [
  ["endorsement backing praise", "of for", "supports"],
  ["support enthusiasm", "of for to", "supports"],
  ["embrace approval defence defense", "of", "supports"],
  ["admiration", "for of", "supports"],
  ["criticism critique condemnation denunciation rejection", "of", "condemns"],
  ["opposition objection objections", "to", "condemns"],
  ["attack attacks", "on against", "condemns"],
  ["disagreement disagreements dislike", "with of for", "condemns"],
  ["mention disclosure account opinion assessment", "of about", "asserts"],
  ["comment comments remark remarks word words message", "about on that", "asserts"],
  ["reference references", "to", "asserts"],
  [
    "argument case point observation assumption insistence suspicion",
    "that for against",
    "asserts",
  ],
  ["recommendation", "that", "demands"],
  ["question questions doubt doubts", "about whether that", "asks"],
  ["concern concerns worry worries", "about that over", "speculates"],
  ["plan plans decision intention proposal", "to", "promises"],
  ["promise pledge vow offer", "to that of", "promises"],
  ["refusal", "to", "denies"],
  ["call calls", "for to", "demands"],
  ["proposal proposals", "for", "demands"],
  ["statement statements letter", "that about", "asserts"],
];

const adjectiveRows: readonly Row[] = [
  ["eager", "to", "promises"],
  ["reluctant unwilling", "to", "denies"],
  ["critical skeptical sceptical wary dismissive", "of", "condemns"],
  ["proud supportive", "of", "supports"],
  ["clear adamant confident certain convinced sure", "that", "asserts"],
  ["aware", "of that", "asserts"],
  ["hopeful optimistic", "that about", "speculates"],
  ["concerned worried afraid fearful nervous", "that about of", "speculates"],
  ["angry vocal", "about", "condemns"],
  ["pleased satisfied happy", "with that", "supports"],
  ["unhappy disappointed", "with that", "condemns"],
  ["opposed", "to", "condemns"],
];

/** What one issues, and what then says what one means: "issued a statement condemning", "in a speech comparing". */
export const saidThings: ReadonlySet<string> = new Set(
  "statement statements resolution resolutions letter letters speech speeches tweet tweets message messages post posts email emails article articles report reports memo petition interview conference remarks comments note essay".split(
    " ",
  ),
);

export interface LinkedCue {
  readonly links: ReadonlySet<string>;
  readonly stance: CueStance;
}

/** Nouns in lower case. */
export const linkedNouns: ReadonlyMap<string, LinkedCue> = cuesOf(nounRows);

/** Adjectives in lower case. */
export const linkedAdjectives: ReadonlyMap<string, LinkedCue> = cuesOf(adjectiveRows);

function cuesOf(rows: readonly Row[]): ReadonlyMap<string, LinkedCue> {
  return new Map(
    rows
      .toReversed()
      .flatMap(([words, links, stance]) =>
        words
          .split(" ")
          .map((word) => [word, { links: new Set(links.split(" ")), stance }] as const),
      ),
  );
}
