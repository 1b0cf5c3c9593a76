// Reads numbers with a unit: lengths, weights, rates, per cent, and money by its sign or its name.

import { indefiniteArticles } from "../../../english/count-words.ts";
import {
  calibres,
  moneyMarks,
  moneyScales,
  nationalMoney,
  singleUnits,
  sizeWords,
  units,
} from "../../../english/unit-words.ts";
import { boundedMeasure, type HedgedQuantity, hedgedQuantityAt, scaledBy } from "../amounts.ts";
import { type Quantity, quantityAt } from "../quantities.ts";
import { areGlued, phraseLength, spanOf, wordAt, wordsOf } from "../sentence.ts";
import { forPhrase, ofPhrase, rateAfter, spanOfPhrase } from "./phrases.ts";
import type { CountScene, OtherCount } from "./scene.ts";

/** "$2 million", "more than Rs 5 crore". */
export function moneyAt(scene: CountScene, index: number): OtherCount | undefined {
  const { sentence } = scene;
  const told = hedgedQuantityAt(sentence, index, (at) => pastMark(scene, at));
  if (told === undefined || scene.isTaken(told.quantity.first)) return undefined;
  const sum = sumTo(scene, withLetter(scene, told.quantity));
  const unit = moneyMarks.get(markBefore(scene, told.quantity.first)) ?? "";
  return measured(scene, { told, quantity: sum, unit, end: Math.max(told.end, sum.end) });
}

function pastMark({ sentence }: CountScene, at: number): number | undefined {
  const length = phraseLength(sentence, at, moneyMarks);
  return length === 0 ? undefined : at + length;
}

function markBefore({ sentence }: CountScene, at: number): string {
  const two = wordsOf(sentence, at - 2, at);
  return moneyMarks.has(two) ? two : wordAt(sentence, at - 1);
}

/** "$12m", "$3bn", "$80 B". */
function withLetter({ sentence }: CountScene, quantity: Quantity): Quantity {
  const scale = moneyScales.get(wordAt(sentence, quantity.end));
  const isCapital = /^[BMK]$/.test(sentence.tokens[quantity.end]?.text ?? "");
  if (scale === undefined || !(isCapital || areGlued(sentence, quantity.end - 1))) return quantity;
  return { ...scaledBy(quantity, scale), end: quantity.end + 1 };
}

/** "$2 million to $3 million". */
function sumTo(scene: CountScene, low: Quantity): Quantity {
  const { sentence } = scene;
  // "From $2 million to $3 million" may be a rise.
  if (wordAt(sentence, low.first - 2) === "from") return low;
  const opened = wordAt(sentence, low.first - 2) === "between";
  const joint = wordAt(sentence, low.end);
  if (!(opened ? joint === "and" : joint === "to" || joint === "-" || joint === "–")) return low;
  const at = pastMark(scene, low.end + 1);
  const most = at === undefined ? undefined : quantityAt(sentence, at);
  if (most === undefined) return low;
  const high = withLetter(scene, most);
  if (low.best === undefined || high.best === undefined || high.best <= low.best) return low;
  return { ...low, end: high.end, high: high.best, best: undefined };
}

/** "40 kilometres", "30 per cent", "millions of dollars". */
export function measuredAt(scene: CountScene, index: number): OtherCount | undefined {
  const { sentence } = scene;
  const told = hedgedQuantityAt(sentence, index);
  if (told === undefined || !mayBeMeasured(scene, told)) return undefined;
  const at = told.quantity.vague && wordAt(sentence, told.end) === "of" ? told.end + 1 : told.end;
  const unit = unitAt(scene, at, told.quantity.high ?? Number.POSITIVE_INFINITY);
  if (unit === undefined) return undefined;
  return measured(scene, { told, quantity: told.quantity, ...unit });
}

