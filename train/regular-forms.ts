// The regular forms of an English base, as grammars give them: what a lemma seen once would look like in its
// other forms. Used to teach lemmas of forms that no treebank shows; spelling only, no list of words.

/** The regular forms of a verb, noun or adjective; where spelling allows two ("focused", "focussed") both. */
export const regularForms: Readonly<Record<string, (base: string) => readonly string[]>> = {
  verb: verbForms,
  plural: (base) => [sibilantForm(base)],
  degree: degreeForms,
};

function verbForms(base: string): readonly string[] {
  return [sibilantForm(base), ...pastForms(base), ...ingForms(base)];
}

function sibilantForm(base: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /[^aeiou]o$/.test(base) ? `${base}es` : `${base}s`;
}

function pastForms(base: string): readonly string[] {
  if (base.endsWith("e")) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
}

function ingForms(base: string): readonly string[] {
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}ying`];
  if (/[^aeoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  if (base.endsWith("e")) return [`${base}ing`];
  return stems(base).map((stem) => `${stem}ing`);
}

function degreeForms(base: string): readonly string[] {
  if (syllables(base) > (/(?:y|ow|[^aeiou]le)$/.test(base) ? 2 : 1)) return [];
  if (base.endsWith("e")) return [`${base}r`, `${base}st`];
  if (/[^aeiou]y$/.test(base)) return ["er", "est"].map((end) => `${base.slice(0, -1)}i${end}`);
  return stems(base).flatMap((stem) => [`${stem}er`, `${stem}est`]);
}

/** The base with its last consonant doubled where that is due, or may be. */
function stems(base: string): readonly string[] {
  const doubled = `${base}${base.slice(-1)}`;
  if (!/(?:^|[^aeiou])(?:qu)?[aeiouy][bcdfgklmnprstvz]$/.test(base)) return [base];
  if (base.endsWith("c")) return [`${base}k`];
  return syllables(base) === 1 ? [doubled] : [base, doubled];
}

/** Syllables as they are written; a last "e" is silent but in "little". */
export function syllables(word: string): number {
  return word.replace(/(?<![^aeiou]l)e$/, "").match(/[aeiouy]+/g)?.length ?? 0;
}
