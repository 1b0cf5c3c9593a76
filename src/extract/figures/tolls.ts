// Reads tolls: the number a toll is, has come to, or is put at.

import { modalMoods, perfectAuxiliaries } from "../../english/auxiliaries.ts";
import { riseWords } from "../../english/harm-words.ts";
import { sayingVerbs } from "../../english/locatives.ts";
import { bringers, forecasts, formerMarks, tollBarriers } from "../../english/toll-words.ts";
import type { Span } from "../../model/span.ts";
import type { Count } from "./counts.ts";
import { fallsAt } from "./lowered.ts";
import type { Scene, Tie } from "./rule.ts";
import { spanOf, wordAt } from "./sentence.ts";
import { moverBefore, type Toll, tollEndingAt } from "./toll-start.ts";

/** The number of the toll whose last word stands at a token, as a tie. */
export function tollAt(scene: Scene, at: number): readonly Tie[] {
  const toll = tollEndingAt(scene, at);
  if (toll === undefined) return [];
  const { first, measure, losers } = toll;
  const count = countAfter(scene, at, toll);
  if (count === undefined) return broughtTo(scene, first, at).map((one) => ({ ...one, measure }));
  const moved = moveBefore(scene, first, count.first);
  const mood = count.kind === "none" ? "negated" : moodBetween(scene, first, count.first);
  const of = losers === undefined ? undefined : spanOf(scene.sentence, losers, at + 1);
  const told = { count, measure, end: count.end, mood, of } as const;
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
function countAfter(scene: Scene, at: number, { links }: Toll): Count | undefined {
  let passedTo = false;
  for (let index = at + 1; index <= at + tollReach; index++) {
    const word = wordAt(scene.sentence, index);
    const count = scene.counts.find((one) => one.first === index);
    if (count !== undefined && count.kind !== "one") {
      const before = wordAt(scene.sentence, index - 1);
      if (!formerMarks.has(before)) return links?.has(before) === false ? undefined : count;
      index = count.end - 1;
      continue;
    }
    const aside = word === "," ? asideEnd(scene, index) : undefined;
    if (aside !== undefined) {
      index = aside;
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

/** How long "he said" between commas may be, in tokens. */
const asideReach = 7;

/** The comma that ends ", a nurse said," beginning here: the toll goes on behind it. */
function asideEnd({ sentence }: Scene, comma: number): number | undefined {
  let isSaid = false;
  for (let at = comma + 1; at <= comma + asideReach; at++) {
    const word = wordAt(sentence, at);
    if (word === ",") return isSaid ? at : undefined;
    if (sayingVerbs.has(word)) isSaid = true;
  }
  return undefined;
}

/** Where a word of moving stands: between the toll and the number, or shortly before the toll ("bringing the toll to"). */
function moveBefore({ sentence }: Scene, toll: number, end: number): number | undefined {
  for (let at = toll; at < end; at++)
    if (riseWords.has(wordAt(sentence, at)) || fallsAt(sentence, at)) return at;
  return moverBefore(sentence, toll);
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
