// Links a short name to the full one it shortens, by the whole report: a last name to the only full name that ends in
// it and whose title does not speak against, an acronym to its expansion, "the Front" to the only body named so.

import { namingTheState } from "../../english/body-words.ts";
import { organisationHeads } from "../../english/organisation-words.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { formKey } from "../names/kinds.ts";
import { isAcronym } from "../names/proper.ts";
import {
  type Family,
  type Meant,
  meantBy,
  newBearer,
  newFamily,
  noteOther,
  noteTitle,
} from "./family.ts";

export interface NameLink {
  readonly to: Mention;
  readonly because: string;
}

export interface ShortNames {
  /** The full name for a short one; `undefined` for a name that shortens none, or one of two. */
  linkOf(name: Mention): NameLink | undefined;
  /** Whom a last name could mean where titles tell two apart and not which; none where it is linked. */
  couldBe(name: Mention): readonly Mention[];
}

/** Reads the names of a report. */
export function shortNames(mentions: readonly Mention[], reading: Reading): ShortNames {
  const seen = indexNames(mentions, reading);
  const meant = (name: Mention) => {
    const family = isLastName(name) ? seen.families.get(formKey(name.name)) : undefined;
    return family && meantBy(family, name, reading);
  };
  return {
    linkOf: (name) =>
      expansionOf(name, seen) ?? headOf(name, seen, reading) ?? lastNameOf(name, meant(name)),
    couldBe: (name) => meant(name)?.couldBe ?? [],
  };
}

/** Whether a name may be somebody's last one. */
function isLastName({ kind, form, name }: Mention): boolean {
  return kind === "person" && form === "name" && !name.includes(" ");
}

interface Seen {
  readonly families: ReadonlyMap<string, Family>;
  readonly expansions: ReadonlyMap<string, Mention>;
  /** Bodies by the last word of their names: `undefined` where two end in it. */
  readonly bodies: ReadonlyMap<string, Mention | undefined>;
}

function expansionOf({ id, name }: Mention, { expansions }: Seen): NameLink | undefined {
  const to = expansions.get(name);
  if (to === undefined || to.id === id) return undefined;
  return { to, because: `"${name}" is introduced as the short form of "${to.name}"` };
}

/** "The Front" behind "River Front". */
function headOf(mention: Mention, { bodies }: Seen, { document }: Reading): NameLink | undefined {
  const { start, name } = mention;
  if (!isBody(mention) || !organisationHeads.has(name) || namingTheState.has(name))
    return undefined;
  const to = bodies.get(name);
  const isPlain = /\b[Tt]he $/u.test(document.text.slice(Math.max(0, start - 5), start));
  if (to === undefined || to.start > start || !isPlain) return undefined;
  return {
    to,
    because: `"${to.name}" is the only body in this report whose name ends in "${name}"`,
  };
}

function isBody({ kind, form }: Mention): boolean {
  return form === "name" && (kind === "organisation" || kind === "group" || kind === "other");
}

function lastNameOf({ name }: Mention, meant: Meant | undefined): NameLink | undefined {
  const { to, title } = meant ?? {};
  if (to === undefined) return undefined;
  const because =
    title === undefined
      ? `"${to.name}" is the only full name in this report that ends in "${name}"`
      : `"${to.name}" is the only one of that last name whom this report calls "${title}"`;
  return { to, because };
}

function indexNames(mentions: readonly Mention[], reading: Reading): Seen {
  const families = new Map<string, Family>();
  const expansions = new Map<string, Mention>();
  const bodies = new Map<string, Mention | undefined>();
  const text = reading.document.text;
  mentions.forEach((mention, index) => {
    if (mention.form !== "name") return;
    if (mention.kind === "person" && mention.name.includes(" "))
      addFull(families, mention, reading);
    if (isBody(mention) && mention.name.includes(" ")) addBody(bodies, mention);
    const before = mentions[index - 1];
    if (before !== undefined && isAcronym(mention.name) && isIntroduced(text, before, mention))
      if (!expansions.has(mention.name)) expansions.set(mention.name, before);
  });
  mentions.forEach((mention, index) => {
    const last = formKey(mention.name);
    const family = isLastName(mention) ? families.get(last) : undefined;
    const beside = mentions
      .slice(Math.max(0, index - near), index + near + 1)
      .filter(
        ({ kind, name }) => kind === "person" && name.includes(" ") && lastPart(name) === last,
      );
    if (family !== undefined) noteOther(family, mention, { beside, reading });
  });
  return { families, expansions, bodies };
}

function addBody(bodies: Map<string, Mention | undefined>, mention: Mention): void {
  const last = lastPart(mention.name);
  const known = bodies.get(last);
  if (!bodies.has(last)) bodies.set(last, mention);
  else if (known !== undefined && known.name !== mention.name) bodies.set(last, undefined);
}

function addFull(families: Map<string, Family>, mention: Mention, reading: Reading): void {
  const last = lastPart(mention.name);
  const family = families.get(last) ?? newFamily();
  families.set(last, family);
  const known = family.bearers.find(({ first }) => isOneName(first.name, mention.name));
  const bearer = known ?? newBearer(mention);
  // Of more than these no title tells one.
  if (known === undefined && family.bearers.length < crowded) family.bearers.push(bearer);
  noteTitle(bearer, mention, reading);
}

const crowded = 12;
/** So many mentions before and behind a name can say whose superior it is. */
const near = 3;

/** "Abel Mora" and "Abel Tarn Mora" are one name: first and last part agree, and one holds the other. */
function isOneName(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [a.split(" "), b.split(" ")].sort(
    (x, y) => x.length - y.length,
  );
  return shorter[0] === longer[0] && shorter.every((part) => longer.includes(part));
}

/** "Oria Relief Front (ORF)", "Oria Relief Front, or ORF,": the acronym right after, its letters in the name. */
function isIntroduced(text: string, expansion: Mention, acronym: Mention): boolean {
  if (expansion.form !== "name") return false;
  const initial = expansion.name[0]?.toLowerCase() === acronym.name[0]?.toLowerCase();
  const between = text.slice(expansion.end, acronym.start);
  if (/^\s?[“"]?\(["“]?(?:(?:the|or|also known as|known as) )?(?:the )?$/u.test(between))
    return initial && text[acronym.end] === ")";
  const named = /^, (?:or|also known as|known as) (?:the )?$/u.test(between);
  return named && initial && /^[,.;]/u.test(text.slice(acronym.end, acronym.end + 1));
}

function lastPart(name: string): string {
  return name.split(" ").at(-1) ?? name;
}
