// Whom a pronoun may stand for: those spoken of in the sentences before, and one that its sentence comes to.

import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { countStartingBefore } from "../../read/query.ts";
import { treeOf } from "../../read/tree.ts";
import { bindingsOf } from "./bindings.ts";
import { clauseSubjects, isMainSubject, subjectToCome } from "./grammar.ts";
import type { Pair } from "./pair.ts";
import type { Reference, Role } from "./reference.ts";
import type { Referent } from "./referent.ts";
import type { Speakers } from "./speakers.ts";

/** A report as far as it has been read. */
export interface Discourse {
  readonly reading: Reading;
  readonly speakers: Speakers;
  readonly references: readonly Reference[];
  /** Whom each reference refers to, by its index; names are known from the start. */
  readonly referents: readonly (Referent | undefined)[];
  /** The name of a reference, as it is told in a reason. */
  nameOf(reference: Reference): string;
}

/** How many sentences back, and how many references back, one is looked for. */
const reach = { sentences: 4, references: 60 };

/** The pairs of a pronoun with all it may stand for, nearest first. */
export function candidatesFor(pronoun: Reference, discourse: Discourse): readonly Pair[] {
  const { references, referents } = discourse;
  const isBarred = bindingsOf(pronoun, discourse);
  const barred = new Set([
    ...quotedReferents(pronoun, discourse),
    ...namedInOwnWords(pronoun, discourse),
  ]);
  const nearest = new Map<Referent, Reference>();
  const oldest = Math.max(0, pronoun.index - reach.references);
  for (let index = pronoun.index - 1; index >= oldest; index--) {
    const other = references[index];
    const referent = referents[index];
    if (other === undefined || pronoun.sentence - other.sentence > reach.sentences) break;
    if (referent === undefined || (other.fleeting && other.sentence < pronoun.sentence)) continue;
    if (isBarred(other)) barred.add(referent);
    else if (fits(pronoun, referent, other)) keepNearest(nearest, referent, other);
  }
  for (const referent of barred) nearest.delete(referent);
  const found = [...nearest];
  const pairs = found.map(([referent, other], at) =>
    pairOf(pronoun, { referent, other, isNearest: at === 0 }, discourse),
  );
  const toCome = comingPair(pronoun, discourse, nearest);
  return toCome === undefined ? pairs : [...pairs, toCome];
}

/** Whether a pronoun can stand for one, by kind, number, and man or woman. */
export function fits(pronoun: Reference, referent: Referent, other: Reference): boolean {
  const sense = pronoun.pronoun?.sense;
  if (sense === "person")
    return (
      referent.kind === "person" &&
      !other.many &&
      (referent.gender === undefined || referent.gender === pronoun.gender)
    );
  const isBody = referent.kind === "organisation" || referent.kind === "group";
  return isBody && (sense === "many" || !other.many);
}

function keepNearest(
  nearest: Map<Referent, Reference>,
  referent: Referent,
  other: Reference,
): void {
  const kept = nearest.get(referent);
  const isBetter =
    kept === undefined ||
    (kept.sentence === other.sentence && roleRank[other.role] < roleRank[kept.role]);
  if (isBetter) nearest.set(referent, other);
}

const roleRank: Readonly<Record<Role, number>> = {
  subject: 0,
  object: 1,
  owner: 2,
  oblique: 3,
  other: 4,
};

/** Those in whose quotation the pronoun stands, before it or after: of themselves they say "I". */
function quotedReferents(pronoun: Reference, discourse: Discourse): Set<Referent> {
  const speakers = quotedBy(pronoun, discourse);
  return new Set(speakers.flatMap(({ index }) => discourse.referents[index] ?? []));
}

/** "He said Mora would stay": those named in what one goes on to say are others. */
export function namedInOwnWords(
  pronoun: Reference,
  { references, referents, speakers }: Discourse,
): ReadonlySet<Referent> {
  const behind = saidBy(pronoun, speakers).filter(({ start }) => start >= pronoun.end);
  return new Set(
    behind.flatMap(({ start, end }) => {
      const first = countStartingBefore(references, start);
      return references
        .slice(first, Math.min(first + reach.references, countStartingBefore(references, end)))
        .flatMap(({ form, index }) => (form === "name" ? (referents[index] ?? []) : []));
    }),
  );
}

/** What a speaker is told to say. */
export function saidBy(speaker: Reference, speakers: Speakers): readonly Span[] {
  return speakers.spokenBy(speaker).flatMap(({ content }) => content);
}

/** The speakers in whose quotation words stand, innermost first. */
export function quotedBy(
  words: Reference,
  { references, speakers }: Pick<Discourse, "references" | "speakers">,
): readonly Reference[] {
  return speakers
    .quotedFrom(words)
    .flatMap(({ start, end }) =>
      references
        .slice(countStartingBefore(references, start), countStartingBefore(references, end))
        .filter(({ speaks }) => speaks),
    );
}

interface Candidate {
  readonly referent: Referent;
  readonly other: Reference;
  readonly isNearest: boolean;
}

function pairOf(
  pronoun: Reference,
  { referent, other, isNearest }: Candidate,
  discourse: Discourse,
): Pair {
  const { reading, references, speakers } = discourse;
  const isOwner = pronoun.pronoun?.case === "owner";
  const tellers = other.speaks ? speakers.tellersOf(pronoun) : [];
  return {
    pronoun,
    referent,
    nearest: other,
    isNearest,
    distance: pronoun.sentence - other.sentence,
    isMainSubject: isMainSubject(treeOf(reading), other.head),
    isOwnSubject: isOwner && clauseSubjects(reading, pronoun.head).includes(other.head),
    isTeller: tellers.some(({ start, end }) => other.start >= start && other.end <= end),
    isLastSpeaker: pronoun.speaks && other.speaks && !isSpokenOver(other, pronoun, references),
    isToCome: other.index > pronoun.index,
    isSameParagraph:
      reading.sentences[other.sentence]?.paragraph ===
      reading.sentences[pronoun.sentence]?.paragraph,
  };
}

/** Whether another of the same kind has spoken between the two. */
function isSpokenOver(
  speaker: Reference,
  { index: end }: Reference,
  references: readonly Reference[],
): boolean {
  for (let index = speaker.index + 1; index < end; index++) {
    const between = references[index];
    if (between?.speaks && between.kind === speaker.kind) return true;
  }
  return false;
}

function comingPair(
  pronoun: Reference,
  discourse: Discourse,
  seen: ReadonlyMap<Referent, Reference>,
): Pair | undefined {
  const head = subjectToCome(discourse.reading, pronoun.head);
  const token = head === undefined ? undefined : discourse.reading.tokens[head];
  if (token === undefined) return undefined;
  const from = countStartingBefore(discourse.references, token.end);
  const other = discourse.references[from - 1];
  const referent = discourse.referents[from - 1];
  if (other === undefined || referent === undefined || other.head !== head) return undefined;
  if (seen.has(referent) || !fits(pronoun, referent, other)) return undefined;
  return pairOf(pronoun, { referent, other, isNearest: false }, discourse);
}
