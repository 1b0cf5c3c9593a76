// Nouns and adjectives that carry a statement, each with the words that tie what is said to it in a dependency tree:
// "her opposition to the plan", "he was adamant that". Nothing here is used where a reading has no tree.

import type { CueStance } from "./cue-verbs.ts";

/** Words, what ties the content to them (`that` stands for a clause without it too), stance. */
type Row = readonly [words: string, links: string, stance: CueStance];

const nounRows: readonly Row[] = [
  ["endorsement endorsements backing praise", "of for", "supports"],
  ["support enthusiasm", "of for to", "supports"],
  ["embrace approval defence defense", "of", "supports"],
  ["admiration respect appreciation sympathy", "for of with", "supports"],
  ["confidence faith trust pride", "in that", "supports"],
  ["gratitude thanks tribute condolences", "to for", "supports"],
  ["preference", "for", "supports"],
  [
    "criticism criticisms critique condemnation denunciation denunciations rejection",
    "of",
    "condemns",
  ],
  ["opposition objection objections resistance", "to", "condemns"],
  ["attack attacks", "on against", "condemns"],
  ["disagreement disagreements dislike disapproval hatred contempt", "with of for", "condemns"],
  ["anger outrage fury frustration dismay disappointment", "over at about that with", "condemns"],
  ["alarm regret sorrow sadness surprise", "over at about that for", "asserts"],
  ["misgivings reservations anxiety scepticism skepticism", "about over that", "condemns"],
  ["mention disclosure account opinion opinions assessment", "of about on", "asserts"],
  ["views", "on of that", "asserts"],
  ["comment comments remark remarks word words message thoughts", "about on that of", "asserts"],
  ["reference references", "to", "asserts"],
  ["apology apologies", "for to", "asserts"],
  ["story stories", "of about that", "asserts"],
  [
    "argument case point observation assumption insistence suspicion theory contention",
    "that for against",
    "asserts",
  ],
  ["complaint complaints", "about that", "condemns"],
  ["answer response reply position explanation verdict slogan view", "that", "asserts"],
  ["recommendation", "that", "demands"],
  ["question questions", "whether if", "asks"],
  ["doubt doubts", "whether that", "asks"],
  ["question questions doubt doubts", "about over on", "asserts"],
  ["concern concerns worry worries", "that", "speculates"],
  ["concern concerns worry worries", "about over", "asserts"],
  ["interest", "in", "asserts"],
  ["plan plans decision intention proposal intent ambition", "to", "promises"],
  ["determination readiness willingness commitment", "to", "promises"],
  ["desire wish", "to for", "demands"],
  ["hope hopes", "that of for to", "speculates"],
  ["promise pledge vow offer", "to that of", "promises"],
  ["refusal reluctance unwillingness", "to", "denies"],
  ["call calls push", "for to on", "demands"],
  ["proposal proposals appeal appeals", "for", "demands"],
  ["statement statements letter", "that about", "asserts"],
];

const adjectiveRows: readonly Row[] = [
  ["eager keen willing determined ready", "to", "promises"],
  ["committed dedicated", "to", "promises"],
  ["reluctant unwilling hesitant loath", "to", "denies"],
  [
    "critical skeptical sceptical wary dismissive contemptuous suspicious mistrustful",
    "of about",
    "condemns",
  ],
  ["tired sick weary ashamed", "of", "condemns"],
  ["proud supportive fond appreciative", "of", "supports"],
  ["grateful thankful", "for that to", "supports"],
  ["sympathetic open", "to", "supports"],
  ["enthusiastic excited passionate bullish", "about on", "supports"],
  ["clear adamant confident certain convinced sure insistent positive", "that", "asserts"],
  ["unsure uncertain undecided", "whether about if how", "asks"],
  ["explicit candid frank vague coy upfront cagey unapologetic", "about", "asserts"],
  ["adamant confident insistent clear", "about in on", "asserts"],
  ["interested", "in", "asserts"],
  ["aware unaware mindful", "of that", "asserts"],
  ["hopeful optimistic", "that about", "speculates"],
  ["concerned worried afraid fearful nervous anxious alarmed uneasy", "that", "speculates"],
  [
    "concerned worried afraid fearful nervous anxious alarmed uneasy",
    "about of by over",
    "asserts",
  ],
  ["surprised shocked stunned astonished", "that by at", "asserts"],
  ["angry vocal furious upset outraged livid incensed", "about at over that with", "condemns"],
  ["appalled horrified dismayed disgusted", "by at that", "condemns"],
  ["pleased satisfied happy", "with that", "supports"],
  ["unhappy disappointed frustrated uncomfortable", "with that by in about", "condemns"],
  ["opposed hostile", "to", "condemns"],
];

/** What one issues, and what then says what one means: "issued a statement condemning", "in a speech comparing". */
export const saidThings: ReadonlySet<string> = new Set(
  "statement statements resolution resolutions letter letters speech speeches tweet tweets message messages post posts email emails article articles report reports memo petition interview conference remarks comments note essay".split(
    " ",
  ),
);

/** The stance of the word with each of its links. */
export type LinkedCue = ReadonlyMap<string, CueStance>;

/** Nouns in lower case. */
export const linkedNouns: ReadonlyMap<string, LinkedCue> = cuesOf(nounRows);

/** Adjectives in lower case. */
export const linkedAdjectives: ReadonlyMap<string, LinkedCue> = cuesOf(adjectiveRows);

function cuesOf(rows: readonly Row[]): ReadonlyMap<string, LinkedCue> {
  const cues = new Map<string, Map<string, CueStance>>();
  for (const [words, links, stance] of rows)
    for (const word of words.split(" ")) {
      const known = cues.get(word) ?? new Map<string, CueStance>();
      for (const link of links.split(" ")) if (!known.has(link)) known.set(link, stance);
      cues.set(word, known);
    }
  return cues;
}
