// How two claims exclude each other, numbers of victims apart. The rules are asked from the top; the first that has a reason
// decides. `a` is the side that says no, or that leaves room for one only.

import { coversParts, differIn, isNature, ofOneEvent, partsIn, sameIn } from "./compare.ts";
import type { Part, Stand } from "./stand.ts";

export interface DisputeRule {
  /** Whether neither says no: each claims for one what the other claims for another, and whom they name is their side. */
  readonly ofRivals?: true;
  readonly id: `disputes/${string}`;
  /** The reason, as a sentence without its full stop; `undefined` where the rule does not apply. */
  readonly because: (a: Stand, b: Stand, words: Words) => string | undefined;
}

/** The words of a text that a proposition rests on. */
export interface Words {
  readonly of: (stand: Stand) => string;
  /** What it says, in few of its own words. */
  readonly clause: (stand: Stand) => string;
  /** Who says it, in the words of the report. */
  readonly who: (stand: Stand) => string;
  readonly part: (stand: Stand, part: Part) => string;
}

/** The predicates that extraction gives where only what was said before is denied, and where somebody had a hand in a thing. */
const said = "said";
const responsible = "responsible";
/** The predicate of those who hold a place. */
const control = "control";
/** The predicate of what brought something about. */
const cause = "cause";

export const disputeRules: readonly DisputeRule[] = [
  {
    id: "disputes/denies-what-was-said",
    because: (a, b, words) =>
      a.proposition.predicate === said && a.proposition.answers === b.claim.id
        ? `${words.who(b)} said “${words.clause(b)}”, and ${words.who(a)} denied it`
        : undefined,
  },
  {
    id: "disputes/denies-responsibility",
    because: (a, b, words) => {
      if (a.proposition.predicate !== responsible || !opposed(a, b)) return undefined;
      if (!sameIn("who", a, b) || differIn("of", a, b) || ofTwoEvents(a, b)) return undefined;
      const [who] = partsIn(a, "who");
      const whom = who === undefined || who.head === "" ? words.who(a) : words.part(a, who);
      return `${words.who(b)} said that ${whom} had a hand in it, and ${words.who(a)} ${denies(a)}`;
    },
  },
  {
    id: "disputes/called-and-not-called",
    because: (a, b, words) =>
      isNature(a) && !isAct(a) && opposed(a, b) && atOnePlace(a, b) && coversKinds(a, b)
        ? `${words.who(b)} spoke of “${words.of(b)}”, and ${words.who(a)} said that ${partsIn(a, "who").length > 0 ? "it was not one" : "there was none"}`
        : undefined,
  },
  {
    id: "disputes/denial-against-telling",
    because: (a, b, words) =>
      isClause(a) &&
      isClause(b) &&
      !isNature(a) &&
      opposed(a, b) &&
      (coversParts(a, b) || deniesAll(a, b) || deniesOfPlace(a, b))
        ? `${words.who(b)} said “${words.clause(b)}”, and ${words.who(a)} ${denies(a)}`
        : undefined,
  },
  {
    id: "disputes/one-against-more",
    because: (a, b, words) => {
      if (ofTwoEvents(a, b) || !setsCount(b, a)) return undefined;
      for (const only of a.parts.filter((part) => part.only)) {
        const more = b.parts.find((part) => exceeds(part, only));
        if (more === undefined) continue;
        return `${words.who(a)} left room for no more than “${words.part(a, only)}”, and ${words.who(b)} told of “${words.part(b, more)}”`;
      }
      return undefined;
    },
  },
  {
    id: "disputes/both-hold",
    ofRivals: true,
    because: (a, b, words) => {
      if (!rivals(a, b) || a.proposition.predicate !== control || !sameIn("whom", a, b))
        return undefined;
      const [what] = partsIn(a, "whom");
      return `${words.who(a)} said that ${name(a, words)} held ${what && words.part(a, what)}, and ${words.who(b)} that ${name(b, words)} did`;
    },
  },
  {
    id: "disputes/two-causes",
    ofRivals: true,
    because: (a, b, words) =>
      isCause(a) && isCause(b) && differIn("who", a, b) && sameIn("whom", a, b) && atOneEvent(a, b)
        ? `${words.who(a)} said that it was caused by “${name(a, words)}”, and ${words.who(b)} by “${name(b, words)}”`
        : undefined,
  },
  {
    id: "disputes/blame-each-other",
    ofRivals: true,
    because: (a, b, words) =>
      rivals(a, b) && accuses(a) && accuses(b) && blameEachOther(a, b) && ofOneDeed(a, b)
        ? `${words.who(a)} blamed ${name(a, words)}, and ${words.who(b)} blamed ${name(b, words)}`
        : undefined,
  },
];

