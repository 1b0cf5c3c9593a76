// What the scores of the seed reports are made of, word for word: for the person who is to make them better.

import { contextOf, notateClaim, notateTime, quoted } from "../../src/export/notation.ts";
import type { Span } from "../../src/model/span.ts";
import { attributionQuestions, matchAttributions, rightsOf } from "./seeds-attributions.ts";
import { figureQuestions, figureRightsOf, judgedPairs, matchFigures } from "./seeds-figures.ts";
import { matchTimes, mentionAt } from "./seeds-layers.ts";
import type { ReadSeed, ReadSeeds } from "./seeds-read.ts";

/** A line for all that was missed, said without cause, or said wrongly. */
export function missesOf(read: ReadSeeds): readonly string[] {
  return [
    ...read.seeds.flatMap(missedAttributions),
    ...read.seeds.flatMap(missedFigures),
    ...missedVerdicts(read),
    ...missedNames(read),
    ...read.seeds.flatMap(missedTimes),
    ...read.seeds.flatMap(missedAsides),
  ];
}

function missedAttributions(seed: ReadSeed): readonly string[] {
  const { pairs, missed, extra } = matchAttributions(seed);
  const context = contextOf(seed.extraction);
  return [
    ...missed.map(
      (one) =>
        `missed ${one.id}  ${words(seed, one.content)}  source ${words(seed, one.source)}  cue ${words(seed, one.cue)}`,
    ),
    ...extra.map((claim) => `extra ${place(seed)}  ${notateClaim(claim, context)}`),
    ...pairs.flatMap(({ truth, ours }) => {
      const rights = rightsOf(seed, truth, ours);
      const wrong = attributionQuestions.filter((question) => !rights[question]);
      return wrong.map((question) => {
        const wanted = {
          speaker: words(seed, truth.source),
          chain: truth.chain.map((hop) => words(seed, [hop.span])).join(" > "),
          class: truth.chain.map((hop) => hop.class.join("|")).join(" > "),
          kind: [truth.kind].flat().join("|"),
          stance: truth.stance.join("|"),
          certainty: truth.certainty.join("|"),
        }[question];
        return `wrong ${question} ${truth.id}  wanted ${wanted}  got ${notateClaim(ours, context)}`;
      });
    }),
  ];
}

function missedFigures(seed: ReadSeed): readonly string[] {
  const { pairs, missed, extra } = matchFigures(seed);
  const context = contextOf(seed.extraction);
  return [
    ...missed.map((one) => `missed ${one.id}  ${one.measure}  ${words(seed, [one.number])}`),
    ...extra.map((claim) => `extra ${place(seed)}  ${notateClaim(claim, context)}`),
    ...pairs.flatMap(({ truth, ours }) => {
      const rights = figureRightsOf(seed, truth, ours);
      return figureQuestions
        .filter((question) => !rights[question])
        .map((question) => `wrong ${question} ${truth.id}  got ${notateClaim(ours, context)}`);
    }),
  ];
}

function missedVerdicts(read: ReadSeeds): readonly string[] {
  const pairs = read.seeds.flatMap((seed) => matchFigures(seed).pairs);
  const { given, expected } = judgedPairs(read, pairs);
  const told = new Map(given.map((one) => [one.key, one.verdict]));
  return [
    ...[...expected].flatMap(([key, allowed]) => {
      const verdict = told.get(key);
      if (verdict !== undefined && allowed.includes(verdict)) return [];
      return [`wrong verdict ${key}  wanted ${allowed.join("|")}  got ${verdict ?? "none"}`];
    }),
    ...given.flatMap(({ key, verdict }) =>
      expected.has(key) ? [] : [`extra verdict ${key}  got ${verdict}`],
    ),
    ...pairs.flatMap(({ truth, ours }) => {
      const event = read.situation.placements.get(ours.id)?.event;
      return [`event of ${truth.id}  wanted ${truth.event ?? "none"}  got ${event ?? "none"}`];
    }),
  ];
}

function missedNames({ truth, seeds, situation }: ReadSeeds): readonly string[] {
  const groups = new Map<string, Set<string>>();
  const lines: string[] = [];
  for (const entity of truth.entities) {
    const ours = new Set<string>();
    for (const spot of entity.mentions) {
      const mention = mentionAt(seeds, spot);
      const seed = seeds.find((one) => one.labels.stem === spot.stem);
      const joined = mention && situation.entityOf.get(mention.id);
      if (mention === undefined && seed !== undefined)
        lines.push(`missed name ${entity.id} ${place(seed)}  ${words(seed, [spot.span])}`);
      if (joined === undefined) continue;
      ours.add(joined);
      groups.set(joined, (groups.get(joined) ?? new Set()).add(entity.id));
    }
    if (ours.size > 1) lines.push(`split name ${entity.id}  into ${[...ours].join(", ")}`);
  }
  for (const [entity, ids] of groups)
    if (ids.size > 1) lines.push(`mixed names ${[...ids].join(", ")}  in ${entity}`);
  return lines;
}

function missedTimes(seed: ReadSeed): readonly string[] {
  const { text } = seed.extraction.document;
  const { pairs, missed, extra } = matchTimes(seed);
  return [
    ...missed.map((one) => `missed time ${place(seed)}  ${words(seed, [one.span])}`),
    ...extra.map((one) => `extra ${place(seed)}  ${notateTime(one, text)}`),
    ...pairs.flatMap(({ truth, ours }) =>
      truth.value.includes(ours.value)
        ? []
        : [
            `wrong value ${place(seed)}  wanted ${truth.value.join("|")}  got ${notateTime(ours, text)}`,
          ],
    ),
  ];
}

function missedAsides(seed: ReadSeed): readonly string[] {
  const { document } = seed.extraction;
  const ours = [...document.setAside, ...document.credits];
  const theirs = [...seed.labels.setAside, ...seed.labels.credits];
  const alone = (one: Span, others: readonly Span[]) =>
    !others.some((other) => one.start < other.end && other.start < one.end);
  return [
    ...theirs
      .filter((one) => alone(one, ours))
      .map((one) => `missed aside ${place(seed)}  ${words(seed, [one])}`),
    ...ours
      .filter((one) => alone(one, theirs))
      .map((one) => `extra aside ${place(seed)}  ${words(seed, [one])}`),
  ];
}

function words(seed: ReadSeed, spans: readonly Span[]): string {
  return spans.map((span) => quoted(seed.extraction.document.text, span)).join(" ... ") || "none";
}

function place(seed: ReadSeed): string {
  return seed.labels.stem.split("_")[0] ?? seed.labels.stem;
}
