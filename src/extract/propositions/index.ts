// What the clauses of a report say as so or as not so, for two reports to be set against each other by. What is only asked,
// wished, planned or doubted says neither and is left out, as is what says too little to be compared. Needs a tree; without
// one nothing is found.

import { wideNouns, widePredicates } from "../../english/proposition-words.ts";
import type { Claim, StatementClaim } from "../../model/claim.ts";
import { makeId } from "../../model/ids.ts";
import type { Argument, Proposition } from "../../model/proposition.ts";
import type { Sentence } from "../../model/reading.ts";
import type { Findings } from "../findings.ts";
import { answeredBy } from "./answers.ts";
import { asArgument } from "./arguments.ts";
import type { Draft } from "./draft.ts";
import { draftsAt } from "./frames.ts";
import { namedAt } from "./noun-frames.ts";
import { type Sayer, sayerOf } from "./said-by.ts";
import { type PropositionScene, sceneOf } from "./scene.ts";
import { standingOf } from "./standing.ts";

export interface FoundPropositions {
  readonly propositions: readonly Proposition[];
  /** The report's own flat words that say some of them. */
  readonly plain: readonly StatementClaim[];
}

/** So many words of a sentence are asked for what they say, and so many propositions of a report kept. */
const wordsOfSentence = 160;
const most = 400;

/** A thing is spoken of so often before it adds nothing. */
const timesNamed = 2;

/** What a report says; `claims` are what is known of who says it. */
export function findPropositions(findings: Findings, claims: readonly Claim[]): FoundPropositions {
  const { reading } = findings;
  if (reading.tree.length === 0) return { propositions: [], plain: [] };
  const scene = sceneOf(findings);
  const sayer = sayerOf(claims, scene);
  const found: Proposition[] = denialsOfSaid(scene);
  const named = new Map<string, number>();
  reading.sentences.forEach((sentence, index) => {
    if (found.length >= most || isQuestion(sentence, scene)) return;
    for (const draft of draftsOf(sentence, named, scene)) {
      const made = make(draft, { index, sayer }, scene);
      if (made !== undefined) found.push(made);
    }
  });
  return { propositions: found.sort((a, b) => a.word.start - b.word.start), plain: sayer.plain() };
}

function isQuestion({ endToken }: Sentence, { reading }: PropositionScene): boolean {
  return [1, 2].some((back) => reading.tokens[endToken - back]?.text === "?");
}

function draftsOf(
  { firstToken, endToken }: Sentence,
  named: Map<string, number>,
  scene: PropositionScene,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const last = Math.min(endToken, firstToken + wordsOfSentence);
  for (let token = firstToken; token < last; token++) {
    const said = draftsAt(token, scene);
    const found = said.length > 0 ? said : nameDraft(token, named, scene);
    drafts.push(...found.filter((draft) => saysEnough(draft, scene)));
  }
  return drafts;
}

// A noun over which reports can be at odds, where it is first spoken of.
function nameDraft(
  token: number,
  named: Map<string, number>,
  scene: PropositionScene,
): readonly Draft[] {
  if (scene.reading.tags[token]?.upos !== "NOUN") return [];
  const draft = namedAt(token, scene);
  const times = named.get(draft?.predicate ?? "") ?? 0;
  if (draft === undefined || times >= timesNamed) return [];
  named.set(draft.predicate, times + 1);
  return [draft];
}

// A wide verb or noun says too little, and harm to nobody that is told is for figures to say.
function saysEnough(draft: Draft, scene: PropositionScene): boolean {
  if (draft.predicate === "harm" && !draft.arguments.some(({ role }) => role === "whom"))
    return false;
  return !(isOfNoun(draft, scene) ? wideNouns : widePredicates).has(draft.predicate);
}

function isOfNoun({ word, top, ofVerb }: Draft, scene: PropositionScene): boolean {
  if (ofVerb === true) return false;
  return word !== top || scene.reading.tags[word]?.upos === "NOUN";
}

// What a verb says of nobody in particular says too little, but for who denies it: something was said before.
function saysOfSomebody(draft: Draft, parts: readonly Argument[], denied: boolean): boolean {
  const known = parts.some(({ head, mention }) => head !== "" || mention !== undefined);
  return known || denied || draft.word !== draft.top || draft.nature === true;
}

function make(
  draft: Draft,
  { index, sayer }: { readonly index: number; readonly sayer: Sayer },
  scene: PropositionScene,
): Proposition | undefined {
  const word = scene.reading.tokens[draft.word];
  const span = scene.tree.span(draft.top);
  const standing = standingOf(draft, scene);
  if (word === undefined || span === undefined || standing === undefined) return undefined;
  if (!isFact(standing.certainty) || (draft.form === "named" && !standing.holds)) return undefined;
  const parts = draft.arguments.flatMap((part) => asArgument(part, scene));
  if (draft.form === "clause" && !saysOfSomebody(draft, parts, standing.denied)) return undefined;
  const said = sayer.of(draft, { span, standing, index });
  if (said === undefined) return undefined;
  const report = scene.reading.document.id;
  return {
    id: makeId("proposition", [report, draft.predicate, word.start, draft.form]),
    report,
    claim: said.claim,
    span,
    sentence: index,
    predicate: draft.predicate,
    word: { start: word.start, end: word.end },
    arguments: parts,
    ...standing,
    certainty: said.certainty,
    form: draft.form,
    ofNoun: isOfNoun(draft, scene),
    answers: undefined,
  };
}

function isFact(certainty: Proposition["certainty"]): boolean {
  return certainty !== "hypothetical" && certainty !== "planned";
}

/** How many statements before a denial can be what it denies. */
const shortlyBefore = 12;

function denialsOfSaid(scene: PropositionScene): Proposition[] {
  const { statements } = scene.findings;
  return statements.flatMap((denial, index) => {
    const told = statements.slice(Math.max(0, index - shortlyBefore), index);
    const answers = answeredBy(denial, told, scene);
    const [content] = denial.content;
    if (answers === undefined) return [];
    const said = saidBy(answers, { holds: true, word: answers.content[0], answers: undefined });
    const word = denial.attribution.cue ?? content;
    return [said, saidBy(denial, { holds: false, word, answers: answers.id })];
  });
}

/** That somebody said something, whatever it was. */
function saidBy(
  { id, report, sentence, content }: StatementClaim,
  { holds, word, answers }: Pick<Proposition, "holds" | "word" | "answers">,
): Proposition {
  return {
    id: makeId("proposition", [report, "said", content[0].start, holds ? "so" : "not"]),
    report,
    claim: id,
    span: content[0],
    sentence,
    predicate: "said",
    word,
    arguments: [],
    holds,
    certainty: "stated",
    form: "clause",
    ofNoun: true,
    denied: !holds,
    mayChange: false,
    answers,
  };
}
