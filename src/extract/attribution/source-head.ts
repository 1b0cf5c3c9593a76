// Which of the words for a speaker are the speaker: the head of the phrase by the tree, and the name set beside it. A name
// that only describes ("a Velm spokesman", "his Lantern account") is nobody who speaks.

import { possessiveEndings } from "../../english/phrase-words.ts";
import { selfNamingNouns } from "../../english/source-nouns.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { contains, type Span } from "../../model/span.ts";
import { type IndexRange, tokenRange } from "../../read/query.ts";
import { type Tree, treeOf } from "../../read/tree.ts";

/** The head of a speaker's words, by token index, with what names the same one. */
export interface SourceHead {
  readonly head: number;
  /** Heads of names beside it: "the spokesman | Ramo Dorn", "Ina Mora, | a nurse". */
  readonly beside: readonly number[];
  /** The others where two or more speak together: "the army and | the ministry". */
  readonly joined: readonly number[];
}

/** The head of these words; `undefined` where the reading has no tree or they are no phrase. */
export function headOf(reading: Reading, span: Span): SourceHead | undefined {
  if (reading.tree.length === 0) return undefined;
  const tree = treeOf(reading);
  const range = tokenRange(reading, span);
  const head = topOf(reading, tree, range);
  if (head === undefined) return undefined;
  const inside = (token: number): boolean => token >= range.first && token < range.end;
  const joined = tree.children(head, "conj").filter(inside);
  // "The speaker and commander | Ilan Mora": two offices of one, where the second has no article of its own.
  const offices = joined.filter((token) => tree.child(token, "det") === undefined);
  const beside = [head, ...offices].flatMap((token) => tree.children(token, "flat", "appos"));
  return { head, beside: beside.filter(inside), joined };
}

/** The first noun, name or pronoun that hangs on nothing inside the words. */
function topOf(reading: Reading, tree: Tree, { first, end }: IndexRange): number | undefined {
  for (let token = first; token < end; token++) {
    const above = tree.head(token);
    const isTop = above === undefined || above < first || above >= end;
    if (isTop && nominal.has(reading.tags[token]?.upos ?? "")) return token;
  }
  return undefined;
}

const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "X"]);

/** The mention that is the speaker, of those inside the speaker's words; nobody where two speak together. */
export function mentionOfHead(
  reading: Reading,
  found: SourceHead,
  inside: readonly Mention[],
): Mention | undefined {
  const own = inside.filter((mention) => holds(reading, mention, found.head));
  const name = own.find(({ form }) => form === "name");
  const beside = found.beside.flatMap((token) =>
    inside.filter((mention) => mention.form === "name" && holds(reading, mention, token)),
  );
  const holder = beside.find(({ kind }) => kind === "person") ?? beside[0];
  if (isTwo(reading, found, { name, holder })) return undefined;
  if (name !== undefined) return name;
  return (
    holder ??
    namedAfterOffice(reading, found, inside) ??
    namedBefore(reading, found, inside) ??
    own[0]
  );
}

/** "the army and the ministry", and not "the speaker and commander Ilan Mora" nor "the Ministry of Roads and Ports". */
function isTwo(
  reading: Reading,
  { joined }: SourceHead,
  { name, holder }: { readonly name: Mention | undefined; readonly holder: Mention | undefined },
): boolean {
  const tree = treeOf(reading);
  return joined.some((token) => {
    if (name !== undefined) return !holds(reading, name, token);
    return holder === undefined || tree.child(token, "det") !== undefined;
  });
}

/** "The mayor of Velm, | Lidia Sorm,": whatever the tree hangs the name on, it is of the office before it. */
function namedAfterOffice(
  reading: Reading,
  { head }: SourceHead,
  inside: readonly Mention[],
): Mention | undefined {
  if (!/^\p{Ll}/u.test(reading.tokens[head]?.text ?? "")) return undefined;
  return inside.find((mention) => {
    if (mention.form !== "name" || mention.kind !== "person") return false;
    const { first, end } = tokenRange(reading, mention);
    const isOwner = possessiveEndings.has(reading.tokens[end]?.lower ?? "");
    return first > head && reading.tokens[first - 1]?.text === "," && !isOwner;
  });
}

/** "The Tavra | news agency", "the Harbour | movement": the noun only says what the name is of. */
function namedBefore(
  reading: Reading,
  { head }: SourceHead,
  inside: readonly Mention[],
): Mention | undefined {
  if (!selfNamingNouns.has(reading.tokens[head]?.lower ?? "")) return undefined;
  const tree = treeOf(reading);
  return inside.find(
    (mention) =>
      mention.form === "name" &&
      (mention.kind === "organisation" || mention.kind === "group") &&
      tree.children(head, "compound").some((token) => holds(reading, mention, token)),
  );
}

function holds(reading: Reading, mention: Mention, token: number): boolean {
  const word = reading.tokens[token];
  return word !== undefined && contains(mention, word);
}
