// Learns the endings of one kind of inflection: from forms in the treebanks, from the regular forms of bases seen
// there, and from lists of what is irregular. Where they differ, the surest decides.

import { irregularEndings, irregularWords, regularWords } from "../src/english/irregular-words.ts";
import { editBySpelling, inflectionOf, type LemmaEndings } from "../src/read/trained/lemmas.ts";
import { editOf, learnEndings } from "./lemma-endings.ts";
import { type Counts, commonest, count, type Forms, partsOf, type Seen } from "./lemmas-seen.ts";
import { regularForms, syllables } from "./regular-forms.ts";

/** Endings and words of `verb`, `plural` or `degree`, all in lower case. */
export function learnInflection(name: string, seen: Seen): LemmaEndings {
  const regular = regularForms[name] ?? (() => []);
  const own = basesOf(seen, ownBases[name]);
  const lemmas = new Map<string, string>();
  for (const [base = "", ...forms] of irregularWords[name] ?? []) addForms(lemmas, base, forms);
  for (const base of regularWords[name] ?? []) addForms(lemmas, base, [...regular(base), base]);
  for (const [form, lemma] of attested(name, seen, own)) addForms(lemmas, lemma, [form]);
  for (const { base, times } of own) if (times >= sureTimes) addForms(lemmas, base, [base]);
  for (const { base } of own) addForms(lemmas, base, regular(base));
  const sure = new Set(lemmas.keys());
  for (const { base } of basesOf(seen, lentBases[name]).filter(isLent)) {
    addForms(lemmas, base, regular(base));
  }
  for (const { base } of own) addForms(lemmas, base, [base]);
  const tells = (word: string): boolean =>
    sure.has(word) && lemmas.get(word) !== word && telling[name]?.test(word) === true;
  const words = [...lemmas].map(([word, lemma]) => ({ word, edit: editOf(word, lemma) }));
  return learnEndings(
    words.filter(({ word }) => tells(word)),
    {
      others: words.filter(({ word }) => !tells(word)),
      given: (irregularEndings[name] ?? []).map(([word, lemma]) => ({
        word,
        edit: editOf(word, lemma),
      })),
      first: (word) => editBySpelling(name, word),
    },
  );
}

/** As often as makes sure that "need" is no form of another word. */
const sureTimes = 3;

/** Which tags show bases of an inflection; and which words are often put to its use ("to torch"). */
const ownBases: Readonly<Record<string, RegExp>> = {
  verb: /^(?:VERB|AUX)\/VB/,
  plural: /^NOUN\/NNS?$/,
  degree: /^ADJ\/JJ$/,
};
const lentBases: Readonly<Record<string, RegExp>> = { verb: /^(?:NOUN\/NNS?|ADJ\/JJ)$/ };

/** Short words, and those in "e", which spelling alone would lose: "torched", "profiling". */
function isLent({ base, times }: Base): boolean {
  return times > 1 && (base.endsWith("e") || syllables(base) === 1);
}

/** Forms that are what their ending says; others are known one by one or not at all. */
const telling: Readonly<Record<string, RegExp>> = {
  verb: /(?:ed|ing|s)$/,
  plural: /s$/,
  degree: /(?:er|est)$/,
};

function addForms(lemmas: Map<string, string>, base: string, forms: readonly string[]): void {
  for (const form of forms) if (!lemmas.has(form)) lemmas.set(form, base);
}

/**
 * What the treebanks say of inflected forms. Said once, it must be what grammar says too, or no change; and a
 * base that no one writes gives way to one that is written ("wasting" is of "waste", not of "wast").
 */
function attested(
  name: string,
  seen: Seen,
  bases: readonly Base[],
): readonly (readonly [string, string])[] {
  const regular = regularForms[name] ?? (() => []);
  const written = new Set(bases.filter((base) => base.written).map(({ base }) => base));
  const forms = new Map<string, string>();
  for (const base of written) addForms(forms, base, regular(base));
  return [...pooled(name, seen)]
    .map(([form, counts]) => ({ form, lemma: commonest(counts), counts }))
    .filter(({ form, lemma }) => lemma === form || written.has(lemma) || !forms.has(form))
    .filter(({ form, lemma, counts }) => {
      const likely = lemma === form || regular(lemma).includes(form);
      return likely || (counts.get(lemma) ?? 0) > 1;
    })
    .map(({ form, lemma }) => [form, lemma]);
}

/** Inflected forms of all parts of speech, they and their lemmas in lower case. */
function pooled(name: string, seen: Seen): ReadonlyMap<string, Counts> {
  const pool = new Map<string, Forms>();
  for (const [tag, forms] of seen) {
    if (inflectionOf(...partsOf(tag)) !== name) continue;
    for (const [form, counts] of forms) {
      for (const [lemma, times] of counts) {
        count(pool, name, form.toLowerCase(), lemma.toLowerCase(), times);
      }
    }
  }
  return pool.get(name) ?? new Map();
}

/** A lemma in small letters, how often it was given, and whether some word is written so. */
interface Base {
  readonly base: string;
  readonly times: number;
  readonly written: boolean;
}

/** Those written first, and of these those in "e": "staring" is of "stare" rather than of "star". */
function basesOf(seen: Seen, tags: RegExp | undefined): readonly Base[] {
  const bases = new Map<string, Base>();
  for (const [tag, forms] of seen) {
    if (tags?.test(tag) !== true) continue;
    for (const [form, counts] of forms) {
      for (const [base, times] of counts) {
        if (!/^[a-z]{3,}$/.test(base)) continue;
        const before = bases.get(base) ?? { times: 0, written: false };
        const written = before.written || form === base;
        bases.set(base, { base, times: before.times + times, written });
      }
    }
  }
  const rank = ({ base, written }: Base): number =>
    (written ? 0 : 2) + (base.endsWith("e") ? 0 : 1);
  return [...bases.values()].sort((a, b) => rank(a) - rank(b) || (a.base < b.base ? -1 : 1));
}
