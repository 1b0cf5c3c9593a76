// Who is on whose side, as far as relations tell: those allied, those who support them and those who speak for, lead or belong
// to them are one side where some other is told as hostile to it. Who is hostile to the same body is not thereby of one side;
// what is over, hedged, denied or one side's word alone tells none.

import type { EntityKind } from "../../../model/mention.ts";
import type { RelationKind } from "../../../model/relation.ts";
import type { NetworkNode, NetworkTie } from "./choose.ts";

const joining: ReadonlySet<RelationKind> = new Set([
  "allied",
  "supports",
  "leads",
  "member",
  "speaks-for",
]);
/** Nobody's side by themselves. */
const places: ReadonlySet<EntityKind> = new Set(["place", "facility"]);

/** The side of each node that has one, by letters from A in the order of the ties. */
export function sidesIn(ties: readonly NetworkTie[]): ReadonlyMap<NetworkNode, string> {
  const plain = ties.filter(
    ({ over, caution, ends }) =>
      !over && caution === undefined && ends.every(({ kind }) => !places.has(kind)),
  );
  const blocOf = blocsOf(plain.filter(({ kind }) => joining.has(kind)));
  const enmities = plain
    .filter(({ kind }) => kind === "hostile")
    .map(({ ends: [a, b] }) => [blocOf(a), blocOf(b)] as const);
  // Told as allied and as hostile at once: which of the two is not ours to say.
  const torn = new Set(enmities.filter(([a, b]) => a === b).map(([a]) => a));
  const told = [...new Set(enmities.flat())].filter((bloc) => !torn.has(bloc));
  const letters = new Map(told.map((bloc, index) => [bloc, String.fromCharCode(letterA + index)]));
  return new Map(
    [...new Set(ties.flatMap(({ ends }) => ends))].flatMap((node) => {
      const letter = letters.get(blocOf(node));
      return letter === undefined ? [] : [[node, letter] as const];
    }),
  );
}

const letterA = 65;

/** Tells the bloc of a node: any one of those joined with it, always the same. */
function blocsOf(ties: readonly NetworkTie[]): (node: NetworkNode) => NetworkNode {
  const parents = new Map<NetworkNode, NetworkNode>();
  const rootOf = (node: NetworkNode): NetworkNode => {
    let at = node;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  for (const { ends } of ties) {
    const [a, b] = [rootOf(ends[0]), rootOf(ends[1])];
    if (a !== b) parents.set(b, a);
  }
  return rootOf;
}
