// Footnotes as links to the marked words, and the small pieces every section is made of.

import type { Bounded, Note, Notes, Source } from "../brief/model.ts";
import { count, groupDigits } from "../brief/words.ts";
import { escapeHtml } from "./escape.ts";
import type { Marks } from "./marks.ts";

/** A footnote that opens the report at its words. */
export function cite(note: Note, marks: Marks): string {
  const number = marks.numberOf(note);
  const label = escapeHtml(note.label);
  if (number === undefined) return `<span class="note">[${label}]</span>`;
  const claim = note.claim === undefined ? "" : ` data-claim="${escapeHtml(note.claim)}"`;
  return `<a class="note" href="#m${number}" data-m="${number}"${claim}>[${label}]</a>`;
}

/** The footnotes of a line. */
export function citeAll({ shown, more }: Notes, marks: Marks): string {
  if (shown.length === 0) return "";
  const left = more === 0 ? "" : ` <span class="soft">and ${groupDigits(more)} more</span>`;
  return `<span class="notes">${shown.map((note) => cite(note, marks)).join(" ")}${left}</span>`;
}

/** A source chain, outermost first, each with its kind. */
export function writeChain(chain: readonly Source[]): string {
  return chain
    .map(({ name, kind }) => {
      const beside = kind === undefined ? "" : ` <span class="kind">${escapeHtml(kind)}</span>`;
      return `<span class="hop">${escapeHtml(name)}${beside}</span>`;
    })
    .join('<span class="then"> &gt; </span>');
}

/** What everybody reads, the rest folded away, and how many are left to the record. */
export function writeBounded<Item>(
  { main, rest, more }: Bounded<Item>,
  write: (items: readonly Item[]) => string,
): string {
  const folded =
    rest.length === 0
      ? ""
      : `<details><summary>${count(rest.length, "more", "more")}</summary>${write(rest)}</details>`;
  const left = more === 0 ? "" : `<p class="soft">And ${groupDigits(more)} more in the record.</p>`;
  return `${main.length === 0 ? "" : write(main)}${folded}${left}`;
}
