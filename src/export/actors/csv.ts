// The actors as a table, a row an actor.

import { sayTie } from "../brief/ties.ts";
import { type Columns, toCsv } from "../csv.ts";
import type { Actor } from "./model.ts";

const columns = {
  entity: ({ entity }) => entity,
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  names: ({ names }) => names.map(({ text, count }) => `${text} (${count})`).join("; "),
  roles: ({ roles }) => roles.map(({ words, saidBy }) => `${words} [${saidBy}]`).join("; "),
  allied: (actor) => sayTies(actor, "allied"),
  hostile: (actor) => sayTies(actor, "hostile"),
  other_relations: (actor) => sayTies(actor, undefined),
  mentions: ({ mentions }) => String(mentions),
  reports: ({ labels }) => String(labels.length),
  says: ({ speaking }) => String(speaking.claims),
  did: ({ did }) => String(did.length),
  befell: ({ befell }) => String(befell.length),
  place: ({ place }) => place?.name ?? "",
  lat: ({ place }) => (place === undefined ? "" : String(place.lat)),
  lon: ({ place }) => (place === undefined ? "" : String(place.lon)),
  refs: ({ refs }) => refs.join(" "),
} as const satisfies Columns<Actor>;

/** The rows, the names of the columns first. Whose word a role or a relation is stands in brackets after it. */
export function toActorsCsv(actors: readonly Actor[]): Iterable<string> {
  return toCsv(columns, actors);
}

/** Those of one kind, or all but the kinds that have columns of their own. */
function sayTies({ ties, entity }: Actor, wanted: "allied" | "hostile" | undefined): string {
  return ties
    .filter(({ kind }) =>
      wanted === undefined ? kind !== "allied" && kind !== "hostile" : kind === wanted,
    )
    .map((tie) => {
      const caution = tie.caution === undefined ? "" : ` (${tie.caution})`;
      return `${sayTie(tie, entity)}${caution} [${tie.saidBy}]`;
    })
    .join("; ");
}
