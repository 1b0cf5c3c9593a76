// The words of the network: what a relation is called on its line, how one is told in a sentence, what the drawing says of
// itself to those who do not see it.

import type { RelationKind } from "../../../model/relation.ts";
import { endSentence } from "../../brief/plain.ts";
import type { Tie } from "../../brief/ties.ts";
import { count, entityKindWords } from "../../brief/words.ts";
import type { Network, NetworkNode } from "./choose.ts";

/** On a line of the drawing. */
export const tieWords: Readonly<Record<RelationKind, string>> = {
  allied: "allied",
  hostile: "hostile",
  supports: "supports",
  leads: "leads",
  member: "member",
  "speaks-for": "speaks for",
  controls: "controls",
  ordered: "orders",
  met: "met",
};

/** Between the names of two in a sentence: now, and where it is over. */
const tieVerbs: Readonly<Record<RelationKind, readonly [now: string, then: string]>> = {
  allied: ["is allied with", "was allied with"],
  hostile: ["is hostile to", "was hostile to"],
  supports: ["supports", "supported"],
  leads: ["leads", "led"],
  member: ["is a member of", "was a member of"],
  "speaks-for": ["speaks for", "spoke for"],
  controls: ["controls", "controlled"],
  ordered: ["gave orders to", "gave orders to"],
  met: ["met", "met"],
};

/** `is allied with`, `was allied with`. */
export function verbOf(tie: Tie): string {
  return tieVerbs[tie.kind][isOver(tie) ? 1 : 0];
}

/** Whether it is told as over, or with an end. */
export function isOver({ over, until }: Tie): boolean {
  return over || until !== undefined;
}

/** `Harbour Brigade is allied with Northern Front, since May 2031 (hedged), says Coast Herald.` */
export function sayWholeTie(tie: Tie): string {
  const { a, b, when, caution, saidBy } = tie;
  const time = when === undefined ? "" : `, ${when}`;
  const beside = caution === undefined ? "" : ` (${caution})`;
  return endSentence(`${a.name} ${verbOf(tie)} ${b.name}${time}${beside}, says ${saidBy}`);
}

/** `Northern Front, group, 6 mentions, 3 relations`. */
export function sayNode({ name, kind, mentions, ties }: NetworkNode): string {
  return [name, entityKindWords[kind], count(mentions, "mention"), count(ties, "relation")].join(
    ", ",
  );
}

/** What is drawn and what is left to the table. */
export function sayNetwork({ nodes, drawn, table, more }: Network): string {
  const actors = count(nodes.length, "actor or place", "actors and places");
  const shown = `${count(drawn.length, "relation")} between ${actors}`;
  const left = table.length + more - drawn.length;
  return left === 0
    ? `${shown}, all that reports tell.`
    : `${shown}, those most spoken of; ${count(left, "other")} in the table below.`;
}
