// The hand-made labels of the public situations: their shape, and how a file of them is read.
// `test/corpus/situations/README.md` says what each means; words of a report are quoted, never counted in offsets.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { sourceClasses } from "../../../src/model/attribution.ts";
import { scopes, victimMeasures } from "../../../src/model/figure.ts";
import { gapCodes } from "../../../src/model/situation.ts";
import { verdictsOf } from "./verdict-table.ts";

/** A value or a list of values that are all right, the best first. */
function oneOrMore<T extends z.ZodType>(one: T) {
  return z.union([one.transform((given) => [given]), z.array(one).min(1)]);
}

const count = z.union([z.number(), z.string()]).transform((given, context): TrueCount => {
  const read = readCount(String(given));
  if (read === undefined) context.addIssue(`"${given}" is no count`);
  return read ?? { kind: "vague" };
});

const chain = z.string().transform((given, context): readonly TrueHop[] => {
  const read = readChain(given);
  if (read === undefined) context.addIssue(`"${given}" is no chain`);
  return read ?? [];
});

const days = z.union([z.date(), z.string()]).transform((given, context) => {
  const words = typeof given === "string" ? given : given.toISOString().slice(0, 10);
  const [earliest = "", latest = earliest] = words.split("..");
  if (![earliest, latest].every((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day)))
    context.addIssue(`"${words}" is no day and no two days`);
  return { earliest, latest };
});

const event = z.strictObject({
  type: oneOrMore(z.string()),
  where: oneOrMore(z.string()).optional(),
  when: days.optional(),
  "part-of": z.string().optional(),
  denied: z.boolean().optional(),
  told: z.record(z.string(), z.string()),
});

const figure = z.strictObject({
  at: z.string(),
  measure: z.enum(victimMeasures),
  count,
  hedge: z.string().optional(),
  of: z.string().optional(),
  scope: oneOrMore(z.enum(scopes)).default(["incident"]),
  side: z.string().optional(),
  update: z.string().optional(),
  former: z.boolean().optional(),
  event: z.string().optional(),
  "leaked-from": z.string().optional(),
  says: oneOrMore(chain),
  optional: z.boolean().optional(),
});

export const voices = [
  "copy",
  "near-copy",
  "wire",
  "credited",
  "quotation",
  "figure",
  "outlet",
] as const;

const dependence = z.strictObject({
  reports: z.array(z.string()).min(2),
  because: z.enum(voices),
  note: z.string().optional(),
  optional: z.boolean().optional(),
});

const dispute = z.strictObject({
  about: z.string(),
  event: z.string(),
  sides: z.array(z.record(z.string(), oneOrMore(z.string()))).min(2),
  optional: z.boolean().optional(),
});

const gap = z.strictObject({
  kind: z.enum(gapCodes),
  report: z.string().optional(),
  event: z.string(),
});

const labels = z.strictObject({
  about: z.string(),
  events: z.record(z.string(), event),
  figures: z.record(z.string(), figure),
  verdicts: z.record(z.string(), z.string().transform(verdictsOf)),
  dependence: z.array(dependence),
  disputes: z.record(z.string(), dispute),
  gaps: z.array(gap).default([]),
});

/** What a text puts forward: one number, a number softened ("about 20"), bounds, or a word ("dozens"). */
export type TrueCount =
  | { readonly kind: "vague" }
  | { readonly kind: "about"; readonly best: number }
  | { readonly kind: "bounds"; readonly low: number; readonly high: number | undefined };

export interface TrueHop {
  readonly name: string;
  readonly classes: readonly string[];
}

export type SituationLabels = z.infer<typeof labels>;
export type TrueEvent = z.infer<typeof event>;
export type SituationFigure = z.infer<typeof figure>;

/** The labels of one situation as YAML. Throws where they are not of their shape. */
export function readLabels(source: string): SituationLabels {
  return labels.parse(parse(source));
}

const corpus = new URL("../../../test/corpus/situations/", import.meta.url);

/** A labelled situation of the corpus: its name, where its reports are, its labels. */
export interface LabelledSituation {
  readonly name: string;
  readonly folder: URL;
  readonly labels: SituationLabels;
}

/** All situations of the corpus, by name. */
export function readCorpus(): readonly LabelledSituation[] {
  return readdirSync(corpus)
    .map((name) => ({ name, folder: new URL(`${name}/`, corpus) }))
    .filter(({ folder }) => existsSync(new URL("labels.yaml", folder)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, folder }) => {
      const source = readFileSync(new URL("labels.yaml", folder), "utf8");
      return { name, folder, labels: labelsOf(name, source) };
    });
}

function labelsOf(name: string, source: string): SituationLabels {
  try {
    return readLabels(source);
  } catch (cause) {
    throw new Error(`the labels of ${name} cannot be read`, { cause });
  }
}

/** The report that a figure stands in: the letters its id begins with. */
export function reportOf(figureId: string): string {
  return figureId.replace(/\d+$/u, "");
}

// As in docs/notation.md: "12", "12..", "..12", "9..11"; "~20" for "about 20", whose bounds are left to the program.
function readCount(words: string): TrueCount | undefined {
  if (words === "vague") return { kind: "vague" };
  const about = /^~(\d+)$/u.exec(words);
  if (about !== null) return { kind: "about", best: Number(about[1]) };
  const bounds = /^(?:(\d+)(?:(\.\.)(\d+)?)?|\.\.(\d+))$/u.exec(words);
  if (bounds === null) return undefined;
  const [, low, dots, high, most] = bounds;
  if (low === undefined) return { kind: "bounds", low: 0, high: Number(most) };
  if (dots === undefined) return { kind: "bounds", low: Number(low), high: Number(low) };
  const open = high === undefined;
  return { kind: "bounds", low: Number(low), high: open ? undefined : Number(high) };
}

function readChain(words: string): readonly TrueHop[] | undefined {
  if (words === "outlet") return [];
  const hops = words.split(" > ").map((hop) => {
    const [, name, classes = ""] = /^(.+) \(([a-z|-]+)\)$/u.exec(hop) ?? [];
    const given = classes.split("|");
    const known = given.every((one) => sourceClasses.some((other) => other === one));
    return name === undefined || !known ? undefined : { name, classes: given };
  });
  return hops.every((hop) => hop !== undefined) ? hops : undefined;
}
