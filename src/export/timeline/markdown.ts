// The timeline as Markdown: a list item an event, footnotes led to the references.

import { escapeMarkdown, list, section, writeReferences } from "../markdown/blocks.ts";
import { writeEvent } from "../markdown.ts";
import type { Timeline } from "./model.ts";

/** What happened when, as a document of its own. */
export function renderTimelineMarkdown(
  head: string,
  { dated, undated, references }: Pick<Timeline, "dated" | "undated" | "references">,
): string {
  const listAll = (moments: Timeline["dated"]) =>
    list({ main: moments.map(({ entry }) => entry), rest: [], more: 0 }, writeEvent);
  const blocks = [
    "# Timeline",
    escapeMarkdown(head),
    ...listAll(dated),
    ...section("Without a date", listAll(undated)),
    ...section("References", [writeReferences(references)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}
