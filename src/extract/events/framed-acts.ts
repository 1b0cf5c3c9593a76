// Finds the verbs that tell an act by who does it, or to what: "the gallery fell in", "a train hit another", "the hostages
// were freed". Needs tags and a tree; without them such a verb tells nothing.

import { type ActFrame, actFrames } from "../../english/act-frames.ts";
import { actsByType } from "../../english/acts.ts";
import { monthNumbers } from "../../english/months.ts";
import { weekdayNumbers } from "../../english/weekdays.ts";
import type { Reading } from "../../model/reading.ts";
import { objectsOf, subjectsOf } from "../../read/participants.ts";
import { treeOf } from "../../read/tree.ts";
import type { Candidate } from "./candidate.ts";

/** The act that the verb at this token tells by the words around it. */
export function framedActAt(verb: number, reading: Reading): Candidate | undefined {
  const tag = reading.tags[verb];
  const frames = tag?.upos === "VERB" ? framesByVerb.get(tag.lemma.toLowerCase()) : undefined;
  if (frames === undefined || reading.tree.length === 0 || isAdjective(verb, reading)) {
    return undefined;
  }
  const around = aroundOf(verb, reading);
  const frame = frames.find((one) => fits(one, around));
  const act = frame && actsByType.get(frame.type);
  return act && { act, form: "verb", firstToken: verb, endToken: verb + 1 };
}

const framesByVerb: ReadonlyMap<string, readonly ActFrame[]> = byVerb();

function byVerb(): ReadonlyMap<string, readonly ActFrame[]> {
  const frames = new Map<string, ActFrame[]>();
  for (const frame of actFrames) {
    for (const verb of frame.verbs) frames.set(verb, [...(frames.get(verb) ?? []), frame]);
  }
  return frames;
}

// "The crumbling bridge", "a convicted man": how it is, and nothing that happened.
function isAdjective(verb: number, reading: Reading): boolean {
  return treeOf(reading).is(verb, "amod", "compound");
}

/** The dictionary forms of the words around a verb. */
interface Around {
  readonly doers: readonly string[];
  readonly things: readonly string[];
  /** What it goes into, or at, or on. */
  readonly ends: readonly string[];
  readonly behind: string;
  readonly isTimed: boolean;
}

function aroundOf(verb: number, reading: Reading): Around {
  const tree = treeOf(reading);
  const lemmas = (tokens: readonly number[]) => tokens.map((token) => lemmaOf(token, reading));
  const subjects = subjectsOf(reading, verb);
  const obliques = tree.children(verb, "obl");
  const agents = obliques.filter((one) =>
    tree.children(one, "case").some((mark) => reading.tokens[mark]?.lower === "by"),
  );
  const isPassive = tree.child(verb, "nsubj:pass", "aux:pass") !== undefined;
  const isBare = tree.is(verb, "acl") && reading.tags[verb]?.xpos === "VBN";
  const undergoes = isPassive || isBare;
  return {
    doers: lemmas(undergoes ? agents : subjects),
    things: lemmas(undergoes ? subjects : objectsOf(reading, verb)),
    ends: lemmas(obliques),
    behind: reading.tokens[verb + 1]?.lower ?? "",
    isTimed: isTime(verb + 2, reading),
  };
}

// "Fired on Monday" is no shot at Monday.
function isTime(at: number, { tokens }: Reading): boolean {
  const word = tokens[at]?.lower ?? "";
  return weekdayNumbers.has(word) || monthNumbers.has(word) || /^\d/u.test(word);
}

function lemmaOf(token: number, { tags, tokens }: Reading): string {
  return (tags[token]?.lemma ?? tokens[token]?.text ?? "").toLowerCase();
}

function fits(frame: ActFrame, around: Around): boolean {
  const { doers, things, behind, notThings } = frame;
  const { ends } = around;
  if (doers !== undefined && !around.doers.some((word) => doers.has(word))) return false;
  if (things !== undefined && !around.things.some((word) => things.has(word))) return false;
  if (behind !== undefined && !behind.has(around.behind)) return false;
  if (frame.notTime === true && around.isTimed) return false;
  return (
    notThings === undefined || ![...around.things, ...ends].some((word) => notThings.has(word))
  );
}
