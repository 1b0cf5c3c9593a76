// Finds the full name of a person at the end of a run that begins with a body, an office or a portfolio: "Harbour
// Council Chief Manager Abel Mora".

import { givenNames } from "../../english/given-names.ts";
import { plainWords } from "../../english/plain-words.ts";
import { portfolios, titleHeads } from "../../english/titles.ts";
import type { Heard } from "./heard.ts";
import { isHeadWord } from "./name-heads.ts";
import type { Run } from "./runs.ts";
import { bare } from "./title-words.ts";
import type { Word } from "./words.ts";

/** No name at the end of a run is taken to have more words. */
const mostParts = 4;

/**
 * Where the name begins; `undefined` where the run has none, or is one from its start. The first word must be a given
 * name, or the reader hold just these words for a person.
 */
export function personTail(
  words: readonly Word[],
  run: Run,
  heard: Heard | undefined,
): number | undefined {
  for (let at = Math.max(run.first + 1, run.end - mostParts); at < run.end - 1; at += 1) {
    if (!isOfficeOrBody(words[at - 1]) || !words.slice(at, run.end).every(mayNamePerson)) continue;
    const tail = { first: at, end: run.end };
    if (givenNames.has(words[at]?.text ?? "") || isHeardPerson(heard, tail)) return at;
  }
  return undefined;
}

function mayNamePerson({ kind, text, lower }: Word): boolean {
  if (kind === "lower") return true;
  if (kind !== "capital" || isHeadWord(text)) return false;
  return !plainWords.has(lower) && !titleHeads.has(lower);
}

function isHeardPerson(heard: Heard | undefined, { first, end }: Run): boolean {
  const name = heard?.nameAt(first);
  return name?.kind === "person" && name.first === first && name.end === end;
}

/** What may stand before a person's name and is no part of it: "Chairman", "Health", "Council", "ORF". */
function isOfficeOrBody(word: Word | undefined): boolean {
  if (word?.kind !== "capital") return false;
  if (titleHeads.has(bare(word)) || portfolios.has(word.lower)) return true;
  return plainWords.has(word.lower) || isHeadWord(word.text) || /^\p{Lu}{3,}$/u.test(word.text);
}
