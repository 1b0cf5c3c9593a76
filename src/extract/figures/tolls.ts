// Reads tolls: the number a toll is, has come to, or is put at.

import { modalMoods, perfectAuxiliaries } from "../../english/auxiliaries.ts";
import { riseWords } from "../../english/harm-words.ts";
import {
  bringers,
  forecasts,
  formerMarks,
  harmedWholes,
  hurtTolls,
  tollBarriers,
  tolledDead,
  tolledHurt,
  tollKinds,
  tollNouns,
  tollPutters,
} from "../../english/toll-words.ts";
import type { Span } from "../../model/span.ts";
import type { Count } from "./counts.ts";
import type { Scene, Tie } from "./rule.ts";
import { spanOf, wordAt } from "./sentence.ts";

/** The number of the toll whose last word stands at a token, as a tie. */
export function tollAt(scene: Scene, at: number): readonly Tie[] {
  const first = tollStart(scene, at);
  if (first === undefined) return [];
  const { sentence } = scene;
  const hurt = hurtTolls.has(wordAt(sentence, first)) || tolledHurt.has(wordAt(sentence, at));
  const measure = hurt ? "injured" : (harmedWholes.get(wordAt(sentence, at)) ?? "killed");
  const count = countAfter(scene, at);
  if (count === undefined) return broughtTo(scene, first, at).map((one) => ({ ...one, measure }));
  const moved = riseBefore(scene, first, count.first);
  const mood = count.kind === "none" ? "negated" : moodBetween(scene, first, count.first);
  const told = { count, measure, end: count.end, mood } as const;
  // A toll that is only foreseen has not moved.
  if (moved === undefined || mood === "hypothetical") return [{ ...told, first }];
  const update = updateSpan(scene, moved, { toll: first, count: count.first });
  return [{ ...told, first: Math.min(first, moved), scope: "cumulative", update }];
}

/** How far before a toll a modal may stand: "that would bring the death toll to". */
const modalReach = 5;

/** "could reach", "is expected to climb to": no toll yet; "may have reached" leaves it in doubt. */
function moodBetween(scene: Scene, first: number, end: number): Tie["mood"] {
  const { sentence } = scene;
  for (let at = end - 1; at >= Math.max(0, first - modalReach); at--) {
    const word = wordAt(sentence, at);
    if (at < first && (/^[,.;:"“”]$/.test(word) || tollBarriers.has(word))) return "real";
    const foreseen = forecasts.has(word) && wordAt(sentence, at + 1) === "to";
    if (!foreseen && !modalMoods.has(word)) continue;
    return wordAt(sentence, at + (foreseen ? 2 : 1)) === "have" ? "hedged" : "hypothetical";
  }
  return "real";
}

/** How far the number of a toll may stand from the word, in tokens. */
const tollReach = 12;

/** The number after a toll, past the one it was before. */
function countAfter(scene: Scene, at: number): Count | undefined {
  let passedTo = false;
  for (let index = at + 1; index <= at + tollReach; index++) {
    const word = wordAt(scene.sentence, index);
    const count = scene.counts.find((one) => one.first === index);
    if (count !== undefined && count.kind !== "one") {
      if (!formerMarks.has(wordAt(scene.sentence, index - 1))) return count;
      index = count.end - 1;
      continue;
    }
    if (word === "to") passedTo = true;
    if (word === "" || /^[.;:!?"“”]$/.test(word) || tollBarriers.has(word)) return undefined;
    if (word === "," && !passedTo && index > at + 2) return undefined;
  }
  return undefined;
}

/** "bringing to 19 the number of dead": the number stands first. */
function broughtTo(scene: Scene, first: number, end: number): readonly Omit<Tie, "measure">[] {
  const { sentence } = scene;
  const before = wordAt(sentence, first - 1) === "the" ? first - 1 : first;
  const count = scene.counts.find((one) => one.end === before && one.kind === "some");
  if (count === undefined || wordAt(sentence, count.first - 1) !== "to") return [];
  const moved = count.first - 2;
  if (!bringers.has(wordAt(sentence, moved))) return [];
  const update: Span = spanOf(sentence, moved, moved + 1);
  return [{ count, first: moved, end: end + 1, mood: "real", scope: "cumulative", update }];
}

/** "put the dead at 15". */
function isPut(scene: Scene, at: number): boolean {
  const { sentence } = scene;
  const word = wordAt(sentence, at);
  return (
    (tolledDead.has(word) || tolledHurt.has(word)) &&
    wordAt(sentence, at + 1) === "at" &&
    wordAt(sentence, at - 1) === "the" &&
    tollPutters.has(wordAt(sentence, at - 2))
  );
}

/** First token of "death toll", "toll", "number of dead"; `at` is its last token. */
function tollStart(scene: Scene, at: number): number | undefined {
  const { sentence } = scene;
  const word = wordAt(sentence, at);
  const before = wordAt(sentence, at - 1);
  if (word === "toll") return tollKinds.has(before) ? at - 1 : at;
  if (isPut(scene, at)) return at - 2;
  if (
    word === "total" &&
    wordAt(sentence, at + 1) !== "number" &&
    riseBefore(scene, at, at + 1) !== undefined
  )
    return at;
  const of = wordAt(sentence, at - 1) === "of" ? 1 : wordAt(sentence, at - 2) === "of" ? 2 : 0;
  const counted = tolledDead.has(word) || tolledHurt.has(word) || harmedWholes.has(word);
  return of > 0 && counted && tollNouns.has(wordAt(sentence, at - of - 1))
    ? at - of - 1
    : undefined;
}

/** Where a word of rising stands: shortly before the toll ("bringing the toll to") or between it and the number. */
function riseBefore(scene: Scene, toll: number, end: number): number | undefined {
  for (let at = toll; at < end; at++) if (riseWords.has(wordAt(scene.sentence, at))) return at;
  for (let at = toll - 1; at >= Math.max(0, toll - 5); at--) {
    const word = wordAt(scene.sentence, at);
    if (/^[,.;]$/.test(word)) return undefined;
    if (bringers.has(word)) return at;
  }
  return undefined;
}

function updateSpan(
  scene: Scene,
  moved: number,
  { toll, count }: { toll: number; count: number },
): Span {
  if (moved < toll) return spanOf(scene.sentence, moved, moved + 1);
  let first = moved;
  while (perfectAuxiliaries.has(wordAt(scene.sentence, first - 1))) first -= 1;
  const end =
    wordAt(scene.sentence, moved + 1) === "to" && moved + 1 < count ? moved + 2 : moved + 1;
  return spanOf(scene.sentence, first, end);
}
