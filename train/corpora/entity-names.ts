// Makes names of GUM's entity spans. GUM marks everything that is spoken of, "the old gate" and "Mora" alike, each span
// with all its modifiers (gucorpling.org/gum); a name by the convention of news corpora (CoNLL 2003) is the run of
// proper nouns around the span's head. Persons lose their titles, bodies and places keep "of".

import { officeModifiers, titleHeads } from "../../src/english/titles.ts";
import type { NameLabel } from "../taught.ts";
import type { ConlluSentence, ConlluWord } from "./conllu.ts";
import { labelNames, type NameKind, type NameSpan, withoutOverlaps } from "./name-spans.ts";
import { nationalityWords } from "./nationalities.ts";

const kinds: Readonly<Record<string, NameKind>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
  event: "MISC",
  object: "MISC",
  abstract: "MISC",
};

/** An entity as marked: words `start` to `end`, the last not included. */
export interface EntitySpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** The names of a sentence, without overlaps: of two that do, the longer. */
export function namesOfEntities(sentence: ConlluSentence): readonly NameSpan[] {
  const entities = readEntities(sentence);
  return withoutOverlaps(
    entities.flatMap((entity) => {
      const kind = kinds[entity.type];
      const name = kind === undefined ? undefined : nameOf(sentence, entity, kind);
      return name === undefined ? [] : [name];
    }),
  );
}

/**
 * Labels for the words of a sentence. A proper noun that is in no name and is neither a title nor part of a date is `?`:
 * GUM marks the whole of "the Mora family", and does not say what Mora is.
 */
export function labelEntities(sentence: ConlluSentence): readonly NameLabel[] {
  const labels = labelNames(sentence.length, namesOfEntities(sentence));
  const times = readEntities(sentence).filter(({ type }) => type === "time");
  const isTime = (index: number) => times.some(({ start, end }) => start <= index && index < end);
  return sentence.map((word, index) => {
    const label = labels[index] ?? "?";
    if (label !== "O") return label;
    if (isNationality(word)) return "O?";
    return isProper(word) && !isTitle(word) && !isTime(index) ? "?" : "O";
  });
}

/**
 * The spans of a sentence in the order in which they close. `Entity=(1-person-new-...` opens entity 1, `1)` closes
 * it, `(2-place-...)` is one word; what stays open at the end of the sentence is left out.
 */
export function readEntities(sentence: ConlluSentence): readonly EntitySpan[] {
  const found: EntitySpan[] = [];
  const open: { id: string; type: string; start: number }[] = [];
  sentence.forEach((word, index) => {
    for (const [part, id = "", type = ""] of (word.remarks.get("Entity") ?? "").matchAll(
      /\(([^-()]+)-([a-z]+)[^()]*|([^()]*)\)/gu,
    )) {
      if (part.startsWith("(")) {
        open.push({ id, type, start: index });
        continue;
      }
      const closed = part.slice(0, -1);
      const at = closed === "" ? open.length - 1 : open.findLastIndex((one) => one.id === closed);
      const [entity] = at < 0 ? [] : open.splice(at, 1);
      if (entity !== undefined)
        found.push({ start: entity.start, end: index + 1, type: entity.type });
    }
  });
  return found;
}

function nameOf(
  sentence: ConlluSentence,
  entity: EntitySpan,
  kind: NameKind,
): NameSpan | undefined {
  const head = properHeadOf(sentence, entity);
  if (head === undefined) return undefined;
  let start = head;
  let end = head + 1;
  for (let left = before(sentence, start, entity, kind); left !== undefined; ) {
    start = left;
    left = before(sentence, start, entity, kind);
  }
  for (let right = after(sentence, head, end, entity, kind); right !== undefined; ) {
    end = right;
    right = after(sentence, head, end, entity, kind);
  }
  if (kind === "PER") start = withoutTitles(sentence, start, end);
  const words = sentence.slice(start, end);
  if (kind === "PER" && words.every(isTitle)) return undefined;
  return { start, end, kind: words.every(isNationality) ? "MISC" : kind };
}

/**
 * The proper noun at the head of the span, or right after a common noun that describes it ("the author Ana Mora",
 * "her brother Ilo").
 */
