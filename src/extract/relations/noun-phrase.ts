// Reads the noun for an office or a side: its words, where in its course they put it, of whom or what, and who holds it.

import { definiteDeterminers, indefiniteDeterminers } from "../../english/description-words.ts";
import { doubleOffices, phaseWords, underMarks } from "../../english/relation-frames.ts";
import {
  allyModifiers,
  belongingPrepositions,
  leaderModifiers,
  memberModifiers,
  officeModifiers,
  spokesModifiers,
} from "../../english/relation-words.ts";
import type { Mention } from "../../model/mention.ts";
import type { Phase } from "../../model/relation.ts";
import type { Span } from "../../model/span.ts";
import { tokenIndexAt } from "../../read/query.ts";
import { isKnown } from "./beside.ts";
import {
  isInTitle,
  isMarked,
  lowerOf,
  obliquesOf,
  type RelationScene,
  spanOf,
  tagOf,
} from "./scene.ts";

/** A noun for an office or a side, with what stands before it. */
export interface NounPhrase {
  readonly noun: number;
  /** The first word that belongs to it, articles and what puts it in its course included. */
  readonly first: number;
  /** The office in the text's words, without what puts it in its course. */
  readonly title: Span;
  readonly phase: Phase | undefined;
  /** Whether the noun stands alone or with such words only as leave it what it is: "top commander". */
  readonly plain: boolean;
  /** Whether it is a lower office: "deputy chief". */
  readonly under: boolean;
}

/** The noun, with the one before it where only both make an office: "secretary general". */
export function officeAt(noun: number, scene: RelationScene): { word: string; first: number } {
  const word = lowerOf(noun, scene);
  const first = lowerOf(noun - 1, scene) === "-" ? noun - 2 : noun - 1;
  const opening = lowerOf(first, scene);
  return doubleOffices.get(word)?.has(opening) === true
    ? { word: `${opening} ${word}`, first }
    : { word, first: noun };
}

/** How many words before the noun belong to it. */
const reach = 6;

const modifiers: ReadonlySet<string> = new Set([
  ...leaderModifiers,
  ...spokesModifiers,
  ...memberModifiers,
  ...allyModifiers,
  ...officeModifiers,
]);

/** The phrase of a noun, read from the words before it. */
export function nounPhraseAt(noun: number, scene: RelationScene): NounPhrase | undefined {
  const words = wordsBefore(noun, scene);
  const modifying = words.filter(({ part }) => part === "modifier");
  const inCourse =
    words.find(({ part }) => part === "phase") ?? beforeOwner(words.at(-1)?.at ?? noun, scene);
  const title = spanOf(
    Math.min(firstOf(modifying, noun), officeAt(noun, scene).first),
    lastOf(noun, scene),
    scene,
  );
  return (
    title && {
      noun,
      first: words.at(-1)?.at ?? noun,
      title,
      phase:
        phaseAfter(noun, scene) ??
        (inCourse === undefined ? phaseOfJoined(noun, scene) : phaseOf(inCourse.at, scene)),
      plain: modifying.every(({ word }) => modifiers.has(word)) && !isOfSomethingElse(noun, scene),
      under: modifying.some(({ word }) => underMarks.has(word)),
    }
  );
}

/** The last word of the office: "minister of defence" where what follows is no name. */
function lastOf(noun: number, scene: RelationScene): number {
  const of = ofNear(noun, scene).find(
    (one) => scene.mentionAt(one) === undefined && isMarked(one, ["of"], scene),
  );
  return of === undefined || of > noun + reach || of < noun ? noun : of;
}

/** "A former governor and mayor": the second was once too. */
function phaseOfJoined(noun: number, scene: RelationScene): Phase | undefined {
  const { tree } = scene;
  const head = joinedAfter(noun, scene);
  if (head === undefined || tree.child(noun, "det") !== undefined) return undefined;
  const before = wordsBefore(head, scene);
  const found =
    before.find(({ part }) => part === "phase") ?? beforeOwner(before.at(-1)?.at ?? head, scene);
  return found && phaseOf(found.at, scene);
}

/** The noun that this one is joined to by "and"; or, where the tree hangs both on the name, the one before it. */
function joinedAfter(noun: number, scene: RelationScene): number | undefined {
  const { tree } = scene;
  if (tree.is(noun, "conj")) return tree.head(noun);
  const name = tree.is(noun, "appos") ? tree.head(noun) : undefined;
  if (name === undefined) return undefined;
  const before = tree.children(name, "appos").findLast((one) => one < noun);
  if (before === undefined || noun - before > reach) return undefined;
  for (let at = before + 1; at < noun; at++) if (lowerOf(at, scene) === "and") return before;
  return undefined;
}

interface WordBefore {
  readonly at: number;
  readonly word: string;
  readonly part: "phase" | "modifier" | "article";
}

/** The words before a noun that belong to its phrase, the nearest first. */
function wordsBefore(noun: number, scene: RelationScene): readonly WordBefore[] {
  const found: WordBefore[] = [];
  for (let at = noun - 1; at > noun - reach; at--) {
    const word = lowerOf(at, scene);
    const part = partOf(at, noun, scene);
    if (part === undefined) break;
    found.push({ at, word, part });
  }
  return found;
}

