// Statements whose cue verb the tree alone finds: its complement and its subject stand too far from it, or in too unusual
// a place, for the line. Used for verbs that no other draft of the sentence has; nothing where a reading has no tree.

import { hedgedPassives, meaningVerbs, toldPassives, treeCues } from "../../english/cue-frames.ts";
import { type CueForm, type CueVerb, cueVerbForms } from "../../english/cue-verbs.ts";
import { attitudeVerbs } from "../../english/phrase-words.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import { contentOf } from "./content.ts";
import { make } from "./cue-place.ts";
import { isCueHere, unsaidEnd } from "./cue-word.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, wordOf } from "./line.ts";
import { agentOf, treePassive } from "./tree-passive.ts";
import { treeSource } from "./tree-source.ts";
import { verbGroupAt } from "./verb-group.ts";

/** The statements of a sentence by its tree, besides those found already. */
export function treeDrafts(line: Line, found: readonly Draft[]): readonly Draft[] {
  if (line.reading.tree.length === 0) return [];
  const tree = treeOf(line.reading);
  const drafts: Draft[] = [];
  for (let index = line.first; index < line.end; index++) {
    const unsaid = isQuotedToken(line, index) ? undefined : unsaidEnd(line, index);
    if (unsaid !== undefined) {
      index = unsaid;
      continue;
    }
    if (line.reading.tags[index]?.upos !== "VERB" || isQuotedToken(line, index)) continue;
    if (found.some(({ cue }) => cue.first <= index && index < cue.end)) continue;
    const draft = draftAt(line, tree, index);
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

interface Completed {
  /** The stretch of what is said. */
  readonly content: Stretch;
  /** Where the words of the cue end. */
  readonly cueEnd: number;
  readonly rule: "attribution/tree-clause" | "attribution/tree-object" | "attribution/tree-to";
}

function draftAt(line: Line, tree: Tree, index: number): Draft | undefined {
  const verb = cueAt(line, tree, index);
  if (verb === undefined || !isCueHere(line, index) || isAsked(line, tree, index)) return undefined;
  if (isOnlyMeant(line, tree, index)) return undefined;
  if (isPassive(line, tree, index) && !toldPassives.has(verb.lemma)) {
    const isSaid = takesObject(line, { tree, index, verb }) || hedgedPassives.has(verb.lemma);
    return isSaid ? treePassive(line, tree, index, verb) : undefined;
  }
  const isDone = tree.child(index, "aux:pass") !== undefined || isBareParticiple(line, tree, index);
  if (toldPassives.has(verb.lemma) && (isDone || isLooseParticiple(line, tree, index)))
    return toldDraft(line, { tree, index, verb });
  const isDoubt = ["denies", "supports"].includes(verb.stance) || attitudeVerbs.has(verb.lemma);
  if (isDone || (verbGroupAt(line, index).negated && !isDoubt)) return undefined;
  const completed = complementOf(line, { tree, index, verb });
  const source = completed && treeSource(line, tree, index);
  if (completed === undefined || source === undefined) return undefined;
  return draftOf(line, { tree, index, verb }, completed, source);
}

/** "was condemned", and "the plan | condemned by the council". */
function isPassive(line: Line, tree: Tree, index: number): boolean {
  if (tree.child(index, "nsubj:pass") !== undefined) return true;
  return tree.is(index, "acl") && line.reading.tags[index]?.xpos === "VBN";
}

/** "Asked whether the dam would hold, the mayor", "was told that": put by somebody who most often is not named. */
function toldDraft(line: Line, at: At): Draft | undefined {
  const completed = verbGroupAt(line, at.index).negated ? undefined : complementOf(line, at);
  if (completed === undefined) return undefined;
  const agent = agentOf(line, at.tree, at.index);
  const draft = draftOf(line, at, completed, agent);
  const isNobodys = agent === undefined && draft?.certainty === "stated";
  return draft && isNobodys ? { ...draft, certainty: "hedged" } : draft;
}

function draftOf(
  line: Line,
  { index, verb }: At,
  completed: Completed,
  source: Stretch | undefined,
): Draft | undefined {
  const cue: CueForm = { verb, form: "past" };
  const group = verbGroupAt(line, index);
  return make(
    { line, index, cue, earlier: [] },
    {
      rule: completed.rule,
      source,
      cue: { first: Math.min(group.first, index), end: completed.cueEnd },
      content: contentOf(line, completed.content),
      group,
    },
  );
}

interface At {
  readonly tree: Tree;
  readonly index: number;
  readonly verb: CueVerb;
}

/** The verb of the tables at a token: with its particle, else by its form, else by its dictionary form. */
function cueAt(line: Line, tree: Tree, index: number): CueVerb | undefined {
  const alone = line.reading.tags[index]?.lemma.toLowerCase() ?? "";
  const particle = particleOf(line, tree, index);
  const lemma = particle === undefined ? alone : `${alone} ${wordOf(line, particle)}`;
  const listed = treeCues.has(lemma) && particle !== undefined ? undefined : formAt(line, index);
  if (listed !== undefined) return listed;
  const cue = treeCues.get(lemma) ?? (hedgedPassives.has(lemma) ? hedged : undefined);
  return cue && { lemma, takes: none, particles: none, stance: cue.stance };
}

function formAt(line: Line, index: number): CueVerb | undefined {
  return cueVerbForms.get(wordOf(line, index))?.verb;
}

/** "lay | out", "shrug | off": by the tree, or right behind the verb where the tables have the two as one. */
function particleOf(line: Line, tree: Tree, index: number): number | undefined {
  const known = tree.child(index, "compound:prt");
  if (known !== undefined) return known;
  const lemma = line.reading.tags[index]?.lemma.toLowerCase() ?? "";
  return treeCues.has(`${lemma} ${wordOf(line, index + 1)}`) ? index + 1 : undefined;
}

/** "a plan announced on Friday": done to its noun, where no "have" stands before it. */
function isBareParticiple(line: Line, tree: Tree, index: number): boolean {
  return (
    line.reading.tags[index]?.xpos === "VBN" &&
    tree.child(index, "aux") === undefined &&
    !tree.is(index, "conj")
  );
}

/** "Asked about the dam, the mayor said": an -ed form that opens a clause without a subject. */
function isLooseParticiple(line: Line, tree: Tree, index: number): boolean {
  const isPast = /^VB[ND]$/u.test(line.reading.tags[index]?.xpos ?? "");
  return isPast && tree.is(index, "advcl") && tree.child(index, "nsubj") === undefined;
}

/** "Did the army say that": a helper stands before the subject. */
function isAsked(line: Line, tree: Tree, index: number): boolean {
  const subject = tree.child(index, "nsubj");
  const helper = tree.child(index, "aux");
  if (subject === undefined || helper === undefined) return false;
  return helper < subject && subject < index && wordOf(line, line.end - 1) === "?";
}

/** "refused to condemn", "plans to announce", "an effort to persuade": not yet said, or never. */
function isOnlyMeant(line: Line, tree: Tree, index: number): boolean {
  if (wordOf(line, tree.child(index, "mark") ?? -1) !== "to") return false;
  if (tree.is(index, "acl")) return true;
  const above = tree.is(index, "xcomp") ? tree.head(index) : undefined;
  return (
    above !== undefined && meaningVerbs.has(line.reading.tags[above]?.lemma.toLowerCase() ?? "")
  );
}

const hedged = { stance: "asserts" } as const;

const none: ReadonlySet<never> = new Set();

function complementOf(line: Line, at: At): Completed | undefined {
  const { tree, index, verb } = at;
  const frames = treeCues.get(verb.lemma)?.frames ?? none;
  const has = (frame: string): boolean => frames.has(frame);
  const clause = tree.children(index, "ccomp").find((one) => one > index);
  if (clause !== undefined && (has("ccomp") || takesClause(verb)))
    return below(line, at, clause, "attribution/tree-clause");
  const open = tree.children(index, "xcomp").find((one) => one > index);
  if (
    open !== undefined &&
    (has("xcomp") || verb.takes.has("to")) &&
    tree.child(open, "mark") !== undefined
  )
    return below(line, at, open, "attribution/tree-to");
  const deed = tree.children(index, "xcomp", "ccomp", "advcl").find((one) => one > index);
  if (deed !== undefined && has("ing") && isGerund(line, tree, deed))
    return below(line, at, deed, "attribution/tree-object");
  const object = objectOf(line, at);
  if (object !== undefined && (has("obj") || takesObject(line, at) || hasLinked(line, at, has)))
    return below(line, at, object, "attribution/tree-object");
  return isPurpose(line, tree, index) ? undefined : linkedComplement(line, at, has);
}

/** "came to push for a deal": why somebody came. */
function isPurpose(line: Line, tree: Tree, index: number): boolean {
  return tree.is(index, "advcl") && wordOf(line, tree.child(index, "mark") ?? -1) === "to";
}

/** "pushed | for a truce": what a preposition of the verb's own ties to it. */
function linkedComplement(
  line: Line,
  at: At,
  has: (frame: string) => boolean,
): Completed | undefined {
  const { tree, index, verb } = at;
  for (const one of tree.children(index, "obl", "advcl")) {
    const link = tree.child(one, "case", "mark");
    if (one < index || link === undefined || link < index) continue;
    const word = wordOf(line, link);
    if (has(word) || verb.particles.has(word)) {
      const made = below(line, at, one, "attribution/tree-object");
      return (
        made && {
          ...made,
          content: { first: link + 1, end: made.content.end },
          cueEnd: link === made.cueEnd ? link + 1 : made.cueEnd,
        }
      );
    }
  }
  return undefined;
}

function takesClause(verb: CueVerb): boolean {
  return verb.takes.has("clause") || verb.takes.has("that-clause");
}

/** An object alone, or with what the verb needs beside it: "saw X | as Y", "accused X | of Y". */
function takesObject(line: Line, { tree, index, verb }: At): boolean {
  if (verb.takes.has("object") || treeCues.get(verb.lemma)?.frames.has("obj")) return true;
  const links = tree
    .children(index, "obl", "advcl")
    .map((one) => wordOf(line, tree.child(one, "case", "mark") ?? -1));
  if (verb.takes.has("object-as")) return links.includes("as");
  if (verb.takes.has("object-of")) return links.includes("of") || links.includes("for");
  return verb.takes.has("object-to") && tree.child(index, "xcomp") !== undefined;
}

/** The object; "shrugged off | the threat" has one that the tree hangs on the particle. */
function objectOf(line: Line, { tree, index }: At): number | undefined {
  const object = tree.children(index, "obj").find((one) => one > index);
  if (object !== undefined) return object;
  const particle = particleOf(line, tree, index);
  return particle === undefined
    ? undefined
    : tree.children(index, "obl").find((one) => tree.child(one, "case") === particle);
}

/** "suggested | leaving the town": the deed right behind the verb. */
function isGerund(line: Line, tree: Tree, deed: number): boolean {
  const verb = tree.head(deed) ?? deed;
  return line.reading.tags[deed]?.xpos === "VBG" && tree.subtree(deed)[0] === verb + 1;
}

/** "attacked the mayor | for the delay": the words, and not the deed, by what the object is given. */
function hasLinked(line: Line, { tree, index }: At, has: (frame: string) => boolean): boolean {
  return tree
    .children(index, "obl", "advcl")
    .some((one) => has(`obj+${wordOf(line, tree.child(one, "case", "mark") ?? -1)}`));
}

/** From the first word below a complement to the end of what hangs on the verb. */
function below(
  line: Line,
  { tree, index }: At,
  top: number,
  rule: Completed["rule"],
): Completed | undefined {
  const particle = particleOf(line, tree, index);
  const cueEnd = particle === index + 1 ? particle + 1 : index + 1;
  const words = tree.subtree(top);
  const first = words.find((word) => word >= cueEnd);
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let end = last + 1;
  for (const next of tree.children(index))
    if (next > top && tree.is(next, "xcomp", "obl", "advcl", "ccomp", "obj"))
      end = Math.max(end, (tree.subtree(next).at(-1) ?? next) + 1);
  return { content: { first, end: Math.min(end, line.end) }, cueEnd, rule };
}
