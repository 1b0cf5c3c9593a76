// Whether what a clause says is said to be so: its own negation, and every word around it that denies, doubts or wishes,
// counted together on the way up the tree. Says nothing where a negation touches a part only ("not yet", "not all").

import { modalMoods, negators } from "../../english/auxiliaries.ts";
import { conditionWords, proofNouns, softeners } from "../../english/hedges-of-statement.ts";
import { attitudeVerbs } from "../../english/phrase-words.ts";
import {
  askingWords,
  boundingPrepositions,
  bringingAbout,
  denyingVerbs,
  failingVerbs,
  falseAdjectives,
  leavingOpen,
  nearlyWords,
  nobodyWords,
  noDeterminers,
  openNouns,
  partialNots,
  saidNouns,
  timeNouns,
  trueAdjectives,
  tryingVerbs,
} from "../../english/proposition-words.ts";
import { wantingVerbs } from "../../english/relation-frames.ts";
import type { Certainty } from "../../model/claim.ts";
import { lemmaOf, lowerOf, tagOf } from "../relations/scene.ts";
import type { Draft } from "./draft.ts";
import type { PropositionScene } from "./scene.ts";

export interface Standing {
  readonly holds: boolean;
  readonly certainty: Certainty;
  readonly denied: boolean;
  readonly mayChange: boolean;
}

/** How far up the tree words are looked for that turn a clause around. */
const reach = 8;

/** What one word on the way up does to what hangs on it. */
type Turn = "denies" | "fails" | "opens" | "plans" | "hedges" | "ends" | undefined;

/** How a clause stands; `undefined` where that cannot be said. */
export function standingOf(draft: Draft, scene: PropositionScene): Standing | undefined {
  const { top } = draft;
  const own = ownNegation(draft, scene);
  if (own === "partial" || isAskedWhy(top, scene) || isOneOfSeveral(top, scene)) return undefined;
  // "Things that were not a coup": of which things, it leaves open.
  if (own && draft.nature === true && scene.tree.is(top, "acl:relcl")) return undefined;
  let turned = own;
  let denied = false;
  let certainty: Certainty = moodOf(top, scene);
  let at = top;
  for (let step = 0; step < reach; step++) {
    const head = scene.tree.head(at);
    if (head === undefined) break;
    const turn = turnOf(at, head, scene);
    if (turn === "ends") break;
    if (turn === "opens" || turn === "plans") return undefined;
    // "Failed to say that", "refused to tell that": what was to be said is open.
    if (turn === "fails" && at !== top) return undefined;
    if (draft.form === "named" && (turn !== undefined || isInDoubt(head, scene))) return undefined;
    if (turn === "denies" || turn === "fails") turned = !turned;
    if (turn === "denies") denied = true;
    if (turn === "hedges" && certainty === "stated") certainty = "hedged";
    at = head;
  }
  const holds = turned === (draft.reversed === true);
  return { holds, certainty, denied, mayChange: own && !denied && mayChange(draft, scene) };
}

/** Words that make a clause not so by themselves; "partial" where they touch a part only. */
function ownNegation(
  { top, word, arguments: parts }: Draft,
  scene: PropositionScene,
): boolean | "partial" {
  const { tree } = scene;
  const adverbs = tree.children(top, "advmod", "cc:preconj");
  const not = adverbs.some((one) => negates(one, top, scene));
  const about = new Set([top, word, ...parts.map(({ token }) => token)]);
  const mattering = parts.filter(({ role }) => role !== "of" && role !== "with");
  const beside = mattering
    .map(({ token }) => token)
    .filter((one) => hangsOn(one, [top, word], tree));
  const none = [top, word, ...beside].some((token) => isNone(token, scene));
  // "Not all soldiers fled": a part of them only.
  if (!not && adverbs.some((one) => negators.has(lowerOf(one, scene)))) return "partial";
  if (!not && !none) return false;
  if (isBounded({ top, word, parts }, scene) || isImperative(top, scene)) return "partial";
  const partial = [
    ...adverbs,
    ...[...about].flatMap((token) => tree.children(token, "advmod", "det", "amod")),
  ];
  return partial.some((one) => partialNots.has(lowerOf(one, scene))) ? "partial" : true;
}

/** "The driver - no relation of the mayor - was shot": what only explains a part denies nothing. */
function hangsOn(token: number, heads: readonly number[], tree: PropositionScene["tree"]): boolean {
  const head = tree.head(token);
  return head !== undefined && heads.includes(head) && !tree.is(token, "appos", "parataxis");
}

