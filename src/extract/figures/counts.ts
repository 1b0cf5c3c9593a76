// Finds counted people in a sentence: hedge, number, and the noun that is counted. What befell them is for harms.ts and the rules.

import { bodyNouns, harmNouns, harmWords } from "../../english/harm-words.ts";
import { type HedgeKind, hedgesAfter, hedgesBefore } from "../../english/hedges.ts";
import { vagueNumbers, zeroWords } from "../../english/number-words.ts";
import {
  notPeople,
  personEndings,
  personPlurals,
  personSingulars,
} from "../../english/person-nouns.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { readNumber } from "./read-number.ts";
import {
  areGlued,
  type FigureSentence,
  phraseLength,
  spanOf,
  wordAt,
  wordsOf,
} from "./sentence.ts";

/** How many, as bounds; see `Figure`. */
export interface Amount {
  readonly low: number;
  readonly high: number | undefined;
  readonly best: number | undefined;
  readonly vague: boolean;
}

/** One count in a sentence: tokens `[first, end)`, of which the number is `[numberFirst, numberEnd)`. */
export interface Count extends Amount {
  /** `some`: a number of people; `one`: a single person; `none`: "no one". */
  readonly kind: "some" | "one" | "none";
  readonly first: number;
  readonly end: number;
  readonly numberSpan: Span;
  readonly hedge: Span | undefined;
  /** The counted noun; `undefined` where the number stands bare. */
  readonly of: Span | undefined;
  /** Last word of the noun in lower case, "" where bare. */
  readonly noun: string;
  /** A harm named inside the noun phrase ("12 wounded soldiers"), as token index. */
  readonly harmInside: number | undefined;
  /** True for "the man", "his son" and names: somebody in particular, who may be counted elsewhere. */
  readonly known: boolean;
}

/** The counts of a sentence, in order, none overlapping. */
export function findCounts(sentence: FigureSentence): readonly Count[] {
  const counts: Count[] = [];
  let index = 0;
  while (index < sentence.tokens.length) {
    const count = countAt(sentence, index);
    if (count === undefined) index += 1;
    else {
      counts.push(count);
      index = Math.max(count.end, index + 1);
    }
  }
  return counts;
}

function countAt(sentence: FigureSentence, index: number): Count | undefined {
  return (
    someAt(sentence, index) ??
    noneAt(sentence, index) ??
    oneAt(sentence, index) ??
    namedAt(sentence, index)
  );
}

interface Quantity extends Amount {
  readonly first: number;
  readonly end: number;
}

const determiners: ReadonlySet<string> = new Set([
  "the",
  "his",
  "her",
  "their",
  "its",
  "our",
  "these",
  "those",
  "all",
  "another",
  "other",
  "a",
  "an",
  "additional",
  "further",
  "just",
  "only",
  "my",
]);

function someAt(sentence: FigureSentence, index: number): Count | undefined {
  const hedgeLength = phraseLength(sentence, index, hedgesBefore);
  const between = wordAt(sentence, index) === "between";
  let at = index + hedgeLength + (between ? 1 : 0);
  // "at least another 12", "all 12": words that point and do not count.
  while (
    at < index + hedgeLength + 2 &&
    hedgeLength > 0 &&
    determiners.has(wordAt(sentence, at)) &&
    !isScaled(sentence, at)
  )
    at += 1;
  const quantity = rangeAt(sentence, at, between) ?? quantityAt(sentence, at);
  if (quantity === undefined || !isCountable(sentence, quantity)) return undefined;
  const after = phraseLength(sentence, quantity.end, hedgesAfter);
  const kind =
    hedgeLength > 0
      ? hedgesBefore.get(wordsOf(sentence, index, index + hedgeLength))
      : hedgesAfter.get(wordsOf(sentence, quantity.end, quantity.end + after));
  const noun = nounAfter(sentence, quantity.end + after);
  if (noun === "no person") return undefined;
  const hedge =
    hedgeLength > 0
      ? spanOf(sentence, index, index + hedgeLength)
      : after > 0
        ? spanOf(sentence, quantity.end, quantity.end + after)
        : undefined;
  return {
    ...hedged(quantity, kind),
    kind: quantity.low === 0 && quantity.high === 0 ? "none" : "some",
    first: index,
    end: noun?.end ?? quantity.end + after,
    numberSpan: spanOf(sentence, quantity.first, quantity.end),
    hedge,
    of: noun === undefined ? undefined : spanOf(sentence, noun.first, noun.end),
    noun: noun === undefined ? "" : wordAt(sentence, noun.end - 1),
    harmInside: noun?.harmInside,
    known: false,
  };
}

function isScaled(sentence: FigureSentence, index: number): boolean {
  return quantityAt(sentence, index) !== undefined;
}

/** How far a number word sequence may reach. */
const longestNumber = 9;