/** Whether a claim can stand against one that names another in its place. */
export function hasRivals(stand: Stand): boolean {
  const { holds, predicate } = stand.proposition;
  return holds && (predicate === control || predicate === cause || accuses(stand));
}

/** Whom it names in the part that only one of them can play. */
export function rivalIn(stand: Stand): string {
  const [who] = partsIn(stand, "who");
  return who?.entity ?? who?.head ?? "";
}

function name(stand: Stand, words: Words): string {
  const [who] = partsIn(stand, "who");
  return who === undefined ? "" : words.part(stand, who);
}

function rivals(a: Stand, b: Stand): boolean {
  const [x, y] = [a.proposition, b.proposition];
  if (!x.holds || !y.holds || x.predicate !== y.predicate || a.source === b.source) return false;
  return isNamed(a) && isNamed(b) && rivalIn(a) !== rivalIn(b) && publishedTogether(a, b);
}

/** Whether it is known whom it names: by words of his own, or as him who speaks. */
function isNamed(stand: Stand): boolean {
  const [who] = partsIn(stand, "who");
  return who?.entity !== undefined && (who.head !== "" || who.entity === stand.source);
}

/** What one held on one day another may hold on the next. */
function publishedTogether({ published: x }: Stand, { published: y }: Stand): boolean {
  return x === undefined || y === undefined || x.earliest === y.earliest;
}

/** A cause that somebody is named for. */
function isCause(stand: Stand): boolean {
  const { predicate, holds } = stand.proposition;
  return predicate === cause && holds && stand.source !== stand.claim.report;
}

function atOneEvent(a: Stand, b: Stand): boolean {
  if (a.source === b.source) return false;
  return a.claim.report === b.claim.report || (a.event !== undefined && a.event === b.event);
}

function accuses({ claim, proposition: { predicate } }: Stand): boolean {
  return predicate === responsible || (claim.kind === "statement" && claim.stance === "accuses");
}

/** Whether one of them is blamed by whom it blames. */
function blameEachOther(a: Stand, b: Stand): boolean {
  return rivalIn(a) === b.source || rivalIn(b) === a.source;
}

function ofOneDeed(a: Stand, b: Stand): boolean {
  const role = a.proposition.predicate === responsible ? "of" : "whom";
  if (sameIn(role, a, b)) return true;
  return role === "whom" && partsIn(a, role).length + partsIn(b, role).length === 0;
}

function denies({ proposition }: Stand): string {
  return proposition.denied ? "denied it" : "said that it was not so";
}

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

/** What is said not to be at one place may be at any other; what is told of the same event needs no place. */
function atOnePlace(a: Stand, b: Stand): boolean {
  if (differIn("where", a, b)) return false;
  if (partsIn(a, "where").length === 0 || sameIn("where", a, b)) return true;
  return ofOneEvent(a, b);
}

/** "No second strike" leaves room for a first. */
function coversKinds(a: Stand, b: Stand): boolean {
  return partsIn(a, "what").length === 0 || sameIn("what", a, b);
}

/** "The hospital denies that it was locked": of what is left to the report, and the rest is said by the verb. */
function deniesAll(a: Stand, b: Stand): boolean {
  return a.proposition.denied && a.parts.every(isOpen) && a.claim.report === b.claim.report;
}

/** "Nobody died in the town": whoever is told to have died there. */
function deniesOfPlace(a: Stand, b: Stand): boolean {
  return (
    a.parts.length > 0 && a.parts.every(({ role }) => role === "where") && sameIn("where", a, b)
  );
}

function isOpen({ head, entity }: Part): boolean {
  return head === "" && entity === undefined;
}

function exceeds(part: Part, only: Part): boolean {
  const alike = part.class === undefined ? false : part.class === only.class;
  if (!alike || only.number?.high === undefined || part.number === undefined) return false;
  return part.number.low > only.number.high;
}
