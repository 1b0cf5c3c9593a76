// Links a short name to the full one it shortens, by the whole report: a last name to the only full name that ends in
// it, an acronym to its expansion.

import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { formKey } from "../names/kinds.ts";
import { isAcronym } from "../names/proper.ts";

export interface NameLink {
  readonly to: Mention;
  readonly because: string;
}

/** Gives the full name for a short one; `undefined` for a name that shortens none, or one of two. */
export function shortNames(
  mentions: readonly Mention[],
  reading: Reading,
): (name: Mention) => NameLink | undefined {
  const seen = indexNames(mentions, reading);
  return (name) => linkShort(name, seen);
}

interface Seen {
  /** Full names by their last part: `undefined` where two persons share it. */
  readonly fullByLast: ReadonlyMap<string, Mention | undefined>;
  readonly expansions: ReadonlyMap<string, Mention>;
}

function linkShort(mention: Mention, seen: Seen): NameLink | undefined {
  const expansion = seen.expansions.get(mention.name);
  if (expansion !== undefined && expansion.id !== mention.id) {
    const because = `"${mention.name}" is introduced as the short form of "${expansion.name}"`;
    return { to: expansion, because };
  }
  if (mention.kind !== "person" || mention.name.includes(" ")) return undefined;
  const full = seen.fullByLast.get(formKey(mention.name));
  if (full === undefined || full.id === mention.id) return undefined;
  return {
    to: full,
    because: `"${full.name}" is the only full name in this report that ends in "${mention.name}"`,
  };
}
function indexNames(mentions: readonly Mention[], reading: Reading): Seen {
  const fullByLast = new Map<string, Mention | undefined>();
  const expansions = new Map<string, Mention>();
  const text = reading.document.text;
  mentions.forEach((mention, index) => {
    if (mention.form !== "name") return;
    if (mention.kind === "person" && mention.name.includes(" ")) addFull(fullByLast, mention);
    const before = mentions[index - 1];
    if (before !== undefined && isAcronym(mention.name) && isIntroduced(text, before, mention))
      if (!expansions.has(mention.name)) expansions.set(mention.name, before);
  });
  return { fullByLast, expansions };
}

function addFull(fullByLast: Map<string, Mention | undefined>, mention: Mention): void {
  const last = lastPart(mention.name);
  if (!fullByLast.has(last)) fullByLast.set(last, mention);
  else if (!isOneName(fullByLast.get(last)?.name, mention.name)) fullByLast.set(last, undefined);
}

/** "Abel Mora" and "Abel Tarn Mora" are one name: first and last part agree, and one holds the other. */
function isOneName(a: string | undefined, b: string): boolean {
  if (a === undefined) return false;
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
