// Reads shares of a whole: "half of the hostages", "two thirds of them". A share is no count, even where the whole is one.

import { indefiniteArticles } from "../../../english/count-words.ts";
import { hedgesBefore } from "../../../english/hedges.ts";
import { numberScales, smallNumbers } from "../../../english/number-words.ts";
import { shareNouns, uncountedNouns } from "../../../english/unit-words.ts";
import { boundedMeasure } from "../amounts.ts";
import { phraseLength, spanOf, wordAt, wordsOf } from "../sentence.ts";
import { ofPhrase, type Phrase, spanOfPhrase } from "./phrases.ts";
import { type CountScene, hangsBy, headOf, type OtherCount } from "./scene.ts";

/** "More than half of the houses", "a third of them", "half the villages". */
export function shareAt(scene: CountScene, index: number): OtherCount | undefined {
  const { sentence } = scene;
  const hedgeLength = phraseLength(sentence, index, hedgesBefore);
  const share = shareFrom(scene, index + hedgeLength);
  if (share === undefined || !isOfAll(scene, share)) return undefined;
  const whole = ofPhrase(scene, share.end) ?? wholeOfHalf(scene, share);
  if (whole === undefined || !mayBeShared(scene, whole)) return undefined;
  const { value } = share;
  const hedge = hedgeLength === 0 ? undefined : wordsOf(sentence, index, index + hedgeLength);
  const amount = { low: value, high: value, best: value, vague: false };
  return {
    measure: "measured",
    amount: withinOne(
      boundedMeasure(amount, hedge === undefined ? undefined : hedgesBefore.get(hedge)),
    ),
    unit: "fraction",
    first: index,
    end: whole.end,
    number: spanOf(sentence, share.first, share.end),
    hedge: hedge === undefined ? undefined : spanOf(sentence, index, index + hedgeLength),
    of: spanOfPhrase(scene, whole),
    head: share.end - 1,
    past: share.end,
    partitive: false,
  };
}

interface Share extends Phrase {
  readonly value: number;
}

/** "half", "a third", "two-thirds". */
function shareFrom({ sentence }: CountScene, first: number): Share | undefined {
  if (wordAt(sentence, first) === "half") return { first, end: first + 1, value: 1 / 2 };
  const word = wordAt(sentence, first);
  const times = word === "a" || word === "an" ? 1 : smallNumbers.get(word);
  const at = wordAt(sentence, first + 1) === "-" ? first + 2 : first + 1;
  const noun = wordAt(sentence, at);
  const part = shareNouns.get(noun);
  if (times === undefined || part === undefined || noun.endsWith("s") !== times > 1)
    return undefined;
  const value = Math.round(times * part * 1e6) / 1e6;
  return value < 1 ? { first, end: at + 1, value } : undefined;
}

/** Not "the first half of", "the northern third of", "a better half of". */
function isOfAll(scene: CountScene, { first, end }: Share): boolean {
  if (scene.isTaken(first) || scene.isTaken(end - 1)) return false;
  const before = scene.tagOf(first - 1)?.upos;
  const isDescribed = before === "ADJ" && hangsBy(scene, first - 1, "amod");
  return !isDescribed || headOf(scene, first - 1) !== end - 1;
}

/** "Half the houses": the noun itself. */
function wholeOfHalf(scene: CountScene, { first, end }: Share): Phrase | undefined {
  if (!hangsBy(scene, first, "det")) return undefined;
  const noun = headOf(scene, first);
  if (noun === undefined || noun <= end || noun > end + 6) return undefined;
  return scene.tagOf(end)?.upos === "DET" || scene.tagOf(end)?.upos === "PRON"
    ? { first: end, end: noun + 1 }
    : undefined;
}

/** A share of time, of a number ("a quarter of a million") or of what is no whole is none. */
function mayBeShared(scene: CountScene, { first, end }: Phrase): boolean {
  const { sentence } = scene;
  const noun = wordAt(sentence, end - 1);
  // "Half a kilometre" is a length.
  if (indefiniteArticles.has(wordAt(sentence, first))) return false;
  if (uncountedNouns.has(noun) || numberScales.has(wordAt(sentence, first + 1))) return false;
  for (let at = first; at < end; at++) {
    const isTime = sentence.times.some(
      ({ span }) =>
        span.start <= (sentence.tokens[at]?.start ?? 0) &&
        (sentence.tokens[at]?.start ?? 0) < span.end,
    );
    if (isTime) return false;
  }
  return true;
}

function withinOne<Bounds extends { readonly high: number | undefined }>(amount: Bounds): Bounds {
  return { ...amount, high: Math.min(1, amount.high ?? 1) };
}
