// How actors stand to each other, as lines: which relation, since when and until when, on whose word. What one side alone
// says of itself or of the other, what is hedged and what is denied is marked as such.

import type { Claim, RelationClaim } from "../../model/claim.ts";
import { groupBy } from "../../model/group-by.ts";
import type { ClaimId, EntityId, RelationId } from "../../model/ids.ts";
import {
  momentKinds,
  mutualKinds,
  type Relation,
  type RelationKind,
} from "../../model/relation.ts";
import type { Time } from "../../model/time.ts";
import { type BriefContext, chainOf, claimsOf, entityName, notesOf } from "./context.ts";
import type { Notes } from "./model.ts";
import { saySayer } from "./sayer.ts";
import { sidesOf } from "./tie-sides.ts";
import { sayTime } from "./when.ts";
import {
  certaintyCautions,
  count,
  listed,
  pastRelationWords,
  relationWords,
  stanceWords,
} from "./words.ts";

/** One end of a tie. */
export interface Party {
  readonly id: EntityId;
  readonly name: string;
}

/**
 * Whose word a tie stands on: `others` where an outlet or anybody who belongs to neither says so, `both` where both sides do,
 * `a` or `b` where that side alone does, `own` where they are one side and nobody else says so.
 */
export type TieWord = "others" | "both" | "a" | "b" | "own";

/** One relation with its two ends. Every string is plain words on one line. */
export interface Tie {
  readonly id: RelationId;
  readonly kind: RelationKind;
  readonly a: Party;
  readonly b: Party;
  readonly from: Time | undefined;
  readonly until: Time | undefined;
  /** Whether it is told as over. */
  readonly over: boolean;
  /** The office in which `a` leads a place, in a report's words: nobody is said to lead a town. */
  readonly office: string | undefined;
  /** `since 14 March 2031`; `undefined` where no report says. */
  readonly when: string | undefined;
  readonly word: TieWord;
  /** Who asserts it, and who else says only that it ended: `Aldo Verin, in Coast Herald`. */
  readonly saidBy: string;
  /** Who denies it. */
  readonly deniedBy: string | undefined;
  /** Why it is no plain fact: `hedged`, `one side only: the Northern Front`. */
  readonly caution: string | undefined;
  readonly notes: Notes;
  readonly claims: readonly ClaimId[];
}

/** The relations that some claim asserts which nobody rejected, in the situation's order. */
export function tellTies(context: BriefContext): readonly Tie[] {
  const setting: Setting = {
    context,
    sideOf: sidesOf(context),
    denials: groupBy(denialsIn(context), (claim) => keyOfClaim(claim, context)),
  };
  return context.situation.relations.flatMap((relation) => tellTie(relation, setting) ?? []);
}

/** The ties of each entity, both ends counted. */
export function tiesByEntity(ties: readonly Tie[]): ReadonlyMap<EntityId, readonly Tie[]> {
  const ends = ties.flatMap((tie) => [
    { id: tie.a.id, tie },
    ...(tie.a.id === tie.b.id ? [] : [{ id: tie.b.id, tie }]),
  ]);
  const found = groupBy(ends, ({ id }) => id);
  return new Map([...found].map(([id, own]) => [id, own.map(({ tie }) => tie)]));
}

/** `allied with the Northern Front, since 14 March 2031`, as it is seen from one end. */
export function sayTie(tie: Tie, self: EntityId): string {
  const { a, b, when } = tie;
  const [forward, backward] = sayKind(tie);
  const words = a.id === self ? `${forward} ${b.name}` : `${backward} ${a.name}`;
  return when === undefined ? words : `${words}, ${when}`;
}

function sayKind({ kind, over, office }: Tie): readonly [string, string] {
  const [forward, backward] = (over ? pastRelationWords : relationWords)[kind];
  if (office === undefined) return [forward, backward];
  return [`${over ? "formerly " : ""}${office} of`, backward];
}

interface Setting {
  readonly context: BriefContext;
  readonly sideOf: ReturnType<typeof sidesOf>;
  readonly denials: ReadonlyMap<string, readonly RelationClaim[]>;
}

function tellTie(relation: Relation, { context, sideOf, denials }: Setting): Tie | undefined {
  const claims = claimsOf(relation.claims, context).filter(isRelation);
  const [a, b] = [entityName(relation.a, context), entityName(relation.b, context)];
  if (a === undefined || b === undefined || claims.length === 0) return undefined;
  const denied = denials.get(keyOf(relation.relation, relation.a, relation.b)) ?? [];
  const parties = { a: { id: relation.a, name: a }, b: { id: relation.b, name: b } };
  const { asserting, ending } = byTelling(claims, relation);
  const word = wordOf(asserting.map((claim) => sideOf(claim, relation)));
  const deniedBy = denied.length === 0 ? undefined : sayAsserters(denied, context);
  return {
    id: relation.id,
    kind: relation.relation,
    ...parties,
    from: relation.from,
    until: relation.until,
    over: relation.over,
    office: officeOf(relation, context),
    when: momentKinds.has(relation.relation) ? sayMoments(relation) : saySpan(relation),
    word,
    saidBy: sayWhoSays({ asserting, ending }, context),
    deniedBy,
    caution: cautionOf(asserting, sayWord(word, parties), deniedBy),
    notes: notesOf([...claims, ...denied], context),
    claims: claims.map(({ id }) => id),
  };
}