function mayBeMeasured(scene: CountScene, told: HedgedQuantity): boolean {
  const { quantity, end } = told;
  const { sentence } = scene;
  if (quantity.vague) return isOfSize(scene, quantity);
  if (wordAt(sentence, quantity.first) === "both") return false;
  // "Over a 2 km stretch": no hedge, but a place.
  if (told.hedge !== undefined && indefiniteArticles.has(wordAt(sentence, quantity.first - 1)))
    return false;
  // ".07 per cent" with its point apart.
  if (/^0\d/.test(wordAt(sentence, quantity.first))) return false;
  for (let at = quantity.first; at < end; at++) if (scene.isTaken(at)) return false;
  if (quantity.first === 0 || !areGlued(sentence, quantity.first - 1)) return true;
  return /^["'“‘([—–]+$/u.test(wordAt(sentence, quantity.first - 1));
}

/** "Dozens of", which says a size, and not "several". */
export function isOfSize({ sentence }: CountScene, { first, end }: Quantity): boolean {
  const last = wordAt(sentence, end - 1) === "of" ? end - 1 : end;
  return sizeWords.has(wordsOf(sentence, first, last));
}

interface Unit {
  readonly unit: string;
  readonly end: number;
}

function unitAt(scene: CountScene, at: number, most: number): Unit | undefined {
  return tableUnitAt(scene, at, most) ?? nationalMoneyAt(scene, at);
}

function tableUnitAt({ sentence }: CountScene, at: number, most: number): Unit | undefined {
  const table = most <= 1 && phraseLength(sentence, at, singleUnits) > 0 ? singleUnits : units;
  const end = at + phraseLength(sentence, at, table);
  const unit = table.get(wordsOf(sentence, at, end));
  if (unit === undefined || isPartOfWord(sentence, end)) return undefined;
  // "155 mm shells" are of a calibre.
  if (calibres.has(wordAt(sentence, at)) && !afterSize.test(wordAt(sentence, end)))
    return undefined;
  return { unit, end };
}

/** "40 km-long". */
function isPartOfWord(sentence: CountScene["sentence"], end: number): boolean {
  return areGlued(sentence, end - 1) && /^[-‐]$/u.test(wordAt(sentence, end));
}

const afterSize = /^(?:of|in|on|at|by|to|and|or|wide|long|thick|deep|high|[^\p{L}]*)$/u;

/** "Canadian dollars", "Sri Lankan rupees". */
function nationalMoneyAt({ sentence }: CountScene, at: number): Unit | undefined {
  for (const length of [1, 2]) {
    const unit = units.get(wordAt(sentence, at + length));
    const country = sentence.tokens.slice(at, at + length).map(({ text }) => text);
    if (unit === undefined || !nationalMoney.has(unit)) continue;
    if (country.every((word) => /^\p{Lu}\p{L}/u.test(word)))
      return { unit: `${country.join(" ")} ${unit}`, end: at + length + 1 };
  }
  return undefined;
}

function measured(
  scene: CountScene,
  {
    told,
    quantity,
    unit,
    end,
  }: {
    readonly told: HedgedQuantity;
    readonly quantity: Quantity;
    readonly unit: string;
    readonly end: number;
  },
): OtherCount {
  const rate = rateAfter(scene, end);
  const past = rate?.end ?? end;
  const of = ofPhrase(scene, past) ?? forPhrase(scene, past);
  // "300 barrels of oil a day".
  const late = rate === undefined && of !== undefined ? rateAfter(scene, of.end) : undefined;
  const per = rate?.per ?? late?.per;
  return {
    measure: "measured",
    amount: boundedMeasure(quantity, told.kind),
    unit: per === undefined ? unit : `${unit} per ${per}`,
    first: told.first,
    end: late?.end ?? of?.end ?? past,
    number: spanOf(scene.sentence, quantity.first, quantity.end),
    hedge: told.hedge,
    of: spanOfPhrase(scene, of),
    head: end - 1,
    past: end,
    partitive: false,
  };
}
