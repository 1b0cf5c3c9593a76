// Which actors and relations the network draws: sides first, then those most spoken of, as many as can be told apart; who has
// nothing but an office is left to the table where there is enough else to draw.

import type { EntityId } from "../../../model/ids.ts";
import type { EntityKind } from "../../../model/mention.ts";
import { type RelationKind, relationKinds } from "../../../model/relation.ts";
import type { Situation } from "../../../model/situation.ts";
import { type BriefContext, makeContext } from "../../brief/context.ts";
import { type Party, type Tie, tellTies } from "../../brief/ties.ts";

/** An actor, or a place that somebody holds or leads. */
export interface NetworkNode extends Party {
  /** Of all that stand in some relation, from 0, whoever is spoken of most first. */
  readonly index: number;
  readonly kind: EntityKind;
  /** Whether some report names it; else it is only described ("gunmen"). */
  readonly named: boolean;
  readonly mentions: number;
  /** How many relations it stands in. */
  readonly ties: number;
}

/** A relation, and its ends among all that stand in some. */
export interface NetworkTie extends Tie {
  /** Of all relations of the table, from 0. */
  readonly index: number;
  readonly ends: readonly [NetworkNode, NetworkNode];
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly drawn: readonly NetworkTie[];
  /** All that is drawn and more, by kind. */
  readonly table: readonly NetworkTie[];
  /** How many relations are only in the record. */
  readonly more: number;
}

const mostNodes = 25;
const mostDrawn = 60;
const mostRows = 300;

/** The network of a situation. */
export function chooseNetwork(situation: Situation): Network {
  const context = makeContext(situation);
  const told = tellTies(context);
  const nodes = numberNodes(told, context);
  const ties = told
    .flatMap((tie): readonly Omit<NetworkTie, "index">[] => {
      const [a, b] = [nodes.get(tie.a.id), nodes.get(tie.b.id)];
      return a === undefined || b === undefined ? [] : [{ ...tie, ends: [a, b] }];
    })
    .toSorted((x, y) => weightOf(y) - weightOf(x));
  const kept = ties.slice(0, mostRows).map((tie, index): NetworkTie => ({ ...tie, index }));
  const drawn = drawable(sidesFirst(kept));
  const shown = new Set(drawn.flatMap(({ ends }) => ends));
  return {
    nodes: [...shown],
    drawn,
    table: kept.toSorted(byKind),
    more: ties.length - kept.length,
  };
}

function numberNodes(
  told: readonly Tie[],
  { entities, named }: BriefContext,
): ReadonlyMap<EntityId, NetworkNode> {
  const counts = new Map<EntityId, number>();
  for (const { a, b } of told)
    for (const { id } of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const parties = new Map(told.flatMap(({ a, b }) => [[a.id, a] as const, [b.id, b] as const]));
  const nodes = [...parties.values()].flatMap((party) => {
    const entity = entities.get(party.id);
    if (entity === undefined) return [];
    const { kind, mentions } = entity;
    const ties = counts.get(party.id) ?? 0;
    return [{ ...party, kind, named: named.has(party.id), mentions: mentions.length, ties }];
  });
  return new Map(
    nodes
      .toSorted((a, b) => b.mentions - a.mentions)
      .map((node, index) => [node.id, { ...node, index }]),
  );
}

/** What two much spoken of stand in weighs most. */
function weightOf({ ends: [a, b] }: Pick<NetworkTie, "ends">): number {
  return a.mentions + b.mentions + 4 * Math.min(a.mentions, b.mentions);
}

function byKind(a: NetworkTie, b: NetworkTie): number {
  return relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind) || a.index - b.index;
}

/** Offices: who speaks, leads or belongs where. They say who somebody is, not how two stand to each other. */
export const officeKinds: ReadonlySet<RelationKind> = new Set(["leads", "member", "speaks-for"]);
/** What says outright who is with whom and who against. */
const sided: ReadonlySet<RelationKind> = new Set(["allied", "hostile", "supports"]);
/** From so many relations other than offices, a drawing says something without islands of offices. */
const enough = 3;

/** Sides, what else two have to do with each other, then offices; without offices that hang on nothing else, if enough is left. */
function sidesFirst(ties: readonly NetworkTie[]): readonly NetworkTie[] {
  const rankOf = ({ kind }: NetworkTie) => (sided.has(kind) ? 0 : officeKinds.has(kind) ? 2 : 1);
  const standing = ties.filter(({ kind }) => !officeKinds.has(kind));
  const known = new Set(standing.flatMap(({ ends }) => ends));
  const kept =
    standing.length < enough
      ? ties
      : ties.filter(
          ({ kind, ends }) => !officeKinds.has(kind) || ends.some((end) => known.has(end)),
        );
  return kept.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The first whose ends still find room. */
function drawable(ties: readonly NetworkTie[]): readonly NetworkTie[] {
  const shown = new Set<NetworkNode>();
  const drawn: NetworkTie[] = [];
  for (const tie of ties) {
    const missing = tie.ends.filter((end) => !shown.has(end));
    if (drawn.length === mostDrawn || shown.size + missing.length > mostNodes) continue;
    for (const end of missing) shown.add(end);
    drawn.push(tie);
  }
  return drawn;
}
