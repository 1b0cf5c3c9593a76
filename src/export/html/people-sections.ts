// What is disputed, what is missing, and who the actors are.

import type {
  ActorEntry,
  Brief,
  DisputeEntry,
  DisputeGroup,
  DisputeSide,
  RelationLine,
} from "../brief/model.ts";
import { endSentence } from "../brief/plain.ts";
import { capital, count, listed } from "../brief/words.ts";
import { cite, citeAll, writeBounded, writeChain } from "./cite.ts";
import { elementId, escapeHtml } from "./escape.ts";
import type { Marks } from "./marks.ts";

/** Both sides of every dispute, quoted, with the reason. */
export function writeDisputes({ disputed }: Brief, marks: Marks): string {
  if (disputed.main.length === 0)
    return "<p>No two answers were found to stand against each other.</p>";
  return writeBounded(disputed, (groups) =>
    groups.map((group) => writeGroup(group, marks)).join(""),
  );
}

function writeGroup({ kind, about, pairs }: DisputeGroup, marks: Marks): string {
  const word = kind === "dispute" ? "disputed" : "unclear";
  const list = writeBounded(
    pairs,
    (items) => `<ol class="disputes">${items.map((pair) => writePair(pair, marks)).join("")}</ol>`,
  );
  return `<section class="dispute"><h3>${escapeHtml(about)} <span class="tag ${word}">${word}</span></h3>${list}</section>`;
}

function writePair({ id, a, b, because }: DisputeEntry, marks: Marks): string {
  return `<li id="${elementId(id)}"><div class="sides">${writeSide(a, marks)}${writeSide(b, marks)}</div>
<p><b>Why:</b> ${escapeHtml(endSentence(because))} <small class="id">${escapeHtml(id)}</small></p></li>`;
}

function writeSide({ words, chain, note }: DisputeSide, marks: Marks): string {
  return `<blockquote><p dir="auto">${escapeHtml(words)}</p><footer>${writeChain(chain)} ${cite(note, marks)}</footer></blockquote>`;
}

/** What no report says, a line a question. */
export function writeGaps({ gaps }: Brief, marks: Marks): string {
  const lines = gaps.main.map(
    ({ words, notes }) => `<li>${escapeHtml(words)} ${citeAll(notes, marks)}</li>`,
  );
  const left = gaps.more === 0 ? "" : `<p class="soft">And ${gaps.more} more in the record.</p>`;
  return `<ul>${lines.join("")}</ul>${left}`;
}

/** The actors with their other spellings, offices and relations. */
export function writeActors({ actors }: Brief, marks: Marks): string {
  if (actors.main.length === 0) return "<p>No person, organisation or group is named.</p>";
  return writeBounded(
    actors,
    (items) => `<ul class="actors">${items.map((actor) => writeActor(actor, marks)).join("")}</ul>`,
  );
}

function writeActor(actor: ActorEntry, marks: Marks): string {
  const others = actor.otherNames.map(({ text, count: times }) => `${text} (${times})`);
  const facts = [
    ...(others.length === 0 ? [] : [`Also as ${listed(others)}.`]),
    ...(actor.roles.length === 0 ? [] : [endSentence(`Called ${listed(actor.roles)}`)]),
    ...actor.doubts,
  ];
  const relations = writeBounded(
    actor.relations,
    (lines) => `<ul>${lines.map((line) => writeRelation(line, marks)).join("")}</ul>`,
  );
  return `<li id="${elementId(actor.id)}"><h3>${escapeHtml(actor.name)}</h3>
<p><span class="soft">${escapeHtml(capital(actor.kind))}, ${count(actor.mentions, "mention")}.</span> ${escapeHtml(facts.join(" "))} ${citeAll(actor.notes, marks)}</p>${relations}</li>`;
}

function writeRelation({ words, caution, saidBy, notes }: RelationLine, marks: Marks): string {
  const beside =
    caution === undefined ? "" : ` <span class="tag warn">${escapeHtml(caution)}</span>`;
  return `<li>${escapeHtml(capital(words))}${beside}, says ${escapeHtml(endSentence(saidBy))} ${citeAll(notes, marks)}</li>`;
}
