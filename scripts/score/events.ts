// Scores which reports tell one event, and what is said of an event in the end.
//
// `stories`: news of many outlets on many stories, all given at once; the cases differ in kind, and few are about violence.
// `shootings`: local reports of shootings, one like another, all given at once; place and day alone tell them apart.
// Both as B-cubed over reports. A report goes with the event most of its claims are under (`main`), or with every report
// that it shares an event with (`shared`), for a reader of the record may ask either.
//
// `killed` and `injured`: of incidents with two reports or more, each given alone, the `best` of the question with the most
// answers against the number coded; asked where that number stands in one of the reports. Precision is of those we answer.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/extract/index.ts";
import { makeDocument } from "../../src/ingest/make-document.ts";
import type { Extraction } from "../../src/model/extraction.ts";
import { groupBy } from "../../src/model/group-by.ts";
import type { ReportId } from "../../src/model/ids.ts";
import type { Situation } from "../../src/model/situation.ts";
import { reconcile } from "../../src/reconcile/index.ts";
import { bCubed, type Likeness } from "./cluster-scores.ts";
import { type Incident, numberStands, type ScoredMeasure } from "./figures.ts";
import { reader } from "./reader.ts";
import { type Row, rowOf } from "./row.ts";

export const area = "events";

/** Every how many-th incident of several reports is scored. */
const sampleStep = 12;

/** Rows of stories, of shootings, and of what became of an incident. */
export async function score(shared: string): Promise<Row[]> {
  const stories = linesOf<Story>(join(shared, "corpora/clusters/news-cluster-dev.jsonl"));
  const incidents = linesOf<Incident>(join(shared, "corpora/figures/gva-dev.jsonl"))
    .filter(({ has_gold, docs }) => has_gold && docs.length > 1)
    .filter((_, index) => index % sampleStep === 0);
  const told = incidents.map((incident) => ({ incident, reports: reportsOf(incident) }));
  return [
    ...groupRows("stories", stories.map(storyOf)),
    ...groupRows(
      "shootings",
      told.flatMap(({ reports }) => reports),
    ),
    ...(["killed", "injured"] as const).map((measure) => bestRow(measure, told)),
  ];
}

interface Story {
  readonly event_id: number;
  readonly title: string;
  readonly domain: string;
  readonly date_publish: string | null;
  readonly text: string;
}

/** A report read, and the happening it is known to be about. */
interface Told {
  readonly about: string;
  readonly extraction: Extraction;
}

function storyOf({ event_id, title, domain, date_publish, text }: Story): Told {
  return {
    about: String(event_id),
    extraction: read({ text, title, outlet: domain }, date_publish),
  };
}

function reportsOf({ incident_id, docs }: Incident): readonly Told[] {
  return docs.map(({ text }) => ({ about: incident_id, extraction: read({ text }, null) }));
}

function read(
  parts: { readonly text: string; readonly title?: string; readonly outlet?: string },
  published: string | null,
): Extraction {
  const day = published?.slice(0, "YYYY-MM-DD".length);
  const time =
    day === undefined
      ? undefined
      : ({ edtf: day, earliest: day, latest: day, basis: "given", because: [] } as const);
  return extract(reader.read(makeDocument({ ...parts, ref: "truth", published: time })));
}

function groupRows(kind: string, told: readonly Told[]): readonly Row[] {
  if (told.length === 0) return [];
  const situation = situationOf(told);
  const truth = groupsOf(told, ({ about }) => about);
  const main = mainEvents(situation);
  const shared = sharedEvents(situation);
  return [
    rowOfLikeness(
      `${kind}, main`,
      bCubed(
        truth,
        groupsOf(told, (one) => main(idOf(one))),
      ),
      told,
    ),
    rowOfLikeness(
      `${kind}, shared`,
      bCubed(
        truth,
        groupsOf(told, (one) => shared(idOf(one))),
      ),
      told,
    ),
  ];
}

function situationOf(told: readonly Told[]): Situation {
  return reconcile(told.map(({ extraction }) => ({ kind: "extraction", extraction })));
}

function idOf({ extraction }: Told): ReportId {
  return extraction.document.id;
}

function groupsOf(told: readonly Told[], key: (one: Told) => string): readonly string[][] {
  return [...groupBy(told, key).values()].map((group) => [...new Set(group.map(idOf))]);
}

function rowOfLikeness(kind: string, likeness: Likeness, told: readonly Told[]): Row {
  return { kind, ...likeness, count: told.length };
}

/** The event most claims of a report are under; the report itself where it tells of none. */
function mainEvents({ events, claims }: Situation): (report: ReportId) => string {
  const reportOf = new Map(claims.map(({ id, report }) => [id, report]));
  const main = new Map<ReportId, { readonly event: string; readonly claims: number }>();
  for (const event of events) {
    const ofReports = groupBy(event.claims, (claim) => reportOf.get(claim));
    for (const report of event.reports) {
      const count = ofReports.get(report)?.length ?? 0;
      if (count > (main.get(report)?.claims ?? 0))
        main.set(report, { event: event.id, claims: count });
    }
  }
  return (report) => main.get(report)?.event ?? report;
}

/** Reports tied by any event that two of them tell. */
function sharedEvents({ events, extractions }: Situation): (report: ReportId) => string {
  const tied = new Map<ReportId, ReportId>(
    extractions.map(({ document }) => [document.id, document.id]),
  );
  const root = (report: ReportId): ReportId => {
    const above = tied.get(report) ?? report;
    return above === report ? report : root(above);
  };
  for (const { reports } of events) {
    const [first, ...rest] = reports;
    for (const other of rest) if (first !== undefined) tied.set(root(other), root(first));
  }
  return root;
}

function bestRow(
  measure: ScoredMeasure,
  told: readonly { readonly incident: Incident; readonly reports: readonly Told[] }[],
): Row {
  const asked = told.filter(({ incident, reports }) =>
    reports.some(({ extraction }) =>
      numberStands({ gold: goldOf(incident), sentences: sentencesOf(extraction) }, measure),
    ),
  );
  const answers = asked.map(({ incident, reports }) => ({
    known: goldOf(incident)[measure],
    best: bestOf(situationOf(reports), measure),
  }));
  const given = answers.filter(({ best }) => best !== undefined);
  const right = given.filter(({ best, known }) => best === known);
  return rowOf(`${measure} best`, right.length, given.length, asked.length);
}

function goldOf({ num_killed, num_injured }: Incident): Readonly<Record<ScoredMeasure, number>> {
  return { killed: num_killed, injured: num_injured };
}

function sentencesOf({ document, sentences }: Extraction): readonly string[] {
  return sentences.map(({ start, end }) => document.text.slice(start, end));
}

function bestOf({ figures }: Situation, measure: ScoredMeasure): number | undefined {
  const questions = figures.filter((one) => one.measure === measure && one.event !== undefined);
  return questions.toSorted((a, b) => b.claims.length - a.claims.length)[0]?.best;
}

function linesOf<Line>(path: string): readonly Line[] {
  if (existsSync(path)) {
    const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Line);
  }
  console.error(`events: ${path} is absent; skipped`);
  return [];
}
