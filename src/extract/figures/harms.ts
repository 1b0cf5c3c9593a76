// Finds the words of harm in a sentence and how each is used: done to somebody, by somebody, not done, or only thought of.

import {
  beForms,
  doubtWords,
  haveForms,
  modalMoods,
  negators,
  reflexives,
  verbAdverbs,
} from "../../english/auxiliaries.ts";
import { woundBarriers } from "../../english/care-words.ts";
import { conditions, factBeforeTo } from "../../english/clause-words.ts";
import { definiteArticles, indefiniteArticles } from "../../english/count-words.ts";
import {
  gunfireWords,
  type HarmWord,
  harmlessPhrases,
  harmWords,
  openWoundMarks,
  strikeWords,
  sufferVerbs,
  woundNouns,
} from "../../english/harm-words.ts";
import { deadlyMarks } from "../../english/toll-words.ts";
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
    if (harmless > 0 && !isDoneAtPlace(sentence, index) && !isStillMissing(sentence, index)) {
      index += harmless;
      continue;
    }
    const length = phraseLength(sentence, index, harmWords) || suffered(sentence, index);
    const word =
      harmWords.get(wordsOf(sentence, index, index + length)) ??
      (length > 0 ? sufferedAs(sentence, index, length) : strikeAt(sentence, index));
    if (word === undefined) {
      index += 1;
      continue;
    }
    const end = index + Math.max(length, 1);
    harms.push(harmAt(sentence, { word, first: index, end }));
    index = end;
  }
  return harms.map((harm, at) => ({
    ...harm,
    unclear: isEither(sentence, harm, [harms[at - 1], harms[at + 1]]),
  }));
}

/** "hitting four people", where there is gunfire. */
function strikeAt(sentence: FigureSentence, index: number): HarmWord | undefined {
  const word = strikeWords.get(wordAt(sentence, index));
  if (word === undefined) return undefined;
  const near = sentence.tokens.slice(Math.max(0, index - gunfireReach), index + gunfireReach);
  return near.some((token) => gunfireWords.has(token.lower)) ? word : undefined;
}

/** How far from a word of hitting the gunfire may stand, in tokens. */
const gunfireReach = 20;

/** "was shot at a home": done to somebody there; "shot at a home" hit nobody that is told. */
function isDoneAtPlace(sentence: FigureSentence, index: number): boolean {
  const next = wordAt(sentence, index + 2);
  return (
    wordAt(sentence, index + 1) === "at" &&
    beForms.has(wordAt(sentence, index - 1)) &&
    (definiteArticles.has(next) || indefiniteArticles.has(next))
  );
}

/** "were still missing from the boat"; "the names missing from the list" are nobody's loss. */
function isStillMissing(sentence: FigureSentence, index: number): boolean {
  const before = wordAt(sentence, index - 1);
  return wordAt(sentence, index) === "missing" && (before === "still" || beForms.has(before));
}

const sufferedWord: HarmWord = { measure: "injured", form: "befallen" };

/** "suffered gunshot wounds" may have been the death of them. */
function sufferedAs(sentence: FigureSentence, index: number, length: number): HarmWord {
  const words = sentence.tokens.slice(index, index + length).map((token) => token.lower);
  if (words.some((word) => deadlyMarks.has(word))) return { ...sufferedWord, measure: "killed" };
  const open = words.some((word) => openWoundMarks.has(word));
  return open ? { ...sufferedWord, open: true } : sufferedWord;
}

/** Tokens of "suffered minor injuries"; 0 where it is no such phrase. */
function suffered(sentence: FigureSentence, index: number): number {
  if (!sufferVerbs.has(wordAt(sentence, index))) return 0;
  for (let at = index + 1; at < index + 8; at++) {
    const word = wordAt(sentence, at);
    if (woundNouns.has(word)) return at + 1 - index;
    if (word === "" || /^[,.;:]$/.test(word) || (woundBarriers.has(word) && word !== "the"))
      return 0;
  }
  return 0;
}

interface Words {
  readonly word: HarmWord;
  readonly first: number;
  readonly end: number;
}

