// The actors for programs: an object each.

import type { Time } from "../../model/time.ts";
import type { Notes } from "../brief/model.ts";
import type { Tie } from "../brief/ties.ts";
import type { Actor } from "./model.ts";

/** What a program gets of an actor. */
export function actorForPrograms(actor: Actor): object {
  const { labels: _, found, ties, roles, place, speaking, did, befell, notes, ...rest } = actor;
  return {
    ...rest,
    independent: found.independent,
    roles: roles.map(cited),
    relations: ties.map((tie) => tieForPrograms(tie, actor.entity)),
    speaking: cited(speaking),
    did: did.map(cited),
    befell: befell.map(cited),
    place: place && { name: place.name, country: place.country, lat: place.lat, lon: place.lon },
    notes: labelsOf(notes),
  };
}

function tieForPrograms(tie: Tie, self: Actor["entity"]): object {
  const { id, kind, a, b, from, until, over, word, saidBy, deniedBy, caution, claims } = tie;
  return {
    ...{ id, relation: kind, direction: a.id === self ? "to" : "from" },
    other: a.id === self ? b : a,
    from: timeForPrograms(from),
    until: timeForPrograms(until),
    ...{ over, word, saidBy, deniedBy, caution, claims },
    notes: labelsOf(tie.notes),
  };
}

function timeForPrograms(time: Time | undefined): object | undefined {
  return (
    time && { edtf: time.edtf, earliest: time.earliest, latest: time.latest, basis: time.basis }
  );
}

/** The same with its footnotes as labels: `004:3`. */
function cited<Told extends { readonly notes: Notes }>({ notes, ...told }: Told): object {
  return { ...told, notes: labelsOf(notes) };
}

function labelsOf({ shown }: Notes): readonly string[] {
  return shown.map(({ label }) => label);
}
