// Names, times and what was set aside in the seed reports.

import type { Mention } from "../../src/model/mention.ts";
import { overlaps, type Span, slice } from "../../src/model/span.ts";
import type { TimeExpression } from "../../src/model/time.ts";
import { type Asked, matchAsked, matchOnce, pairCounts, spanDice } from "./match.ts";
import { type Row, rowOf } from "./row.ts";
import type { ReadSeed, ReadSeeds } from "./seeds-read.ts";
import type { TruePlace, TrueTime } from "./seeds-truth.ts";

/**
 * Names found, names joined, and groups with nobody else in them. Of the mentions of a group in one report
 * that are spelled alike the first stands for all, or the name used most would drown the others.
 */
export function nameRows({ truth, seeds, situation }: ReadSeeds): Row[] {
  const all = truth.entities.flatMap((entity) =>
    entity.mentions.map((place) => ({ entity, place, mention: mentionAt(seeds, place) })),
  );
  const found = all.filter(({ mention }) => mention !== undefined).length;
  const entityOf = (mention: Mention | undefined) =>
    mention === undefined ? undefined : situation.entityOf.get(mention.id);
  const forms = new Map(
    [...all]
      .reverse()
      .map((one) => [
        [one.entity.id, one.place.stem, formOf(seeds, one.place)].join(" "),
        { truth: one.entity.id, ours: entityOf(one.mention) },
      ]),
  );
  const items = [...forms.values()];
  const { hits, ours, truth: together } = pairCounts(items);
  const keptApart = truth.notSame.filter(({ a, b }) => {
    const first = entityOf(mentionAt(seeds, a));
    const second = entityOf(mentionAt(seeds, b));
    return first !== undefined && second !== undefined && first !== second;
  }).length;
  return [
    rowOf("names found", found, found, all.length),
    rowOf("names joined", hits, ours, together),
    rowOf("names kept apart", keptApart, truth.notSame.length, truth.notSame.length),
    unmixedRow(items),
  ];
}

function unmixedRow(items: readonly { truth: string; ours: string | undefined }[]): Row {
  const groups = [...new Set(items.map((item) => item.truth))];
  const clean = groups.filter((group) => {
    const ours = new Set(items.flatMap((item) => (item.truth === group ? [item.ours] : [])));
    ours.delete(undefined);
    const mixed = items.some((item) => item.truth !== group && ours.has(item.ours));
    return ours.size > 0 && !mixed;
  });
  return rowOf("names unmixed", clean.length, groups.length, groups.length);
}

function formOf(seeds: readonly ReadSeed[], place: TruePlace): string {
  const seed = seeds.find((one) => one.labels.stem === place.stem);
  return seed === undefined ? "" : slice(seed.extraction.document.text, place.span);
}

/** The mention by name that we have where the labels have one. */
export function mentionAt(seeds: readonly ReadSeed[], place: TruePlace): Mention | undefined {
  const seed = seeds.find((one) => one.labels.stem === place.stem);
  const near = (seed?.extraction.mentions ?? [])
    .filter((mention) => mention.form === "name")
    .map((mention) => ({ mention, like: spanDice(withoutTitle(mention), place.span) }))
    .filter(({ like }) => like >= 0.6)
    .sort((a, b) => b.like - a.like);
  return near[0]?.mention;
}

function withoutTitle(mention: Mention): Span {
  const { title } = mention;
  const leads = title !== undefined && title.start === mention.start && title.end < mention.end;
  return leads ? { start: title.end, end: mention.end } : mention;
}

/** Time expressions: spans exactly, spans by overlap, and values where spans overlap. */
export function timeRows({ seeds }: ReadSeeds): Row[] {
  const counts = { strict: 0, overlap: 0, value: 0, ours: 0, truth: 0 };
  for (const seed of seeds) {
    const { pairs, missed, extra } = matchTimes(seed);
    counts.ours += pairs.length + extra.length;
    counts.truth += pairs.length + missed.length;
    counts.overlap += pairs.length;
    counts.strict += pairs.filter(
      ({ truth, ours }) => spanDice(truth.span, ours.span) === 1,
    ).length;
    counts.value += pairs.filter(({ truth, ours }) => truth.value.includes(ours.value)).length;
  }
  return [
    rowOf("times spans strict", counts.strict, counts.ours, counts.truth),
    rowOf("times spans overlap", counts.overlap, counts.ours, counts.truth),
    rowOf("times values", counts.value, counts.ours, counts.truth),
  ];
}

/** The time expressions of one report with ours that overlap them. */
export function matchTimes({ labels, extraction }: ReadSeed): Asked<TrueTime, TimeExpression> {
  return matchAsked(labels.times, extraction.times, (truth, time) =>
    overlaps(truth.span, time.span) ? spanDice(truth.span, time.span) : undefined,
  );
}

/** Characters that are not the report itself, set aside or credited; and credit lines known as such. */
export function asideRows({ seeds }: ReadSeeds): Row[] {
  const counts = { hits: 0, ours: 0, truth: 0 };
  const credits = { hits: 0, ours: 0, truth: 0 };
  for (const { labels, extraction } of seeds) {
    const { document } = extraction;
    const theirs = charactersOf(document.text, [...labels.setAside, ...labels.credits]);
    const ours = charactersOf(document.text, [...document.setAside, ...document.credits]);
    counts.hits += [...ours].filter((at) => theirs.has(at)).length;
    counts.ours += ours.size;
    counts.truth += theirs.size;
    credits.hits += matchOnce(labels.credits, document.credits, (truth, one) =>
      overlaps(truth, one) ? spanDice(truth, one) : undefined,
    ).length;
    credits.ours += document.credits.length;
    credits.truth += labels.credits.length;
  }
  return [
    rowOf("set-aside characters", counts.hits, counts.ours, counts.truth),
    rowOf("credits", credits.hits, credits.ours, credits.truth),
  ];
}

function charactersOf(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const span of spans)
    for (let at = span.start; at < span.end; at++) if (/\S/u.test(text.charAt(at))) inside.add(at);
  return inside;
}
