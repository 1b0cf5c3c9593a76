// How two claims exclude each other, numbers of victims apart. The rules are asked from the top; the first that has a reason
// decides. `a` is the side that says no, or that leaves room for one only.

import { coversParts, differIn, partsIn, sameIn } from "./compare.ts";
import type { Part, Stand } from "./stand.ts";

export interface DisputeRule {
  readonly id: `disputes/${string}`;
  /** The reason, as a sentence without its full stop; `undefined` where the rule does not apply. */
  readonly because: (a: Stand, b: Stand, words: Words) => string | undefined;
}

/** The words of a text that a proposition rests on. */
export interface Words {
  readonly of: (stand: Stand) => string;
  readonly part: (stand: Stand, part: Part) => string;
}

/** The predicates that extraction gives where only what was said before is denied, and where somebody had a hand in a thing. */
const said = "said";
const responsible = "responsible";

export const disputeRules: readonly DisputeRule[] = [
  {
    id: "disputes/denies-what-was-said",
    because: (a, b) =>
      a.proposition.predicate === said && a.proposition.answers === b.claim.id
        ? "one says it, and the other denies what was said just before"
        : undefined,
  },
  {
    id: "disputes/denies-responsibility",
    because: (a, b, words) => {
      if (a.proposition.predicate !== responsible || !opposed(a, b)) return undefined;
      if (!sameIn("who", a, b) || differIn("of", a, b) || ofTwoEvents(a, b)) return undefined;
      const [who] = partsIn(a, "who");
      return `one says that ${who && words.part(a, who)} had a hand in it, and the other that it was not so`;
    },
  },
  {
    id: "disputes/called-and-not-called",
    because: (a, b, words) =>
      isNature(a) && !isAct(a) && opposed(a, b) && atOnePlace(a, b) && coversKinds(a, b)
        ? `one speaks of “${words.of(b)}”, and the other says that there was none or that it was not one`
        : undefined,
  },
  {
    id: "disputes/denial-against-telling",
    because: (a, b, words) =>
      isClause(a) &&
      isClause(b) &&
      !isNature(a) &&
      opposed(a, b) &&
      (coversParts(a, b) || deniesAll(a, b))
        ? `one says “${words.of(b)}”, and the other that it was not so`
        : undefined,
  },
  {
    id: "disputes/one-against-more",
    because: (a, b, words) => {
      if (ofTwoEvents(a, b) || !setsCount(b, a)) return undefined;
      for (const only of a.parts.filter((part) => part.only)) {
        const more = b.parts.find((part) => exceeds(part, only));
        if (more === undefined) continue;
        return `one leaves room for no more than “${words.part(a, only)}”, and the other tells of “${words.part(b, more)}”`;
      }
      return undefined;
    },
  },
];

/** Where another report only speaks of several, they may be others. */
function setsCount(b: Stand, a: Stand): boolean {
  return b.proposition.form === "clause" || b.claim.report === a.claim.report;
}

/** That somebody did it, or said it: whatever that was. */
function isAct({ proposition: { predicate } }: Stand): boolean {
  return predicate === responsible || predicate === said;
}

/** Says of somebody that he did or suffered something, and no more than that he had a hand in it. */
function isClause(stand: Stand): boolean {
  return stand.proposition.form === "clause" && !isAct(stand);
}

function ofTwoEvents(a: Stand, b: Stand): boolean {
  if (a.event !== undefined && b.event !== undefined) return a.event !== b.event;
  return a.claim.report !== b.claim.report;
}

function opposed(a: Stand, b: Stand): boolean {
  return (
    a.proposition.predicate === b.proposition.predicate &&
    !a.proposition.holds &&
    b.proposition.holds
  );
}

/** What something is, or that there is one: said by a noun, and of nobody to whom it was done. */
function isNature(stand: Stand): boolean {
  return stand.proposition.ofNoun && partsIn(stand, "whom").length === 0;
}

/** What is said not to be at one place may be at any other; what is told of the same event needs no place. */
function atOnePlace(a: Stand, b: Stand): boolean {
  if (differIn("where", a, b)) return false;
  if (partsIn(a, "where").length === 0 || sameIn("where", a, b)) return true;
  return a.event !== undefined && a.event === b.event;
}

/** "No second strike" leaves room for a first. */
function coversKinds(a: Stand, b: Stand): boolean {
  return partsIn(a, "what").length === 0 || sameIn("what", a, b);
}

/** "The hospital denies that it was locked": of what is left to the report, and the rest is said by the verb. */
function deniesAll(a: Stand, b: Stand): boolean {
  return a.proposition.denied && a.parts.every(isOpen) && a.claim.report === b.claim.report;
}

function isOpen({ head, entity }: Part): boolean {
  return head === "" && entity === undefined;
}

function exceeds(part: Part, only: Part): boolean {
  const alike = part.class === undefined ? false : part.class === only.class;
  if (!alike || only.number?.high === undefined || part.number === undefined) return false;
  return part.number.low > only.number.high;
}
