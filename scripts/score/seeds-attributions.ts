// Attributions of the seed reports: whether what was said was found, and then whether by whom, how and how surely.

import type { StatementClaim } from "../../src/model/claim.ts";
import { matchOnce, namesChain, namesSpeaker, overlapF1, wordsIn } from "./match.ts";
import { type Row, rowOf } from "./row.ts";
import type { ReadSeed, ReadSeeds } from "./seeds-read.ts";
import type { TrueAttribution } from "./seeds-truth.ts";

/** Content at half its words or more; then each further question counts only where the content is right. */
export function attributionRows({ seeds }: ReadSeeds): Row[] {
  const matched = seeds.map(matchSeed);
  const ours = matched.reduce((sum, one) => sum + one.ours, 0);
  const truth = matched.reduce((sum, one) => sum + one.truth, 0);
  const pairs = matched.flatMap((one) => one.pairs);
  const row = (kind: string, right: (pair: AttributionPair) => boolean) =>
    rowOf(`attribution ${kind}`, pairs.filter(right).length, ours, truth);
  return [
    row("content", () => true),
    row("speaker", ({ seed, truth: labels, ours: claim }) => speakerIsRight(seed, labels, claim)),
    row("chain", ({ seed, truth: labels, ours: claim }) => chainIsRight(seed, labels, claim)),
    row("class", ({ seed, truth: labels, ours: claim }) =>
      labels.chain.every(
        (hop, at) =>
          chainIsRight(seed, labels, claim) &&
          hop.class.includes(claim.attribution.chain[at]?.class ?? ""),
      ),
    ),
    row("kind", ({ truth: labels, ours: claim }) =>
      [labels.kind].flat().includes(claim.attribution.kind),
    ),
    row("stance", ({ truth: labels, ours: claim }) => labels.stance.includes(claim.stance)),
    row("certainty", ({ truth: labels, ours: claim }) =>
      labels.certainty.includes(claim.certainty),
    ),
  ];
}

interface AttributionPair {
  readonly seed: ReadSeed;
  readonly truth: TrueAttribution;
  readonly ours: StatementClaim;
}

/** The matches of one report. An attribution labelled optional is neither asked for nor held against us. */
export function matchSeed(seed: ReadSeed): {
  readonly pairs: readonly AttributionPair[];
  readonly ours: number;
  readonly truth: number;
} {
  const claims = seed.extraction.claims.filter(
    (claim): claim is StatementClaim => claim.kind === "statement" && isAttributed(claim),
  );
  const all = matchOnce(seed.labels.attributions, claims, (labels, claim) =>
    likeness(seed, labels, claim),
  );
  const asked = all.filter(({ truth }) => truth.optional !== true);
  return {
    pairs: asked.map((pair) => ({ ...pair, seed })),
    ours: claims.length - (all.length - asked.length),
    truth: seed.labels.attributions.filter((labels) => labels.optional !== true).length,
  };
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
