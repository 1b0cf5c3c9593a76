// Chooses whom a pronoun stands for: by the tree for "who", else the one for whom most speaks, where it clearly leads.

import { subjectsOf } from "../../read/participants.ts";
import { treeOf } from "../../read/tree.ts";
import { candidatesFor, type Discourse } from "./candidates.ts";
import type { Pair } from "./pair.ts";
import { preferences, scoreOf } from "./preferences.ts";
import type { Reference } from "./reference.ts";
import { type Choice, leftOpen, meaning, type Reason } from "./resolved.ts";
import { relativeRule } from "./rules.ts";
import { speaksForItself, whoSpeaksOn } from "./speaks-on.ts";

/** The choice for a pronoun; `undefined` where nobody, or only one of whom too little speaks, may be meant. */
export function choosePronoun(pronoun: Reference, discourse: Discourse): Choice | undefined {
  switch (pronoun.pronoun?.sense) {
    case "person":
      return chooseSpeaker(pronoun, discourse) ?? chooseByScore(pronoun, discourse);
    case "body":
    case "many":
      if (!pronoun.speaks) return undefined;
      return speaksForItself(pronoun, discourse)
        ? whoSpeaksOn(pronoun, discourse)
        : chooseByScore(pronoun, discourse);
    case "relative":
      return chooseByTree(pronoun, discourse);
    default:
      return undefined;
  }
}

function chooseSpeaker(pronoun: Reference, discourse: Discourse): Choice | undefined {
  return speaksForItself(pronoun, discourse) ? whoSpeaksOn(pronoun, discourse) : undefined;
}

/**
 * How much must speak for one, and by how much it must lead. On GUM's train and dev parts (2026-11) nine of ten such links
 * are right.
 */
const least = { score: 2, lead: 1.2 };

function chooseByScore(pronoun: Reference, discourse: Discourse): Choice | undefined {
  const pairs = candidatesFor(pronoun, discourse);
  const ranked = pairs
    .map((pair) => ({ pair, score: scoreOf(pair) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (best === undefined) return undefined;
  const { referent, nearest } = best.pair;
  const leads = best.score >= least.score && best.score - (next?.score ?? 0) >= least.lead;
  // What "it" and "they" stand for is told by few things: only who spoke last goes on speaking.
  if (pronoun.kind !== "person" && !best.pair.isLastSpeaker) return undefined;
  if (!leads) return leftOpen(pairs.map((pair) => pair.referent));
  const shown = referent.shown ?? nearest;
  return meaning(referent, shown, reasonOf(best.pair, discourse.nameOf(shown)));
}

/** The weightiest reasons are told, no more than a reader takes in. */
const mostReasons = 3;

function reasonOf(pair: Pair, name: string): Reason {
  const held = preferences
    .filter((one) => one.weight > 0 && one.holds(pair))
    .toSorted((a, b) => b.weight - a.weight);
  const says = held
    .slice(0, mostReasons)
    .map(({ says }) => (typeof says === "string" ? says : says(pair)));
  const last = says.pop();
  const told = says.length === 0 ? last : `${says.join(", ")} and ${last}`;
  return { because: `"${name}" ${told}`, rules: held.map(({ id }) => id) };
}

function chooseByTree(pronoun: Reference, discourse: Discourse): Choice | undefined {
  const { reading, references, referents } = discourse;
  const predicate = treeOf(reading).head(pronoun.head);
  const noun = predicate === undefined ? undefined : subjectsOf(reading, predicate)[0];
  if (noun === undefined || noun >= pronoun.head) return undefined;
  const other = references
    .slice(Math.max(0, pronoun.index - reach), pronoun.index)
    .findLast(({ head }) => head === noun);
  const referent = other && referents[other.index];
  const shown = other?.form === "pronoun" ? referent?.shown : other;
  if (referent === undefined || shown === undefined) return undefined;
  return meaning(referent, shown, {
    because: `"${discourse.nameOf(shown)}" is the noun that this clause says more of`,
    rules: [relativeRule.id],
  });
}

/** How many references back the noun of a relative clause is looked for. */
const reach = 12;
