// Looks things up for the brief: names behind ids, sources behind claims, the footnote of a claim.

import type { Claim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { Extraction } from "../../model/extraction.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EntityId, EventId, MentionId, ReportId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Dependence, Event, FigureQuestion, Situation } from "../../model/situation.ts";
import type { Span } from "../../model/span.ts";
import { pronouns } from "../claims/words.ts";
import {
  countReports,
  isOneVoice,
  type ReportCount,
  type TextOf,
  textsOf,
} from "../independent.ts";
import { namedEntities } from "../named.ts";
import { alikeEvents } from "./alike-events.ts";
import { labelReports } from "./labels.ts";
import type { Bounded, Note, Notes, Source } from "./model.ts";
import { plain, plainSlice, shorten } from "./plain.ts";
import { sayTime, sayValue } from "./when.ts";
import { indexPropositions, type PropositionIndex } from "./whether.ts";
import { sourceKinds } from "./words.ts";

/** One report as the brief refers to it. */
export interface Cited {
  readonly index: number;
  readonly extraction: Extraction;
  readonly text: string;
  readonly label: string;
  /** The outlet, or `report 001`. */
  readonly name: string;
}

/** `Coast Herald (001)`, or `report 001` where no outlet is known. */
export function nameWithLabel({ name, label }: Cited): string {
  return name === `report ${label}` ? name : `${name} (${label})`;
}

/** A situation with its indexes. Every list keeps the situation's order. */
export interface BriefContext {
  readonly situation: Situation;
  readonly reports: readonly Cited[];
  readonly reportOf: ReadonlyMap<ReportId, Cited>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly mentions: ReadonlyMap<
    MentionId,
    { readonly mention: Mention; readonly report: ReportId }
  >;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Those that at least one mention names. */
  readonly named: ReadonlySet<EntityId>;
  readonly events: ReadonlyMap<EventId, Event>;
  /** The groups of dependent reports that a report belongs to. */
  readonly voices: ReadonlyMap<ReportId, ReadonlySet<Dependence>>;
  /** The claims that each group names. */
  readonly voiceClaims: ReadonlyMap<Dependence, ReadonlySet<ClaimId>>;
  /** Which reports are one text. */
  readonly texts: TextOf;
  readonly questions: ReadonlyMap<EventId | undefined, readonly FigureQuestion[]>;
  /** Events of one kind, place and day, which only more words tell apart. */
  readonly alike: ReadonlySet<EventId>;
  readonly propositions: PropositionIndex;
  /** Claims that some verdict sets against another as a dispute. */
  readonly contested: ReadonlySet<ClaimId>;
}

/** The indexes of a situation. Claims that a person rejected are left out. */
export function makeContext(situation: Situation): BriefContext {
  const labels = labelReports(situation.extractions.map(({ document }) => document.ref));
  const reports = situation.extractions.map((extraction, index): Cited => {
    const label = labels[index] ?? String(index + 1);
    const outlet = plain(extraction.document.outlet ?? "");
    const name = outlet === "" ? `report ${label}` : outlet;
    return { index, extraction, text: extraction.document.text, label, name };
  });
  return {
    situation,
    reports,
    reportOf: new Map(reports.map((cited) => [cited.extraction.document.id, cited])),
    claims: new Map(
      situation.claims
        .filter((claim) => situation.placements.get(claim.id)?.rejectedBy === undefined)
        .map((claim) => [claim.id, claim]),
    ),
    mentions: new Map(
      situation.extractions.flatMap((extraction) =>
        extraction.mentions.map(
          (mention) => [mention.id, { mention, report: extraction.document.id }] as const,
        ),
      ),
    ),
    entities: new Map(situation.entities.map((entity) => [entity.id, entity])),
    named: namedEntities(situation),
    events: new Map(situation.events.map((event) => [event.id, event])),
    voices: voicesOf(situation),
    voiceClaims: new Map(situation.dependence.map((group) => [group, new Set(group.claims)])),
    texts: textsOf(situation),
    questions: groupBy(situation.figures, ({ event }) => event),
    alike: alikeEvents(situation),
    propositions: indexPropositions(situation),
    contested: new Set(
      situation.verdicts.flatMap(({ a, b, verdict }) => (verdict === "dispute" ? [a, b] : [])),
    ),
  };
}

function voicesOf({ dependence }: Situation): BriefContext["voices"] {
  const found = new Map<ReportId, Set<Dependence>>();
  for (const group of dependence) {
    for (const report of group.reports) {
      found.set(report, (found.get(report) ?? new Set()).add(group));
    }
  }
  return found;
}

/** How many reports the situation holds, and how many texts they are. */
export function countAll({ reports, texts }: BriefContext): ReportCount {
  return countReports(
    reports.map(({ extraction }) => extraction.document.id),
    texts,
  );
}

/** Whether two reports' claims likely have one source: both stand in what depends, or their reports do as wholes. */
export function shareVoice(a: Claim, b: Claim, context: BriefContext): boolean {
  const { voices } = context;
  const others = voices.get(b.report);
  if (a.report === b.report || others === undefined) return false;
  return [...(voices.get(a.report) ?? [])].some(
    (group) => others.has(group) && areIn(group, [a, b], context),
  );
}

/** A weak sign tells nothing of claims that are not in it; what names no claim tells of the report. */
function areIn(group: Dependence, pair: readonly Claim[], { voiceClaims }: BriefContext): boolean {
  const { claims, degree } = group;
  if (isOneVoice(degree) && claims.length === 0) return true;
  if (degree === "shared-detail" || degree === "borrowed-figure") return false;
  return pair.every(({ id }) => voiceClaims.get(group)?.has(id));
}

/** The claims behind ids, those a person rejected left out. */
export function claimsOf(ids: readonly ClaimId[], context: BriefContext): readonly Claim[] {
  return ids.map((id) => context.claims.get(id)).filter((claim) => claim !== undefined);
}

/** The name of an entity. */
export function entityName(id: EntityId | undefined, context: BriefContext): string | undefined {
  const entity = id === undefined ? undefined : context.entities.get(id);
  return entity === undefined ? undefined : plain(entity.name);
}

/** The name of the entity a mention came to belong to, else the mention's own words. */
export function mentionName(id: MentionId, context: BriefContext): string | undefined {
  const name = entityName(context.situation.entityOf.get(id), context);
  const own = context.mentions.get(id)?.mention.name;
  return name ?? (own === undefined ? undefined : plain(own));
}

/** The words of a span of a claim's report. */
export function wordsOf(claim: Claim, span: Span, context: BriefContext): string {
  return plainSlice(context.reportOf.get(claim.report)?.text ?? "", span);
}

const hopLength = 80;

/** Who says so, outermost first, the outlet (or report) at the head. */
export function chainOf(claim: Claim, context: BriefContext): readonly Source[] {
  const outlet: Source = {
    name: context.reportOf.get(claim.report)?.name ?? "a report",
    kind: undefined,
  };
  const hops = claim.attribution.chain.map((hop): Source => {
    const entity =
      hop.mention === undefined ? undefined : context.situation.entityOf.get(hop.mention);
    const form = hop.mention && context.mentions.get(hop.mention)?.mention.form;
    const name = form === "name" ? undefined : entityName(entity, context);
    const words = withoutEnd(wordsOf(claim, hop.span, context));
    const shown = name === undefined ? words : sayWithName(words, name);
    return { name: shorten(shown, hopLength), kind: kindBeside(shown, sourceKinds[hop.class]) };
  });
  return [outlet, ...hops];
}

/** `the mayor (Ada Wren)`; a pronoun gives way to the name it stands for. */
function sayWithName(words: string, name: string): string {
  if (words.toLowerCase().includes(name.toLowerCase())) return words;
  return pronouns.has(words.toLowerCase()) ? name : `${words} (${name})`;
}

/** A hop's words often end in the comma that closes "the mayor, Ada Wren,". */
export function withoutEnd(words: string): string {
  let end = words.length;
  while (end > 0 && " ,;:".includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/** The kind of a source, unless its name already says it: no "medical sources (medical)". */
function kindBeside(name: string, kind: string | undefined): string | undefined {
  const [word = ""] = kind?.split(" ") ?? [];
  return name.toLowerCase().includes(word) ? undefined : kind;
}

/** The outlet whose own two words these are: no source but it stands behind either; else `undefined`. */
export function speakAlone(a: Claim, b: Claim, context: BriefContext): string | undefined {
  const [one, two] = [chainOf(a, context), chainOf(b, context)];
  const own = one.length === 1 && two.length === 1 && one[0]?.name === two[0]?.name;
  return own ? one[0]?.name : undefined;
}

/** The footnote of a claim. */
export function noteOf(claim: Claim, context: BriefContext): Note {
  const { chain, cue } = claim.attribution;
  const sources = chain.map((hop) => hop.span);
  return {
    ...placeOf(claim.report, claim.sentence, context),
    spans: claim.content,
    sources: cue === undefined ? sources : [...sources, cue],
    claim: claim.id,
  };
}

/** The footnote of words that no claim holds; `undefined` where the report is unknown. */
export function noteOfSpan(report: ReportId, span: Span, context: BriefContext): Note | undefined {
  const cited = context.reportOf.get(report);
  if (cited === undefined) return undefined;
  const sentence = cited.extraction.sentences.findIndex(({ end }) => span.start < end);
  const found = cited.extraction.sentences[sentence];
  const inside = found !== undefined && found.start <= span.start;
  const place = placeOf(report, inside ? sentence : -1, context);
  return { ...place, spans: [span], sources: [], claim: undefined };
}

function placeOf(report: ReportId, sentence: number, context: BriefContext) {
  const cited = context.reportOf.get(report);
  const number = sentence + 1;
  const label = cited?.label ?? "?";
  return {
    label: number === 0 ? label : `${label}:${number}`,
    report: cited?.index ?? 0,
    sentence: number,
  };
}

const notesShown = 6;

/** The footnotes of several claims, one a sentence, the first few of them. */
export function notesOf(claims: readonly Claim[], context: BriefContext): Notes {
  return boundNotes(claims.map((claim) => noteOf(claim, context)));
}

/** One footnote a sentence, the first few of them. */
export function boundNotes(notes: readonly Note[]): Notes {
  const byLabel = new Map<string, Note>();
  for (const note of notes) if (!byLabel.has(note.label)) byLabel.set(note.label, note);
  const all = [...byLabel.values()];
  return { shown: all.slice(0, notesShown), more: Math.max(0, all.length - notesShown) };
}

/** When a claim holds, in the plainest words that are true; `undefined` where the text does not say. */
export function sayWhen(claim: Claim, context: BriefContext): string | undefined {
  const { when } = claim;
  if (when === undefined) return undefined;
  if (when.time !== undefined && when.time.basis !== "inferred") return sayTime(when.time);
  return sayValue(when.value) ?? inWords(wordsOf(claim, when.span, context));
}

function inWords(words: string): string | undefined {
  return words === "" ? undefined : `\u201c${words}\u201d`;
}

export interface Limits {
  readonly main: number;
  readonly rest: number;
}

/** The first `main` items, then up to `rest`, then a count of what is left to the record. */
export function bound<Item>(items: readonly Item[], { main, rest }: Limits): Bounded<Item> {
  return {
    main: items.slice(0, main),
    rest: items.slice(main, main + rest),
    more: Math.max(0, items.length - main - rest),
  };
}

/** Bounds first and tells after, so that a long list costs no more than what is shown of it. */
export function boundTold<Item, Entry>(
  items: readonly Item[],
  limits: Limits,
  tell: (item: Item) => Entry,
): Bounded<Entry> {
  const { main, rest, more } = bound(items, limits);
  return { main: main.map(tell), rest: rest.map(tell), more };
}
