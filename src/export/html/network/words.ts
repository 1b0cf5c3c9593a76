// The words of the network: what a relation is called on its line, how one is told in a sentence, what the drawing says of
// itself to those who do not see it.

import type { RelationKind } from "../../../model/relation.ts";
import { endSentence } from "../../brief/plain.ts";
import type { Tie } from "../../brief/ties.ts";
import { count, entityKindWords, pastRelationWords, relationWords } from "../../brief/words.ts";
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

/** Kinds that need a verb of their own to stand in a sentence. */
const verbs: Readonly<Partial<Record<RelationKind, string>>> = {
  allied: "is allied with",
  hostile: "is hostile to",
  member: "is a member of",
};

/** `is allied with`, `was allied with`: between the names of two. */
export function verbOf({ kind, over }: Tie): string {
  return over ? pastRelationWords[kind][0] : (verbs[kind] ?? relationWords[kind][0]);
}

/** `Harbour Brigade is allied with Northern Front, since May 2031 (hedged), says Coast Herald.` */
export function sayWholeTie(tie: Tie): string {
  const { a, b, when, caution, saidBy } = tie;
  const time = when === undefined ? "" : `, ${when}`;
  const beside = caution === undefined ? "" : ` (${caution})`;
  return endSentence(`${a.name} ${verbOf(tie)} ${b.name}${time}${beside}, says ${saidBy}`);
}

/** `Northern Front, group, side A, 6 mentions, 3 relations`; `gunmen, group, described and not named, 1 mention, 1 relation`. */
export function sayNode(
  { name, kind, named, mentions, ties }: NetworkNode,
  bloc: string | undefined,
): string {
  return [
    name,
    entityKindWords[kind],
    ...(named ? [] : ["described and not named"]),
    ...(bloc === undefined ? [] : [`side ${bloc}`]),
    count(mentions, "mention"),
    count(ties, "relation"),
  ].join(", ");
}

/** What is drawn and what is left to the table. */
export function sayNetwork({ nodes, drawn, table, more }: Network): string {
  const actors = count(nodes.length, "actor or place", "actors and places");
  const shown = `${count(drawn.length, "relation")} between ${actors}`;
  const left = table.length + more - drawn.length;
  return left === 0
    ? `${shown}, all that reports tell.`
    : `${shown}, sides and those most spoken of first; ${count(left, "other")} in the table below.`;
}
