// Finds the nouns that tell an act where nothing beside them makes them another thing: "a fire" that nobody opened, a
// "strike on" something, "the accident" told before. Needs tags and a tree; without them such a noun tells nothing.

import { type CarefulNoun, carefulNouns, harmingVerbs } from "../../english/act-frames.ts";
import { actsByType, pointingBack } from "../../english/acts.ts";
import { monthNumbers } from "../../english/months.ts";
import { weekdayNumbers } from "../../english/weekdays.ts";
import type { Reading, Sentence } from "../../model/reading.ts";
import { treeOf } from "../../read/tree.ts";
import type { Candidate } from "./candidate.ts";
import { joinedAfter, joinedBefore } from "./phrases.ts";

/** The act that the noun at this token tells by the words around it. */
export function carefulNounAt(
  noun: number,
  sentence: Sentence,
  reading: Reading,
): Candidate | undefined {
  const sense = senses.get(reading.tokens[noun]?.lower ?? "");
  if (sense === undefined || reading.tree.length === 0) return undefined;
  // The capital that opens a sentence is often taken for a name's.
  const opens = noun === sentence.firstToken;
  const tag = reading.tags[noun]?.upos;
  if (tag !== "NOUN" && !(opens && tag === "PROPN")) return undefined;
  const act = actsByType.get(sense.type);
  if (act === undefined || !demands.every((holds) => holds(sense, noun, reading))) return undefined;
  return { act, form: "noun", firstToken: noun, endToken: noun + 1 };
}

const senses: ReadonlyMap<string, CarefulNoun> = new Map(
  carefulNouns.flatMap((sense) => [...sense.nouns].map((word) => [word, sense] as const)),
);

type Demand = (sense: CarefulNoun, noun: number, reading: Reading) => boolean;

const demands: readonly Demand[] = [
  (_, noun, { tokens }) => !joinedBefore(noun, tokens) && !joinedAfter(noun, tokens),
  ({ notBehind }, noun, reading) => !notBehind?.has(wordAt(noun - 1, reading)),
  ({ pointing }, noun, reading) => pointing !== true || pointsBack(noun, reading),
  ({ determined }, noun, reading) =>
    determined !== true || isDetermined(noun, reading) || doesHarm(noun, reading),
  ({ aimed }, noun, reading) =>
    aimed === undefined || isAimed(noun, aimed, reading) || doesHarm(noun, reading),
  isOfItsKind,
  (_, noun, reading) => !treeOf(reading).is(noun, "compound"),
];

// "The accident", "the ferry disaster", "Tuesday's accident"; and not "the second accident".
function pointsBack(noun: number, reading: Reading): boolean {
  const first = treeOf(reading).is(noun - 1, "compound") ? noun - 1 : noun;
  const before = wordAt(first - 1, reading);
  return pointingBack.includes(before) || /['’]s?$/u.test(before);
}

function isDetermined(noun: number, reading: Reading): boolean {
  return treeOf(reading).child(noun, "det", "nmod:poss", "compound", "nummod") !== undefined;
}

// "The strike killed three", "fire swept the ward".
function doesHarm(noun: number, reading: Reading): boolean {
  const tree = treeOf(reading);
  const verb = tree.is(noun, "nsubj") ? tree.head(noun) : undefined;
  return verb !== undefined && harmingVerbs.has(reading.tags[verb]?.lemma.toLowerCase() ?? "");
}

// "A strike on Friday" is aimed at nothing.
function isAimed(noun: number, aims: ReadonlySet<string>, reading: Reading): boolean {
  const aim = wordAt(noun + 2, reading);
  if (weekdayNumbers.has(aim) || monthNumbers.has(aim) || /^\d/u.test(aim)) return false;
  return aims.has(wordAt(noun + 1, reading));
}

function isOfItsKind({ of, ofNeeded }: CarefulNoun, noun: number, reading: Reading): boolean {
  if (of === undefined) return true;
  const tree = treeOf(reading);
  const said = [
    ...tree.children(noun, "compound"),
    ...tree
      .children(noun, "nmod")
      .filter((one) => tree.children(one, "case").some((at) => wordAt(at, reading) === "of")),
  ];
  if (said.length === 0) return ofNeeded !== true;
  return said.some((one) => of.has(reading.tags[one]?.lemma.toLowerCase() ?? ""));
}

function wordAt(at: number, { tokens }: Reading): string {
  return tokens[at]?.lower ?? "";
}
