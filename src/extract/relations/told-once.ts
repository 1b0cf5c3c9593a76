// What counts as told twice: one relation of one pair in a sentence, one office of one person in a report.

import type { RelationClaim, RoleClaim } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import { slice } from "../../model/span.ts";
import type { RelationScene } from "./scene.ts";

/** Where the tree tells a relation of one side in a sentence, the words around it have no say in whose the other is. */
export function sidesOf(
  { relation, a, b, sentence }: RelationClaim,
  scene: RelationScene,
): string[] {
  return [
    ["from", relation, meantBy(a, scene), sentence].join(" "),
    ["to", relation, meantBy(b, scene), sentence].join(" "),
  ];
}

/** One relation of one pair in one sentence is told once. */
export function pairOf(
  { relation, a, b, sentence, phase }: RelationClaim,
  scene: RelationScene,
): string {
  const change = phase?.kind === "begins" ? undefined : phase?.kind;
  return [relation, meantBy(a, scene), meantBy(b, scene), sentence, change].join(" ");
}

/** An office is told once in a report. */
export function officeOf(claim: RoleClaim, scene: RelationScene): string {
  const who = scene.mentionOf(meantBy(claim.who, scene))?.name ?? claim.who;
  const title = slice(scene.reading.document.text, claim.title).toLowerCase();
  return [who.toLowerCase(), title, claim.phase?.kind].join("  ");
}

/** The first mention that this one stands for: "who" for "Velt", that for "Osman Velt". */
export function meantBy(id: Mention["id"], scene: RelationScene, steps = 4): Mention["id"] {
  const other = steps === 0 ? undefined : scene.mentionOf(id)?.refersTo?.mention;
  return other === undefined ? id : meantBy(other, scene, steps - 1);
}

/** The first item of each key. */
export function unique<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
