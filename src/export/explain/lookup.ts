// A situation by id: what an explanation looks things up in.

import type { Claim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import { type Extraction, mentionsOf } from "../../model/extraction.ts";
import type { ClaimId, EntityId, EventId, MentionId, ReportId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Rule } from "../../model/rule.ts";
import type { Event, FigureQuestion, Situation, Verdict } from "../../model/situation.ts";
import { type Naming, namesIn } from "../notation-situation.ts";

export interface PlacedMention {
  readonly mention: Mention;
  readonly extraction: Extraction;
}

export interface Lookup {
  readonly situation: Situation;
  readonly naming: Naming;
  readonly rule: (id: string) => Rule | undefined;
  readonly report: (id: ReportId) => Extraction | undefined;
  readonly claim: (id: ClaimId) => Claim | undefined;
  readonly mention: (id: MentionId) => PlacedMention | undefined;
  readonly entity: (id: EntityId) => Entity | undefined;
  readonly event: (id: EventId) => Event | undefined;
  readonly verdictsOf: (id: ClaimId) => readonly Verdict[];
  readonly questionsOf: (id: ClaimId) => readonly FigureQuestion[];
}

/** The situation by id. */
export function makeLookup(situation: Situation, ruleOf: (id: string) => Rule | undefined): Lookup {
  const reports = byId(situation.extractions, (extraction) => extraction.document.id);
  const claims = byId(situation.claims, (claim) => claim.id);
  const entities = byId(situation.entities, (entity) => entity.id);
  const events = byId(situation.events, (event) => event.id);
  const mentions = byId(situation.extractions.flatMap(placedMentions), (one) => one.mention.id);
  return {
    situation,
    naming: namesIn(situation),
    rule: ruleOf,
    report: (id) => reports.get(id),
    claim: (id) => claims.get(id),
    mention: (id) => mentions.get(id),
    entity: (id) => entities.get(id),
    event: (id) => events.get(id),
    verdictsOf: (id) => situation.verdicts.filter(({ a, b }) => a === id || b === id),
    questionsOf: (id) => situation.figures.filter(({ claims }) => claims.includes(id)),
  };
}

function placedMentions(extraction: Extraction): readonly PlacedMention[] {
  return mentionsOf(extraction).map((mention) => ({ mention, extraction }));
}

function byId<Id, Item>(items: readonly Item[], idOf: (item: Item) => Id): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [idOf(item), item]));
}
