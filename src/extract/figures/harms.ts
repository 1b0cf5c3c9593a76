// Finds the words of harm in a sentence and how each is used: done to somebody, by somebody, not done, or only thought of.

import { type HarmWord, harmlessPhrases, harmWords } from "../../english/harm-words.ts";
import { type FigureSentence, phraseLength, wordAt, wordsOf } from "./sentence.ts";

/** One word or phrase of harm: tokens `[first, end)`. */
export interface Harm extends HarmWord {
  readonly first: number;
  readonly end: number;
  /** Where its auxiliaries begin; `first` where it has none. */
  readonly auxFirst: number;
  /** Said of those to whom it is done ("were killed", "died"), as its own words show. */
  readonly passive: boolean;
  /** "have killed", "could kill": a verb with a subject that does it. */
  readonly active: boolean;
  /** "killed or wounded": the words do not say which. */
  readonly unclear: boolean;
  readonly mood: "real" | "negated" | "hypothetical" | "hedged" | "planned";
}

/** The harms of a sentence, in order, none overlapping. */
export function findHarms(sentence: FigureSentence): readonly Harm[] {
  const harms: Harm[] = [];
  let index = 0;
  while (index < sentence.tokens.length) {
    const harmless = phraseLength(sentence, index, harmlessPhrases);
    if (harmless > 0) {
      index += harmless;
      continue;
    }
    const length = phraseLength(sentence, index, harmWords) || suffered(sentence, index);
    const word =
      harmWords.get(wordsOf(sentence, index, index + length)) ??
      (length > 0 ? sufferedWord : undefined);
    if (word === undefined) {
      index += 1;
      continue;
    }
    harms.push(harmAt(sentence, { word, first: index, end: index + length }));
    index += length;
  }
  return harms.map((harm, at) => ({
    ...harm,
    unclear: isEither(sentence, harm, [harms[at - 1], harms[at + 1]]),
  }));
}

const sufferedWord: HarmWord = { measure: "injured", form: "befallen" };
const sufferVerbs = /^(?:suffered|sustained|suffers|suffering|sustaining|received)$/;
const wounds =
  /^(?:injury|injuries|wound|wounds|burns|fractures|lacerations|concussion|concussions)$/;

/** Tokens of "suffered minor injuries"; 0 where it is no such phrase. */
function suffered(sentence: FigureSentence, index: number): number {
  if (!sufferVerbs.test(wordAt(sentence, index))) return 0;
  for (let at = index + 1; at < index + 8; at++) {
    const word = wordAt(sentence, at);
    if (wounds.test(word)) return at + 1 - index;
    if (word === "" || /^(?:[,.;:]|no|and|but)$/.test(word)) return 0;
  }
  return 0;
}

const beForms =
  /^(?:was|were|is|are|be|been|being|'s|’s|'re|got|get|gets|getting|remain|remained|remains|became|lay|lie)$/;
const haveForms = /^(?:has|have|had|having|'ve|’ve|'d)$/;
const modals: ReadonlyMap<string, Harm["mood"]> = new Map([
  ["could", "hypothetical"],
  ["might", "hypothetical"],
  ["may", "hypothetical"],
  ["can", "hypothetical"],
  ["would", "hypothetical"],
  ["should", "hypothetical"],
  ["must", "hypothetical"],
  ["will", "planned"],
  ["shall", "planned"],
  ["'ll", "planned"],
]);
const doubts =
  /^(?:reportedly|allegedly|believed|feared|presumed|thought|apparently|probably|possibly|likely|suspected|assumed|reported)$/;
