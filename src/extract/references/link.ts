// Links a mention to the earlier mention of the report it stands for, only where that is plain: a short name
// to its full form, an acronym to its expansion, an office to the one person who holds it, he and she.

import { personRoles, rankNouns } from "../../english/role-words.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { slice } from "../../model/span.ts";
import { sentenceIndexAt } from "../../read/query.ts";
import { formKey } from "../names/kinds.ts";
import { isAcronym } from "../names/proper.ts";

/** The same mentions, those that plainly stand for another linked to it. Mentions are in reading order. */
export function linkMentions(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
  const seen = indexNames(mentions, reading);
  const memory: Memory = {
    offices: new Map(),
    named: new Map(),
    namedBefore: new Map(),
    sentence: 0,
  };
  return mentions.map((mention) => {
    const linked = link(mention, { seen, memory, reading });
    remember(mention, memory, reading);
    return linked === undefined ? mention : { ...mention, refersTo: linked };
  });
}

type Link = NonNullable<Mention["refersTo"]>;

interface Memory {
  /** Persons by the noun of their office, one entry a name. */
  readonly offices: Map<string, Map<string, Mention>>;
  /** Persons named so far in the sentence being read, by the last part of their name. */
  named: Map<string, Mention>;
  /** Persons named in the sentence before it. */
  namedBefore: Map<string, Mention>;
  sentence: number;
}

interface Seen {
  /** Full names by their last part: `undefined` where two persons share it. */
  readonly fullByLast: ReadonlyMap<string, Mention | undefined>;
  readonly expansions: ReadonlyMap<string, Mention>;
}

interface Context {
  readonly seen: Seen;
  readonly memory: Memory;
  readonly reading: Reading;
}

function link(mention: Mention, context: Context): Link | undefined {
  if (mention.form === "pronoun") return linkPronoun(mention, context);
  if (mention.form === "nominal") return linkOffice(mention, context.memory);
  return linkShort(mention, context.seen);
}

function linkShort(mention: Mention, seen: Seen): Link | undefined {
  const expansion = seen.expansions.get(mention.name);
  if (expansion !== undefined && expansion.id !== mention.id) {
    const because = `"${mention.name}" is introduced as the short form of "${expansion.name}"`;
    return { mention: expansion.id, because };
  }
  if (mention.kind !== "person" || mention.name.includes(" ")) return undefined;
  const full = seen.fullByLast.get(formKey(mention.name));
  if (full === undefined || full.id === mention.id) return undefined;
  return {
    mention: full.id,
    because: `"${full.name}" is the only full name in this report that ends in "${mention.name}"`,
  };
}

function linkOffice(mention: Mention, memory: Memory): Link | undefined {
  if (mention.kind !== "person") return undefined;
  const noun = mention.name.toLowerCase().split(" ").at(-1) ?? "";
  const office = personRoles.get(noun);
  const holders = office === undefined ? undefined : memory.offices.get(office);
  const [holder] = holders?.values() ?? [];
  if (holder === undefined || holders?.size !== 1) return undefined;
  return {
    mention: holder.id,
    because: `"${holder.name}" is the only person named as ${noun} so far in this report`,
  };
}

function linkPronoun(mention: Mention, { memory, reading }: Context): Link | undefined {
  if (mention.kind !== "person") return undefined;
  moveTo(sentenceIndexAt(reading, mention.start) ?? 0, memory);
  // Two names are one too many; no need to look at more.
  if (memory.named.size > 1 || memory.namedBefore.size > 1) return undefined;
  const names = new Map([...memory.namedBefore, ...memory.named]);
  const [only] = names.values();
  if (only === undefined || names.size !== 1) return undefined;
  return {
    mention: only.id,
    because: `"${only.name}" is the only person named in this sentence or the one before it`,
  };
}

function moveTo(sentence: number, memory: Memory): void {
  if (sentence === memory.sentence) return;
  memory.namedBefore = sentence === memory.sentence + 1 ? memory.named : new Map();
  memory.named = new Map();
  memory.sentence = sentence;
}

function remember(mention: Mention, memory: Memory, reading: Reading): void {
  if (mention.kind !== "person" || mention.form !== "name") return;
  moveTo(sentenceIndexAt(reading, mention.start) ?? 0, memory);
  memory.named.set(lastPart(mention.name), mention);
  if (mention.title === undefined) return;
  for (const office of officesIn(slice(reading.document.text, mention.title))) {
    const holders = memory.offices.get(office) ?? new Map<string, Mention>();
    if (!holders.has(lastPart(mention.name))) holders.set(lastPart(mention.name), mention);
    memory.offices.set(office, holders);
  }
}

/** The nouns a later "the ..." would use for the holder of this title; "Maj. Gen." is a general. */
function officesIn(title: string): readonly string[] {
  const words = title
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  const rank = rankNouns.get(last);
  const role = personRoles.get(last);
  return [...new Set([rank, role].filter((word) => word !== undefined))];
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
