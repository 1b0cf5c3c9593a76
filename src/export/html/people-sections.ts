// What is disputed, what changed, what rests on one source, what is missing, the positions, and who the actors are.

import type {
  ActorEntry,
  Bounded,
  Brief,
  NotedLine,
  PositionEntry,
  RelationLine,
  SaidEntry,
} from "../brief/model.ts";
import type { DisputeEntry, DisputeSide } from "../brief/open-points.ts";
import { endSentence } from "../brief/plain.ts";
import { sayPoint } from "../brief/sayer.ts";
import { capital, count, disputeWords, groupDigits, listed } from "../brief/words.ts";
import { cite, citeAll, writeBounded } from "./cite.ts";
import { elementId, escapeHtml } from "./escape.ts";
import type { Marks } from "./marks.ts";

/** Every open question with who stands where, and the reason. */
export function writeDisputes({ disputed }: Brief, marks: Marks): string {
  if (disputed.main.length === 0)
    return "<p>No two answers were found to stand against each other.</p>";
  return writeBounded(
    disputed,
    (entries) =>
      `<ol class="disputes">${entries.map((entry) => writeDispute(entry, marks)).join("")}</ol>`,
  );
}

function writeDispute({ id, kind, about, sides, because }: DisputeEntry, marks: Marks): string {
  const tag = kind === "dispute" ? "disputed" : "unclear";
  const list = writeBounded(
    sides,
    (items) => `<ul class="sides">${items.map((side) => writeSide(side, marks)).join("")}</ul>`,
  );
  return `<li id="${elementId(id)}" class="dispute"><h3>${escapeHtml(about)} <span class="tag ${tag}">${disputeWords[kind]}</span></h3>${list}
<p><b>Why:</b> ${escapeHtml(endSentence(because))} <small class="id">${escapeHtml(id)}</small></p></li>`;
}

function writeSide({ label, toldBy, points }: DisputeSide, marks: Marks): string {
  const strong = label === undefined ? "" : `<b>${escapeHtml(label)}</b>`;
  const told = toldBy === undefined ? "" : `<span class="soft">${escapeHtml(toldBy)}</span>`;
  const heading = [strong, told].filter((part) => part !== "").join(", ");
  const left = points.rest.length + points.more;
  const said = points.main.map(
    (point) => `<span dir="auto">${escapeHtml(sayPoint(point))}</span> ${cite(point.note, marks)}`,
  );
  const more = left === 0 ? [] : [`and ${groupDigits(left)} more in the record`];
  return `<li>${heading === "" ? "" : `${heading}: `}${[...said, ...more].join("; ")}</li>`;
}

/** What changed: the order of reports, then a line a change. */
export function writeChanges({ changed }: Brief, marks: Marks): string {
  if (changed === undefined) return "";
  return `<p>${escapeHtml(changed.order)}</p>${writeLines(changed.entries, marks)}`;
}

/** Lines with their notes. */
export function writeLines(lines: Bounded<NotedLine>, marks: Marks): string {
  return writeBounded(lines, (items) => {
    const told = items.map(
      ({ words, notes }) => `<li>${escapeHtml(words)} ${citeAll(notes, marks)}</li>`,
    );
    return `<ul>${told.join("")}</ul>`;
  });
}

/** What each principal actor says, and with whom it stands. */
export function writePositions({ positions }: Brief, marks: Marks): string {
  if (positions.main.length === 0)
    return "<p>Nobody with a name is told to have said anything.</p>";
  return writeBounded(
    positions,
    (items) =>
      `<ul class="actors">${items.map((position) => writePosition(position, marks)).join("")}</ul>`,
  );
}

function writePosition({ name, kind, said, stands }: PositionEntry, marks: Marks): string {
  const beside = kind === undefined ? "" : ` <span class="kind">${escapeHtml(kind)}</span>`;
  const lines = writeBounded(
    said,
    (items) => `<ul>${items.map((one) => writeSaid(one, marks)).join("")}</ul>`,
  );
  return `<li><h3>${escapeHtml(name)}${beside}</h3>${lines}${writeRelations(stands, marks)}</li>`;
}

function writeSaid({ stance, caution, words, through, notes }: SaidEntry, marks: Marks): string {
  return `<li><span class="stance">${escapeHtml(capital(stance))}</span>${writeCaution(caution)} <span dir="auto">${escapeHtml(words)}</span> <span class="soft">${escapeHtml(through)}</span> ${citeAll(notes, marks)}</li>`;
}

function writeCaution(caution: string | undefined): string {
  return caution === undefined ? "" : ` <span class="tag warn">${escapeHtml(caution)}</span>`;
}

function writeRelations(relations: Bounded<RelationLine>, marks: Marks): string {
  return writeBounded(
    relations,
    (lines) => `<ul>${lines.map((line) => writeRelation(line, marks)).join("")}</ul>`,
  );
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
  return `<li id="${elementId(actor.id)}"><h3>${escapeHtml(actor.name)}</h3>
<p><span class="soft">${escapeHtml(capital(actor.kind))}, ${count(actor.mentions, "mention")}.</span> ${escapeHtml(facts.join(" "))} ${citeAll(actor.notes, marks)}</p>${writeRelations(actor.relations, marks)}</li>`;
}

function writeRelation({ words, caution, saidBy, notes }: RelationLine, marks: Marks): string {
  return `<li>${escapeHtml(capital(words))}${writeCaution(caution)}, says ${escapeHtml(endSentence(saidBy))} ${citeAll(notes, marks)}</li>`;
}