function harmAt(sentence: FigureSentence, { word, first, end }: Words): Harm {
  // "shot himself": done to the one who did it.
  const reflexive = word.form === "done" && reflexives.has(wordAt(sentence, end));
  const start: Use = {
    passive: word.form === "befallen" || reflexive,
    active: false,
    mood: "real",
    auxFirst: first,
  };
  const use = readAuxiliaries(sentence, { word, first, end }, start);
  const doubted = end > first + 1 && doubtWords.has(wordAt(sentence, first));
  const mood = doubted ? worse(use.mood, "hedged") : use.mood;
  return {
    ...word,
    ...use,
    first,
    end,
    active: use.active || (word.form === "base" && mood === "real"),
    unclear: false,
    mood: ifClause(sentence, first, mood),
  };
}

type Use = Pick<Harm, "passive" | "active" | "mood" | "auxFirst">;

/** How far auxiliaries and adverbs may reach back from the verb, in tokens. */
const auxiliaryReach = 7;

/** Reads back from the verb over what belongs to it, until some other word. */
function readAuxiliaries(sentence: FigureSentence, { word, first }: Words, start: Use): Use {
  let use = start;
  for (let at = first - 1; at >= Math.max(0, first - auxiliaryReach); at--) {
    const next = withAuxiliary(sentence, at, { word, use });
    if (next === undefined) return use;
    use = next;
  }
  return use;
}

/** What the use of a verb is with one more word before it; `undefined` where that word is not part of the verb. */
function withAuxiliary(
  sentence: FigureSentence,
  at: number,
  { word, use }: { word: HarmWord; use: Use },
): Use | undefined {
  const token = wordAt(sentence, at);
  if (beForms.has(token)) {
    const passive = use.passive || word.form === "done" || word.form === "state";
    const active = use.active || (word.form === "doing" && token !== "being");
    return { ...use, passive, active, auxFirst: at };
  }
  if (haveForms.has(token)) {
    return { ...use, active: use.active || (!use.passive && word.form === "done"), auxFirst: at };
  }
  const modal = modalMoods.get(token);
  if (modal !== undefined) {
    const perfect = wordAt(sentence, at + 1) === "have" && token !== "would";
    return { ...use, mood: worse(use.mood, perfect ? "hedged" : modal), auxFirst: at };
  }
  const auxFirst = use.passive || use.active ? at : use.auxFirst;
  if (negators.has(token)) return { ...use, mood: "negated", auxFirst };
  if (doubtWords.has(token)) return { ...use, mood: worse(use.mood, "hedged"), auxFirst };
  if (token === "to") {
    if (word.form !== "base" && !use.passive) return undefined;
    const mood = doubtBefore(sentence, at) ? "real" : use.passive ? "planned" : "hypothetical";
    return { ...use, mood: worse(use.mood, mood), auxFirst };
  }
  return verbAdverbs.has(token) && !isSubject(sentence, at) ? { ...use, auxFirst } : undefined;
}

/** "Both died": the word stands alone where "the cooks both died" has it beside them. */
function isSubject(sentence: FigureSentence, at: number): boolean {
  return (
    wordAt(sentence, at) === "both" && /^(?:[^\p{L}\d]*|and|but)$/u.test(wordAt(sentence, at - 1))
  );
}

/** "are believed to have been killed" is a doubt, not a plan. */
function doubtBefore(sentence: FigureSentence, at: number): boolean {
  return doubtWords.has(wordAt(sentence, at - 1)) || factBeforeTo.has(wordAt(sentence, at - 1));
}

const order: readonly Harm["mood"][] = ["real", "hedged", "planned", "hypothetical", "negated"];

function worse(a: Harm["mood"], b: Harm["mood"]): Harm["mood"] {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

function ifClause(sentence: FigureSentence, first: number, mood: Harm["mood"]): Harm["mood"] {
  for (let at = first - 1; at >= Math.max(0, first - 15); at--) {
    const word = wordAt(sentence, at);
    if (/^[,;:.]$/.test(word)) return mood;
    if (conditions.has(word)) return worse(mood, "hypothetical");
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
