// Who speaks on where the subject of a speech verb is a pronoun ("..., he told reporters", "It added that ..."). News goes
// on with the one who spoke last in a main clause, whoever is spoken of in what was said, in relative clauses or behind
// prepositions; after a sentence in which nobody speaks, with the one whom its main clause tells of. Where neither is
// plain nothing is said here, and the preferences weigh.

import type { Reading } from "../../model/reading.ts";
import type { Rule } from "../../model/rule.ts";
import { contains } from "../../model/span.ts";
import { countStartingBefore } from "../../read/query.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import { type Discourse, fits, namedInOwnWords, saidBy } from "./candidates.ts";
import { isMainPredicate, isOfMainClause, predicateOf, toldOf } from "./grammar.ts";
import type { Reference } from "./reference.ts";
import type { Referent } from "./referent.ts";
import { type Choice, leftOpen, meaning } from "./resolved.ts";
import { ownMatterRule, spokeLastRule, toldLastRule } from "./rules.ts";
import { quotationIndex } from "./speakers.ts";

/** How many sentences back, those that are all quotation not counted, and how many references back. */
const reach = { sentences: 4, references: 60 };

/** Whether this asks for a speaker: the subject of a main clause that says something, in nobody's words. */
export function speaksForItself(pronoun: Reference, discourse: Discourse): boolean {
  return (
    pronoun.quotation < 0 &&
    isMainSpeaker(pronoun, discourse) &&
    discourse.speakers.tellersOf(pronoun).length === 0
  );
}

/** Who speaks in a main clause: as its subject, or by a cue that is its verb, whatever the tree hangs the speaker on. */
function isMainSpeaker(one: Reference, { reading, speakers }: Discourse): boolean {
  if (!one.speaks) return false;
  const tree = treeOf(reading);
  const hasMainCue = (): boolean =>
    speakers.spokenBy(one).some(({ cue }) => {
      for (let at = cue.first; at < cue.end; at++) if (isMainPredicate(tree, at)) return true;
      return false;
    });
  return isOfMainClause(tree, one.head) || hasMainCue();
}

/** The one who speaks on; `undefined` where that is not plain. */
export function whoSpeaksOn(pronoun: Reference, discourse: Discourse): Choice | undefined {
  const found = lastSpeaker(pronoun, discourse) ?? ofOwnMatter(pronoun, discourse);
  if (found === undefined) return undefined;
  const referent = discourse.referents[found.by.index];
  if (referent === undefined) return undefined;
  const shown = referent.shown ?? found.by;
  if (shown.form === "pronoun") return undefined;
  const rival = rivalOf(pronoun, found, discourse);
  // Where one is known to be a man or a woman and the other is not, the preferences weigh the two.
  if (rival !== undefined) return rival.gender ? undefined : leftOpen([rival, referent]);
  return meaning(referent, shown, {
    because: `"${discourse.nameOf(shown)}" ${found.says}`,
    rules: [found.rule.id],
  });
}

interface Found {
  readonly by: Reference;
  readonly rule: Rule;
  readonly says: string;
}

/** What a sentence tells: who has the word, nobody, or that it can't be told. */
type Told = Found | "nobody" | "unclear";

function lastSpeaker(pronoun: Reference, discourse: Discourse): Found | undefined {
  let passed = 0;
  const oldest = Math.max(0, pronoun.index - reach.references);
  let end = pronoun.index;
  for (let at = pronoun.sentence; at >= 0 && passed <= reach.sentences; at--) {
    let first = end;
    while (first > oldest && discourse.references[first - 1]?.sentence === at) first--;
    const told = toldBy(pronoun, discourse.references.slice(first, end), discourse);
    if (told === "unclear") return undefined;
    if (told !== "nobody") return told;
    if (at < pronoun.sentence && isUnclearSubject(pronoun, at, discourse)) return undefined;
    if (!isAllQuoted(discourse.reading, at)) passed += 1;
    end = first;
    if (first <= oldest) break;
  }
  return undefined;
}

