// Builds situations by hand from invented reports, so that the pages can be tested apart from the reading.

import { makeDocument } from "../src/ingest/make-document.ts";
import { publishedTime } from "../src/ingest/published.ts";
import type { Attribution, SourceClass } from "../src/model/attribution.ts";
import type {
  Certainty,
  Claim,
  EventClaim,
  FigureClaim,
  RelationClaim,
  Stance,
  StatementClaim,
  When,
} from "../src/model/claim.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import type { Document } from "../src/model/document.ts";
import type { Entity } from "../src/model/entity.ts";
import type { Extraction } from "../src/model/extraction.ts";
import type { Measure, Scope } from "../src/model/figure.ts";
import { type EntityId, type MentionId, makeId } from "../src/model/ids.ts";
import type { EntityKind, Mention } from "../src/model/mention.ts";
import type { Placed } from "../src/model/place.ts";
import type { Relation, RelationKind } from "../src/model/relation.ts";
import type {
  ClaimPlacement,
  Dependence,
  Dispute,
  Event,
  FigureQuestion,
  FigureStatus,
  Situation,
  Verdict,
  VerdictKind,
} from "../src/model/situation.ts";
import type { Span } from "../src/model/span.ts";
import type { Time } from "../src/model/time.ts";

export interface ReportParts {
  readonly ref: string;
  readonly text: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly published?: string;
  /** Words set aside, and why. */
  readonly aside?: readonly (readonly [string, string])[];
  readonly credit?: string;
}

interface ClaimParts {
  readonly words: string | readonly string[];
  readonly chain?: readonly (readonly [string, SourceClass])[];
  readonly when?: readonly [string, string];
  readonly stance?: Stance;
  readonly certainty?: Certainty;
  readonly quoted?: boolean;
}

export interface FigureParts extends ClaimParts {
  readonly measure: Measure;
  readonly number: string;
  readonly low: number;
  readonly high?: number;
  readonly best?: number;
  readonly hedge?: string;
  readonly of?: string;
  readonly side?: string;
  readonly scope?: Scope;
  readonly update?: string;
  readonly lowered?: boolean;
}

export interface HappeningParts extends ClaimParts {
  readonly type: string;
  readonly trigger: string;
}

export interface RelationParts extends ClaimParts {
  readonly relation: RelationKind;
  readonly a: string;
  readonly b: string;
}

