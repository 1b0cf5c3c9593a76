// What is wrong with the labels of a situation, given its reports: what a person who edits them by hand gets wrong.

import { reportOf, type SituationLabels } from "./labels.ts";
import { findQuoted, wordsOfName } from "./quoted.ts";

/** A sentence for each quotation, name, id or pair that does not fit; empty where all does. */
export function labelProblems(
  labels: SituationLabels,
  reports: ReadonlyMap<string, string>,
): readonly string[] {
  return [
    ...quotationsOf(labels).flatMap(({ report, words }) =>
      quotationProblem(reports, report, words),
    ),
    ...Object.entries(labels.figures).flatMap(([id, figure]) => {
      const text = reports.get(reportOf(id)) ?? "";
      const names = [
        ...figure.says.flatMap((chain) => chain.map((hop) => hop.name)),
        ...[figure.hedge, figure.of, figure.update].filter((one) => one !== undefined),
      ];
      return names
        .filter((name) => !holdsWords(text, name))
        .map((name) => `${id}: "${name}" is not in its report`);
    }),
    ...unknownEvents(labels),
    ...Object.values(labels.dependence).flatMap(({ reports: group }) =>
      group.filter((one) => !reports.has(one)).map((one) => `there is no report "${one}"`),
    ),
    ...verdictProblems(labels),
  ];
}

function quotationsOf(labels: SituationLabels): { report: string; words: string }[] {
  return [
    ...Object.entries(labels.figures).map(([id, { at }]) => ({ report: reportOf(id), words: at })),
    ...Object.values(labels.events).flatMap(({ told }) =>
      Object.entries(told).map(([report, words]) => ({ report, words })),
    ),
    ...Object.values(labels.disputes).flatMap(({ sides }) =>
      sides.flatMap((side) =>
        Object.entries(side).flatMap(([report, all]) => all.map((words) => ({ report, words }))),
      ),
    ),
  ];
}

function quotationProblem(
  reports: ReadonlyMap<string, string>,
  report: string,
  words: string,
): readonly string[] {
  const text = reports.get(report);
  if (text === undefined) return [`there is no report "${report}"`];
  if (findQuoted(text, words) !== undefined) return [];
  return [`${report}: does not hold exactly once: ${words}`];
}

function holdsWords(text: string, name: string): boolean {
  const there = wordsOfName(text);
  return [...wordsOfName(name)].every((word) => there.has(word));
}

function unknownEvents({ events, figures, disputes, gaps }: SituationLabels): readonly string[] {
  const named = [
    ...Object.values(figures).flatMap((one) => [one.event, one["leaked-from"]]),
    ...Object.values(events).map((one) => one["part-of"]),
    ...Object.values(disputes).map((one) => one.event),
    ...gaps.map((one) => one.event),
  ];
  return named
    .filter((one) => one !== undefined)
    .filter((one) => events[one] === undefined)
    .map((one) => `there is no event "${one}"`);
}

/** Each question with two answers or more has a table, of all figures that are asked for and no others. */
function verdictProblems({ figures, verdicts }: SituationLabels): readonly string[] {
  const questions = new Map<string, string[]>();
  for (const [id, { measure, event, optional }] of Object.entries(figures)) {
    if (event === undefined || optional === true) continue;
    const question = `${measure} in ${event}`;
    questions.set(question, [...(questions.get(question) ?? []), id]);
  }
  const several = [...questions].filter(([, ids]) => ids.length > 1);
  return [
    ...several.flatMap(([question, ids]) => {
      const table = verdicts[question]?.figures ?? [];
      const same = ids.length === table.length && ids.every((id) => table.includes(id));
      return same ? [] : [`verdicts: ${question}: has ${table.join(" ")}, not ${ids.join(" ")}`];
    }),
    ...Object.keys(verdicts)
      .filter((question) => !several.some(([other]) => other === question))
      .map((question) => `verdicts: ${question}: has no two figures`),
  ];
}
