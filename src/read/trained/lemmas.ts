// The dictionary form of a word, from its form and tags, by the conventions of Universal Dependencies'
// English treebanks: lower case but for names and words made of them, "n't" as "not", "'s" as "be" or "'s",
// "200,000" as "200000". All it knows of English is in a learned table; here stands how the table is asked.

/** What to do with a form: a `+` to write it with a capital, how many UTF-16 units to cut, what to add: `3y`, `+0`. */
export type LemmaEdit = string;

/** Edits by ending, the longest that fits decides; an ending that opens with `^` is a whole word. */
export type LemmaEndings = Readonly<Record<string, LemmaEdit>>;

/** A table of lemmas as plain values, as `learnLemmas` makes it. */
export interface LemmaTable {
  /** By tag pair, `NOUN/NNS`: what holds of that pair alone. */
  readonly pairs: Readonly<Record<string, LemmaEndings>>;
  /** By kind of inflection, whatever the part of speech: see `inflectionOf`. */
  readonly inflections: Readonly<Record<string, LemmaEndings>>;
  /** By tag pair: which words keep a capital when written with one. */
  readonly capitals: Readonly<Record<string, LemmaEndings>>;
}

/** The lemma of a form with its UPOS and XPOS; total, and never empty but for an empty form. */
export type Lemmatiser = (form: string, upos: string, xpos: string) => string;

/** More words than a long report has; beyond it the memory of a tag pair starts afresh. */
const remembered = 1 << 14;
const longestRemembered = 64;

/** A lemmatiser that remembers the words it has met; `makeLemmatiser(table)("Copies", "NOUN", "NNS")` is `copy`. */
export function makeLemmatiser(table: LemmaTable): Lemmatiser {
  const prepared = prepare(table);
  const pairs = new Map<string, { readonly rules: PairRules; readonly met: Map<string, string> }>();
  return (form, upos, xpos) => {
    const tag = `${upos}/${xpos}`;
    let pair = pairs.get(tag);
    if (pair === undefined) {
      pair = { rules: rulesOfPair(prepared, upos, xpos), met: new Map() };
      pairs.set(tag, pair);
    }
    const before = pair.met.get(form);
    if (before !== undefined) return before;
    const lemma = lemmaByRules(pair.rules, form);
    if (pair.met.size >= remembered) pair.met.clear();
    if (form.length <= longestRemembered) pair.met.set(form, lemma);
    return lemma;
  };
}

/** The inflection that an XPOS of the Penn Treebank names, where it names one; verbs in names have any form. */
export function inflectionOf(upos: string, xpos: string): string | undefined {
  return upos === "VERB" && xpos === "NNP" ? "verb" : inflections.get(xpos);
}

const inflections: ReadonlyMap<string, string> = new Map([
  ["VBD", "verb"],
  ["VBN", "verb"],
  ["VBG", "verb"],
  ["VBZ", "verb"],
  ["NNS", "plural"],
  ["NNPS", "plural"],
  ["JJR", "degree"],
  ["JJS", "degree"],
  ["RBR", "degree"],
  ["RBS", "degree"],
]);

/** Whether the lemma is written as the form is: names, symbols, addresses and words of other languages. */
export function keepsCase(upos: string, xpos: string): boolean {
  return upos === "PROPN" || upos === "X" || upos === "SYM" || xpos === "NNP" || xpos === "NNPS";
}

/**
 * The form as tables know it: as it is where case is kept, else small, with straight quotes, without soft hyphens,
 * and a short dash as a hyphen.
 */
export function tableForm(form: string, cased: boolean): string {
  if (cased) return form;
  return (typographic.test(form) ? plainly(form) : form).toLowerCase();
}

const typographic = /[–‘’ʼ“”\u{AD}\u{200B}\u{2060}\u{FEFF}]/u;

