// Finds who stands how to whom, and who holds which office. The tree is asked first; the words between two mentions tell
// what it does not, and all where there is no tree. Whose word it is comes from the statement that covers the words.

import type { Mention } from "../../model/mention.ts";
import type { Findings, FoundClaims } from "../findings.ts";
import { toRelation, toRole } from "./claims.ts";
import { treeRules } from "./relation-rules.ts";
import { type RelationScene, sceneOf } from "./scene.ts";
import type { Told } from "./told.ts";
import { meantBy, officeOf, pairOf, sidesOf, unique } from "./told-once.ts";
import { toldByWords } from "./wording-claims.ts";

/** The relation and role claims of a report, in reading order. */
export function findRelations(findings: Findings): FoundClaims<"relation" | "role"> {
  const scene = sceneOf(findings);
  const told = toldByTree(scene);
  const byTree = told.flatMap((one) =>
    one.kind === "relation" ? [toRelation(one, findings)] : [],
  );
  const sides = new Set(byTree.flatMap((claim) => sidesOf(claim, scene)));
  const byWords = toldByWords(findings).filter((claim) =>
    sidesOf(claim, scene).every((side) => !sides.has(side)),
  );
  const relations = [...byTree, ...byWords].filter(({ a, b }) =>
    [a, b].every((side) => isNoGuess(side, scene)),
  );
  const roles = told.flatMap((one) => (one.kind === "role" ? [toRole(one, findings)] : []));
  const found = [
    ...unique(relations, (claim) => pairOf(claim, scene)),
    ...unique(roles, (claim) => officeOf(claim, scene)),
  ].sort((a, b) => a.content[0].start - b.content[0].start);
  return { found, diagnostics: [] };
}

function toldByTree(scene: RelationScene): readonly Told[] {
  if (scene.reading.tree.length === 0) return [];
  return scene.reading.tokens.flatMap((_, token) =>
    treeRules.flatMap((rule) => rule.tell(token, scene)),
  );
}

/** A pronoun tells a relation only where it comes back to a name: of "another guard" it says too little. */
function isNoGuess(id: Mention["id"], scene: RelationScene): boolean {
  if (scene.mentionOf(id)?.form !== "pronoun") return true;
  return scene.mentionOf(meantBy(id, scene))?.form === "name";
}
