// One line for each thing an explanation refers to.

import type { Claim } from "../../model/claim.ts";
import type { ClaimId, EntityId, MentionId } from "../../model/ids.ts";
import type { Entity, Event, FigureQuestion, Relation } from "../../model/situation.ts";
import { contextOf, notateClaim, notateRange, quoted } from "../notation.ts";
import type { Lookup } from "./lookup.ts";
import { cite } from "./words.ts";

/** A claim in the notation. */
export function claimLine(claim: Claim, lookup: Lookup): string {
  const extraction = lookup.report(claim.report);
  return extraction === undefined ? claim.kind : notateClaim(claim, contextOf(extraction));
}

/** `003:4  claim:...  figure  killed  12 ...`, for a claim another thing refers to. */
export function claimReference(id: ClaimId, lookup: Lookup): string {
  const claim = lookup.claim(id);
  const extraction = claim && lookup.report(claim.report);
  if (claim === undefined || extraction === undefined) return id;
  return `${cite(extraction, claim.content[0])}  ${id}  ${claimLine(claim, lookup)}`;
}

/** `003:4  mention:...  "Gen. Mora"`. */
export function mentionReference(id: MentionId, lookup: Lookup): string {
  const placed = lookup.mention(id);
  if (placed === undefined) return id;
  const { extraction, mention } = placed;
  return `${cite(extraction, mention)}  ${id}  ${quoted(extraction.document.text, mention)}`;
}

/** `entity  person  "Abel Mora"`. */
export function entityLine(entity: Entity): string {
  return `entity  ${entity.kind}  "${entity.name}"`;
}

/** The entity's name with its id, or the id where there is no such entity. */
export function entityReference(id: EntityId, lookup: Lookup): string {
  const entity = lookup.entity(id);
  return entity === undefined ? id : `${id}  ${entityLine(entity)}`;
}

/** `event  attack  when 2031-05-16  at "Port Sall"  by "the militia"`. */
export function eventLine(event: Event, lookup: Lookup): string {
  const when = event.when?.edtf ?? event.whenValues[0];
  return [
    "event",
    event.type,
    ...(when === undefined ? [] : [`when ${when}`]),
    ...names("by", event.actors, lookup),
    ...names("on", event.targets, lookup),
    ...names("at", event.where === undefined ? [] : [event.where], lookup),
  ].join("  ");
}

/** `question  killed  disputed  12..75  3 answers`. */
export function questionLine(question: FigureQuestion): string {
  const answers = question.claims.length === 1 ? "1 answer" : `${question.claims.length} answers`;
  return ["question", question.measure, question.status, notateRange(question), answers].join("  ");
}

/** `relation  leads  "Abel Mora" -> "Harbour Guard"`. */
export function relationLine(relation: Relation, lookup: Lookup): string {
  const side = (id: EntityId) => `"${lookup.entity(id)?.name ?? id}"`;
  return ["relation", relation.relation, `${side(relation.a)} -> ${side(relation.b)}`].join("  ");
}

function names(label: string, ids: readonly EntityId[], lookup: Lookup): readonly string[] {
  if (ids.length === 0) return [];
  return [`${label} ${ids.map((id) => `"${lookup.entity(id)?.name ?? id}"`).join(", ")}`];
}
