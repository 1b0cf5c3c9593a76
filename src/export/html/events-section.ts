// What happened, as a timeline.

import type { Brief, EventEntry } from "../brief/model.ts";
import { count, listed } from "../brief/words.ts";
import { citeAll, writeBounded } from "./cite.ts";
import { elementId, escapeHtml } from "./escape.ts";
import type { Marks } from "./marks.ts";

/** The timeline; undated events stand at its end. */
export function writeEvents({ happened }: Brief, marks: Marks): string {
  if (happened.main.length === 0) return "<p>No event was made out.</p>";
  return writeBounded(
    happened,
    (events) =>
      `<ol class="timeline">${events.map((event) => writeEvent(event, marks)).join("")}</ol>`,
  );
}

function writeEvent(event: EventEntry, marks: Marks): string {
  const where = event.where === undefined ? "" : `, ${escapeHtml(event.where)}`;
  const caution =
    event.caution === undefined
      ? ""
      : ` <span class="tag warn">${escapeHtml(event.caution)}</span>`;
  const quote =
    event.quote === undefined
      ? ""
      : `<blockquote><p dir="auto">${escapeHtml(event.quote.words)}</p><footer>${escapeHtml(event.quote.source)}</footer></blockquote>`;
  return `<li id="${elementId(event.id)}"><p class="when">${escapeHtml(event.when)}</p><div>
<h3>${escapeHtml(event.what)}${where}${caution}</h3>
<p>${escapeHtml(sayParties(event))} ${citeAll(event.notes, marks)}</p>
${quote}${linkFigures(event)}</div></li>`;
}

function sayParties({ actors, targets, toldBy }: EventEntry): string {
  const left = toldBy.rest.length + toldBy.more;
  const tellers = left === 0 ? toldBy.main : [...toldBy.main, count(left, "other")];
  return [
    ...(actors.length === 0 ? [] : [`Named as doing it: ${listed(actors)}.`]),
    ...(targets.length === 0 ? [] : [`Named as its target: ${listed(targets)}.`]),
    `Told by ${listed(tellers)}.`,
  ].join(" ");
}

function linkFigures({ figures }: EventEntry): string {
  if (figures.length === 0) return "";
  const links = figures.map(
    ({ id, measure, status }) =>
      `<a href="#${elementId(id)}">${escapeHtml(measure)}: ${escapeHtml(status)}</a>`,
  );
  return `<p class="see">Figures: ${links.join("; ")}</p>`;
}
