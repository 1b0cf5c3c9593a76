// What the scores of the seed reports are made of, word for word: for the person who is to make them better.

import { notateTime } from "../../src/export/notation.ts";
import type { Span } from "../../src/model/span.ts";
import { matchFigures } from "./labelled-figures.ts";
import { missedAttributions, missedFigures, wordsAt } from "./labelled-misses.ts";
import { judgedPairs } from "./seeds-figures.ts";
import { matchTimes, mentionAt } from "./seeds-layers.ts";
import type { ReadSeed, ReadSeeds } from "./seeds-read.ts";

/** A line for all that was missed, said without cause, or said wrongly. */
export function missesOf(read: ReadSeeds): readonly string[] {
  return [
    ...read.seeds.flatMap((seed) => missedAttributions(seed, place(seed))),
    ...read.seeds.flatMap((seed) => missedFigures(seed, place(seed))),
    ...missedVerdicts(read),
    ...missedNames(read),
    ...read.seeds.flatMap(missedTimes),
    ...read.seeds.flatMap(missedAsides),
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
        lines.push(`missed name ${entity.id} ${place(seed)}  ${wordsAt(seed, [spot.span])}`);
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
    ...missed.map((one) => `missed time ${place(seed)}  ${wordsAt(seed, [one.span])}`),
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
      .map((one) => `missed aside ${place(seed)}  ${wordsAt(seed, [one])}`),
    ...ours
      .filter((one) => alone(one, theirs))
      .map((one) => `extra aside ${place(seed)}  ${wordsAt(seed, [one])}`),
  ];
}

function place(seed: ReadSeed): string {
  return seed.labels.stem.split("_")[0] ?? seed.labels.stem;
}
