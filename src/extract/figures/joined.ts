// Gathers the ties of a sentence that one word of harm joins ("two cooks and a nurse were killed"), and says what they are together.

import { combatants } from "../../english/person-nouns.ts";
import { isSpelledOut } from "./appositions.ts";
import type { RuledTie } from "./rule.ts";

/** The ties, each group those of one rule and one harm in reading order. */
export function joinedGroups(ties: readonly RuledTie[]): readonly (readonly RuledTie[])[] {
  const groups: RuledTie[][] = [];
  const open = new Map<string, { readonly group: RuledTie[]; end: number }>();
  for (const tie of ties.toSorted((a, b) => a.first - b.first)) {
    const key = `${tie.rule} ${tie.measure}`;
    const last = open.get(key);
    if (last !== undefined && tie.first < last.end) {
      last.group.push(tie);
      last.end = Math.max(last.end, tie.end);
    } else {
      const group = [tie];
      groups.push(group);
      open.set(key, { group, end: tie.end });
    }
  }
  return groups.map((group) => group.toSorted((a, b) => a.count.first - b.count.first));
}

/** "60 militants and six soldiers": each names people under arms. */
export function areSides(group: readonly RuledTie[]): boolean {
  return group.length > 1 && group.every(isArmed);
}

/** "and 180 militants and 21 of his followers wounded", after two sides were told apart: the same two again. */
export function areSidesAgain(
  group: readonly RuledTie[],
  groups: readonly (readonly RuledTie[])[],
): boolean {
  if (group.length < 2 || !group.some(isArmed)) return false;
  return groups.some(
    (other) => other !== group && other.length === group.length && areSides(other),
  );
}

function isArmed({ count }: RuledTie): boolean {
  return count.of !== undefined && (combatants.has(count.noun) || count.noun === "men");
}

/** "three people, a man and two children": the tie of the three. */
export function wholeOf(group: readonly RuledTie[]): RuledTie | undefined {
  return isSpelledOut(group.map(({ count }) => count)) ? group[0] : undefined;
}
