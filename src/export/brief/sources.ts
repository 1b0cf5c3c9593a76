// The reports and how they depend on each other; and what in them was not understood.

import type { Diagnostic } from "../../model/diagnostic.ts";
import { describeDiagnostic } from "../../model/diagnostic.ts";
import { groupBy } from "../../model/group-by.ts";
import type { Dependence } from "../../model/situation.ts";
import { slice } from "../../model/span.ts";
import type { Time } from "../../model/time.ts";
import {
  type BriefContext,
  boundNotes,
  boundTold,
  type Cited,
  claimsOf,
  nameWithLabel,
  noteOf,
  noteOfSpan,
} from "./context.ts";
import type { Bounded, DependenceEntry, Note, ReportEntry, UnreadEntry } from "./model.ts";
import { plain, plainSlice, shorten } from "./plain.ts";
import { sayPublished } from "./published.ts";
import { capital, count, degreeWords } from "./words.ts";

/** Every report, in the situation's order. */
export function listReports(context: BriefContext): readonly ReportEntry[] {
  const claims = new Map<string, number>();
  for (const { report } of context.claims.values()) {
    claims.set(report, (claims.get(report) ?? 0) + 1);
  }
  const { published } = context.situation;
  return context.reports.map((cited) => {
    const { id } = cited.extraction.document;
    return listReport(cited, { claims: claims.get(id) ?? 0, published: published.get(id) });
  });
}

function listReport(
  cited: Cited,
  known: { readonly claims: number; readonly published: Time | undefined },
): ReportEntry {
  const { document } = cited.extraction;
  const outlet = plain(document.outlet ?? "");
  const title =
    document.title ?? (document.headline && plainSlice(document.text, document.headline));
  return {
    label: cited.label,
    ref: plain(document.ref),
    name: cited.name,
    outlet: outlet === "" ? undefined : outlet,
    title: title === undefined || title === "" ? undefined : plain(title),
    url: webAddress(document.url),
    published: sayPublished(known.published),
    credits: [...new Set(document.credits.map(({ name }) => plain(name)))],
    setAside: countedWords(document.setAside.map(({ reason }) => reason)),
    claims: known.claims,
  };
}

/** The address where it is one a page may link to: http or https, nothing else. */
function webAddress(url: string | undefined): string | undefined {
  const address = url?.trim();
  if (address === undefined || !/^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(address)) return undefined;
  return plain(address) === address ? address : undefined;
}

function countedWords(reasons: readonly string[]): readonly string[] {
  return [...groupBy(reasons, (reason) => reason)].map(([reason, times]) =>
    times.length === 1 ? reason : `${reason} (${times.length})`,
  );
}

const mainGroups = 20;
const otherGroups = 80;
const reportsNamed = 8;

/** Reports that depend on each other, how, and why it is thought so. */
export function tellDependence(context: BriefContext): Bounded<DependenceEntry> {
  const limits = { main: mainGroups, rest: otherGroups };
  return boundTold(context.situation.dependence, limits, (group): DependenceEntry => {
    const reports = group.reports
      .map((id) => context.reportOf.get(id))
      .filter((cited) => cited !== undefined)
      .map(nameWithLabel);
    const left = reports.length - reportsNamed;
    return {
      how: degreeWords[group.degree],
      reports: left > 0 ? [...reports.slice(0, reportsNamed), count(left, "other")] : reports,
      because: nameReports(group, context),
      notes: boundNotes(notesOfDependence(group, context)),
    };
  });
}

/** A reason names reports as whoever sent them does; a reader knows them by outlet and label. */
function nameReports({ because, named = [] }: Dependence, { reportOf }: BriefContext): string {
  let from = 0;
  const pieces = named.flatMap(({ report, span }) => {
    const cited = reportOf.get(report);
    const before = because.slice(from, span.start);
    from = span.end;
    return [before, cited === undefined ? slice(because, span) : nameWithLabel(cited)];
  });
  return plain([...pieces, because.slice(from)].join(""));
}

/** The claims that depend; where none does, the words it rests on. */
function notesOfDependence(group: Dependence, context: BriefContext): readonly Note[] {
  const claims = claimsOf(group.claims, context).map((claim) => noteOf(claim, context));
  if (claims.length > 0) return claims;
  return group.anchors.flatMap(({ report, span }) => noteOfSpan(report, span, context) ?? []);
}

const mainUnread = 12;
const otherUnread = 80;
const unreadQuote = 160;

/** What was not understood, in words. */
export function tellUnread(context: BriefContext): Bounded<UnreadEntry> {
  const limits = { main: mainUnread, rest: otherUnread };
  return boundTold(context.situation.diagnostics, limits, (diagnostic) =>
    tellDiagnostic(diagnostic, context),
  );
}

function tellDiagnostic(diagnostic: Diagnostic, context: BriefContext): UnreadEntry {
  const { report, span } = diagnostic;
  const text = report === undefined ? undefined : context.reportOf.get(report)?.text;
  const words = text === undefined || span === undefined ? undefined : plainSlice(text, span);
  return {
    message: report === undefined ? plain(describeDiagnostic(diagnostic)) : sayOf(diagnostic),
    words: words === undefined || words === "" ? undefined : shorten(words, unreadQuote),
    note:
      report === undefined || span === undefined ? undefined : noteOfSpan(report, span, context),
  };
}

/** The sentence without the report's name, which the footnote gives. */
function sayOf(diagnostic: Diagnostic): string {
  const { input } = diagnostic.facts;
  const said = describeDiagnostic(diagnostic);
  const prefix = `${input}: `;
  return capital(plain(said.startsWith(prefix) ? said.slice(prefix.length) : said));
}