function toldBy(pronoun: Reference, sentence: readonly Reference[], discourse: Discourse): Told {
  const { reading, speakers, referents } = discourse;
  const tree = treeOf(reading);
  const named = namedInOwnWords(pronoun, discourse);
  const isPossible = (one: Reference): boolean => {
    const referent = referents[one.index];
    // A pronoun left open may be anybody it fits.
    if (referent === undefined) return one.form === "pronoun" && one.kind === pronoun.kind;
    const isFit = fits(pronoun, referent, one) || isOfNoKind(one);
    return isFit && !named.has(referent);
  };
  const possible = sentence.filter(
    (one) =>
      one.quotation < 0 && !(one.fleeting && one.sentence < pronoun.sentence) && isPossible(one),
  );
  const own = possible.filter((one) => speakers.tellersOf(one).length === 0);
  const speaker = own.findLast((one) => isMainSpeaker(one, discourse));
  if (speaker !== undefined && isOfNoKind(speaker) && pronoun.kind !== "person") return "unclear";
  if (speaker !== undefined) return { by: speaker, rule: spokeLastRule, says: "spoke last" };
  const main = firstSubjects(own, tree);
  const [told, ...others] = new Set(main.map(({ index }) => referents[index]));
  const [first] = main;
  if (first !== undefined && told !== undefined && others.length === 0)
    return { by: first, rule: toldLastRule, says: "is who was told of last" };
  const isInPlay = (one: Reference): boolean =>
    (one.sentence === pronoun.sentence || one.role === "subject" || one.role === "object") &&
    !isOwnContent(pronoun, one, discourse);
  return possible.some(isInPlay) ? "unclear" : "nobody";
}

/** The subjects of main clauses, each clause's first: what the tree makes its second only says more of it. */
function firstSubjects(references: readonly Reference[], tree: Tree): readonly Reference[] {
  const predicates = new Set<number | undefined>();
  return references.filter(({ head }) => {
    const predicate = predicateOf(tree, head);
    if (!isOfMainClause(tree, head) || predicates.has(predicate)) return false;
    predicates.add(predicate);
    return true;
  });
}

/** A name that nothing tells the kind of, and that speaks: "he" is its, "it" may be. */
function isOfNoKind({ kind, form, speaks }: Reference): boolean {
  return kind === "other" && form === "name" && speaks;
}

/** "The bridge was closed. It said ...": what a sentence tells of could be "it", if we knew what it is. */
function isUnclearSubject(
  pronoun: Reference,
  sentence: number,
  { reading, references }: Discourse,
): boolean {
  if (pronoun.kind === "person") return false;
  const subject = toldOf(reading, sentence);
  const token = subject === undefined ? undefined : reading.tokens[subject];
  if (token === undefined || quotationIndex(reading, token.start) >= 0) return false;
  const index = countStartingBefore(references, token.end) - 1;
  return references[index]?.head !== subject;
}

function isOwnContent(pronoun: Reference, one: Reference, { speakers }: Discourse): boolean {
  return saidBy(pronoun, speakers).some((part) => contains(part, one));
}

function isAllQuoted(reading: Reading, sentence: number): boolean {
  const span = reading.sentences[sentence];
  if (span === undefined) return false;
  return quotationIndex(reading, span.start) >= 0 && quotationIndex(reading, span.end - 1) >= 0;
}

/** "The ministry had closed the road, it said": a body that speaks of nobody else tells of itself. */
function ofOwnMatter(pronoun: Reference, discourse: Discourse): Found | undefined {
  const { reading, references, referents } = discourse;
  if (pronoun.kind === "person") return undefined;
  const subject = toldOf(reading, pronoun.sentence, predicateOf(treeOf(reading), pronoun.head));
  const token = subject === undefined ? undefined : reading.tokens[subject];
  const by = token && references[countStartingBefore(references, token.end) - 1];
  const referent = by && referents[by.index];
  if (by === undefined || referent === undefined || by.head !== subject) return undefined;
  if (by.index >= pronoun.index || by.quotation >= 0 || !fits(pronoun, referent, by))
    return undefined;
  return { by, rule: ownMatterRule, says: "is what these words tell of" };
}

/**
 * Another who may as well be meant by "he" or "she", where it is not known whether the one found is a man or a woman:
 * one in the same clause who can be meant too, and of a woman any known one, for news names men without saying that they
 * are.
 */
function rivalOf(
  pronoun: Reference,
  { by, rule }: Found,
  { reading, references, referents }: Discourse,
): Referent | undefined {
  const found = referents[by.index];
  if (pronoun.kind !== "person" || found === undefined || found.gender !== undefined)
    return undefined;
  const tree = treeOf(reading);
  const clause = predicateOf(tree, by.head);
  const isOfSaying = rule === spokeLastRule;
  for (let index = pronoun.index - 1; index >= pronoun.index - reach.references; index--) {
    const [other, referent] = [references[index], referents[index]];
    if (other === undefined || pronoun.sentence - other.sentence > reach.sentences)
      return undefined;
    if (referent === undefined || referent === found || !fits(pronoun, referent, other)) continue;
    const isKnown = referent.gender !== undefined;
    if (isKnown && pronoun.gender === "woman") return referent;
    const isBeside =
      other.sentence === by.sentence && (!isOfSaying || predicateOf(tree, other.head) === clause);
    if (isBeside && !other.fleeting && (isKnown || !isOfSaying)) return referent;
  }
  return undefined;
}
