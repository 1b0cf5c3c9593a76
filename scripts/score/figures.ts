// Scores killed and injured figures on shooting reports whose incident is coded. The codes are of the incident as it was
// known in the end, not of the article, and that bounds what can be reached here:
//
// Recall asks only those articles in which the coded number stands: in a sentence that has a word of the harm, as a number
// of something else ("two blocks", "four counts of assault") is none of the dead. It takes any figure of the harm, parts
// and derived totals included, since the code may be what the article calls a part.
//
// Precision counts every whole figure of every article, each number once, and takes it for right where the coded number
// lies within its bounds ("at least one"). It is strict: of 110 wrong injured figures of one part, read by hand, about half are
// what the article says - an earlier count, somebody who died since, one who is coded as a victim and was never hit - a
// fifth are of another incident told beside, a sixth are parts that nothing in the article marks, and a sixth are read
// wrongly. None of these is excused, as the codes do not tell them apart.
//
// Neither takes for an answer what the reading itself dates away from the incident ("in 2011", or on a Saturday what was on
// a Tuesday) or sets apart from it ("in an unrelated raid"), nor does precision what it marks as a sum over several
// happenings or as a former count; a figure that is so marked wrongly is therefore lost and not excused.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/extract/index.ts";
import { makeDocument } from "../../src/ingest/make-document.ts";
import type { FigureClaim } from "../../src/model/claim.ts";
import type { Figure } from "../../src/model/figure.ts";
import { reader } from "./reader.ts";
import { type Row, rowOf } from "./row.ts";

export const area = "figures";

/** Every how many-th incident is scored. */
const sampleStep = 5;

/** Rows for killed and injured, two or more and one. */
export async function score(shared: string): Promise<Row[]> {
  const path = join(shared, "corpora/figures/gva-dev.jsonl");
  if (!existsSync(path)) {
    console.error(`figures: ${path} is absent; skipped`);
    return [];
  }
  const incidents = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Incident)
    .filter((incident) => incident.has_gold)
    .filter((_, index) => index % sampleStep === 0);
  const articles = incidents.flatMap((incident) =>
    incident.docs.map((doc) => articleOf(incident, doc.text)),
  );
  return scoredMeasures.flatMap((measure) => rowsOf(measure, articles));
}

const scoredMeasures = ["killed", "injured"] as const;
export type ScoredMeasure = (typeof scoredMeasures)[number];

/** One line of the corpus. */
export interface Incident {
  readonly incident_id: string;
  readonly has_gold: boolean;
  /** The day it happened, `YYYY-MM-DD`. */
  readonly date: string;
  readonly num_killed: number;
  readonly num_injured: number;
  readonly docs: readonly { readonly doc_id: string; readonly text: string }[];
}

/** One article with the coded numbers of its incident. */
export interface Article {
  /** Its sentences, as read. */
  readonly sentences: readonly string[];
  readonly gold: Readonly<Record<ScoredMeasure, number>>;
  readonly figures: readonly FigureClaim[];
}

/**
 * Reads one article of an incident. No published day is given, as that of the corpus is when it was stored.
 */
export function articleOf(incident: Incident, text: string): Article {
  const { claims, sentences } = extract(reader.read(makeDocument({ text, ref: "truth" })));
  return {
    sentences: sentences.map(({ start, end }) => text.slice(start, end)),
    gold: { killed: incident.num_killed, injured: incident.num_injured },
    figures: claims
      .filter((claim) => claim.kind === "figure")
      .filter((claim) => claim.apart === undefined && mayBeOf(claim, incident.date)),
  };
}

/** How many days a date may stand beside the coded one: night counts to either day, and reports err by one. */
const daysOff = 3;

