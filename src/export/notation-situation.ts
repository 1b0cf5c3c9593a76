// The notation of a whole situation: claims with the place they stand in, then what follows from them.

import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Candidate, Entity, EntityRole } from "../model/entity.ts";
import type { ClaimId, EntityId, ReportId } from "../model/ids.ts";
import type { Relation } from "../model/relation.ts";
import type {
  Dependence,
  Dispute,
  Event,
  FigureQuestion,
  Gap,
  Situation,
  Verdict,
} from "../model/situation.ts";
import { namedEntities } from "./named.ts";
import { contextOf, notateAside, notateClaim, notateRange } from "./notation.ts";
import { notatePublished } from "./notation-published.ts";

const gap = "  ";

/** Every line of a situation: what was set aside, the claims in reading order, the conclusions. */
export function notateSituation(situation: Situation): readonly string[] {
  const naming = namesIn(situation);
  const named = namedEntities(situation);
  const asides = situation.extractions.flatMap(({ document }) =>
    document.setAside.map((aside) => `${document.ref}${gap}${notateAside(aside, document.text)}`),
  );
  return [
    ...asides,
    ...notatePublished(situation),
    ...situation.extractions.flatMap((extraction) => {
      const context = contextOf(extraction);
      return extraction.claims.map(
        (claim) =>
          `${naming.place(claim.id)}${gap}${notateClaim(claim, context)}${gap}#${claim.id}`,
      );
    }),
    ...situation.entities.filter((entity) => named.has(entity.id)).map(notateEntity),
    ...situation.candidates.map((candidate) => notateCandidate(candidate, naming)),
    ...situation.events.map((event) => notateEvent(event, naming)),
    ...situation.relations.map((relation) => notateRelation(relation, naming)),
    ...situation.figures.map((figure) => notateQuestion(figure, naming)),
    ...situation.verdicts.map((verdict) => notateVerdict(verdict, naming)),
    ...situation.disputes.map((dispute) => notateDispute(dispute, naming)),
    ...situation.dependence.map((group) => notateDependence(group, naming)),
    ...situation.gaps.map((missing) => notateGap(missing, naming)),
  ];
}

/** How a situation's conclusions refer to what they rest on. */
export interface Naming {
  /** `harbour-3:4`: report and sentence of a claim. */
  readonly place: (claim: ClaimId) => string;
  readonly entity: (id: EntityId) => string;
  readonly report: (id: ReportId) => string;
  readonly claim: (id: ClaimId) => Claim | undefined;
}

/** The naming of one situation. */
export function namesIn(situation: Situation): Naming {
  const documents = new Map<ReportId, Document>(
    situation.extractions.map(({ document }) => [document.id, document]),
  );
  const claims = new Map(situation.claims.map((claim) => [claim.id, claim]));
  const entities = new Map(situation.entities.map((entity) => [entity.id, entity.name]));
  const report = (id: ReportId) => documents.get(id)?.ref ?? id;
  return {
    report,
    claim: (id) => claims.get(id),
    entity: (id) => `"${entities.get(id) ?? id}"`,
    place: (id) => {
      const claim = claims.get(id);
      return claim === undefined ? id : `${report(claim.report)}:${claim.sentence + 1}`;
    },
  };
}

/** `entity  person  "Abel Mora"  also "Mora" x4, "Morra" x1  role "Gen."  #entity:…`. */
export function notateEntity(entity: Entity): string {
  const others = entity.names.filter((name) => name.text !== entity.name);
  const also = others.map((name) => `"${name.text}" x${name.count}`).join(", ");
  const roles = entity.roles.map(notateRole).join(", ");
  return line([
    "entity",
    entity.kind,
    `"${entity.name}"`,
    also === "" ? undefined : `also ${also}`,
    roles === "" ? undefined : `role ${roles}`,
    `#${entity.id}`,
  ]);
}

