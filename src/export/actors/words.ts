// The lines of one actor in plain words, the same for a terminal and for Markdown; a footnote follows each that has one.

import { boundNotes } from "../brief/context.ts";
import type { Notes } from "../brief/model.ts";
import { endSentence } from "../brief/plain.ts";
import { sayTie } from "../brief/ties.ts";
import {
  capital,
  count,
  entityKindWords,
  groupDigits,
  listed,
  stanceNouns,
} from "../brief/words.ts";
import { sayReports } from "../independent.ts";
import type { Actor, Deed } from "./model.ts";

/** A line, what stands in front of it where there is such, and the caution in the midst of it. */
export interface ActorFact {
  readonly label: string | undefined;
  readonly words: string;
  readonly caution: string | undefined;
  readonly after: string;
  readonly notes: Notes | undefined;
}

const rolesShown = 8;
const tiesShown = 24;
const namesShown = 16;
const deedsShown = 4;

/** `person, 51 mentions in 9 reports`. */
export function sayKind({ kind, mentions, found }: Actor): string {
  return `${entityKindWords[kind]}, ${count(mentions, "mention")} in ${sayReports(found)}`;
}

/** All that is told of an actor, line by line. */
export function factsOf(actor: Actor): readonly ActorFact[] {
  const { roles, ties } = actor;
  return [
    ...fact("Named", sayNames(actor)),
    ...fact("Place", sayPlace(actor)),
    ...roles.slice(0, rolesShown).map(
      ({ words, saidBy, notes }): ActorFact => ({
        label: "Called",
        words,
        caution: undefined,
        after: saidBy === "" ? "." : `, says ${endSentence(saidBy)}`,
        notes,
      }),
    ),
    ...remainder(roles.length - rolesShown, "Called", "role"),
    ...ties.slice(0, tiesShown).map(
      (tie): ActorFact => ({
        label: undefined,
        words: capital(sayTie(tie, actor.entity)),
        caution: tie.caution,
        after: `, says ${endSentence(tie.saidBy)}`,
        notes: tie.notes,
      }),
    ),
    ...remainder(ties.length - tiesShown, undefined, "relation"),
    ...saySpeaking(actor),
    ...sayDeeds("Told to have done", actor.did),
    ...sayDeeds("Told to have befallen them", actor.befell),
    ...fact("Reports", listReports(actor)),
  ];
}

function fact(label: string | undefined, words: string, notes?: Notes): readonly ActorFact[] {
  return words === ""
    ? []
    : [{ label, words: endSentence(words), caution: undefined, after: "", notes }];
}

function remainder(left: number, label: string | undefined, noun: string): readonly ActorFact[] {
  return left > 0 ? fact(label, `And ${count(left, `more ${noun}`)} in the record`) : [];
}

function sayNames({ name, names }: Actor): string {
  if (names.length === 1 && names[0]?.text === name) return "";
  const shown = names.slice(0, namesShown).map(({ text, count: times }) => `${text} (${times})`);
  const left = names.length - namesShown;
  return listed(left > 0 ? [...shown, count(left, "other")] : shown);
}

function sayPlace({ place }: Actor): string {
  if (place === undefined) return "";
  const { name, country, because } = place;
  return `${country === undefined ? name : `${name} (${country})`}: ${because}`;
}

function saySpeaking({ speaking }: Actor): readonly ActorFact[] {
  const { claims, stances, notes } = speaking;
  if (claims === 0) return [];
  const acts = stances.flatMap(({ stance, count: times }) => {
    const noun = stanceNouns[stance];
    return noun === undefined ? [] : [count(times, ...noun)];
  });
  const among = acts.length === 0 ? "" : ` (${acts.join(", ")})`;
  return fact("Statements", `${groupDigits(claims)} in ${sayReports(speaking)}${among}`, notes);
}

function sayDeeds(label: string, deeds: readonly Deed[]): readonly ActorFact[] {
  const shown = deeds.slice(0, deedsShown).map(({ title, caution }) => {
    const beside = caution === undefined ? "" : ` (${caution})`;
    return title + beside;
  });
  const left = deeds.length - shown.length;
  const words = [...shown, ...(left > 0 ? [`and ${count(left, "other event")}`] : [])].join("; ");
  return fact(label, words, boundNotes(deeds.flatMap(({ notes }) => notes.shown)));
}

function listReports({ labels }: Actor): string {
  const shown = labels.slice(0, namesShown);
  const left = labels.length - shown.length;
  return listed(left > 0 ? [...shown, count(left, "other")] : shown);
}
