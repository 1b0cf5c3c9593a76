// The list of who says what as Markdown: a heading for each group, a list item for each claim, words of reports escaped.

import { escapeMarkdown } from "../markdown/blocks.ts";
import { sayWords } from "./abridge.ts";
import type { ClaimGroup } from "./group.ts";
import type { ClaimLine } from "./model.ts";
import { type ClaimPaper, sayChannelled, sayPlace, sayReasons } from "./terminal.ts";
import { sayVoice } from "./voices.ts";

const wordsLength = 600;

/** One document, a line break at the end. */
export function renderClaimsMarkdown({ head, groups, why = false }: ClaimPaper): string {
  const blocks = [
    "# Who says what",
    escapeMarkdown(head),
    ...groups.flatMap((group) => writeGroup(group, why)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function writeGroup(
  { title, beside, size, notes, lines }: ClaimGroup,
  why: boolean,
): readonly string[] {
  const more = beside === undefined ? "" : ` (${beside})`;
  return [
    `## ${escapeMarkdown(`${title}${more}`)}`,
    escapeMarkdown([`${size}.`, ...notes].join(" ")),
    lines.map((line) => writeLine(line, why)).join("\n"),
  ];
}

function writeLine(line: ClaimLine, why: boolean): string {
  const caution = line.caution === undefined ? "" : ` (${line.caution})`;
  const said = `**${escapeMarkdown(`${line.act}${caution}`)}**: ${escapeMarkdown(sayWords(line, wordsLength))}`;
  const voice = sayVoice(line);
  const place = `${sayChannelled(line)} ${sayPlace(line)}`;
  const beside = voice === undefined ? "" : ` (${escapeMarkdown(voice)})`;
  const reasons = why ? sayReasons(line).map((reason) => `  \n  ${escapeMarkdown(reason)}`) : [];
  return `- ${said}  \n  ${escapeMarkdown(place)} \`${line.id}\`${beside}${reasons.join("")}`;
}
