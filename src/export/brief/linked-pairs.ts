// Which pairs of claims hang together: what counts soldiers and what counts civilians answers one question and is two disputes,
// for no answer of the one is set against any of the other.

import type { Claim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";

/** The pairs in groups, in order of their first; pairs of one group are linked by the claims they share. */
export function linkedPairs<Pair extends { readonly a: Claim; readonly b: Claim }>(
  pairs: readonly Pair[],
): readonly (readonly Pair[])[] {
  const parents = new Map<Claim, Claim>();
  for (const { a, b } of pairs) {
    const [one, other] = [headOf(a, parents), headOf(b, parents)];
    if (one !== other) parents.set(other, one);
  }
  return [...groupBy(pairs, ({ a }) => headOf(a, parents)).values()];
}

/** The claim that stands for all that are linked to this one; the way to it is cut short for the next who asks. */
function headOf(claim: Claim, parents: Map<Claim, Claim>): Claim {
  let head = claim;
  for (let next = parents.get(head); next !== undefined; next = parents.get(head)) {
    const beyond = parents.get(next);
    if (beyond !== undefined) parents.set(head, beyond);
    head = next;
  }
  return head;
}
