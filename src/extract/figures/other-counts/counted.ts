// Reads counts of things and people by the tree: a number that counts a plural common noun after it ("12 armoured vehicles").

import { adders, definiteArticles } from "../../../english/count-words.ts";
import { bodyNouns, harmNouns, harmWords } from "../../../english/harm-words.ts";
import { numberScales, smallNumbers } from "../../../english/number-words.ts";
import { singulars, uncountedNouns, unmarkedPlurals } from "../../../english/unit-words.ts";
import { boundedCount, type HedgedQuantity, hedgedQuantityAt } from "../amounts.ts";
import { isPerson } from "../nouns.ts";
import { isCountable } from "../quantities.ts";
import { areGlued, spanOf, wordAt } from "../sentence.ts";
import { isOfSize } from "./measured.ts";
import { ofPhrase, rateAfter } from "./phrases.ts";
import { type CountScene, hangsBy, headOf, isFree, type OtherCount } from "./scene.ts";

/** "12 armoured vehicles", "dozens of houses", "three of the trucks". */
export function countedAt(scene: CountScene, index: number): OtherCount | undefined {
  const { sentence } = scene;
  const told = hedgedQuantityAt(sentence, index);
  if (told === undefined || !mayCount(scene, told)) return undefined;
  const noun = nounOf(scene, told);
  if (noun === undefined || !isCounted(scene, noun.head) || isVictim(scene, noun.head))
    return undefined;
  const { quantity } = told;
  const rate = rateAfter(scene, noun.head + 1);
  const single = singularOf(scene, noun.head);
  return {
    measure: rate === undefined ? "counted" : "measured",
    amount: boundedCount(quantity, told.kind),
    unit: rate === undefined ? single : `${single} per ${rate.per}`,
    first: index,
    end: rate?.end ?? noun.head + 1,
    number: spanOf(sentence, quantity.first, quantity.end),
    hedge: told.hedge,
    of: spanOf(sentence, noun.first, noun.head + 1),
    head: noun.head,
    past: noun.partitive ? told.end : noun.head + 1,
    partitive: noun.partitive,
  };
}

/** One is more often an article than a count, and "several" no size. */
function mayCount(scene: CountScene, { quantity }: HedgedQuantity): boolean {
  const { sentence } = scene;
  const { first, end, low, high, vague } = quantity;
  if (vague) return isOfSize(scene, quantity) && !scene.isTaken(first);
  if ((high ?? low) <= 1 || !Number.isInteger(low)) return false;
  // "million", "the hundred": a scale without its number.
  if (numberScales.has(wordAt(sentence, first)) || wordAt(sentence, first) === "both") return false;
  // "The top 20 risks": a rank.
  if (wordAt(sentence, first - 1) === "top") return false;
  return isFree(scene, first, end) && isCountable(sentence, quantity);
}

interface Noun {
  readonly first: number;
  readonly head: number;
  readonly partitive: boolean;
}

function nounOf(scene: CountScene, told: HedgedQuantity): Noun | undefined {
  const { sentence } = scene;
  const isVague = told.quantity.vague;
  const swallowed = isVague && wordAt(sentence, told.end - 1) === "of";
  const of = swallowed ? told.end - 1 : told.end;
  if (wordAt(sentence, of) === "of") {
    const phrase = ofPhrase(scene, of);
    if (phrase === undefined) return undefined;
    // "A score of bullets" are all of them, "a score of the bullets" some.
    const isSize = isVague || numberScales.has(wordAt(sentence, told.end - 1));
    const isWhole = isSize && !definiteArticles.has(wordAt(sentence, phrase.first));
    return { first: phrase.first, head: phrase.end - 1, partitive: !isWhole };
  }
  return isVague ? undefined : directNoun(scene, told);
}

/** How far a noun may stand from its number, in tokens. */
const reach = 7;