/** One report and what a reader would find in it; spans are found by their words. */
export class ReportFixture {
  readonly document: Document;
  readonly claims: Claim[] = [];
  readonly mentions: Mention[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly sentences: readonly Span[];

  constructor(parts: ReportParts) {
    const aside = (parts.aside ?? []).map(([words, reason]) => ({
      ...find(parts.text, words),
      reason,
    }));
    this.document = makeDocument({
      text: parts.text,
      ref: parts.ref,
      outlet: parts.outlet,
      title: parts.title,
      url: parts.url,
      published: parts.published === undefined ? undefined : publishedTime(parts.published),
      setAside: aside,
      credits:
        parts.credit === undefined
          ? []
          : [{ ...find(parts.text, parts.credit), name: parts.credit }],
    });
    this.sentences = sentencesOf(parts.text).filter(
      (sentence) => !aside.some((span) => span.start < sentence.end && sentence.start < span.end),
    );
  }

  span(words: string, from = 0): Span {
    return find(this.document.text, words, from);
  }

  statement(parts: ClaimParts): StatementClaim {
    return this.keep<StatementClaim>({ kind: "statement", ...this.common("statement", parts) });
  }

  figure(parts: FigureParts): FigureClaim {
    const common = this.common("figure", parts);
    const from = common.content[0].start;
    const side = parts.side === undefined ? undefined : this.mention(parts.side, "group");
    return this.keep<FigureClaim>({
      kind: "figure",
      ...common,
      about: undefined,
      figure: {
        measure: parts.measure,
        unit: "person",
        low: parts.low,
        high: parts.high,
        best: parts.best,
        hedge: parts.hedge === undefined ? undefined : this.span(parts.hedge, from),
        vague: parts.best === undefined && parts.high !== parts.low,
        number: this.span(parts.number, from),
        of: parts.of === undefined ? undefined : this.span(parts.of, from),
        narrows: parts.of !== undefined && !everybody.has(parts.of),
        side,
        scope: parts.scope ?? "incident",
        update: parts.update === undefined ? undefined : this.span(parts.update, from),
        lowered: parts.lowered,
      },
    });
  }

  event(parts: HappeningParts): EventClaim {
    const common = this.common("event", parts);
    return this.keep<EventClaim>({
      kind: "event",
      ...common,
      same: undefined,
      happening: {
        type: parts.type,
        family: "violence",
        harmful: true,
        trigger: this.span(parts.trigger, common.content[0].start),
        where: [],
        actors: [],
        targets: [],
      },
    });
  }

  relation(parts: RelationParts): RelationClaim {
    return this.keep<RelationClaim>({
      kind: "relation",
      ...this.common("relation", parts),
      relation: parts.relation,
      a: this.mention(parts.a, "group"),
      b: this.mention(parts.b, "group"),
      role: undefined,
      phase: undefined,
    });
  }

  mention(words: string, kind: EntityKind): MentionId {
    const span = this.span(words);
    const id = makeId("mention", [this.document.id, span.start, span.end]);
    if (!this.mentions.some((known) => known.id === id)) {
      this.mentions.push({
        ...span,
        id,
        kind,
        form: "name",
        name: words,
        title: undefined,
        country: false,
        refersTo: undefined,
        couldBe: [],
        rules: [],
      });
    }
    return id;
  }

  unclear(words: string): void {
    this.diagnostics.push({
      code: "figure-unclear",
      report: this.document.id,
      span: this.span(words),
      facts: { input: this.document.ref },
    });
  }

  extraction(): Extraction {
    return {
      document: this.document,
      reader: "fixture",
      sentences: this.sentences,
      mentions: this.mentions,
      passing: [],
      keywords: [],
      times: [],
      clues: [],
      placings: [],
      claims: this.claims,
      opening: undefined,
      propositions: [],
      plain: [],
      diagnostics: this.diagnostics,
    };
  }

  private keep<One extends Claim>(claim: One): One {
    this.claims.push(claim);
    return claim;
  }

  private common(kind: Claim["kind"], parts: ClaimParts) {
    const [first = "", ...rest] = typeof parts.words === "string" ? [parts.words] : parts.words;
    const content: readonly [Span, ...Span[]] = [
      this.span(first),
      ...rest.map((words) => this.span(words)),
    ];
    const chain = (parts.chain ?? []).map(([words, sourceClass]) => ({
      span: this.span(words),
      mention: this.mentions.find((mention) => mention.name === words)?.id,
      class: sourceClass,
    }));
    const attribution: Attribution = {
      kind: chain.length === 0 ? "unattributed" : parts.quoted ? "direct" : "indirect",
      cue: undefined,
      channel: undefined,
      chain,
    };
    const when: When | undefined =
      parts.when === undefined
        ? undefined
        : { span: this.span(parts.when[0]), value: parts.when[1], time: undefined };
    return {
      id: makeId("claim", [this.document.id, kind, this.claims.length, content[0].start]),
      report: this.document.id,
      content,
      sentence: this.sentences.findIndex(({ end }) => content[0].start < end),
      attribution,
      stance: parts.stance ?? ("asserts" as const),
      certainty: parts.certainty ?? ("stated" as const),
      hedge: undefined,
      when,
      within: undefined,
      rules: ["fixture/by-hand"],
    };
  }
}

/** Words for who is counted that mean all people. */
const everybody: ReadonlySet<string> = new Set(["people", "bodies"]);

/** Puts reports, entities, events, questions and verdicts together. */
export class SituationFixture {
  readonly reports: ReportFixture[] = [];
  readonly entities: Entity[] = [];
  readonly entityOf = new Map<MentionId, EntityId>();
  readonly events: Event[] = [];
  readonly relations: Relation[] = [];
  readonly figures: FigureQuestion[] = [];
  readonly verdicts: Verdict[] = [];
  readonly disputes: Dispute[] = [];
  readonly dependence: Dependence[] = [];
  readonly placements = new Map<Claim["id"], ClaimPlacement>();

  report(parts: ReportParts): ReportFixture {
    const report = new ReportFixture(parts);
    this.reports.push(report);
    return report;
  }

  entity(
    kind: EntityKind,
    forms: readonly (readonly [ReportFixture, string])[],
    titles: readonly string[] = [],
  ): EntityId {
    const mentions = forms.map(([report, words]) => report.mention(words, kind));
    const id = makeId("entity", [kind, ...mentions]);
    for (const mention of mentions) this.entityOf.set(mention, id);
    const texts = forms.map(([, words]) => words);
    this.entities.push({
      id,
      kind,
      name: texts[0] ?? "?",
      names: [...new Set(texts)].map((text) => ({
        text,
        count: texts.filter((other) => other === text).length,
      })),
      roles: titles.map((title) => ({
        title,
        of: undefined,
        status: undefined,
        from: undefined,
        until: undefined,
        claims: [],
      })),
      place: undefined,
      couldBe: [],
      mentions,
      joins: [],
    });
    return id;
  }