function plainly(form: string): string {
  if (/^–+$/.test(form)) return "-";
  const straight = form.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"');
  return straight.replace(/[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu, "") || straight;
}

/** The lemma by spelling alone, where spelling decides: `200,000` is 200000, `NGOs` is NGO, `RPG` itself. */
export function lemmaBySpelling(form: string, xpos: string): string | undefined {
  if (xpos === "CD" && thousands.test(form)) return form.replaceAll(",", "");
  if (xpos === "CD" && roman.test(form)) return form;
  if (xpos === "NNS") return acronyms.exec(form)?.[1];
  return xpos === "NN" && acronym.test(form) ? form : undefined;
}

const thousands = /^\p{Sc}?[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const roman = /^[IVXLC]+$/;
/** Capitals with a small plural ending. */
const acronyms = /^([A-Z][A-Z0-9&-]*[A-Z0-9])['’]?s$/;
/** A letter, or capitals with figures. */
const acronym = /^(?:[B-HJ-Z]|[A-Z]+[0-9]+[A-Z0-9]*)$/;

/**
 * The edit that the spelling of an inflected form tells by itself: one short vowel and one consonant before
 * "ed" or "ing" have lost an "e" ("faded", "raping"), for they would have doubled the consonant otherwise; one
 * vowel and "ll" or "ff" keep both ("culled"); no vowel before them, and they are no ending ("bring").
 */
export function editBySpelling(
  inflection: string | undefined,
  word: string,
): LemmaEdit | undefined {
  if (inflection !== "verb") return undefined;
  if (noEnding.test(word)) return "0";
  const past = word.endsWith("d");
  if (twins.test(word)) return past ? "2" : "3";
  if (lostE.test(word)) return past ? "1" : "3e";
  return undefined;
}

const noEnding = /^[^aeiouy]*(?:ed|ing)$/;
const twins = /^(?:[^aeiouy]*|[^aeiouy]*qu)[aeiouy](?:ll|ff)(?:ed|ing)$/;
const lostE = /^(?:[^aeiouy]*|[^aeiouy]*qu|y)[aeiouy][bcdfgklmnprstvz](?:ed|ing)$/;

type Endings = ReadonlyMap<string, LemmaEdit>;
interface Rules {
  readonly longest: number;
  readonly endings: Endings;
}
interface PairRules {
  readonly xpos: string;
  readonly inflected: string | undefined;
  readonly cased: boolean;
  readonly named: boolean;
  readonly own: Rules | undefined;
  readonly inflection: Rules | undefined;
  readonly capitals: Rules | undefined;
}
type Prepared = Readonly<Record<keyof LemmaTable, ReadonlyMap<string, Rules>>>;

function prepare(table: LemmaTable): Prepared {
  return {
    pairs: preparedRules(table.pairs),
    inflections: preparedRules(table.inflections),
    capitals: preparedRules(table.capitals),
  };
}

function preparedRules(named: Readonly<Record<string, LemmaEndings>>): ReadonlyMap<string, Rules> {
  return new Map(Object.entries(named).map(([name, endings]) => [name, rulesOf(endings)]));
}

function rulesOf(endings: LemmaEndings): Rules {
  const entries = Object.entries(endings);
  let longest = 0;
  for (const [ending] of entries)
    if (!ending.startsWith("^")) longest = Math.max(longest, ending.length);
  return { longest, endings: new Map(entries) };
}

function rulesOfPair(prepared: Prepared, upos: string, xpos: string): PairRules {
  const tag = `${upos}/${xpos}`;
  const inflected = inflectionOf(upos, xpos);
  return {
    xpos,
    inflected,
    cased: keepsCase(upos, xpos),
    named: upos === "PROPN",
    own: prepared.pairs.get(tag),
    inflection: prepared.inflections.get(inflected ?? ""),
    capitals: prepared.capitals.get(tag),
  };
}

function lemmaByRules(pair: PairRules, form: string): string {
  const { cased, own, inflection } = pair;
  const known = tableForm(form, cased);
  const whole = own?.endings.get(`^${known}`);
  if (whole !== undefined) return edited(known, whole);
  const spelled = cased ? undefined : lemmaBySpelling(form, pair.xpos);
  if (spelled !== undefined) return spelled;
  const lower = cased ? known.toLowerCase() : known;
  const edit =
    inflection?.endings.get(`^${lower}`) ??
    editBySpelling(pair.inflected, lower) ??
    longestEnding(inflection ?? own, lower);
  const lemma = edit === undefined ? known : edited(known, cased ? inCaseOf(known, edit) : edit);
  const named = pair.named && smallWord.test(known);
  return named || keepsCapital(pair, form, lower) ? withCapital(lemma) : lemma;
}

function longestEnding(rules: Rules | undefined, word: string): LemmaEdit | undefined {
  if (rules === undefined) return undefined;
  for (let length = Math.min(rules.longest, word.length); length > 0; length -= 1) {
    const edit = rules.endings.get(word.slice(-length));
    if (edit !== undefined) return edit;
  }
  return undefined;
}

/** A name written small; particles of names stand in the table. */
const smallWord = /^\p{Ll}+$/u;

/** "CITIES" loses its ending and takes "Y". */
function inCaseOf(form: string, edit: LemmaEdit): LemmaEdit {
  const capitals = form.length > 1 && form === form.toUpperCase();
  return capitals && form !== form.toLowerCase() ? edit.toUpperCase() : edit;
}

/** Applies an edit; one that would leave nothing leaves the form. */
export function edited(form: string, edit: LemmaEdit): string {
  const match = editParts.exec(edit);
  if (match === null) return form;
  const [, capital, cut, add] = match;
  const kept = form.length - Number(cut);
  const lemma = kept < 0 ? form : `${form.slice(0, kept)}${add}`;
  if (lemma === "") return form;
  return capital === "+" ? withCapital(lemma) : lemma;
}

const editParts = /^(\+?)(\d+)(.*)$/s;

function keepsCapital(pair: PairRules, form: string, lower: string): boolean {
  if (pair.capitals === undefined || form.charAt(0) === lower.charAt(0)) return false;
  const whole = pair.capitals.endings.get(`^${lower}`);
  return (whole ?? longestEnding(pair.capitals, lower)) === "+0";
}

function withCapital(word: string): string {
  const [first = ""] = word;
  return `${first.toUpperCase()}${word.slice(first.length)}`;
}