/** Whether a figure's own time leaves room for the day of the incident. */
function mayBeOf(claim: FigureClaim, date: string): boolean {
  const { earliest, latest } = claim.when?.time ?? {};
  const day = Date.parse(date) / msOfDay;
  if (earliest !== undefined && Date.parse(earliest) / msOfDay > day + daysOff) return false;
  if (latest !== undefined && Date.parse(latest) / msOfDay < day - daysOff) return false;
  const [, weekday] = /^XXXX-WXX-(\d)/.exec(claim.when?.value ?? "") ?? [];
  if (weekday !== undefined) return isNearWeekday(day, Number(weekday), claim.figure.measure);
  const [, month, dayOfMonth] = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(claim.when?.value ?? "") ?? [];
  if (month === undefined) return true;
  if (dayOfMonth === undefined) return month === date.slice(5, 7);
  const off = Math.abs(Date.parse(`${date.slice(0, 4)}-${month}-${dayOfMonth}`) / msOfDay - day);
  return off <= daysOff || off >= daysOfYear - daysOff;
}

/** A bare weekday is of the days right around, as further off it could be of any week; death may come after some days. */
function isNearWeekday(day: number, weekday: number, measure: string): boolean {
  // The first day of the count was a Thursday.
  const coded = (day + mondayToThursday) % daysOfWeek;
  const after = (weekday - 1 - coded + daysOfWeek) % daysOfWeek;
  return after <= (measure === "killed" ? daysOff : 1) || after === daysOfWeek - 1;
}

const mondayToThursday = 3;
const daysOfWeek = 7;
const daysOfYear = 365;
const msOfDay = 86_400_000;

function rowsOf(measure: ScoredMeasure, articles: readonly Article[]): Row[] {
  const many = articles.filter(({ gold }) => gold[measure] >= 2);
  const single = articles.filter(({ gold }) => gold[measure] === 1);
  return [
    recallRow(`${measure}, two or more`, measure, many),
    recallRow(`${measure}, one`, measure, single),
    recallRow(`${measure}, any`, measure, articles),
  ];
}

function recallRow(kind: string, measure: ScoredMeasure, articles: readonly Article[]): Row {
  const asked = articles.filter((article) => numberStands(article, measure));
  const found = asked.filter((article) =>
    given(article, measure).some((best) => best === article.gold[measure]),
  );
  const all = articles.flatMap((article) =>
    whole(article, measure).map((figure) => holds(figure, article.gold[measure])),
  );
  const right = all.filter(Boolean).length;
  const precision = rowOf(kind, right, all.length, 1).precision;
  const recall = rowOf(kind, found.length, 1, asked.length).recall;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { kind, precision, recall, f1, count: asked.length };
}

function given(article: Article, measure: ScoredMeasure): readonly number[] {
  return article.figures
    .filter((claim) => claim.figure.measure === measure)
    .flatMap((claim) => claim.figure.best ?? []);
}

/**
 * What the article gives as whole figures, each number once: no parts, sides, sums of several happenings, former counts,
 * plans or thoughts.
 */
function whole(article: Article, measure: ScoredMeasure): readonly Figure[] {
  const figures = article.figures
    .filter((claim) => claim.figure.measure === measure)
    .filter(({ figure }) => figure.scope === "incident" || figure.update !== undefined)
    .filter((claim) => claim.certainty === "stated" || claim.certainty === "hedged")
    .map((claim) => claim.figure)
    .filter((figure) => figure.best !== undefined && figure.former === undefined);
  return [...new Map(figures.map((figure) => [figure.best, figure])).values()];
}

function holds({ low, high }: Figure, number: number): boolean {
  return low <= number && number <= (high ?? Number.POSITIVE_INFINITY);
}

const words =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const harmWord: Readonly<Record<ScoredMeasure, RegExp>> = {
  killed: /\b(?:killed|dead|died|dies|death|fatal|fatally|slain|murder|homicide)/i,
  injured: /\b(?:injur|wound|hurt|shot|hospital)/i,
};

/** Whether the number is there to be read, in digits or words, beside a word of the harm; for one, that word alone. */
export function numberStands(
  article: Pick<Article, "gold" | "sentences">,
  measure: ScoredMeasure,
): boolean {
  const number = article.gold[measure];
  if (number === 0) return false;
  const word = words[number];
  const written = new RegExp(`\\b(?:${number}${word === undefined ? "" : `|${word}`})\\b`, "i");
  return article.sentences.some(
    (sentence) => harmWord[measure].test(sentence) && (number === 1 || written.test(sentence)),
  );
}
