// The words by which a report says what one it names is: set between commas behind the name, or told by is. Of what
// class that makes them is left to others.

import { sourceNouns } from "../../english/source-nouns.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { tokenRange } from "../../read/query.ts";
import { treeOf } from "../../read/tree.ts";

/** The phrase between the commas after a name: "Mora, | a nurse at the clinic, | ...". */
export function appositionOf(reading: Reading, mention: Mention): Span | undefined {
  if (mention.form !== "name" || mention.kind === "place") return undefined;
  const { end } = tokenRange(reading, mention);
  const first = reading.tokens[end + 1];
  const opens = openers.has(first?.lower ?? "") || opensOffice(reading, end + 1);
  if (reading.tokens[end]?.text !== "," || first === undefined || !opens) return undefined;
  for (let index = end + 2; index < end + 14; index++) {
    const token = reading.tokens[index];
    if (token === undefined || token.text === ".") return undefined;
    if (token.text === ",") return { start: first.start, end: token.start };
  }
  return undefined;
}

const openers: ReadonlySet<string> = new Set(["a", "an", "the", "one"]);

/** "director of the relief office", "law professor at Velm University": an office without an article. */
function opensOffice({ tokens }: Reading, first: number): boolean {
  for (let index = first; index < first + 4; index++) {
    const [word, next] = [tokens[index], tokens[index + 1]];
    if (word === undefined || word.shape !== "word") return false;
    if (sourceNouns.has(word.lower) && ofOffice.has(next?.lower ?? "")) return true;
  }
  return false;
}

const ofOffice: ReadonlySet<string> = new Set(["of", "at", "for", "with", "in"]);

/** The noun that a name is told to be now: "Mora is a | nurse | at the clinic"; `undefined` where it is denied or there is no tree. */
export function predicateOf(reading: Reading, mention: Mention): Span | undefined {
  if (mention.form !== "name" || mention.kind === "place") return undefined;
  const tree = treeOf(reading);
  const { first, end } = tokenRange(reading, mention);
  for (let token = first; token < end; token++) {
    const noun = tree.is(token, "nsubj") ? tree.head(token) : undefined;
    const copula = noun === undefined ? undefined : tree.child(noun, "cop");
    if (noun === undefined || copula === undefined) continue;
    if (copula > noun || noun - copula > widest || !now.has(reading.tokens[copula]?.lower ?? ""))
      continue;
    // Of the words before the noun only those that make one noun with it: "a major star" is no major.
    const [from, to] = [tree.child(noun, "compound") ?? noun, noun].map((at) => reading.tokens[at]);
    const isDenied = /^(?:not|no|n['’]t)$/u.test(reading.tokens[copula + 1]?.lower ?? "");
    const isNoun = reading.tags[noun]?.upos === "NOUN";
    if (from !== undefined && to !== undefined && isNoun && !isDenied)
      return { start: from.start, end: to.end };
  }
  return undefined;
}

/** What was once so tells nothing of who speaks now. */
const now: ReadonlySet<string> = new Set(["is", "are", "'s", "’s"]);

/** How far a noun stands behind the is before it. */
const widest = 12;

/** What a name is told to lead: "Mora, who heads | the Harbour Front,". */
export function ledBy(reading: Reading, mention: Mention): Span | undefined {
  if (mention.form !== "name" || mention.kind !== "person") return undefined;
  const tree = treeOf(reading);
  const { first, end } = tokenRange(reading, mention);
  for (let token = first; token < end; token++)
    for (const verb of tree.children(token, "acl:relcl")) {
      const leads = leadingVerbs.has(reading.tokens[verb]?.lower ?? "");
      const object = leads ? tree.child(verb, "obj") : undefined;
      const [from, to] = [reading.tokens[verb], reading.tokens[object ?? verb]];
      if (from !== undefined && to !== undefined && from.end < to.start)
        return { start: from.end, end: to.end };
    }
  return undefined;
}

const leadingVerbs: ReadonlySet<string> = new Set(
  "leads heads commands led headed commanded chairs runs".split(" "),
);