function quantityAt(sentence: FigureSentence, index: number): Quantity | undefined {
  const vague = phraseLength(sentence, index, vagueNumbers);
  if (vague > 0) return vagueAt(sentence, index, vague);
  const first = wordAt(sentence, index);
  if (first === "and" || first === "-") return undefined;
  if (first === "both" || first === "half") return specialAt(sentence, index, first);
  if (
    (first === "a" || first === "an") &&
    !/^(?:dozen|hundred|thousand|million|score)$/.test(wordAt(sentence, index + 1))
  )
    return undefined;
  let best: Quantity | undefined;
  const words: string[] = [];
  for (let end = index + 1; end <= index + longestNumber && end <= sentence.tokens.length; end++) {
    const word = wordAt(sentence, end - 1);
    if (word === "" || !/^[\p{L}\d.,-]+$/u.test(word)) break;
    words.push(word);
    const value = readNumber(words);
    if (value !== undefined)
      best = { first: index, end, low: value, high: value, best: value, vague: false };
    else if (word !== "and" && word !== "-") break;
  }
  return best;
}

function vagueAt(sentence: FigureSentence, index: number, length: number): Quantity | undefined {
  const words = wordsOf(sentence, index, index + length);
  const bounds = vagueNumbers.get(words);
  if (bounds === undefined) return undefined;
  // "some 120 people": the hedge, not the count.
  if (words === "some" && quantityAt(sentence, index + 1) !== undefined) return undefined;
  const of = wordAt(sentence, index + length) === "of" && length === 1 ? 1 : 0;
  return {
    first: index,
    end: index + length + of,
    low: bounds.low,
    high: bounds.high,
    best: undefined,
    vague: true,
  };
}

function specialAt(sentence: FigureSentence, index: number, word: string): Quantity | undefined {
  if (word === "both")
    return { first: index, end: index + 1, low: 2, high: 2, best: 2, vague: false };
  const dozen = wordsOf(sentence, index, index + 3) === "half a dozen";
  return dozen
    ? { first: index, end: index + 3, low: 6, high: 6, best: 6, vague: false }
    : undefined;
}

/** "10 to 15", "10-15", "between 10 and 15". */
function rangeAt(sentence: FigureSentence, index: number, between: boolean): Quantity | undefined {
  for (const joint of between ? ["and"] : ["to", "or", "-", "–"]) {
    for (let length = 1; length <= 3; length++) {
      if (wordAt(sentence, index + length) !== joint) continue;
      const low = readNumber(wordList(sentence, index, index + length));
      const high = quantityAt(sentence, index + length + 1);
      if (low === undefined || high?.best === undefined || high.best <= low) continue;
      if (wordAt(sentence, high.end) === "-" || (joint === "or" && high.best > low + 3)) continue;
      return { first: index, end: high.end, low, high: high.best, best: undefined, vague: false };
    }
  }
  return undefined;
}

function wordList(sentence: FigureSentence, first: number, end: number): string[] {
  return sentence.tokens.slice(first, end).map((token) => token.lower);
}

const labels: ReadonlySet<string> = new Set(
  "age, ages, aged, no., number, flight, route, highway, room, unit, precinct, district, chapter, apartment, apt, suite, interstate, page, section, article, bus, train, channel, engine, car, gate, zone, grade, class, verse, type, phase, version, #, $, £, €, @".split(
    ", ",
  ),
);