const negators = /^(?:not|n't|n’t|never|neither|nor|without|unhurt|denied|denies|denying|hardly)$/;
const adverbs =
  /^(?:also|all|both|each|either|later|then|already|since|now|still|reportedly|allegedly|seriously|critically|severely|slightly|badly|gravely|lightly|apparently|fatally|accidentally|instantly|immediately|believed|feared|presumed|thought|said|to|have|confirmed|reported|subsequently|mostly|mainly|probably|possibly|likely|themselves|himself|herself|just|first|only|again|recently|brutally|violently|indiscriminately|initially|eventually|even|suspected|soon|unlawfully|forcibly|temporarily|internally|not|never|n't|n’t|did|does|do|known|feared|being|going|moderately|repeatedly|tragically|wrongfully|intentionally|mistakenly|unintentionally|deliberately|safely|once|sadly|ultimately|initially|together|wounded|there|in)$/;

interface Words {
  readonly word: HarmWord;
  readonly first: number;
  readonly end: number;
}

function harmAt(sentence: FigureSentence, { word, first, end }: Words): Harm {
  let at = first - 1;
  // "shot himself": done to the one who did it.
  const reflexive =
    word.form === "done" && /^(?:him|her|them)sel(?:f|ves)$/.test(wordAt(sentence, end));
  let passive = word.form === "befallen" || reflexive;
  let active = false;
  let mood: Harm["mood"] = "real";
  let auxFirst = first;
  for (; at >= Math.max(0, first - 7); at--) {
    const token = wordAt(sentence, at);
    if (beForms.test(token)) {
      if (word.form === "done" || word.form === "state") passive = true;
      if (word.form === "doing" && wordAt(sentence, at) !== "being") active = true;
      auxFirst = at;
    } else if (haveForms.test(token)) {
      if (!passive && word.form === "done") active = true;
      auxFirst = at;
    } else if (modals.has(token)) {
      const perfect = wordAt(sentence, at + 1) === "have";
      mood = worse(mood, perfect && token !== "would" ? "hedged" : (modals.get(token) ?? "real"));
      auxFirst = at;
    } else if (adverbs.test(token) || negators.test(token)) {
      if (token === "to" && word.form !== "base" && !passive) break;
      if (token === "in" || token === "there") break;
      if (negators.test(token)) mood = "negated";
      else if (doubts.test(token)) mood = worse(mood, "hedged");
      else if (token === "to" && !doubtBefore(sentence, at))
        mood = worse(mood, passive ? "planned" : "hypothetical");
      if (passive || active) auxFirst = at;
    } else break;
  }
  if (doubts.test(wordAt(sentence, first)) && end > first + 1) mood = worse(mood, "hedged");
  if (word.form === "base" && mood === "real") active = true;
  return {
    ...word,
    first,
    end,
    auxFirst: Math.min(auxFirst, first),
    passive,
    active,
    unclear: false,
    mood: ifClause(sentence, first, mood),
  };
}

/** "are believed to have been killed" is a doubt, not a plan. */
function doubtBefore(sentence: FigureSentence, at: number): boolean {
  return (
    doubts.test(wordAt(sentence, at - 1)) ||
    /^(?:known|said|understood|confirmed|managed|went|on|continued)$/.test(wordAt(sentence, at - 1))
  );
}

const order: readonly Harm["mood"][] = ["real", "hedged", "planned", "hypothetical", "negated"];

function worse(a: Harm["mood"], b: Harm["mood"]): Harm["mood"] {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

function ifClause(sentence: FigureSentence, first: number, mood: Harm["mood"]): Harm["mood"] {
  for (let at = first - 1; at >= Math.max(0, first - 15); at--) {
    const word = wordAt(sentence, at);
    if (/^[,;:.]$/.test(word)) return mood;
    if (word === "if" || word === "unless" || word === "whether")
      return worse(mood, "hypothetical");
  }
  return mood;
}

function isEither(
  sentence: FigureSentence,
  harm: Harm,
  others: readonly (Harm | undefined)[],
): boolean {
  return others.some((other) => {
    if (other === undefined || other.measure === harm.measure) return false;
    const [left, right] = other.first < harm.first ? [other, harm] : [harm, other];
    return right.first === left.end + 1 && wordAt(sentence, left.end) === "or";
  });
}
