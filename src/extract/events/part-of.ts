// Decides which act of a sentence is part of another that it tells: "kidnapped during the raid", "arrested after the
// shooting". Needs a tree; two acts told side by side are never taken for whole and part.

import { afterActs, insideActs } from "../../english/acts.ts";
import { attendantActs } from "../../model/act-codes.ts";
import type { EventClaim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import type { ToldEvent } from "./same-happening.ts";

/** The claims, each pointing to the act of its sentence that it is part of, where the words say so. */
export function linkParts(
  claims: readonly EventClaim[],
  told: readonly ToldEvent[],
  reading: Reading,
): readonly EventClaim[] {
  const tree = treeOf(reading);
  const actAt = new Map(
    told.flatMap((one) => [
      [one.trigger.firstToken, one] as const,
      [one.trigger.endToken - 1, one] as const,
    ]),
  );
  // "Made an arrest after the raid", "a blaze broke out in the raid": the act is what was made, or came.
  const actOn = (head: number) =>
    [head, ...tree.children(head, "obj", "nsubj")]
      .map((token) => actAt.get(token))
      .find((act) => act !== undefined);
  const partOf = new Map<string, NonNullable<EventClaim["partOf"]>>();
  for (const whole of told) {
    const link = linkAt(whole, tree, reading);
    const part = link && actOn(link.head);
    if (link === undefined || part === undefined || !mayBePart(part, whole, link.isAfter)) continue;
    partOf.set(part.claim.id, { claim: whole.claim.id, words: link.words });
  }
  return claims.map((claim) => {
    const whole = partOf.get(claim.id);
    return whole === undefined ? claim : { ...claim, partOf: whole };
  });
}

interface Link {
  /** The token that the whole hangs on. */
  readonly head: number;
  readonly isAfter: boolean;
  /** From the preposition to the end of the whole's word. */
  readonly words: Span;
}

function linkAt({ trigger }: ToldEvent, tree: Tree, { tokens }: Reading): Link | undefined {
  const at = trigger.endToken - 1;
  const head = tree.is(at, "obl", "nmod", "advcl") ? tree.head(at) : undefined;
  // "After raiding the house": who raids is who arrests, and the raid is no larger event.
  if (trigger.form === "verb" && tree.child(at, "nsubj", "csubj") === undefined) return undefined;
  const marks = [...tree.children(at, "case"), ...tree.children(at, "mark")];
  for (const mark of head === undefined ? [] : marks) {
    const word = tokens[mark];
    const isAfter = afterActs.has(word?.lower ?? "");
    const isInside = trigger.form === "noun" && insideActs.has(word?.lower ?? "");
    if (head === undefined || word === undefined || mark > at || !(isAfter || isInside)) continue;
    return { head, isAfter, words: { start: word.start, end: trigger.span.end } };
  }
  return undefined;
}

function mayBePart(
  { claim: part }: ToldEvent,
  { claim: whole }: ToldEvent,
  isAfter: boolean,
): boolean {
  if (!whole.happening.harmful || part.happening.family === whole.happening.family) return false;
  if (![part, whole].every(isDone) || part.sentence !== whole.sentence) return false;
  return !isAfter || attendantActs.has(part.happening.type);
}

function isDone({ certainty }: EventClaim): boolean {
  return certainty === "stated" || certainty === "hedged";
}
