// `In the mayor's words, "..."`, `As the mayor put it: "..."`: whose words they are says the quotation beside them.

import { possessives } from "../../english/phrase-words.ts";
import { contentOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isQuotedToken, type Line, type Stretch, spanOf, wordOf } from "./line.ts";
import { nounPhraseAt } from "./noun-phrase.ts";

/** The statements of a sentence that "in somebody's words" gives to somebody. */
export function inWordsDrafts(line: Line): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = line.first; index + 2 < line.end; index++) {
    if (isQuotedToken(line, index)) continue;
    const owned = ownedAt(line, index);
    const content = owned && quotationBeside(line, { first: index, end: owned.end });
    if (owned === undefined || content === undefined) continue;
    drafts.push({
      rules: ["attribution/in-words"],
      sentence: line.sentence,
      source: spanOf(line, owned.source),
      cue: owned.cue,
      content: contentOf(line, content),
      stance: "asserts",
      certainty: "stated",
      carries: true,
      behind: [],
    });
  }
  return drafts;
}

interface Owned {
  readonly source: Stretch;
  readonly cue: Stretch;
  readonly end: number;
}

function ownedAt(line: Line, index: number): Owned | undefined {
  if (wordOf(line, index) === "in") return ownedWords(line, index) ?? wordsOf(line, index);
  return wordOf(line, index) === "as" ? putWords(line, index) : undefined;
}

/** Tokens in which one is named who puts it so. */
const longestName = 30;

/** "as Mora, the mayor, put it". */
function putWords(line: Line, first: number): Owned | undefined {
  for (let index = first + 2; index < Math.min(line.end, first + longestName); index++) {
    if (isQuotedToken(line, index)) continue;
    if ([":", ";"].includes(wordOf(line, index))) return undefined;
    if (!["put", "puts"].includes(wordOf(line, index)) || wordOf(line, index + 1) !== "it")
      continue;
    const end = wordOf(line, index - 1) === "has" ? index - 1 : index;
    return {
      source: { first: first + 1, end },
      cue: { first: end, end: index + 2 },
      end: index + 2,
    };
  }
  return undefined;
}

/** "in the mayor's words", "in her own words". */
function ownedWords(line: Line, first: number): Owned | undefined {
  for (let index = first + 1; index < Math.min(line.end, first + reach); index++) {
    if (isQuotedToken(line, index) || wordOf(line, index) === ",") return undefined;
    if (wordOf(line, index) !== "words") continue;
    const own = wordOf(line, index - 1) === "own" ? index - 1 : index;
    const isOwned = endings.has(wordOf(line, own - 1)) || possessives.has(wordOf(line, own - 1));
    if (!isOwned || own <= first + 1) return undefined;
    return {
      source: { first: first + 1, end: own },
      cue: { first: index, end: index + 1 },
      end: index + 1,
    };
  }
  return undefined;
}

/** "in the words of the mayor". */
function wordsOf(line: Line, first: number): Owned | undefined {
  const words = wordOf(line, first + 1) === "the" ? first + 2 : first + 1;
  if (wordOf(line, words) !== "words" || wordOf(line, words + 1) !== "of") return undefined;
  const source = nounPhraseAt(line, words + 2);
  return source && { source, cue: { first, end: words + 2 }, end: source.end };
}

/** Tokens in which the owner of words is named. */
const reach = 8;

const endings = new Set(["'s", "’s", "'", "’"]);

/** The quotation after the phrase and its comma, or before it. */
function quotationBeside(line: Line, { first, end }: Stretch): Stretch | undefined {
  const after = [",", ":"].includes(wordOf(line, end)) ? end + 1 : end;
  if (isQuotedToken(line, after)) return whole(line, after);
  const before = wordOf(line, first - 1) === "," ? first - 2 : first - 1;
  return isQuotedToken(line, before) ? whole(line, before) : undefined;
}

function whole(line: Line, at: number): Stretch {
  let first = at;
  let end = at + 1;
  while (isQuotedToken(line, first - 1) && line.quotations[first - 1] === line.quotations[at])
    first -= 1;
  while (isQuotedToken(line, end) && line.quotations[end] === line.quotations[at]) end += 1;
  return { first, end };
}
