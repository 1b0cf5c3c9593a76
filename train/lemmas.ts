// Learns lemmas from treebanks: which endings tell what, by kind of inflection, and what is left for words of
// their own. Lists of words speak where the treebanks are silent.

import { demonyms } from "../src/english/countries.ts";
import { irregularWords, regularWords } from "../src/english/irregular-words.ts";
import { nameParticles } from "../src/english/name-particles.ts";
import {
  inflectionOf,
  keepsCase,
  type LemmaEdit,
  type LemmaEndings,
  type LemmaTable,
  makeLemmatiser,
} from "../src/read/trained/lemmas.ts";
import { editOf, learnEndings, sorted } from "./lemma-endings.ts";
import { learnInflection } from "./lemma-inflections.ts";
import { type Counts, commonest, type Forms, lemmasSeen, partsOf } from "./lemmas-seen.ts";
import { regularForms } from "./regular-forms.ts";
import type { TaughtSentence } from "./taught.ts";

/** The table for `makeLemmatiser`; the same sentences give the same table. */
export function learnLemmas(sentences: readonly TaughtSentence[]): LemmaTable {
  const seen = lemmasSeen(sentences);
  const shared: LemmaTable = {
    pairs: {},
    inflections: table(Object.keys(irregularWords), (name) => learnInflection(name, seen)),
    capitals: table(capitalisable, (tag) => learnCapitals(seen.get(tag))),
  };
  addListed(seen);
  return {
    ...shared,
    pairs: table([...seen.keys()], (tag) => ownWords(shared, tag, seen.get(tag))),
  };
}

/** Tag pairs whose words may keep a capital: "Libyan", "Islamist". */
const capitalisable = ["ADJ/JJ", "NOUN/NN", "NOUN/NNS"];

/** What lists tell of words that the treebanks seldom show. */
function addListed(seen: Map<string, Forms>): void {
  const add = (tag: string, lemma: string): void => {
    const form = lemma.toLowerCase();
    const forms = seen.get(tag) ?? new Map<string, Counts>();
    if (timesOf(forms.get(form)) < often) seen.set(tag, forms.set(form, new Map([[lemma, often]])));
  };
  for (const demonym of demonyms) {
    const plural = demonym.endsWith("s") && demonyms.has(demonym.slice(0, -1));
    if (!plural && !demonym.includes(" ")) add("ADJ/JJ", demonym);
  }
  for (const particle of nameParticles) add("PROPN/NNP", particle);
}

/** As often as makes a treebank sure. */
const often = 3;

function timesOf(counts: Counts | undefined): number {
  return [...(counts?.values() ?? [])].reduce((sum, times) => sum + times, 0);
}

/** Words that are written with a capital have it in `ownWords`; here is what that tells of words not seen. */
function learnCapitals(forms: Forms | undefined): LemmaEndings {
  const words = [...(forms ?? [])].map(([word, counts]) => {
    const lemma = commonest(counts);
    return { word, edit: lemma === lemma.toLowerCase() ? "0" : "+0" };
  });
  const told = ([ending, edit]: readonly [string, LemmaEdit]): boolean =>
    !ending.startsWith("^") || (edit === "0" && timesOf(forms?.get(ending.slice(1))) > 1);
  return sorted(Object.entries(learnEndings(words)).filter(told));
}

/** The words of a tag pair that the shared endings would mistake. */
function ownWords(shared: LemmaTable, tag: string, forms: Forms | undefined): LemmaEndings {
  const [upos, xpos] = partsOf(tag);
  const listed = listedForms(inflectionOf(upos, xpos));
  const lemmaOf = makeLemmatiser(shared);
  const words: [string, LemmaEdit][] = [];
  for (const [form, counts] of forms ?? []) {
    const lemma = commonest(counts);
    const guess = lemmaOf(form, upos, xpos);
    if (listed.has(form) || counts.get(guess) === counts.get(lemma)) continue;
    if ((counts.get(lemma) ?? 0) < timesNeeded(tag, form, lemma, guess)) continue;
    words.push([`^${form}`, editOf(form, lemma)]);
  }
  return sorted(words);
}

/** Forms that no treebank is asked about; "better" depends on the part of speech. */
function listedForms(inflection: string | undefined): ReadonlySet<string> {
  if (inflection === undefined || inflection === "degree") return new Set();
  const regular = regularWords[inflection] ?? [];
  return new Set([
    ...(irregularWords[inflection] ?? []).flatMap(([, ...forms]) => forms),
    ...regular.flatMap((base) => regularForms[inflection]?.(base) ?? []),
  ]);
}

/**
 * How often a lemma must be given before it is believed: another word twice, since once may be a slip; another
 * case once. But names in capitals keep them, names written small seldom stay so, and a letter that stands for
 * a word is told by its own case.
 */
function timesNeeded(tag: string, form: string, lemma: string, guess: string): number {
  if (lemma.toLowerCase() !== guess.toLowerCase()) return 2;
  if (tag === "NOUN/NN" && form.length === 1) return Number.POSITIVE_INFINITY;
  if (!keepsCase(...partsOf(tag))) return 1;
  return form === form.toLowerCase() ? often : Number.POSITIVE_INFINITY;
}

/** A table of what holds something, its keys in one order. */
function table(
  names: readonly string[],
  learn: (name: string) => LemmaEndings,
): Readonly<Record<string, LemmaEndings>> {
  const learned = names.map((name) => [name, learn(name)] as const);
  return sorted(learned.filter(([, endings]) => Object.keys(endings).length > 0));
}
