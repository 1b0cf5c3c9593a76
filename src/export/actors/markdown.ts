// The actors as Markdown: a list item each, footnotes led to the references.

import { citeAll, escapeMarkdown, list, section, writeReferences } from "../markdown/blocks.ts";
import type { Actor, ActorList } from "./model.ts";
import { type ActorFact, factsOf, sayKind } from "./words.ts";

/** Who is in it, as a document of its own. */
export function renderActorsMarkdown(
  head: string,
  { actors, references }: Pick<ActorList, "actors" | "references">,
): string {
  const blocks = [
    "# Actors",
    escapeMarkdown(head),
    ...list({ main: actors, rest: [], more: 0 }, writeActor),
    ...section("References", [writeReferences(references)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function writeActor(actor: Actor): readonly string[] {
  const kind = escapeMarkdown(`(${sayKind(actor)})`);
  return [
    `**${escapeMarkdown(actor.name)}** ${kind}${citeAll(actor.notes)}`,
    ...factsOf(actor).map(writeFact),
  ];
}

function writeFact({ label, words, caution, after, notes }: ActorFact): string {
  const before = label === undefined ? "" : `${label}: `;
  const beside = caution === undefined ? "" : ` (${caution})`;
  const cited = notes === undefined ? "" : citeAll(notes);
  return escapeMarkdown(`${before}${words}${beside}${after}`) + cited;
}