/** Rules out dates, ages, money, labels, designations and shares. */
function isCountable(sentence: FigureSentence, quantity: Quantity): boolean {
  const { first, end } = quantity;
  const span = spanOf(sentence, first, end);
  if (sentence.times.some((time) => overlaps(time.span, span))) return false;
  const before = wordAt(sentence, first - 1);
  if (labels.has(before)) return false;
  if (first > 0 && areGlued(sentence, first - 1) && !/^["'“‘(—–]+$/u.test(before)) return false;
  if (areGlued(sentence, end - 1) && /^[-‐–/%°:]$/u.test(wordAt(sentence, end))) return false;
  if (quantity.best !== undefined && !Number.isInteger(quantity.best)) return false;
  if (/^(?:percent|per|%|block|th|calibre|caliber|mm|cm|km)$/.test(wordAt(sentence, end)))
    return false;
  return !isYearLike(sentence, quantity);
}

function isYearLike(sentence: FigureSentence, { first, end, best }: Quantity): boolean {
  const digits = sentence.tokens[first]?.text ?? "";
  return (
    end === first + 1 &&
    /^(?:19|20)\d\d$/.test(digits) &&
    /^(?:in|since|of|by|until|late|early|mid)$/.test(wordAt(sentence, first - 1)) &&
    best !== undefined
  );
}

/** What a hedge makes of a number. Approximations reach a tenth to either side. */
function hedged(amount: Amount, kind: HedgeKind | undefined): Amount {
  const { low, best } = amount;
  const high = amount.high ?? low;
  switch (kind) {
    case undefined:
      return amount;
    case "at-least":
      return { ...amount, high: undefined };
    case "more-than":
      return { ...amount, low: amount.vague ? low : low + 1, high: undefined };
    case "up-to":
      return { ...amount, low: 0 };
    case "less-than":
      return { ...amount, low: 0, high: Math.max(0, high - 1) };
    case "about":
      if (best === undefined) return amount;
      return { ...amount, low: Math.floor(0.9 * low), high: Math.ceil(1.1 * high) };
    default:
      return kind satisfies never;
  }
}

interface Noun {
  readonly first: number;
  readonly end: number;
  readonly harmInside: number | undefined;
}

/** Words that end the search for a noun after a number. */
const nounBarriers: ReadonlySet<string> = new Set(
  "was, were, is, are, be, been, being, has, have, had, who, that, which, in, on, at, by, from, to, with, for, and, or, but, after, when, as, including, while, into, during, near, since, because, said, will, would, could, may, might, can, the, a, an, not, of, it, they, he, she, so, if, than, died, dies".split(
    ", ",
  ),
);

/** The counted noun after a number; "no person" where something else is counted; `undefined` where the number stands bare. */
function nounAfter(sentence: FigureSentence, at: number): Noun | "no person" | undefined {
  if (wordAt(sentence, at) === "of") return nounOf(sentence, at);
  let harmInside: number | undefined;
  const start = at;
  for (let index = at; index < at + 7; index++) {
    const word = wordAt(sentence, index);
    if (isPerson(sentence, index) && !startsHarmVerb(sentence, index)) {
      return grown(sentence, { first: start, end: index + 1, harmInside });
    }
    if (bodyNouns.has(word) || harmNouns.has(word) || word === "lives" || word === "life") {
      return { first: start, end: index + 1, harmInside };
    }
    if (notPeople.has(word)) return "no person";
    if (word === "" || nounBarriers.has(word) || /^[,.;:!?()"“”]/.test(word)) return undefined;
    const harm = harmWords.get(word);
    if (harm !== undefined) {
      if (harm.form !== "done" && harm.form !== "state") return undefined;
      // "12 wounded soldiers" counts soldiers; "12 wounded" counts the wounded.
      if (nounAfterHarm(sentence, index + 1) === undefined) return undefined;
      harmInside = index;
    }
  }
  return undefined;
}

function nounAfterHarm(sentence: FigureSentence, at: number): number | undefined {
  for (let index = at; index < at + 3; index++) {
    const word = wordAt(sentence, index);
    if (personPlurals.has(word) && !harmWords.has(word)) return index;
    if (word === "" || nounBarriers.has(word) || /^[,.;:!?()"“”]/.test(word)) return undefined;
  }
  return undefined;
}

function startsHarmVerb(sentence: FigureSentence, index: number): boolean {
  const word = wordAt(sentence, index);
  return harmWords.has(word) && nounAfterHarm(sentence, index + 1) !== undefined;
}

/** "six of his soldiers", "three of them", "two of the victims". */
function nounOf(sentence: FigureSentence, at: number): Noun | "no person" | undefined {
  for (let index = at + 1; index < at + 7; index++) {
    const word = wordAt(sentence, index);
    if (/^(?:them|whom|us|those|these)$/.test(word))
      return { first: at + 1, end: index + 1, harmInside: undefined };
    if (personPlurals.has(word))
      return grown(sentence, { first: at + 1, end: index + 1, harmInside: undefined });
    if (notPeople.has(word)) return "no person";
    if (word === "" || /^[,.;:!?]/.test(word)) return undefined;
    if (nounBarriers.has(word) && word !== "the") return undefined;
  }
  return undefined;
}

/** A noun phrase goes on while person nouns follow each other ("police officers"). */
function grown(sentence: FigureSentence, noun: Noun): Noun {
  let end = noun.end;
  while (end < noun.end + 3 && isPerson(sentence, end) && !harmWords.has(wordAt(sentence, end)))
    end += 1;
  return { ...noun, end };
}

function isPerson(sentence: FigureSentence, index: number): boolean {
  const word = wordAt(sentence, index);
  if (personPlurals.has(word)) return true;
  if (personSingulars.has(word))
    return (
      personPlurals.has(wordAt(sentence, index + 1)) ||
      (index > 0 && wordAt(sentence, index - 1) === "one")
    );
  if (
    word.length > 5 &&
    personEndings.some((ending) => word.endsWith(ending)) &&
    !notPeople.has(word)
  )
    return true;
  const text = sentence.tokens[index]?.text ?? "";
  return /^\p{Lu}\p{Ll}{2,}s$/u.test(text) && !isPerson(sentence, index + 1);
}

function noneAt(sentence: FigureSentence, index: number): Count | undefined {
  const word = wordAt(sentence, index);
  if (!zeroWords.has(word) || word === "zero") return undefined;
  const one =
    word === "no" && (wordAt(sentence, index + 1) === "one" || wordAt(sentence, index + 1) === "-");
  let end = one ? (wordAt(sentence, index + 1) === "-" ? index + 3 : index + 2) : index + 1;
  let of: Span | undefined;
  if (word === "no" && !one) {
    const noun = nounAfter(sentence, index + 1);
    if (noun === undefined || noun === "no person") {
      if (!personSingulars.has(wordAt(sentence, index + 1))) return undefined;
      end = index + 2;
      of = spanOf(sentence, index + 1, index + 2);
    } else {
      end = noun.end;
      of = spanOf(sentence, noun.first, noun.end);
    }
  }
  if (word === "none") {
    const noun = wordAt(sentence, end) === "of" ? nounOf(sentence, end) : undefined;
    if (noun !== undefined && noun !== "no person") {
      end = noun.end;
      of = spanOf(sentence, noun.first, noun.end);
    }
  }
  return {
    low: 0,
    high: 0,
    best: 0,
    vague: false,
    kind: "none",
    first: index,
    end,
    numberSpan: spanOf(sentence, index, one ? end : index + 1),
    hedge: undefined,
    of,
    noun: of === undefined ? "" : wordAt(sentence, end - 1),
    harmInside: undefined,
    known: false,
  };
}

const indefinite: ReadonlySet<string> = new Set(["a", "an", "one", "another"]);
const definite: ReadonlySet<string> = new Set([
  "the",
  "his",
  "her",
  "their",
  "its",
  "my",
  "this",
  "that",
  "our",
]);

/** "a man", "a 12-year-old boy", "an off-duty police officer"; also, marked as known, "the man" and "his son". */
function oneAt(sentence: FigureSentence, index: number): Count | undefined {
  const word = wordAt(sentence, index);
  const known = definite.has(word);
  const aged = agedAt(sentence, index);
  if (!known && !indefinite.has(word) && aged === undefined) return undefined;
  let last: number | undefined;
  for (let at = aged === undefined ? index + 1 : index; at < index + 11; at++) {
    const next = wordAt(sentence, at);
    if (personSingulars.has(next)) {
      last = at;
      continue;
    }
    if (last !== undefined) break;
    if (
      next === "" ||
      nounBarriers.has(next) ||
      /^[.;:!?()"“”]/.test(next) ||
      personPlurals.has(next)
    )
      break;
    if (
      harmWords.has(next) &&
      harmWords.get(next)?.form !== "state" &&
      !/^(?:wounded|injured|armed)$/.test(next)
    )
      break;
    if (next === ",") break;
  }
  const end = last === undefined ? (aged ?? agedAt(sentence, index + 1)) : last + 1;
  if (end === undefined || wordAt(sentence, end) === "'s" || wordAt(sentence, end) === "’s")
    return undefined;
  const noun = wordAt(sentence, end - 1);
  return single(sentence, { first: index, end, noun, known: known });
}

/** The end of "12-year-old" that begins here. */
function agedAt(sentence: FigureSentence, index: number): number | undefined {
  const words = wordsOf(sentence, index, index + 7);
  const match = /^(?:\d{1,3}|[a-z]+(?: - [a-z]+)?) - (?:year|month|week|day)s? - old/.exec(words);
  if (match === null) return undefined;
  if (!/^\d/.test(match[0]) && readNumber([match[0].split(" ")[0] ?? ""]) === undefined)
    return undefined;
  return index + match[0].split(" ").length;
}

/** A named person. */
function namedAt(sentence: FigureSentence, index: number): Count | undefined {
  const start = sentence.tokens[index]?.start;
  const mention = sentence.mentions.find(
    (one) => one.kind === "person" && one.form === "name" && one.start === start,
  );
  if (mention === undefined) return undefined;
  let end = index + 1;
  while ((sentence.tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) end += 1;
  if (/^['’]s?$/.test(wordAt(sentence, end)) || /^['’]s$/.test(wordAt(sentence, end - 1)))
    return undefined;
  return single(sentence, { first: index, end, noun: "", known: true });
}

function single(
  sentence: FigureSentence,
  { first, end, noun, known }: Pick<Count, "first" | "end" | "noun" | "known">,
): Count {
  const of = spanOf(sentence, first, end);
  const number = indefinite.has(wordAt(sentence, first)) ? spanOf(sentence, first, first + 1) : of;
  return {
    low: 1,
    high: 1,
    best: 1,
    vague: false,
    kind: "one",
    first,
    end,
    numberSpan: number,
    hedge: undefined,
    of,
    noun,
    harmInside: undefined,
    known,
  };
}
