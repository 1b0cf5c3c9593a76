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
import { bySpan, type Span, slice } from "../../model/span.ts";
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
  const named = mentions.flatMap((mention) => ofMention(reading, mention, taken));
  const others: Found[] = [];
  for (const [at, token] of reading.tokens.entries()) {
    if (taken[at] === 1) continue;
    const found = ofPronoun(reading, token, at) ?? ofNoun(reading, at, taken);
    if (found !== undefined && isOfUse(found, speakers)) others.push(found);
  }
  const all = [...named, ...others].sort(bySpan);
  const byHead = new Map(all.map((found, index) => [found.head, index]));
  const tree = treeOf(reading);
  const namedAfter = namesBeside(all, byHead, { speakers, tree, reading });
  // Spelt out: this is made for every reference, and spreading is slow.
  return all.map((found, index) => ({
    start: found.start,
    end: found.end,
    index,
    mention: found.mention,
    kind: found.kind,
    form: found.form,
    pronoun: found.pronoun,
    head: found.head,
    words: found.words,
    definite: found.definite,
    many: found.many,
    fleeting: found.fleeting,
    gender: found.gender,
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

/** Only who acts is referred back to here: of a place the tokens are taken, no more. */
function ofMention(reading: Reading, mention: Mention, taken: Uint8Array): readonly Found[] {
  const { first, end } = tokenRange(reading, mention);
  taken.fill(1, first, end);
  const { kind, form, start } = mention;
  if (kind === "place" || kind === "facility") return [];
  const span = { start, end: mention.end };
  const head = headOf(reading, first, end);
  if (form === "pronoun") return [{ ...span, mention, ...ofPronounWord(mention.name, kind, head) }];
  const phrase = form === "nominal" ? phraseAt(reading, head) : undefined;
  const words = wordsOfMention(mention, phrase, reading);
  const isNominal = form === "nominal";
  return [
    {
      ...span,
      mention,
      kind,
      form,
      pronoun: undefined,
      head,
      words,
      definite: isNominal
        ? definiteness(reading.tokens[first - 1], reading.tokens[first])
        : undefined,
      many: kind === "group" && isNominal && !isSingular(phrase),
      fleeting: phrase?.fleeting ?? false,
      gender: kind === "person" ? genderOf(mention, words) : undefined,
    },
  ];
}

function ofPronounWord(
  word: string,
  kind: EntityKind,
  head: number,
): Omit<Found, "start" | "end" | "mention"> {
  const pronoun = pronouns.get(word.toLowerCase());
  const many = pronoun?.sense === "many";
  return {
    kind,
    form: "pronoun",
    pronoun,
    head,
    many,
    fleeting: false,
    words: [],
    definite: undefined,
    gender: pronoun?.gender,
  };
}

/** A person's name says nothing of what he is; his title does. */
function wordsOfMention(
  { kind, form, name, title }: Mention,
  phrase: Phrase | undefined,
  reading: Reading,
): readonly string[] {
  if (kind !== "person" || form !== "name")
    return phrase === undefined ? wordsOf(name) : [...new Set([...wordsOf(name), ...phrase.words])];
  return title === undefined ? [] : wordsOf(slice(reading.document.text, title));
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
    start: token.start,
    end: token.end,
    mention: undefined,
    form: "pronoun",
    head: at,
    kind: kindsOfSense[pronoun.sense],
    pronoun: { ...pronoun, case: case_ },
    words: [],
    definite: undefined,
    many: pronoun.sense === "many",
    fleeting: false,
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
  const noun = reading.tokens[at]?.lower ?? "";
  const isPerson = personDescriptions.has(noun);
  const kind = isPerson ? "person" : bodyDescriptions.get(noun);
  if (kind === undefined || reading.tags[at]?.xpos !== "NN") return undefined;
  const phrase = phraseAt(reading, at);
  if (phrase === undefined || phrase.isPart) return undefined;
  const free = taken.subarray(phrase.first, at).lastIndexOf(1) + 1;
  const start = reading.tokens[phrase.first + free]?.start ?? phrase.start;
  return {
    start,
    end: phrase.end,
    mention: undefined,
    kind,
    form: "nominal",
    ...{
      pronoun: undefined,
      head: at,
      words: phrase.words,
      definite: phrase.definite,
      many: false,
      fleeting: phrase.fleeting,
    },
    gender: isPerson ? genderOfWords([noun]) : undefined,
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
  byHead: ReadonlyMap<number, number>,
  around: Around,
): ReadonlyMap<number, number> {
  const byStart = new Map(all.map(({ start }, index) => [start, index]));
  return new Map(
    all.flatMap((name, index) => {
      if (name.form !== "name") return [];
      const opening = byStart.get(nameBehind(name, around)?.start ?? -1);
      const isOne = opening !== undefined && isOnePerson(all[opening]);
      const described = besideOf(around.tree, name.head, byHead) ?? (isOne ? opening : undefined);
      return described === undefined ? [] : [[described, index] as const];
    }),
  );
}

/** "The mayor of Tarn, Abel Mora, said": the speaker's words that end in a name between commas, whatever the tree says. */
function nameBehind({ start, end, kind }: Found, { speakers, reading }: Around): Span | undefined {
  const source = kind === "person" ? speakers.sourceAround({ start, end }) : undefined;
  const { text } = reading.document;
  const isLast = source !== undefined && /^,?$/u.test(text.slice(end, source.end).trim());
  return isLast && text.slice(start - 2, start) === ", " && text[end] === "," ? source : undefined;
}

function isOnePerson(found: Found | undefined): boolean {
  return found?.kind === "person" && found.form === "nominal" && found.definite === true;
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
