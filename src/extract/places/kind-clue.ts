// Reads what kind of place the words beside a name say it is, where a region and its town may be called alike: "the town of
// Selim", "Selim province", "Selim, a village".

import { betweenPlaces, saidKinds } from "../../english/place-relations.ts";
import type { KindClue, SaidKind } from "../../model/place-clue.ts";
import type { Word } from "../names/words.ts";
import type { PlaceName } from "./place-name.ts";

/** What the report calls the place; the noun nearest to the name speaks. */
export function kindClue(words: readonly Word[], place: PlaceName): KindClue | undefined {
  const { mention, end } = place;
  const said =
    kindInName(words, place) ??
    kindAfter(plainWord(words, end)) ??
    kindBefore(words, place) ??
    kindInApposition(words, end);
  return said === undefined
    ? undefined
    : { kind: "kind", mention: mention.id, as: said, span: mention };
}

/** "Selim Province", "Province of Selim". */
function kindInName(words: readonly Word[], { first, end }: PlaceName): SaidKind | undefined {
  if (end - first < 2) return undefined;
  return (
    kindAfter(words[end - 1]) ??
    (words[first + 1]?.lower === "of" ? kindAfter(words[first]) : undefined)
  );
}

/** The word at `index`, where it is written small and in the sentence of the one before. */
function plainWord(words: readonly Word[], index: number): Word | undefined {
  const word = words[index];
  return word?.kind === "lower" && word.sentence === words[index - 1]?.sentence ? word : undefined;
}

/** "Selim province"; a capital is not told so: "the Selim capital". */
function kindAfter(word: Word | undefined): SaidKind | undefined {
  return word === undefined || word.lower === "capital" ? undefined : saidKinds.get(word.lower);
}

/** "the town of Selim", "the mining town Selim", "the capital, Selim"; the capital of Oria is not Oria. */
function kindBefore(words: readonly Word[], { first }: PlaceName): SaidKind | undefined {
  const link = words[first - 1];
  if (link?.lower === "of") return kindAfter(words[first - 2]);
  const noun = link?.text === "," ? words[first - 2] : link;
  if (noun?.kind !== "lower") return undefined;
  return link?.text === "," && noun.lower !== "capital" ? undefined : saidKinds.get(noun.lower);
}

/** No apposition has more words before its noun. */
const longest = 6;

/** "Selim, a remote mountain town": but not "Selim, the region's main town", which is of another place. */
function kindInApposition(words: readonly Word[], end: number): SaidKind | undefined {
  if (words[end]?.text !== "," || !articles.has(words[end + 1]?.lower ?? "")) return undefined;
  for (let index = end + 2; index < end + longest; index += 1) {
    const word = words[index];
    if (word?.kind !== "lower") return undefined;
    const said = saidKinds.get(word.lower);
    if (said !== undefined) return words[index + 1]?.kind === "clitic" ? undefined : said;
    if (!betweenPlaces.has(word.lower)) return undefined;
  }
  return undefined;
}

const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);
