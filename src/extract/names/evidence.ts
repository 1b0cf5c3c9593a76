// What the words in and around one possible name say of its kind. Each rule is a value with a vote; adding the
// votes up over a report is left to kinds.ts.

import type { EntityKind } from "../../model/mention.ts";
import type { Rule } from "../../model/rule.ts";
import type { Candidate } from "./candidates.ts";
import type { Heard } from "./heard.ts";
import type { Word } from "./words.ts";

/** One candidate where it stands. */
export interface Site {
  readonly words: readonly Word[];
  readonly candidate: Candidate;
  /** `undefined` where the reader has no model. */
  readonly heard: Heard | undefined;
}

/**
 * A rule's opinion, from 1 (a hint) to 9 (settled). Weights were set by hand against news of many countries
 * (November 2026).
 */
export interface Vote {
  readonly kind: EntityKind;
  readonly weight: number;
}

export interface KindRule extends Rule {
  readonly vote: (site: Site) => Vote | undefined;
}

/** The word so many places before the name; 1 is the nearest. `undefined` across a sentence's start. */
export function wordBefore(site: Site, distance = 1): Word | undefined {
  return within(site, (site.candidate.title?.first ?? site.candidate.first) - distance);
}

/** The word so many places after the name; 1 is the nearest. */
export function wordAfter(site: Site, distance = 1): Word | undefined {
  return within(site, site.candidate.end - 1 + distance);
}

/** The words of the name itself. */
export function partsOf(site: Site): readonly Word[] {
  return site.words.slice(site.candidate.first, site.candidate.end);
}

function within(site: Site, index: number): Word | undefined {
  const word = site.words[index];
  return word !== undefined && word.sentence === site.words[site.candidate.first]?.sentence
    ? word
    : undefined;
}

/** The noun of "X, a retired judge" or "X, the town's port"; looks four words past the article. */
export function appositionNoun(site: Site): string | undefined {
  if (
    wordAfter(site)?.text !== "," ||
    !["a", "an", "the"].includes(wordAfter(site, 2)?.lower ?? "")
  )
    return undefined;
  let noun: string | undefined;
  for (let distance = 3; distance < 7; distance += 1) {
    const word = wordAfter(site, distance);
    if (word === undefined || word.kind === "mark" || appositionEnds.has(word.lower)) break;
    noun = word.lower;
  }
  return noun;
}

const appositionEnds: ReadonlySet<string> = new Set([
  ...[
    "of",
    "in",
    "for",
    "who",
    "which",
    "that",
    "about",
    "from",
    "on",
    "with",
    "near",
    "at",
    "and",
  ],
  ...["some", "where", "to", "by", "just", "known", "based", "linked", "was", "is", "said", "has"],
]);
