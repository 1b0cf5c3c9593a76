// One line of the notation for each thing an explanation refers to.

import type { ClaimId, EntityId, MentionId } from "../../model/ids.ts";
import type { Anchor } from "../../model/time.ts";
import { contextOf, notateClaim, notateMention } from "../notation.ts";
import { notateEntity } from "../notation-situation.ts";
import type { Lookup, PlacedMention } from "./lookup.ts";
import { cite, inSentence } from "./words.ts";

/** `003:4  figure  killed  12 ...  #claim:...`. */
export function claimLine(id: ClaimId, lookup: Lookup): string {
  const claim = lookup.claim(id);
  const extraction = claim && lookup.report(claim.report);
  if (claim === undefined || extraction === undefined) return `#${id}`;
  return [lookup.naming.place(id), notateClaim(claim, contextOf(extraction)), `#${id}`].join("  ");
}

/** `003:4  mention  person  "Gen. Mora" ...  #mention:...`. */
export function mentionLine(id: MentionId, lookup: Lookup): string {
  const placed = lookup.mention(id);
  return placed === undefined ? `#${id}` : placedLine(placed);
}

/** The line of a mention whose report is known. */
export function placedLine({ mention, extraction }: PlacedMention): string {
  const line = notateMention(mention, contextOf(extraction));
  return [cite(extraction, mention), line, `#${mention.id}`].join("  ");
}

/** `entity  person  "Abel Mora" ...  #entity:...`. */
export function entityLine(id: EntityId, lookup: Lookup): string {
  const entity = lookup.entity(id);
  return entity === undefined ? `#${id}` : notateEntity(entity);
}

/** `003:4  In spring the [[2026]] war ended.`: each of the words something rests on, in its sentence. */
export function anchorLines(anchors: readonly Anchor[], lookup: Lookup): readonly string[] {
  return anchors.flatMap(({ report, span }) => {
    const extraction = lookup.report(report);
    return extraction === undefined
      ? []
      : [`${cite(extraction, span)}  ${inSentence(extraction, [span])}`];
  });
}
