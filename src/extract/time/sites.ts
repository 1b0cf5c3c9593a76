// Decides which word each time expression dates, by the tree: the verb or noun it hangs on. A time that only bounds
// ("since Friday") dates nothing, and one beside a verb of saying dates the words unless it stands in what is said.

import {
  besideTime,
  countedTo,
  looseBeforeTimes,
  partsOverTimes,
  runsOnAfter,
} from "../../english/time-bearers.ts";
import type { StatementClaim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { contains, type Span } from "../../model/span.ts";
import { dayOf, type TimeExpression } from "../../model/time.ts";
import { type IndexRange, tokenRange } from "../../read/query.ts";
import { type Tree, treeOf } from "../../read/tree.ts";
import { isOccasion } from "./occasion.ts";
import { once } from "./once.ts";

/** By token, the times of a report that date it, and those that only say since when or until when it was so. */
export interface Sites {
  readonly dated: ReadonlyMap<number, TimeExpression>;
  readonly bounded: ReadonlyMap<number, TimeExpression>;
  /** The word that each time hangs on, dated or bounded; none for a time that is only beside another. */
  readonly wordOf: ReadonlyMap<TimeExpression, number>;
}

/** What the times of a report hang on. Of several on one word the one with a day is kept, then the nearest. */
export function sitesOf(
  times: readonly TimeExpression[],
  reading: Reading,
  statements: readonly StatementClaim[],
): Sites {
  const sites = {
    dated: new Map<number, TimeExpression>(),
    bounded: new Map<number, TimeExpression>(),
    wordOf: new Map<TimeExpression, number>(),
  };
  if (reading.tree.length === 0) return sites;
  const scene = makeScene(times, reading);
  const said = saidBy(statements, scene);
  for (const time of times.filter((one) => isDate(one) && !isDateline(one, reading))) {
    const hung = siteOf(tokenRange(reading, time.span), scene);
    if (hung === undefined) continue;
    const word = said(hung.word, time) ?? hung.word;
    sites.wordOf.set(time, word);
    const known = hung.bounded ? sites.bounded : sites.dated;
    const other = known.get(word);
    if (other === undefined || isNearer(time, other, reading.tokens[word]?.start ?? 0))
      known.set(word, time);
  }
  return sites;
}

/** Whether a time says when, and not how long, how often, "now" or "recently". */
function isDate({ type, value }: TimeExpression): boolean {
  return (type === "DATE" || type === "TIME") && !value.endsWith("_REF");
}

/** "VESK, June 7 - ...": the day of the report, which dates nothing told in its sentence. */
function isDateline({ span }: TimeExpression, { document: { text } }: Reading): boolean {
  if (!/^\s(?:\([^()\n]{1,40}\)\s)?(?:--?|[–—])\s/u.test(text.slice(span.end, span.end + 50)))
    return false;
  const from = Math.max(0, span.start - datelineReach);
  const before = text.slice(from, span.start).split("\n").at(-1) ?? "";
  return /^\p{Lu}[^a-z\n]*,\s$/u.test(before);
}

/** So many characters at most may name the town before the day of a dateline. */
const datelineReach = 40;

function isNearer(time: TimeExpression, other: TimeExpression, at: number): boolean {
  const hasDay = dayOf(time.value) !== undefined;
  if (hasDay !== (dayOf(other.value) !== undefined)) return hasDay;
  return Math.abs(time.span.start - at) < Math.abs(other.span.start - at);
}

/** The word of tokens `[first, end)` that the others hang on; not one beside it that hangs elsewhere. */
export function headOf({ first, end }: IndexRange, tree: Tree): number {
  let beside: number | undefined;
  for (let at = first; at < end; at++) {
    const head = tree.head(at) ?? -1;
    if ((head >= first && head < end) || tree.is(at, ...besideHead)) continue;
    if (!tree.is(at, "obl", "advmod", "advcl")) return at;
    beside ??= at;
  }
  return beside ?? first;
}

/** The word that tells what happened: of "a cook who was killed" it is "killed". */
export function tellingWord(words: IndexRange, reading: Reading, tree: Tree): number {
  const head = headOf(words, tree);
  const last = words.end - 1;
  const isClause = tree.is(last, "acl") && (tree.head(last) ?? -1) >= words.first;
  return isClause && reading.tags[last]?.upos === "VERB" ? last : head;
}

const besideHead = ["case", "punct", "mark", "det", "cc", "discourse"] as const;

interface Scene {
  readonly reading: Reading;
  readonly tree: Tree;
  readonly lower: (token: number) => string;
  /** Whether a token is of a time expression. */
  readonly inTime: (token: number) => boolean;
  readonly isPredicate: (token: number) => boolean;
  /** Where what a verb says begins: its subject or its "that". */
  readonly opening: (verb: number) => number | undefined;
}

function makeScene(times: readonly TimeExpression[], reading: Reading): Scene {
  const tree = treeOf(reading);
  const ofTimes = new Set(
    times.flatMap(({ span }) => {
      const { first, end } = tokenRange(reading, span);
      return Array.from({ length: end - first }, (_, at) => first + at);
    }),
  );
  return {
    reading,
    tree,
    lower: (token) => reading.tokens[token]?.lower ?? "",
    inTime: (token) => ofTimes.has(token),
    isPredicate: once(
      (token) =>
        !/^(?:NOUN|PROPN|PRON)$/u.test(reading.tags[token]?.upos ?? "") ||
        tree.is(token, "root", "acl", "advcl", "ccomp", "parataxis") ||
        tree.child(token, "cop") !== undefined,
    ),
    opening: once((verb) => tree.child(verb, "nsubj", "csubj", "expl", "mark")),
  };
}

/** So many words may stand over a time in its phrase, and so many between that and what it dates. */
const steps = 8;

interface Site {
  readonly word: number;
  readonly bounded: boolean;
}

function siteOf(time: IndexRange, scene: Scene): Site | undefined {
  const { tree, lower } = scene;
  const { top, marks } = phraseOf(time, scene);
  if (marks.some((mark) => besideTime.has(mark))) return undefined;
  const bounded = marks.some((mark) => countedTo.has(mark));
  const hung = tree.head(top);
  if (hung === undefined) return { word: top, bounded };
  const fronted = frontedBefore(time, hung, scene);
  if (fronted !== undefined) return { word: fronted, bounded };
  // "Two days after the attack": the time is not that of the attack.
  const ofNoun = tree.is(top, "nmod", "compound", "amod");
  if (ofNoun && runsOnAfter.has(lower(time.end))) return undefined;
  const isLoose = marks.every((mark) => bounded || looseBeforeTimes.has(mark));
  const word = isLoose && !tree.is(top, ...tightRelations) ? pastNouns(hung, scene) : hung;
  const told = trailed(time, { top, word }, scene) ?? word;
  return { word: beforeWhatIsSaid(time, told, scene), bounded };
}

/** "Friday's", "the Friday ...", "the 2029 ...": nobody but the noun is dated. */
const tightRelations = ["nmod:poss", "compound", "amod", "nummod"] as const;

/** "On Friday rebels attacked": no subject has "on" before it, so the day is of its verb. */
function frontedBefore(time: IndexRange, noun: number, scene: Scene): number | undefined {
  const { tree, lower } = scene;
  if (!tree.is(noun, "nsubj") || !looseBeforeTimes.has(lower(time.first - 1))) return undefined;
  return tree.is(time.first - 1, "case") ? tree.head(noun) : undefined;
}

interface TimePhrase {
  /** The word that hangs outside of the phrase. */
  readonly top: number;
  /** The prepositions before it. */
  readonly marks: readonly string[];
}

/** The times and parts of times that stand over a time: "since the early hours of Friday". */
function phraseOf(time: IndexRange, { tree, lower, inTime }: Scene): TimePhrase {
  // In "just after noon" the "after" is of the time itself.
  const marksOf = (token: number) =>
    tree
      .children(token, "case", "mark")
      .filter((mark) => mark < time.first || mark >= time.end)
      .map(lower);
  let top = headOf(time, tree);
  let marks = marksOf(top);
  for (let step = 0; step < steps; step++) {
    const head = tree.head(top);
    if (head === undefined) break;
    if (!inTime(head) && !partsOverTimes.has(lower(head)) && !tree.is(head, "case")) break;
    top = head;
    marks = [...marks.filter((mark) => mark !== "of"), ...marksOf(top)];
  }
  return { top, marks };
}

/** "The minister on Friday said", "in Orsa Friday": a time on a noun that is no happening is of the verb. */
function pastNouns(from: number, scene: Scene): number {
  let at = from;
  for (let step = 0; step < steps; step++) {
    const head = scene.tree.head(at);
    if (head === undefined || scene.isPredicate(at) || isOccasion(at, scene.reading)) return at;
    at = head;
  }
  return from;
}

interface Hung {
  readonly top: number;
  readonly word: number;
}

/** "Broke in on Friday, drove them out": a time before a comma is of what stands before it, however the tree has it. */
function trailed(time: IndexRange, { top, word }: Hung, scene: Scene): number | undefined {
  const { tree, reading } = scene;
  if (word < time.end || reading.tokens[time.end]?.text !== ",") return undefined;
  if (scene.opening(word) !== undefined) return undefined;
  const before = Math.min(time.first, tree.children(top)[0] ?? time.first) - 1;
  const label = tree.relation(before);
  if (label === undefined || ["cc", "mark", "punct"].includes(label)) return undefined;
  let at: number | undefined = before;
  for (let step = 0; step < steps && at !== undefined && at < time.first; step++) {
    if (scene.isPredicate(at)) return at;
    at = tree.head(at);
  }
  return undefined;
}

/** "Said on Friday it had left": before the subject of what is said a time is that of the saying. */
function beforeWhatIsSaid(time: IndexRange, word: number, { tree, opening }: Scene): number {
  const above = tree.is(word, "ccomp") ? tree.head(word) : undefined;
  if (above === undefined || time.first < above || time.first > word) return word;
  return (opening(word) ?? word) > time.first ? above : word;
}

/** "Twelve were killed on Friday, police said": however the tree has it, the day is of what is said. */
function saidBy(
  statements: readonly StatementClaim[],
  { reading, tree }: Scene,
): (cue: number, time: TimeExpression) => number | undefined {
  const contents = new Map<number, readonly Span[]>();
  for (const { content, attribution } of statements) {
    if (attribution.cue === undefined) continue;
    const { first, end } = tokenRange(reading, attribution.cue);
    for (let token = first; token < end; token++) contents.set(token, content);
  }
  return (cue, time) => {
    const part = contents.get(cue)?.find((span) => contains(span, time.span));
    if (part === undefined) return undefined;
    return tree.children(cue, "ccomp", "parataxis").find((token) => {
      const word = reading.tokens[token];
      return word !== undefined && contains(part, word);
    });
  };
}