  /** Puts an entity on the earth. */
  locate(id: EntityId, place: Placed): void {
    const index = this.entities.findIndex((entity) => entity.id === id);
    const entity = this.entities[index];
    if (entity === undefined) throw new Error(`no entity is ${id}`);
    this.entities[index] = { ...entity, place };
  }

  event(
    type: string,
    claims: readonly Claim[],
    parts: {
      readonly where?: EntityId;
      readonly actors?: readonly EntityId[];
      readonly targets?: readonly EntityId[];
      readonly values?: readonly string[];
      readonly when?: Time;
    },
  ): Event {
    const event: Event = {
      id: makeId("event", [type, ...claims.map(({ id }) => id)]),
      type,
      when: parts.when,
      whenValues: parts.values ?? [],
      where: parts.where,
      actors: parts.actors ?? [],
      targets: parts.targets ?? [],
      claims: claims.map(({ id }) => id),
      reports: [...new Set(claims.map(({ report }) => report))],
      joins: [],
      partOf: undefined,
    };
    for (const claim of claims) {
      this.placements.set(claim.id, {
        event: event.id,
        rejectedBy: undefined,
        correctedBy: undefined,
        corrected: undefined,
      });
    }
    this.events.push(event);
    return event;
  }

  question(
    event: Event | undefined,
    claims: readonly FigureClaim[],
    status: FigureStatus,
  ): FigureQuestion {
    const question: FigureQuestion = {
      id: makeId("figure", [event?.id, ...claims.map(({ id }) => id)]),
      event: event?.id,
      measure: claims[0]?.figure.measure ?? "killed",
      claims: claims.map(({ id }) => id),
      status,
      low: Math.min(...claims.map(({ figure }) => figure.low)),
      high: undefined,
      best: undefined,
    };
    this.figures.push(question);
    return question;
  }

  verdict(a: Claim, b: Claim, kind: VerdictKind, because: string): void {
    this.verdicts.push({
      id: makeId("verdict", [a.id, b.id]),
      a: a.id,
      b: b.id,
      verdict: kind,
      later: kind === "update" ? b.id : undefined,
      rule: "fixture/by-hand",
      because,
    });
  }

  /** A matter of which each list of claims takes a side; `about` are the words it turns on. */
  dispute(
    event: Event | undefined,
    sides: readonly (readonly Claim[])[],
    about: readonly (readonly [ReportFixture, string])[],
  ): void {
    const verdicts = sides.flatMap((side, index) =>
      sides
        .slice(index + 1)
        .flatMap((others) =>
          side.flatMap((a) => others.map((b) => makeId("verdict", [a.id, b.id]))),
        ),
    );
    this.disputes.push({
      id: makeId("dispute", verdicts),
      event: event?.id,
      about: about.map(([report, words]) => ({
        report: report.document.id,
        span: report.span(words),
      })),
      sides: sides.map((claims) => ({ claims: claims.map(({ id }) => id) })),
      verdicts,
      rule: "fixture/by-hand",
      because: "one denies what the other says",
    });
  }

  relation(
    claim: RelationClaim,
    a: EntityId,
    b: EntityId,
    course: Partial<Pick<Relation, "from" | "until" | "over">> = {},
  ): void {
    const id = makeId("relation", [a, claim.relation, b]);
    const { relation } = claim;
    this.relations.push({
      id,
      a,
      relation,
      b,
      from: undefined,
      until: undefined,
      over: false,
      ...course,
      claims: [claim.id],
    });
  }

  build(): Situation {
    const extractions = this.reports.map((report) => report.extraction());
    return {
      extractions,
      entities: this.entities,
      candidates: [],
      claims: extractions.flatMap(({ claims }) => claims),
      placements: this.placements,
      entityOf: this.entityOf,
      events: this.events,
      relations: this.relations,
      figures: this.figures,
      verdicts: this.verdicts,
      published: new Map(
        extractions.flatMap(({ document: { id, published } }) =>
          published === undefined ? [] : [[id, published] as const],
        ),
      ),
      weeks: [],
      dependence: this.dependence,
      disputes: this.disputes,
      gaps: [],
      diagnostics: extractions.flatMap(({ diagnostics }) => diagnostics),
    };
  }
}

function find(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the fixture's text lacks ${JSON.stringify(words)}`);
  return { start, end: start + words.length };
}

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S[^\n]*?(?:[.?!]["”]?(?=\s|$)|(?=\n|$))/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
