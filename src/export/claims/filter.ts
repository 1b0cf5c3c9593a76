// Which lines of the list a person asks for. Of several wishes of one kind any may hold; of several kinds all must.

import type { Stance } from "../../model/claim.ts";
import { fold, holdsAny, holdsWords } from "../fold.ts";
import type { ClaimHop, ClaimLine, ClaimList, Speaker, SpeakerClass } from "./model.ts";

export interface ClaimQuery {
  /** Names in any case and spelling of marks; words of a description where nobody is named so. */
  readonly speakers: readonly string[];
  readonly classes: readonly SpeakerClass[];
  readonly stances: readonly Stance[];
  /** Words of the means by which it was said, from the beginning of a word. */
  readonly channels: readonly string[];
  /** Words that what is said must hold, from the beginning of a word. */
  readonly words: readonly string[];
}

/** The lines asked for, in the order of the list. */
export function filterClaims({ lines }: ClaimList, query: ClaimQuery): readonly ClaimLine[] {
  const isAsked = speakerTest(lines, query.speakers);
  return lines.filter(
    (line) =>
      isAsked(line) &&
      anyOrNone(query.classes, (one) => hasClass(line, one)) &&
      anyOrNone(query.stances, (one) => line.stance === one) &&
      (query.channels.length === 0 || holdsAny([line.channel], query.channels)) &&
      (query.words.length === 0 || holdsAny([line.words], query.words)),
  );
}

function anyOrNone<Wish>(wishes: readonly Wish[], holds: (wish: Wish) => boolean): boolean {
  return wishes.length === 0 || wishes.some(holds);
}

function hasClass({ chain, class: own }: ClaimLine, wanted: SpeakerClass): boolean {
  return chain.length === 0 ? own === wanted : chain.some((hop) => hop.class === wanted);
}

/** Every speaker of a line: each hop, or the outlet where it speaks for itself. */
export function speakersOf({ chain, speaker }: ClaimLine): readonly Speaker[] {
  return chain.length === 0 ? [speaker] : chain.map((hop) => hop.speaker);
}

function speakerTest(
  lines: readonly ClaimLine[],
  asked: readonly string[],
): (line: ClaimLine) => boolean {
  if (asked.length === 0) return () => true;
  const keys = new Set(asked.flatMap((name) => keysNamed(lines, fold(name))));
  return (line) => speakersOf(line).some(({ key }) => keys.has(key));
}

/** Those who bear just this name; where nobody does, those whose name or description holds its words. */
function keysNamed(lines: readonly ClaimLine[], asked: string): readonly string[] {
  const known = new Map<string, Set<string>>();
  for (const { chain, speaker } of lines) {
    if (chain.length === 0) addNames(known, speaker, []);
    for (const hop of chain) addNames(known, hop.speaker, [hop]);
  }
  const all = [...known];
  const exact = all.filter(([key, names]) => key !== "" && names.has(asked));
  const found =
    exact.length > 0
      ? exact
      : all.filter(([, names]) => [...names].some((name) => holdsWords(name, asked)));
  return found.map(([key]) => key);
}

/** A person with a name is found by names; "a Health Ministry official" by the words of the report. */
function addNames(
  known: Map<string, Set<string>>,
  { key, kind, names }: Speaker,
  hops: readonly ClaimHop[],
): void {
  const before = known.get(key);
  if (before !== undefined && kind === "named") return;
  const all = before ?? new Set();
  known.set(key, all);
  for (const name of names) all.add(fold(name));
  if (kind !== "named") for (const { words } of hops) all.add(fold(words));
}
