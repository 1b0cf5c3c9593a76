// What every section in Markdown is made of: words of reports escaped, headings, lists, footnotes and what they lead to.

import type { Bounded, Brief, Note, Notes } from "../brief/model.ts";
import { groupDigits } from "../brief/words.ts";

/** Text that Markdown takes as it is: no emphasis, link, heading, table cell or tag comes of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]~|$]/g, "\\$&")
    .replace(/\b(https?|ftp|mailto):/gi, "$1\\:")
    .replace(/\bwww\./gi, "www\\.")
    .replace(/@/g, "\\@")
    .replace(/^\s*[-=+#>]/, (start) => start.replace(/\S/, "\\$&"))
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

/** A heading and what stands under it; nothing where nothing does. */
export function section(title: string, blocks: readonly string[]): readonly string[] {
  const full = blocks.filter((block) => block !== "");
  return full.length === 0 ? [] : [`## ${title}`, ...full];
}

/** A list item for each of those shown, and how many are left to the record. */
export function list<Item>(
  { main, rest, more }: Bounded<Item>,
  write: (item: Item) => readonly string[],
): readonly string[] {
  if (main.length === 0) return [];
  const items = main.map((item) => {
    const [first = "", ...others] = write(item);
    return [`- ${first}`, ...others.map((line) => `  ${line}`)].join("  \n");
  });
  return [items.join("\n"), ...remainder(rest.length + more)];
}

/** Blocks for each of those shown, and how many are left to the record. */
export function spread<Item>(
  { main, rest, more }: Bounded<Item>,
  write: (item: Item) => readonly string[],
): readonly string[] {
  return [...main.flatMap(write), ...remainder(rest.length + more)];
}

/** Says that a list goes on in the record. */
export function remainder(left: number): readonly string[] {
  return left === 0 ? [] : [`And ${groupDigits(left)} more in the record.`];
}

/** One footnote, which leads to its sentence. */
export function cite({ label }: Note): string {
  return `[\\[${escapeMarkdown(label)}\\]](#${anchorName(label)})`;
}

/** The footnotes of a line. */
export function citeAll({ shown, more }: Notes): string {
  const left = more === 0 ? "" : ` and ${groupDigits(more)} more`;
  return shown.length === 0 ? "" : ` ${shown.map(cite).join(" ")}${left}`;
}

function anchor(label: string): string {
  return `<a id="${anchorName(label)}"></a>`;
}

/** Letters, digits and hyphens only, different for different labels. */
function anchorName(label: string): string {
  const plain = label.replace(/[^A-Za-z0-9]/g, (sign) =>
    sign === ":" ? "-" : `_${sign.charCodeAt(0).toString(16)}_`,
  );
  return `ref-${plain}`;
}

/** The sentences that footnotes lead to. */
export function writeReferences(references: Brief["references"]): string {
  return references
    .map(
      ({ label, name, words }) =>
        `- ${anchor(label)}**${escapeMarkdown(label)}** ${escapeMarkdown(`${name}: ${words}`)}`,
    )
    .join("\n");
}