/** `"minister" former until 2031-05`. */
function notateRole({ title, status, from, until }: EntityRole): string {
  return [`"${title}"`, status, from && `since ${from.edtf}`, until && `until ${until.edtf}`]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** `candidate  0.7  "Abel Mora" ~ "Abel Morra"  because …  #mention:…  #mention:…`. */
export function notateCandidate(candidate: Candidate, naming: Naming): string {
  return line([
    "candidate",
    String(candidate.score),
    `${naming.entity(candidate.a)} ~ ${naming.entity(candidate.b)}`,
    `because ${candidate.because}`,
    ...candidate.mentions.map((id) => `#${id}`),
  ]);
}

/** `event  clash  when XXXX-WXX-7  at "Port Sel"  by "…"  on "…"  part of event:…  from a:1, b:4  #event:…`. */
export function notateEvent(event: Event, naming: Naming): string {
  const names = (ids: readonly EntityId[]) => [...new Set(ids.map(naming.entity))].join(", ");
  const when = event.when?.edtf ?? event.whenValues.join(", ");
  return line([
    "event",
    event.type,
    when === "" ? undefined : `when ${when}`,
    event.where && `at ${naming.entity(event.where)}`,
    event.actors.length === 0 ? undefined : `by ${names(event.actors)}`,
    event.targets.length === 0 ? undefined : `on ${names(event.targets)}`,
    event.partOf && `part of ${event.partOf.event}`,
    `from ${places(
      event.claims.filter((id) => naming.claim(id)?.kind !== "statement"),
      naming,
    )}`,
    `#${event.id}`,
  ]);
}

/** `relation  leads  "Abel Mora" -> "River Front"  from a:2  #relation:…`. */
export function notateRelation(relation: Relation, naming: Naming): string {
  return line([
    "relation",
    relation.relation,
    `${naming.entity(relation.a)} -> ${naming.entity(relation.b)}`,
    relation.from && `since ${relation.from.edtf}`,
    relation.until && `until ${relation.until.edtf}`,
    relation.over && relation.until === undefined ? "over" : undefined,
    `from ${places(relation.claims, naming)}`,
    `#${relation.id}`,
  ]);
}

/** `figure  killed  12..  updated  from a:1, b:4  about event:…  #figure:…`. */
export function notateQuestion(figure: FigureQuestion, naming: Naming): string {
  return line([
    "figure",
    figure.measure,
    notateRange(figure),
    figure.status,
    `from ${places(figure.claims, naming)}`,
    figure.event && `about ${figure.event}`,
    `#${figure.id}`,
  ]);
}

/** `verdict  update  killed 43 (b:4) ~ killed 12.. (a:1)  because …  #verdict:…`. */
export function notateVerdict(verdict: Verdict, naming: Naming): string {
  return line([
    "verdict",
    verdict.verdict,
    `${answer(verdict.a, naming)} ~ ${answer(verdict.b, naming)}`,
    `because ${verdict.because}`,
    `#${verdict.id}`,
  ]);
}

/** `dispute  a:1, c:4 ~ b:2  because …  about event:…  #dispute:…`. */
export function notateDispute({ id, sides, because, event }: Dispute, naming: Naming): string {
  return line([
    "dispute",
    sides.map(({ claims }) => places(claims, naming)).join(" ~ "),
    `because ${because}`,
    event && `about ${event}`,
    `#${id}`,
  ]);
}

/** `dependence  near-copy  a, b  because both have …`. */
export function notateDependence(group: Dependence, naming: Naming): string {
  return line([
    "dependence",
    group.degree,
    group.reports.map(naming.report).join(", "),
    `because ${group.because}`,
  ]);
}

/** `gap  one-source  about event:…  from a:1, b:4`. */
export function notateGap({ code, event, claims }: Gap, naming: Naming): string {
  return line(["gap", code, `about ${event}`, `from ${places(claims, naming)}`]);
}

function answer(id: ClaimId, naming: Naming): string {
  const claim = naming.claim(id);
  const figure = claim?.kind === "figure" ? claim.figure : undefined;
  const number = figure === undefined ? "" : `${figure.measure} ${notateRange(figure)} `;
  return `${number}(${naming.place(id)})`;
}

function places(claims: readonly ClaimId[], naming: Naming): string {
  return [...new Set(claims.map(naming.place))].join(", ");
}

function line(fields: readonly (string | undefined)[]): string {
  return fields.filter((field) => field !== undefined).join(gap);
}
