// What happened, as a timeline.

import type { Brief, EventEntry } from "../brief/model.ts";
import { endSentence } from "../brief/plain.ts";
import { capital, groupDigits } from "../brief/words.ts";
import { citeAll, writeBounded } from "./cite.ts";
import { elementId, escapeHtml } from "./escape.ts";
import type { Marks } from "./marks.ts";

/** The timeline; undated events stand at its end. */
export function writeEvents({ happened, alsoTold }: Brief, marks: Marks): string {
  if (happened.main.length === 0) return "<p>No event was made out.</p>";
  const write = (events: readonly EventEntry[]) =>
    `<ol class="timeline">${events.map((event) => writeEvent(event, marks)).join("")}</ol>`;
  return writeBounded(happened, write) + writeAlsoTold(alsoTold, write);
}

function writeAlsoTold(
  { main, rest, more }: Brief["alsoTold"],
  write: (events: readonly EventEntry[]) => string,
): string {
  const events = [...main, ...rest];
  if (events.length === 0) return "";
  const left = more === 0 ? "" : `<p class="soft">And ${groupDigits(more)} more in the record.</p>`;
  const summary = `Also told, each by one report and without figures: ${groupDigits(events.length + more)}`;
  return `<details><summary>${summary}</summary>${write(events)}${left}</details>`;
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
  const part = event.partOf === undefined ? "" : ' class="part"';
  return `<li id="${elementId(event.id)}"${part}><p class="when">${escapeHtml(event.when)}</p><div>
<h3>${escapeHtml(event.what)}${where}${caution}</h3>
<p>${escapeHtml(sayFacts(event))} ${citeAll(event.notes, marks)}</p>
${quote}${linkFigures(event)}</div></li>`;
}

function sayFacts({ partOf, parties, toldBy }: EventEntry): string {
  return [
    ...(partOf === undefined ? [] : [endSentence(capital(partOf))]),
    ...(parties === undefined ? [] : [endSentence(capital(parties))]),
    `Told by ${toldBy}.`,
  ].join(" ");
}

function linkFigures({ figures }: EventEntry): string {
  if (figures.length === 0) return "";
  const links = figures.map(
    ({ id, words }) => `<a href="#${elementId(id)}">${escapeHtml(words)}</a>`,
  );
  return `<p class="see">Figures: ${links.join("; ")}</p>`;
}
