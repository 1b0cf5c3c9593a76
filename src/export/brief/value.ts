// Says a figure in words: number with hedge, what is counted, part of what. Never a number that the text does not give,
// unless it follows from those it gives.

import type { FigureClaim } from "../../model/claim.ts";
import { isOther } from "../../model/figure.ts";
import { type BriefContext, mentionName, wordsOf } from "./context.ts";
import { groupDigits } from "./words.ts";

/** `at least 12`, `more than 100`, `9 to 11`, `dozens`: as read, even where a person has since corrected it. */
export function sayNumber(claim: FigureClaim, context: BriefContext): string {
  const { figure } = claim;
  // A derived total has no words of its own: those of what it was added up from are not it.
  if (figure.derivedFrom !== undefined) return sayBounds(figure);
  const number = wordsOf(claim, figure.number, context).toLowerCase().replace(/\sof$/u, "");
  const hedge = figure.hedge && wordsOf(claim, figure.hedge, context).toLowerCase();
  const said = figure.vague ? number : inDigits(claim, number);
  if (figure.hedge === undefined || hedge === undefined || number.includes(hedge)) return said;
  return figure.hedge.start < figure.number.start ? `${hedge} ${said}` : `${said} ${hedge}`;
}

/** "A fourth man", "the driver": the words already say that it is one. */
function isOnePerson({ figure: { low, high } }: FigureClaim, counted: string): boolean {
  return low === 1 && high === 1 && /^(?:an?|the|another|one|his|her|its|their)\s/iu.test(counted);
}

function lowerFirst(words: string): string {
  return words.replace(/^(?:An?|The|Another|One|His|Her|Its|Their)(?=\s)/u, (word) =>
    word.toLowerCase(),
  );
}

/** Vague words that need "of" before what they count. */
const takesOf =
  /(?:^|\s)(?:dozens|scores|tens|hundreds|thousands|millions|handful|number|couple|majority)$/;

/** A figure in words: how many, which a renderer may set strong, and what follows it. */
export interface Amount {
  readonly strong: string;
  readonly rest: string;
}

/** Number and what is counted: `at least 12` and ` people`, `dozens` and ` of people`, `the driver` alone. */
export function sayAmount(claim: FigureClaim, context: BriefContext): Amount {
  if (isOther(claim.figure.measure))
    return { strong: wordsOf(claim, claim.content[0], context), rest: "" };
  const counted = sayCounted(claim, context);
  if (isOnePerson(claim, counted)) return { strong: lowerFirst(counted), rest: "" };
  const owned = ownsThem.test(counted) || pronouns.test(counted);
  if (claim.figure.high === 0) {
    return owned
      ? { strong: "none", rest: ` of ${counted}` }
      : { strong: "no", rest: ` ${counted}` };
  }
  const strong = sayNumber(claim, context);
  return { strong, rest: `${takesOf.test(strong) || owned ? " of " : " "}${counted}` };
}

/** `his men`, `the brigade's fighters`: six *of* them. */
const ownsThem =
  /^(?:his|her|its|their|our|my|your|the|these|those)\s|^\S+(?:'s|\u2019s|s'|s\u2019)\s/i;

/** `them`, `whom`: the same. */
const pronouns = /^(?:them|us|you|whom|which|these|those)$/i;

/** The text's own digits, else the number its words mean. */
function inDigits(claim: FigureClaim, number: string): string {
  const { low, high, best } = claim.figure;
  if (/^\d[\d,]*\s+and\s+\d/u.test(number)) return sayBounds(claim.figure);
  if (/\d/.test(number)) return number;
  const meant = low === high ? low : best;
  return meant === undefined ? number || sayBounds(claim.figure) : groupDigits(meant);
}

/** Bounds alone, where there are no words for them. */
export function sayBounds({ low, high }: Pick<FigureClaim["figure"], "low" | "high">): string {
  if (high === undefined) return `${groupDigits(low)} or more`;
  return low === high ? groupDigits(low) : `${groupDigits(low)} to ${groupDigits(high)}`;
}

/** Who or what is counted, in the text's words: `militants`, `people`, `houses`. */
export function sayCounted(claim: FigureClaim, context: BriefContext): string {
  const { of, unit } = claim.figure;
  const words = of && wordsOf(claim, of, context);
  // "said that one man died": the "that" joins the clause on, and no man.
  if (words !== undefined && words !== "") return words.replace(/^that\s+(?=(?:an?|one)\s)/iu, "");
  return unit === "person" ? "people" : `${unit}s`;
}

/** Whose losses, where the text names the side and the words for who is counted do not already. */
export function saySide(claim: FigureClaim, context: BriefContext): string | undefined {
  const side = claim.figure.side && mentionName(claim.figure.side, context);
  if (side === undefined) return undefined;
  const counted = sayCounted(claim, context);
  return counted.toLowerCase().includes(side.toLowerCase()) ? undefined : side;
}