function properHeadOf(sentence: ConlluSentence, entity: EntitySpan): number | undefined {
  const head = headOf(sentence, entity);
  if (sentence[head]?.upos === "PROPN") return head;
  if (sentence[head]?.upos !== "NOUN") return undefined;
  for (let at = head + 1; at < entity.end && isProper(sentence[at]); at++) {
    const word = sentence[at];
    if (word?.head === head && /^(?:flat|appos)$/u.test(word.label)) return at;
  }
  return undefined;
}

/** The word of the span that hangs on a word outside it; the first of several. */
function headOf(sentence: ConlluSentence, { start, end }: EntitySpan): number {
  for (let index = start; index < end; index++) {
    const head = sentence[index]?.head ?? -1;
    if (head < start || head >= end) return index;
  }
  return start;
}

/** Where the name begins if it takes in one more word on the left. */
function before(
  sentence: ConlluSentence,
  start: number,
  entity: EntitySpan,
  kind: NameKind,
): number | undefined {
  if (start - 1 < entity.start) return undefined;
  if (isProper(sentence[start - 1])) return start - 1;
  if (start - 2 < entity.start || !isProper(sentence[start - 2])) return undefined;
  const joint = sentence[start - 1];
  if (joint?.xpos === "HYPH") return start - 2;
  if (joint?.xpos === "POS") {
    return kind !== "PER" && !isOwner(sentence, start - 1, entity) ? start - 2 : undefined;
  }
  if (kind !== "ORG") return undefined;
  return joint?.form === "&" || isPairInside(sentence, start - 1, start) ? start - 2 : undefined;
}

/** Where the name ends if it takes in more words on the right. */
function after(
  sentence: ConlluSentence,
  head: number,
  end: number,
  entity: EntitySpan,
  kind: NameKind,
): number | undefined {
  if (end >= entity.end) return undefined;
  if (isProper(sentence[end])) return end + 1;
  const joint = sentence[end];
  const isThe = sentence[end + 1]?.form.toLowerCase() === "the";
  const next = isThe ? end + 2 : end + 1;
  if (joint === undefined || next >= entity.end || !isProper(sentence[next])) return undefined;
  if (joint.xpos === "HYPH" || joint.form === "&") return next + 1;
  if (kind === "PER") return undefined;
  if (joint.form === "of" || (kind === "ORG" && joint.form === "for")) return next + 1;
  const isPair = joint.upos === "CCONJ" && kind === "ORG" && !isPairOf(sentence, next, head);
  return isPair ? next + 1 : undefined;
}

/** Whether the possessive at `joint` ends an entity of its own: "Foria's Ministry" and not "Workers' Party". */
function isOwner(sentence: ConlluSentence, joint: number, entity: EntitySpan): boolean {
  return readEntities(sentence).some(
    ({ start, end }) => start >= entity.start && (end === joint || end === joint + 1),
  );
}

/** Whether "and" at `joint` joins two words below the name's head: "Council of Harbours and Roads". */
function isPairInside(sentence: ConlluSentence, joint: number, right: number): boolean {
  if (sentence[joint]?.upos !== "CCONJ") return false;
  const conjunct = sentence[joint]?.head;
  const partner = sentence[conjunct ?? -1]?.head ?? -1;
  return partner === joint - 1 && conjunct !== undefined && conjunct >= right - 1;
}

/** Whether a word, or the word it belongs to, is joined to the head itself: then it is another name. */
function isPairOf(sentence: ConlluSentence, word: number, head: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < sentence.length; steps++) {
    const { head: above, label } = sentence[at] ?? { head: -1, label: "" };
    if (label.startsWith("conj")) return above === head;
    at = above;
  }
  return true;
}

/** A name of a person begins after the titles before it, and after what belongs to a title ("Foria President"). */
function withoutTitles(sentence: ConlluSentence, start: number, end: number): number {
  let from = start;
  for (let index = start; index < end; index++) {
    const word = sentence[index];
    if (word === undefined) continue;
    const isDescription = word.label === "nmod:desc" && word.head > index;
    const isBefore = index === from && isTitle(word) && index + 1 < end;
    if (isDescription || isBefore) from = index + 1;
  }
  return from;
}

function isTitle({ form }: ConlluWord): boolean {
  const word = form.toLowerCase().replace(/\.$/u, "");
  return titleHeads.has(word) || officeModifiers.has(word);
}

function isNationality({ form }: ConlluWord): boolean {
  return nationalityWords.has(form.toLowerCase());
}

function isProper(word: ConlluWord | undefined): boolean {
  return word?.xpos === "NNP" || word?.xpos === "NNPS";
}