/** "Not guilty pleas were entered": a "not" denies the clause where it stands by its verb, and not before all else. */
function negates(adverb: number, top: number, scene: PropositionScene): boolean {
  const word = lowerOf(adverb, scene);
  if (!negators.has(word)) return false;
  const { tree, reading } = scene;
  if (word !== "not" || adverb > top || reading.tags[top]?.upos !== "VERB") return true;
  if (tree.children(top, "aux", "aux:pass", "cop").some((aux) => aux < adverb)) return true;
  return reading.tags[adverb + 1]?.upos === "VERB";
}

/** "Did not say why he left", "nobody knows how it fell". */
function isAskedWhy(top: number, scene: PropositionScene): boolean {
  return scene.tree
    .children(top, "advmod", "mark")
    .some((one) => one < top && askingWords.has(lowerOf(one, scene)));
}

/** "Was either not loading or loading slowly", "rarely fires": neither is said to be so, or not of this time. */
function isOneOfSeveral(top: number, scene: PropositionScene): boolean {
  return scene.tree
    .children(top, "cc", "cc:preconj", "advmod")
    .some((one) => leavingOpen.has(lowerOf(one, scene)));
}

/** "No deaths since then", "not a road that runs straight": there may be others. */
function isBounded(
  { top, word, parts }: Pick<Draft, "top" | "word"> & { readonly parts: Draft["arguments"] },
  scene: PropositionScene,
): boolean {
  const { tree } = scene;
  const bounds = [...tree.children(top, "obl", "nmod"), ...tree.children(word, "obl", "nmod")];
  if (bounds.some((one) => marksOf(one, scene).some((mark) => boundingPrepositions.has(mark))))
    return true;
  if (tree.child(top, "advcl") !== undefined) return true;
  if (scene.reading.tags[word]?.upos !== "NOUN") return false;
  // "Did not happen on the bus": it may have happened elsewhere.
  if (word !== top && tree.children(top, "obl").some((one) => isSomewhere(one, scene))) return true;
  const kinds = tree.children(word, "acl", "acl:relcl", "nmod");
  const told = new Set(parts.map(({ token }) => token));
  return kinds.some((kind) => !told.has(kind) && scene.mentionAt(kind)?.kind !== "place");
}

function isSomewhere(token: number, scene: PropositionScene): boolean {
  if (scene.isTime(token) || scene.mentionAt(token)?.kind === "place") return false;
  return !timeNouns.has(lemmaOf(token, scene));
}

/** "Do not fire": an order, and nothing that was or was not so. */
function isImperative(top: number, { tree, ...scene }: PropositionScene): boolean {
  if (tagOf(top, { tree, ...scene }) !== "VB") return false;
  const does = tree.children(top, "aux").some((aux) => /^do|don$/u.test(lowerOf(aux, scene)));
  return does && tree.child(top, "nsubj", "nsubj:pass") === undefined;
}

/** "Nobody", "no group". */
export function isNone(token: number, scene: PropositionScene): boolean {
  if (nobodyWords.has(lowerOf(token, scene))) return true;
  return scene.tree.children(token, "det").some((det) => noDeterminers.has(lowerOf(det, scene)));
}

/** "Nobody has seen the tanks", "did not see the tanks": whether there were any is left open. */
function isInDoubt(head: number, scene: PropositionScene): boolean {
  const doers = scene.tree.children(head, "nsubj");
  const mood = moodOf(head, scene);
  if (mood === "hypothetical" || mood === "planned") return true;
  return isNegated(head, scene) || doers.some((doer) => isNone(doer, scene));
}

function moodOf(top: number, scene: PropositionScene): Certainty {
  for (const child of scene.tree.children(top, "aux", "advmod", "mark")) {
    const word = lowerOf(child, scene);
    const mood = modalMoods.get(word) ?? (conditionWords.has(word) ? "hypothetical" : undefined);
    if (mood !== undefined) return mood;
    if (nearlyWords.has(word)) return "hypothetical";
    if (softeners.has(word)) return "hedged";
  }
  return "stated";
}

function turnOf(at: number, head: number, scene: PropositionScene): Turn {
  const { tree } = scene;
  if (marksOf(at, scene).some((mark) => conditionWords.has(mark))) return "opens";
  if (tree.is(at, "acl", "acl:relcl")) return underNoun(at, head, scene);
  if (tree.is(at, "advcl")) return underClause(at, head, scene);
  if (tree.is(at, "xcomp")) return underInfinitive(at, head, scene) ?? underVerb(at, head, scene);
  return underVerb(at, head, scene);
}

