// What the scores of the situations are made of, a line each: for the person who is to make them better.

import { eventRights } from "./event-tallies.ts";
import { figureQuestions, figureRights, judgedPairs } from "./figure-tallies.ts";
import { type Judged, type Matched, matchSituation } from "./matched.ts";
import type { ScoredClaim } from "./record.ts";
import { foundDisputes } from "./voice-tallies.ts";

/** A line for all that a record misses, has without cause, or has wrongly. */
export function situationMisses(situations: readonly Judged[]): readonly string[] {
  return situations.map(matchSituation).flatMap((matched) => {
    const lines = [
      ...figureMisses(matched),
      ...eventMisses(matched),
      ...verdictMisses(matched),
      ...voiceMisses(matched),
    ];
    return lines.map((line) => `${matched.name}  ${line}`);
  });
}

function figureMisses(matched: Matched): readonly string[] {
  const { pairs, missed, extra } = matched.figures;
  return [
    ...missed.map((one) => `missed figure ${one.id}  ${one.measure}  "${one.at}"`),
    ...extra.map((one) => `extra figure ${one.figure.measure}  ${wordsOf(matched, one)}`),
    ...pairs.flatMap(({ truth, ours }) => {
      const rights = figureRights(matched, truth, ours);
      const wrong = figureQuestions.filter((kind) => !rights[kind]);
      return wrong.map(
        (kind) =>
          `wrong ${kind} ${truth.id}  "${truth.at}"  got ${JSON.stringify(got(matched, ours))}`,
      );
    }),
  ];
}

function got(matched: Matched, { figure, attribution, report }: ScoredClaim) {
  const text = textOf(matched, report);
  const { measure: _measure, ...rest } = figure ?? {};
  const says = attribution.chain.map((hop) => `${text.slice(hop.start, hop.end)} (${hop.class})`);
  return { ...rest, says };
}

function eventMisses({ labels, record, events, touched, figures }: Matched): readonly string[] {
  const found = new Map(events.map(({ truth, ours }) => [truth.id, ours]));
  const matched = new Set(events.map(({ ours }) => ours.id));
  return [
    ...Object.keys(labels.events)
      .filter((id) => !found.has(id))
      .map((id) => `missed event ${id}`),
    ...touched
      .filter(({ id }) => !matched.has(id))
      .map(({ id, type }) => `split or extra event ${type} ${id}`),
    ...events.flatMap(({ truth, ours }) => {
      const rights = Object.entries(eventRights(record, truth, ours));
      const place = record.entities.find((one) => one.id === ours.where)?.name;
      return rights
        .filter(([, right]) => right === false)
        .map(
          ([kind]) =>
            `wrong event ${kind} ${truth.id}  got ${JSON.stringify({ type: ours.type, place, when: ours.when })}`,
        );
    }),
    ...figures.pairs
      .filter(({ truth, ours }) => truth.event !== undefined && ours.event === null)
      .map(({ truth }) => `figure under no event ${truth.id}  "${truth.at}"`),
    ...figures.pairs.flatMap(({ truth, ours }) => {
      const wanted = truth.event === undefined ? undefined : found.get(truth.event)?.id;
      const astray = ours.event !== null && ours.event !== wanted;
      const other = events.find((one) => one.ours.id === ours.event)?.truth.id;
      return astray
        ? [
            `figure under another event ${truth.id}  wanted ${truth.event ?? "none"}  got ${other ?? "one not labelled"}`,
          ]
        : [];
    }),
  ];
}

function verdictMisses(matched: Matched): readonly string[] {
  return judgedPairs(matched)
    .filter(({ wanted, given }) => !wanted.some((one) => one === given))
    .map(
      ({ a, b, wanted, given }) =>
        `verdict ${a} ~ ${b}  wanted ${wanted.join("|") || "none"}  got ${given ?? "none"}`,
    );
}

function voiceMisses(matched: Matched): readonly string[] {
  const { record, reports, labels } = matched;
  const disputes = foundDisputes(matched);
  const found = new Set(disputes.found.map(({ id }) => id));
  return [
    ...record.dependence.map(
      (group) => `dependence given ${group.reports.map((id) => reports.nameOf.get(id)).join(" ")}`,
    ),
    ...labels.dependence.map(
      ({ reports: group, because }) => `dependence labelled ${group.join(" ")}  ${because}`,
    ),
    ...Object.entries(labels.disputes)
      .filter(([id]) => !found.has(id))
      .map(([id, { about }]) => `missed dispute ${id}  ${about}`),
    ...disputes.extra.map(
      ([a, b]) => `extra dispute  ${wordsOf(matched, a)}  against  ${wordsOf(matched, b)}`,
    ),
  ];
}

function wordsOf(matched: Matched, claim: ScoredClaim): string {
  const text = textOf(matched, claim.report);
  const words = claim.content.map((one) => text.slice(one.start, one.end)).join(" ... ");
  return `${matched.reports.nameOf.get(claim.report)}: "${words}"`;
}

function textOf({ record }: Matched, report: string): string {
  return record.reports.find((one) => one.id === report)?.text ?? "";
}