/** The noun that a number hangs on: it stands after it, and nothing between but what describes it. */
function directNoun(scene: CountScene, { quantity, end }: HedgedQuantity): Noun | undefined {
  const head = outwardHead(scene, quantity.first, quantity.end);
  if (head === undefined || head < end || head >= end + reach) return undefined;
  for (let at = end; at < head; at++) if (!describes(scene, at, head)) return undefined;
  // "Six AK 47 rifles": the second number is part of the name.
  const counts = firstNumber(scene, head);
  if (counts !== undefined && counts < quantity.first) return undefined;
  const first = adders.has(wordAt(scene.sentence, end)) && end < head ? end + 1 : end;
  return { first, head, partitive: false };
}

function firstNumber({ tree, offset }: CountScene, noun: number): number | undefined {
  const number = tree.child(offset + noun, "nummod");
  return number === undefined ? undefined : number - offset;
}

/** The first word outside of the number that it hangs on. */
function outwardHead(scene: CountScene, first: number, end: number): number | undefined {
  let at: number | undefined = end - 1;
  for (let steps = 0; steps <= end - first && at !== undefined; steps++) {
    const isCount = hangsBy(scene, at, "nummod");
    const head = headOf(scene, at);
    if (head === undefined || (head >= first && head < end)) at = head;
    else return isCount ? head : undefined;
  }
  return undefined;
}

const describing = new Set(["ADJ", "NOUN", "PROPN", "VERB", "ADV"]);
const joining = new Set(["-", ",", "and", '"', "“", "”"]);

function describes(scene: CountScene, at: number, head: number): boolean {
  const { sentence } = scene;
  const upos = scene.tagOf(at)?.upos ?? "";
  if (joining.has(wordAt(sentence, at))) return at < head - 1;
  // "Four K-19 aircraft".
  if (upos === "NUM") return isInWord(scene, at);
  return describing.has(upos);
}

/** "K-19": a token that a hyphen makes part of a word. */
function isInWord({ sentence }: CountScene, at: number): boolean {
  const isLast = wordAt(sentence, at - 1) === "-" && areGlued(sentence, at - 1);
  return isLast || (wordAt(sentence, at + 1) === "-" && areGlued(sentence, at));
}

/** A plural common noun for what can be counted; the dead and the hurt are counted elsewhere. */
function isCounted(scene: CountScene, head: number): boolean {
  const tag = scene.tagOf(head);
  const word = wordAt(scene.sentence, head);
  if (tag?.upos !== "NOUN" || !/^\p{L}[\p{L}'’-]+$/u.test(word)) return false;
  // "The two Koreas": a name.
  if (/^\p{Lu}\p{Ll}/u.test(scene.sentence.tokens[head]?.text ?? "")) return false;
  if (tag.xpos !== "NNS" && !unmarkedPlurals.has(word)) return false;
  // "60 members council": the noun only describes another.
  if (hangsBy(scene, head, "compound") && (headOf(scene, head) ?? 0) > head) return false;
  // "Four sixes" are of a game.
  if (smallNumbers.has(tag.lemma.toLowerCase())) return false;
  return !uncountedNouns.has(word) && !harmNouns.has(word) && !bodyNouns.has(word);
}

/** People who are what a verb of harm or loss was done to: how many is for the figures of victims, or for nobody. */
function isVictim(scene: CountScene, head: number): boolean {
  if (!isPerson(scene.sentence, head) || !hangsBy(scene, head, "obj", "nsubj:pass")) return false;
  const verb = headOf(scene, head);
  if (verb === undefined) return false;
  return (
    harmWords.has(wordAt(scene.sentence, verb)) || scene.tagOf(verb)?.lemma.toLowerCase() === "lose"
  );
}

function singularOf(scene: CountScene, head: number): string {
  const word = wordAt(scene.sentence, head);
  return singulars.get(word) ?? scene.tagOf(head)?.lemma.toLowerCase() ?? word;
}
