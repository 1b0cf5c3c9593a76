// Attributions of the seed reports: whether what was said was found, and then whether by whom, how and how surely.

import type { StatementClaim } from "../../src/model/claim.ts";
import { type Asked, matchAsked, namesChain, namesSpeaker, overlapF1, wordsIn } from "./match.ts";
import { type Row, rowOf } from "./row.ts";
import type { ReadSeed, ReadSeeds } from "./seeds-read.ts";
import type { TrueAttribution } from "./seeds-truth.ts";

/** Content at half its words or more; then each further question counts only where the content is right. */
export function attributionRows({ seeds }: ReadSeeds): Row[] {
  const matched = seeds.map((seed) => ({ seed, ...matchAttributions(seed) }));
  const count = { ours: 0, truth: 0 };
  for (const { pairs, missed, extra } of matched) {
    count.ours += pairs.length + extra.length;
    count.truth += pairs.length + missed.length;
  }
  const questions = matched.flatMap(({ seed, pairs }) =>
    pairs.map((pair) => rightsOf(seed, pair.truth, pair.ours)),
  );
  const row = (kind: string, hits: number) =>
    rowOf(`attribution ${kind}`, hits, count.ours, count.truth);
  return [
    row("content", questions.length),
    ...attributionQuestions.map((kind) => row(kind, questions.filter((one) => one[kind]).length)),
  ];
}

/** What is asked of an attribution whose content was found. */
export const attributionQuestions = [
  "speaker",
  "chain",
  "class",
  "kind",
  "stance",
  "certainty",
] as const;

/** Which of the questions a claim answers rightly. */
export function rightsOf(
  seed: ReadSeed,
  labels: TrueAttribution,
  claim: StatementClaim,
): Readonly<Record<(typeof attributionQuestions)[number], boolean>> {
  const chain = chainIsRight(seed, labels, claim);
  return {
    speaker: speakerIsRight(seed, labels, claim),
    chain,
    class:
      chain &&
      labels.chain.every((hop, at) => hop.class.includes(claim.attribution.chain[at]?.class ?? "")),
    kind: [labels.kind].flat().includes(claim.attribution.kind),
    stance: labels.stance.includes(claim.stance),
    certainty: labels.certainty.includes(claim.certainty),
  };
}

/** The attributions of one report with the statements that answer them. */
export function matchAttributions(seed: ReadSeed): Asked<TrueAttribution, StatementClaim> {
  const claims = seed.extraction.claims.filter(
    (claim): claim is StatementClaim => claim.kind === "statement" && isAttributed(claim),
  );
  return matchAsked(seed.labels.attributions, claims, (labels, claim) =>
    likeness(seed, labels, claim),
  );
}

function isAttributed(claim: StatementClaim): boolean {
  return claim.attribution.chain.length > 0 || claim.attribution.cue !== undefined;
}

// The same words can be said by two, one inside the other; cue and speaker then tell which is meant.
function likeness(seed: ReadSeed, labels: TrueAttribution, claim: StatementClaim) {
  const content = overlapF1(
    wordsIn(seed.words, labels.content),
    wordsIn(seed.words, claim.content),
  );
  if (content < 0.5) return undefined;
  const { cue } = claim.attribution;
  const sameCue =
    cue !== undefined && labels.cue.some((one) => one.start < cue.end && cue.start < one.end);
  return content + (sameCue ? 1 : 0) + (speakerIsRight(seed, labels, claim) ? 0.5 : 0);
}

function speakerIsRight(seed: ReadSeed, labels: TrueAttribution, claim: StatementClaim): boolean {
  const [source] = labels.source;
  const { chain } = claim.attribution;
  if (source === undefined) return chain.length === 0;
  return chain.some((hop) =>
    namesSpeaker(seed.words, hop.span, { span: source, core: labels.core }),
  );
}

function chainIsRight(seed: ReadSeed, labels: TrueAttribution, claim: StatementClaim): boolean {
  const hops = claim.attribution.chain.map((hop) => hop.span);
  return namesChain(
    seed.words,
    hops,
    labels.chain.map(({ span, core }) => ({ span, core })),
  );
}