/** "Denied that", "did not believe that", "has not said that", "saw no sign of". */
function underVerb(at: number, head: number, scene: PropositionScene): Turn {
  const { tree } = scene;
  const lemma = lemmaOf(head, scene);
  if (tree.is(at, "csubj") && !isJudged(head, lemma, scene)) return "opens";
  // "It was wrong to use it": it was used.
  if (isJudged(head, lemma, scene) && marksOf(at, scene).includes("to")) return "opens";
  if (tree.is(at, "parataxis")) return denyingVerbs.has(lemma) ? "denies" : "ends";
  const complement = tree.is(at, "ccomp", "xcomp", "csubj", "obj", "nsubj:pass");
  if (!complement) return tree.is(at, "nmod", "obl") ? underNounPhrase(head, scene) : undefined;
  const not = isNegated(head, scene);
  if (denyingVerbs.has(lemma)) return not ? "opens" : "denies";
  if (isJudged(head, lemma, scene)) return trueAdjectives.has(lemma) !== not ? undefined : "denies";
  if (tree.is(at, "obj") || !not) return undefined;
  return attitudeVerbs.has(lemma) ? "denies" : "opens";
}

function isJudged(head: number, lemma: string, { tree }: PropositionScene): boolean {
  return (
    (trueAdjectives.has(lemma) || falseAdjectives.has(lemma)) &&
    tree.child(head, "cop") !== undefined
  );
}

function underInfinitive(at: number, head: number, scene: PropositionScene): Turn {
  const lemma = lemmaOf(head, scene);
  if (failingVerbs.has(lemma)) return "fails";
  if (tryingVerbs.has(lemma)) return "hedges";
  if (!marksOf(at, scene).includes("to")) return undefined;
  if (isNegated(head, scene)) return "opens";
  return wantingVerbs.has(lemma) || !bringingAbout.has(lemma) ? "plans" : undefined;
}

/** "The claim that", "no evidence that", "fears that"; a clause that tells more of a noun says so by itself. */
function underNoun(at: number, head: number, scene: PropositionScene): Turn {
  const noun = lowerOf(head, scene);
  const lemma = lemmaOf(head, scene);
  if (openNouns.has(lemma)) return "opens";
  if (proofNouns.has(noun)) return isDoubted(head, scene) ? "denies" : "hedges";
  if (saidNouns.has(lemma)) return undefined;
  // "No sign at this time that": what stands between is not what the clause tells of.
  if (marksOf(at, scene).includes("that")) {
    const proof = proofBefore(head, scene);
    if (proof !== undefined) return isDoubted(proof, scene) ? "denies" : "hedges";
    if (hangsOnProof(head, scene)) return undefined;
  }
  return marksOf(at, scene).includes("to") ? "plans" : "ends";
}

function proofBefore(noun: number, scene: PropositionScene): number | undefined {
  const verb = scene.tree.is(noun, "obl") ? scene.tree.head(noun) : undefined;
  if (verb === undefined) return undefined;
  return scene.tree.children(verb, "obj").find((one) => proofNouns.has(lowerOf(one, scene)));
}

/** What is above it decides then. */
function hangsOnProof(noun: number, scene: PropositionScene): boolean {
  const above = scene.tree.is(noun, "nmod") ? scene.tree.head(noun) : undefined;
  return above !== undefined && proofNouns.has(lowerOf(above, scene));
}

function isDoubted(noun: number, scene: PropositionScene): boolean {
  const verb = scene.tree.head(noun);
  return isNone(noun, scene) || (verb !== undefined && isNegated(verb, scene));
}

function underNounPhrase(head: number, scene: PropositionScene): Turn {
  if (openNouns.has(lemmaOf(head, scene))) return "opens";
  if (proofNouns.has(lowerOf(head, scene))) return isDoubted(head, scene) ? "denies" : "hedges";
  return undefined;
}

/** An adverbial clause says so by itself, but for "it is not true that" and for what is only aimed at. */
function underClause(at: number, head: number, scene: PropositionScene): Turn {
  const lemma = lemmaOf(head, scene);
  const marks = marksOf(at, scene);
  if (marks.includes("to") || marks.includes("before") || marks.includes("until")) return "plans";
  if (isJudged(head, lemma, scene))
    return trueAdjectives.has(lemma) !== isNegated(head, scene) ? undefined : "denies";
  return marks.includes("without") ? "fails" : "ends";
}

function isNegated(token: number, scene: PropositionScene): boolean {
  return scene.tree.children(token, "advmod").some((one) => negators.has(lowerOf(one, scene)));
}

function marksOf(token: number, scene: PropositionScene): readonly string[] {
  return scene.tree.children(token, "mark", "case").map((mark) => lowerOf(mark, scene));
}

/** "Has not been found", "is not held": so far. What a thing is by nature does not change. */
function mayChange({ top, nature }: Draft, scene: PropositionScene): boolean {
  if (nature === true) return false;
  const finite = [top, ...scene.tree.children(top, "aux", "cop")].find((one) =>
    /^VB[DPZ]$/u.test(tagOf(one, scene)),
  );
  return finite === undefined || tagOf(finite, scene) !== "VBD";
}
