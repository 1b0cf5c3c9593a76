// The figures as Markdown: a table a question, footnotes led to the references.

import { escapeMarkdown, section, writeReferences } from "../markdown/blocks.ts";
import { writeFigures } from "../markdown.ts";
import type { FigureList } from "./model.ts";

/** Figures alone as a document of their own, with the sentences their footnotes lead to. */
export function renderFiguresMarkdown(
  head: string,
  { sections, references }: Pick<FigureList, "sections" | "references">,
): string {
  const blocks = [
    "# Figures",
    escapeMarkdown(head),
    ...sections.flatMap(writeFigures),
    ...section("References", [writeReferences(references)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}
