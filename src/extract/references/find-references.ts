// Lists the words of a report that refer to somebody, in reading order: its mentions, the pronouns that are none yet, and
// with a tree the nouns for one person or one body. To whom they refer is left to the others of this folder.

import {
  bodyDescriptions,
  definiteDeterminers,
  indefiniteDeterminers,
  personDescriptions,
} from "../../english/description-words.ts";
import { type Pronoun, pronouns } from "../../english/pronouns.ts";
import type { EntityKind, Mention } from "../../model/mention.ts";
import type { Reading, Token } from "../../model/reading.ts";
import { bySpan, slice } from "../../model/span.ts";
import { sentenceIndexAt, tokenRange } from "../../read/query.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import { genderOfName, genderOfWords } from "./gender.ts";
import { headOf, roleOf } from "./grammar.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import type { Gender, Reference } from "./reference.ts";
import { quotationIndex, type Speakers } from "./speakers.ts";

type Found = Omit<Reference, "index" | "beside" | "sentence" | "role" | "speaks" | "quotation">;

/** Every reference of a reading. */
export function findReferences(
  reading: Reading,
  mentions: readonly Mention[],
  speakers: Speakers,
): readonly Reference[] {
  const taken = new Uint8Array(reading.tokens.length);
  const named = mentions.map((mention) => ofMention(reading, mention, taken));
  const others = reading.tokens.flatMap((token, at) => {
    if (taken[at] === 1) return [];
    const found = ofPronoun(reading, token, at) ?? ofNoun(reading, at, taken);
    return found === undefined || !isOfUse(found, speakers) ? [] : [found];
  });
  const all = [...named, ...others].sort(bySpan);
  const byHead = new Map(all.map((found, index) => [found.head, index]));
  const tree = treeOf(reading);
  const namedAfter = namesBeside(all, tree, byHead);
  return all.map((found, index) => ({
    ...found,
    index,
    sentence: sentenceIndexAt(reading, found.start) ?? 0,
    role: roleOf(tree, found.head),
    speaks: isSpeaker(found, { speakers, tree, reading }),
    quotation: quotationIndex(reading, found.start),
    beside: besideOf(tree, found.head, byHead) ?? namedAfter.get(index),
  }));
}

/** Outside of a speaker's words "it" and "who" stand for too many things, and "we" outside of a quotation. */
function isOfUse(found: Found, speakers: Speakers): boolean {
  switch (found.pronoun?.sense) {
    case "body":
    case "relative":
      return speakers.sourceAround(found) !== undefined;
    case "speaker":
      return speakers.quotedFrom(found).length > 0;
    default:
      return true;
  }
}

function ofMention(reading: Reading, mention: Mention, taken: Uint8Array): Found {
  const { first, end } = tokenRange(reading, mention);
  taken.fill(1, first, end);
  const head = headOf(reading, first, end);
  const text = reading.document.text;
  const title = mention.title === undefined ? [] : wordsOf(slice(text, mention.title));
  const own = wordsOf(mention.name);
  const isPerson = mention.kind === "person";
  const phrase = mention.form === "nominal" ? phraseAt(reading, head) : undefined;
  const isName = mention.form === "name";
  const words = isName && isPerson ? title : [...new Set([...own, ...(phrase?.words ?? [])])];
  const pronoun = mention.form === "pronoun" ? pronouns.get(mention.name.toLowerCase()) : undefined;
  return {
    ...{ start: mention.start, end: mention.end, mention, kind: mention.kind, form: mention.form },
    ...{ pronoun, head, words },
    definite: isName ? undefined : definiteness(reading.tokens[first - 1], reading.tokens[first]),
    many: mention.kind === "group" && !isName && !isSingular(phrase),
    gender: pronoun?.gender ?? (isPerson ? genderOf(mention, words) : undefined),
  };
}

function genderOf({ form, name }: Mention, words: readonly string[]): Gender | undefined {
  return genderOfWords(words) ?? (form === "name" ? genderOfName(name) : undefined);
}

function isSingular(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && bodyDescriptions.has(phrase.noun);
}

