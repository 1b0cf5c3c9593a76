// Decides which of those of one last name a short name means, by the title it is given: "General Mora" is the one who is a
// general, and not Colonel Abel Mora, nor whose deputy he is.

import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { slice } from "../../model/span.ts";
import { officeOf, rankOf } from "../names/rank.ts";

/** What the titles of one person come to. */
export interface Bearer {
  readonly first: Mention;
  readonly ranks: Set<string>;
  readonly offices: Set<string>;
}

/** Those whom a report gives one last name, and those of its short forms that can be none of them. */
export interface Family {
  readonly bearers: Bearer[];
  /** By the rank or office they are given, the first short name of each. */
  readonly others: Map<string, Mention>;
}

/** A last name that nobody has yet. */
export function newFamily(): Family {
  return { bearers: [], others: new Map() };
}

/** A person new to the report, with no title yet. */
export function newBearer(first: Mention): Bearer {
  return { first, ranks: new Set(), offices: new Set() };
}

/** Notes what this mention's title, or what is said right behind it, tells of a person. */
export function noteTitle({ ranks, offices }: Bearer, mention: Mention, reading: Reading): void {
  const behind = reading.document.text.slice(mention.end, mention.end + farthest);
  const [, said] = /^, (?:an?|the) ([\p{L}\s-]+)/u.exec(behind) ?? [];
  for (const title of [titleOf(mention, reading), said]) {
    if (title === undefined) continue;
    const [rank, office] = [rankOf(title), officeOf(title)];
    if (rank !== undefined) ranks.add(rank);
    if (office !== undefined) offices.add(office);
  }
}

/** Notes a short name that is given a rank nobody in full has, or that is told of as the superior of one named beside it. */
export function noteOther(
  family: Family,
  mention: Mention,
  told: { readonly beside: readonly Mention[]; readonly reading: Reading },
): void {
  const title = titleKind(mention, told.reading);
  if (title === undefined || family.others.has(title)) return;
  const isAnother =
    family.bearers.every((bearer) => contradicts(bearer, mention, told.reading)) ||
    told.beside.some((full) => isUnder(full, mention, told.reading));
  if (isAnother) family.others.set(title, mention);
}

/** Whom a short name means: somebody of the family, one who is only named shortly, or nobody in particular. */
export interface Meant {
  readonly to?: Mention;
  /** The rank or office that tells him from others of the name. */
  readonly title?: string;
  readonly couldBe: readonly Mention[];
}

/** Whom this short name of the family means. */
export function meantBy(family: Family, mention: Mention, reading: Reading): Meant {
  const kind = titleKind(mention, reading);
  const other = kind === undefined ? undefined : family.others.get(kind);
  const firsts = family.bearers.map(({ first }) => first);
  // The first to be told apart may still be one of them in a person's eyes.
  if (other !== undefined)
    return other.id === mention.id ? { couldBe: firsts } : meaning(other, kind);
  const [named, ...more] = family.bearers.filter((one) => kind !== undefined && has(one, kind));
  const all = [...firsts, ...family.others.values()];
  const [only] = all;
  if (all.length === 1 && only !== undefined) return meaning(only, undefined);
  if (named !== undefined && more.length === 0) return meaning(named.first, kind);
  return { couldBe: family.others.size > 0 ? all : [] };
}

function meaning(to: Mention, title: string | undefined): Meant {
  return title === undefined ? { to, couldBe: [] } : { to, title, couldBe: [] };
}

function has({ ranks, offices }: Bearer, kind: string): boolean {
  return ranks.has(kind) || offices.has(kind);
}

/** Another rank than any of his. */
function contradicts({ ranks }: Bearer, mention: Mention, reading: Reading): boolean {
  const title = titleOf(mention, reading);
  const rank = title === undefined ? undefined : rankOf(title);
  return rank !== undefined && ranks.size > 0 && !ranks.has(rank);
}

/** "Abel Mora, a deputy of General Mora", "General Mora's deputy, Abel Mora": nobody is his own deputy. */
function isUnder(full: Mention, short: Mention, { document: { text } }: Reading): boolean {
  if (full.end <= short.start) {
    const between = text.slice(full.end, Math.min(short.start, full.end + farthest));
    return /^, (?:who is )?(?:(?:an?|the) )?[\p{L}\s-]+ (?:of|to|for|under) (?:the )?$/u.test(
      between,
    );
  }
  // Whether the ending belongs to the span or not.
  const between = text.slice(short.end - 2, Math.min(full.start, short.end + farthest));
  return /^\p{L}{0,2}['’]s? [\p{L}\s-]+,? $/u.test(between);
}

/** Words further off say nothing of a name. */
const farthest = 60;

function titleKind(mention: Mention, reading: Reading): string | undefined {
  const title = titleOf(mention, reading);
  return title === undefined ? undefined : (rankOf(title) ?? officeOf(title));
}

function titleOf({ title }: Mention, { document }: Reading): string | undefined {
  return title && slice(document.text, title);
}
