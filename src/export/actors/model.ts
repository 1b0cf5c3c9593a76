// Who is in it, as a list: for a person a block an actor, for programs a row. Every string is plain words on one line.

import type { Stance } from "../../model/claim.ts";
import type { ClaimId, EntityId, EventId } from "../../model/ids.ts";
import type { EntityKind } from "../../model/mention.ts";
import type { Placed } from "../../model/place.ts";
import type { Notes, Reference } from "../brief/model.ts";
import type { Tie } from "../brief/ties.ts";
import type { ReportCount } from "../independent.ts";

/** The kinds of entity that can act. */
export const actorKinds = ["person", "organisation", "group"] as const satisfies EntityKind[];

/** An office or description. */
export interface ActorRole {
  /** `Governor (Tarn Province), since May 2031`. */
  readonly words: string;
  /** `Coast Herald`, `Coast Herald > Aldo Verin`: on whose word. */
  readonly saidBy: string;
  readonly claims: readonly ClaimId[];
  readonly notes: Notes;
}

/** What somebody is told to have said first-hand, in numbers. */
export interface Speaking extends ReportCount {
  /** As many lines as `sitrep claims` has under the name. */
  readonly claims: number;
  /** How many of each stance, the commonest first. */
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
  readonly notes: Notes;
}

/** An event that somebody is told to have done, or that is told to have befallen them. */
export interface Deed {
  readonly event: EventId;
  /** `Attack, Port Selin, Friday (undated)`. */
  readonly title: string;
  /** Why it is not told as done. */
  readonly caution: string | undefined;
  readonly notes: Notes;
}

export interface Actor {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** Every form of the name, the most used first. */
  readonly names: readonly { readonly text: string; readonly count: number }[];
  /** How often it is spoken of, by whatever words. */
  readonly mentions: number;
  /** In how many reports it is spoken of. */
  readonly found: ReportCount;
  /** What the reports that speak of it are called in footnotes, and by whoever sent them. */
  readonly labels: readonly string[];
  readonly refs: readonly string[];
  readonly roles: readonly ActorRole[];
  /** Where it is, where a gazetteer tells. */
  readonly place: Placed | undefined;
  readonly ties: readonly Tie[];
  readonly speaking: Speaking;
  readonly did: readonly Deed[];
  readonly befell: readonly Deed[];
  /** Where it is first spoken of. */
  readonly notes: Notes;
}

/** The actors asked for, those most spoken of first. */
export interface ActorList extends ReportCount {
  readonly actors: readonly Actor[];
  /** How many there are in all, asked for or not. */
  readonly all: number;
  readonly references: readonly Reference[];
}