/** "Former Harbour Brigade commander", "a former two-term Oria governor": it may stand before whose office it is. */
function beforeOwner(first: number, scene: RelationScene): { readonly at: number } | undefined {
  const owner = scene.mentionAt(lowerOf(first - 1, scene) === "'s" ? first - 2 : first - 1);
  const start = owner && tokenIndexAt(scene.reading, owner.start);
  if (start === undefined) return undefined;
  // The name may have taken the word for its own: "Former CIA".
  for (let at = start; at > start - reach; at--) {
    if (phaseWordAt(at, scene) !== undefined) return { at };
    if (at < start && !/^(?:DT|JJ|NN|CD|HYPH)/u.test(tagOf(at, scene))) return undefined;
  }
  return undefined;
}

function partOf(at: number, noun: number, scene: RelationScene): WordBefore["part"] | undefined {
  const word = lowerOf(at, scene);
  if (phaseWordAt(at, scene) !== undefined) return "phase";
  if (word === "-" || definiteDeterminers.has(word) || indefiniteDeterminers.has(word))
    return "article";
  return isModifier(at, noun, scene) ? "modifier" : undefined;
}

/** The first of the words that stand together right before the noun. */
function firstOf(modifying: readonly WordBefore[], noun: number): number {
  let first = noun;
  for (const { at } of modifying) if (at === first - 1) first = at;
  return first;
}

function phaseOf(at: number, scene: RelationScene): Phase | undefined {
  const found = phaseWordAt(at, scene);
  const words = found && spanOf(found.first, at, scene);
  return found && words && { kind: found.kind, words };
}

/** A word that says where in its course an office is, one of two joined by a hyphen included: "one-time". */
function phaseWordAt(at: number, scene: RelationScene) {
  const joined = [at - 2, at - 1, at].map((one) => lowerOf(one, scene)).join("");
  const whole = lowerOf(at - 1, scene) === "-" ? phaseWords.get(joined) : undefined;
  if (whole !== undefined) return { kind: whole, first: at - 2 };
  const kind = phaseWords.get(lowerOf(at, scene));
  return kind && { kind, first: at };
}

/** "President-elect". */
function phaseAfter(noun: number, scene: RelationScene): Phase | undefined {
  const phase = lowerOf(noun + 1, scene) === "-" ? phaseOf(noun + 2, scene) : undefined;
  return phase?.kind === "ahead" ? phase : undefined;
}

/** A word of the phrase that is no name of whom or what it is of. */
function isModifier(at: number, noun: number, scene: RelationScene): boolean {
  if (!/^(?:JJ|NN|HYPH)/u.test(tagOf(at, scene))) return false;
  const mention = scene.mentionAt(at);
  if (mention === undefined) return true;
  return isInTitle(at, scene) || mention === scene.mentionAt(noun);
}

/** "Director of advertising": the office is of what is no name. */
function isOfSomethingElse(noun: number, scene: RelationScene): boolean {
  return ofNear(noun, scene).some((one) => scene.mentionAt(one) === undefined);
}

function ofNear(noun: number, scene: RelationScene): readonly number[] {
  return obliquesOf(noun, belongingPrepositions, scene).filter((one) =>
    scene.tree.children(one, "case").some((mark) => mark <= noun + 2),
  );
}

/** Of whom or what: "of", "for" and "to" right after the noun, an owner or a name right before its phrase. */
export function belongsTo({ noun, first }: NounPhrase, scene: RelationScene): Mention | undefined {
  const { tree, reading } = scene;
  const start = reading.tokens[first]?.start ?? 0;
  const isRightBefore = ({ end }: Mention) =>
    /^['’]?s?\s*$/u.test(reading.document.text.slice(end, start)) && end <= start;
  const near = ofNear(noun, scene).map((one) => scene.mentionAt(one));
  const after = near.length > 0 ? near : [ofByWords(noun, scene)];
  const before = tree
    .children(noun, "nmod:poss", "compound", "amod")
    .filter((one) => !isInTitle(one, scene))
    .map((one) => scene.mentionAt(one))
    .filter((one) => one !== undefined && isRightBefore(one));
  return [...after, ...before].find(
    (one) => one !== undefined && one !== scene.mentionAt(noun) && isKnown(one),
  );
}

/** "Spokesman for retired General Abel Mora", where the tree hangs the name elsewhere: it is the next, and owns nothing. */
function ofByWords(noun: number, scene: RelationScene): Mention | undefined {
  if (!belongingPrepositions.includes(lowerOf(noun + 1, scene))) return undefined;
  let at = noun + 2;
  while (at < noun + reach && scene.mentionAt(at) === undefined) {
    if (!/^(?:DT|JJ)/u.test(tagOf(at, scene))) return undefined;
    at += 1;
  }
  const mention = scene.mentionAt(at);
  const next = mention && tokenIndexAt(scene.reading, mention.end - 1);
  return next !== undefined && !/^(?:POS|NN|HYPH)/u.test(tagOf(next + 1, scene))
    ? mention
    : undefined;
}