function definiteness(before: Token | undefined, first: Token | undefined): boolean | undefined {
  for (const word of [first?.lower, before?.lower]) {
    if (word === undefined) continue;
    if (definiteDeterminers.has(word)) return true;
    if (indefiniteDeterminers.has(word)) return false;
  }
  return undefined;
}

function ofPronoun(reading: Reading, token: Token, at: number): Found | undefined {
  const pronoun = pronouns.get(token.lower);
  if (pronoun === undefined || (pronoun.sense === "body" && token.text === "IT")) return undefined;
  const tag = reading.tags[at];
  if (tag !== undefined && tag.upos !== "PRON" && tag.upos !== "DET") return undefined;
  const case_ = pronoun.case ?? caseOf(tag?.xpos);
  return {
    ...{ start: token.start, end: token.end, mention: undefined, form: "pronoun", head: at },
    kind: kindsOfSense[pronoun.sense],
    pronoun: { ...pronoun, case: case_ },
    ...{ words: [], definite: undefined, many: pronoun.sense === "many" },
    gender: pronoun.gender,
  };
}

const kindsOfSense: Readonly<Record<Pronoun["sense"], EntityKind>> = {
  person: "person",
  body: "organisation",
  many: "group",
  speaker: "person",
  relative: "person",
};

function caseOf(tag: string | undefined): Pronoun["case"] {
  if (tag === undefined) return undefined;
  return tag === "PRP$" ? "owner" : "object";
}

/** "the Orian official": no words of a name are words of the description too. */
function ofNoun(reading: Reading, at: number, taken: Uint8Array): Found | undefined {
  const phrase = reading.tags[at]?.xpos === "NN" ? phraseAt(reading, at) : undefined;
  if (phrase === undefined || phrase.isPart) return undefined;
  const free = taken.subarray(phrase.first, at).lastIndexOf(1) + 1;
  const start = reading.tokens[phrase.first + free]?.start ?? phrase.start;
  const isPerson = personDescriptions.has(phrase.noun);
  const kind = isPerson ? "person" : bodyDescriptions.get(phrase.noun);
  if (kind === undefined) return undefined;
  return {
    ...{ start, end: phrase.end, mention: undefined, kind, form: "nominal" },
    ...{
      pronoun: undefined,
      head: at,
      words: phrase.words,
      definite: phrase.definite,
      many: false,
    },
    gender: isPerson ? genderOfWords([phrase.noun]) : undefined,
  };
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s.,'’-]+/u)
    .filter((word) => word !== "");
}

interface Around {
  readonly speakers: Speakers;
  readonly tree: Tree;
  readonly reading: Reading;
}

/** The word that the words for a speaker hang on; without a tree, the only one of them that can speak. */
function isSpeaker(found: Found, { speakers, tree, reading }: Around): boolean {
  const source = speakers.sourceAround(found);
  if (source === undefined) return false;
  const above = tree.head(found.head);
  const over = above === undefined ? undefined : reading.tokens[above];
  const isTop = over === undefined || over.start < source.start || over.end > source.end;
  return isTop || isTitleOf(tree, found.head, above);
}

/** "ministry spokesman Abel Mora": a name hangs on its title. */
function isTitleOf(tree: Tree, head: number, above: number | undefined): boolean {
  return above !== undefined && tree.is(head, "flat", "appos") && head - above < 6;
}

/** "The mayor, Abel Mora": descriptions that a name stands beside, each with the name. */
function namesBeside(
  all: readonly Found[],
  tree: Tree,
  byHead: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  return new Map(
    all.flatMap(({ form, head }, index) => {
      const described = form === "name" ? besideOf(tree, head, byHead) : undefined;
      return described === undefined ? [] : [[described, index] as const];
    }),
  );
}

/** The reference that another says more of: "Abel Mora, the minister" and "the minister, Abel Mora". */
function besideOf(
  tree: Tree,
  head: number,
  byHead: ReadonlyMap<number, number>,
): number | undefined {
  const above = tree.head(head);
  if (above !== undefined && tree.is(head, "appos", "flat")) return byHead.get(above);
  if (tree.child(head, "cop") === undefined) return undefined;
  const subject = tree.child(head, "nsubj");
  return subject === undefined ? undefined : byHead.get(subject);
}