function officeOf({ relation, a, b, claims }: Relation, context: BriefContext): string | undefined {
  const { entities } = context;
  if (relation !== "leads" || entities.get(b)?.kind !== "place") return undefined;
  return entities
    .get(a)
    ?.roles.find(({ of, claims: own }) => of === b && own.some((id) => claims.includes(id)))?.title;
}

function isRelation(claim: Claim): claim is RelationClaim {
  return claim.kind === "relation";
}

function denialsIn({ claims }: BriefContext): readonly RelationClaim[] {
  return [...claims.values()]
    .filter(isRelation)
    .filter(({ certainty, stance }) => certainty === "negated" || stance === "denies");
}

function keyOfClaim({ relation, a, b }: RelationClaim, { situation }: BriefContext): string {
  return keyOf(relation, situation.entityOf.get(a), situation.entityOf.get(b));
}

function keyOf(kind: RelationKind, a: EntityId | undefined, b: EntityId | undefined): string {
  // Of the allied neither comes first, whichever a claim names first.
  return [kind, ...(mutualKinds.has(kind) ? [a, b].toSorted() : [a, b])].join(" ");
}

function wordOf(sides: readonly TieWord[]): TieWord {
  if (sides.includes("others")) return "others";
  const [first = "others"] = sides;
  return sides.every((side) => side === first) ? first : "both";
}

function sayWord(word: TieWord, { a, b }: Pick<Tie, "a" | "b">): string | undefined {
  if (word === "own") return "on their own word only";
  if (word !== "a" && word !== "b") return undefined;
  return `one side only: ${word === "a" ? a.name : b.name}`;
}

/** One plain assertion is enough for a hedge elsewhere to say nothing. */
function cautionOf(
  claims: readonly RelationClaim[],
  word: string | undefined,
  deniedBy: string | undefined,
): string | undefined {
  const doubts = claims.map(({ stance, certainty }) =>
    [stance === "asserts" ? undefined : stanceWords[stance], certaintyCautions[certainty]].filter(
      (doubt) => doubt !== undefined,
    ),
  );
  const known = [
    ...new Set(doubts.some((own) => own.length === 0) ? [] : doubts.flat()),
    ...(word === undefined ? [] : [word]),
    ...(deniedBy === undefined ? [] : [`denied by ${deniedBy}`]),
  ];
  return known.length === 0 ? undefined : known.join("; ");
}

interface Telling {
  readonly asserting: readonly RelationClaim[];
  /** That it is over, beside others who say that it is. */
  readonly ending: readonly RelationClaim[];
}

/** Who says that they stand so, apart from who only says that they do no longer. */
function byTelling(claims: readonly RelationClaim[], { relation }: Relation): Telling {
  const isEnding = (claim: RelationClaim) =>
    claim.relation !== relation || claim.phase?.kind === "ends" || claim.phase?.kind === "over";
  const asserting = claims.filter((claim) => !isEnding(claim));
  if (asserting.length === 0) return { asserting: claims, ending: [] };
  return { asserting, ending: claims.filter(isEnding) };
}

/** `River Post; that it ended, Coast Herald`. */
function sayWhoSays({ asserting, ending }: Telling, context: BriefContext): string {
  const said = sayAsserters(asserting, context);
  const ended = ending.length === 0 ? said : sayAsserters(ending, context);
  return ended === said ? said : `${said}; that it ended, says ${ended}`;
}

const assertersShown = 3;

function sayAsserters(claims: readonly RelationClaim[], context: BriefContext): string {
  const chains = [...new Set(claims.map((claim) => saySayer(chainOf(claim, context))))];
  const shown = chains.slice(0, assertersShown);
  const more = chains.length - shown.length;
  return listed(more === 0 ? shown : [...shown, count(more, "other")]);
}

/** `14 March 2031`, or the first and the last of several. */
function sayMoments({ from, until }: Relation): string | undefined {
  const days = [from, until].filter((day) => day !== undefined).map(sayTime);
  return days.length === 0 ? undefined : listed([...new Set(days)]);
}

/** `since 14 March 2031`, `from 2014 until some time between 3 and 5 May 2031`, `no longer`. */
export function saySpan({
  from,
  until,
  over,
}: Pick<Relation, "from" | "until" | "over">): string | undefined {
  const begun = from === undefined ? undefined : sayBound(from);
  const ended = until === undefined ? over && "no longer" : `until ${sayBound(until)}`;
  if (begun === undefined) return ended === false ? undefined : ended;
  if (ended === false) return `since ${begun}`;
  return until === undefined ? `from ${begun}, ${ended}` : `from ${begun} ${ended}`;
}

function sayBound(time: Time): string {
  const words = sayTime(time);
  if (words.startsWith("between ")) return `some time ${words}`;
  const open = /^on or (before|after) (.*?)( \(inferred\))?$/u.exec(words);
  if (open === null) return words;
  const [, side, day = "", inferred = ""] = open;
  return `${day} or ${side === "before" ? "earlier" : "later"}${inferred}`;
}
