// Decides whether a count is told as so: by the verb that its words hang on ("will send 12 tanks", "did not take 12 villages").

import { modalMoods, negators } from "../../../english/auxiliaries.ts";
import type { Certainty } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { treeOf } from "../../../read/tree.ts";
import { once } from "../../time/once.ts";

/** How sure, and the word that makes it so. */
export interface Mood {
  readonly certainty: Exclude<Certainty, "stated">;
  readonly hedge: Span;
}

/** How far up the tree the verb is looked for. */
const reach = 6;

/** Relations that begin a clause: above them another verb tells something else. */
const clauses = ["parataxis", "ccomp", "advcl", "acl", "csubj"];

/** Gives the mood of a token by the verb above it; `undefined` where that tells it as so, or there is no tree. */
export function moodsOf(reading: Reading): (token: number) => Mood | undefined {
  const tree = treeOf(reading);
  const ofVerb = once((verb) => moodOfVerb(verb, reading));
  const tells = once(
    (word) => reading.tags[word]?.upos === "VERB" || tree.child(word, "nsubj") !== undefined,
  );
  return (token) => {
    let at = tree.is(token, ...clauses) ? undefined : tree.head(token);
    for (let step = 1; step < reach && at !== undefined; step++) {
      if (tells(at)) return ofVerb(at);
      at = tree.is(at, ...clauses) ? undefined : tree.head(at);
    }
    return undefined;
  };
}

function moodOfVerb(verb: number, reading: Reading): Mood | undefined {
  for (const child of treeOf(reading).children(verb, "aux", "advmod")) {
    const token = reading.tokens[child];
    if (token === undefined || child > verb) continue;
    const hedge = { start: token.start, end: token.end };
    if (negators.has(token.lower)) return { certainty: "negated", hedge };
    const certainty = modalMoods.get(token.lower);
    if (certainty !== undefined) return { certainty, hedge };
  }
  return undefined;
}
