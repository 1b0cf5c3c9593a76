// The list of who says what as Markdown: a heading for each group, a list item for each claim, words of reports escaped.

import { escapeMarkdown } from "../markdown.ts";
import { sayWords } from "./abridge.ts";
import type { ClaimGroup } from "./group.ts";
import type { ClaimLine } from "./model.ts";
import { sayChain, sayPlace } from "./terminal.ts";

const wordsLength = 600;

/** One document, a line break at the end. */
export function renderClaimsMarkdown(head: string, groups: readonly ClaimGroup[]): string {
  const blocks = ["# Who says what", escapeMarkdown(head), ...groups.flatMap(writeGroup)];
  return `${blocks.join("\n\n")}\n`;
}

function writeGroup({ title, beside, size, notes, lines }: ClaimGroup): readonly string[] {
  const more = beside === undefined ? "" : ` (${beside})`;
  return [
    `## ${escapeMarkdown(`${title}${more}`)}`,
    escapeMarkdown([`${size}.`, ...notes].join(" ")),
    lines.map(writeLine).join("\n"),
  ];
}

function writeLine(line: ClaimLine): string {
  const caution = line.caution === undefined ? "" : ` (${line.caution})`;
  const said = `**${escapeMarkdown(`${line.act}${caution}`)}**: ${escapeMarkdown(sayWords(line, wordsLength))}`;
  return `- ${said}  \n  ${escapeMarkdown(`${sayChain(line)} ${sayPlace(line)}`)} \`${line.id}\``;
}
