// What an acronym looks like, and which acronyms a name could have.

/** Whether a name is written as an acronym: "NSC", "N.S.C.". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}s?$/u.test(name);
}

/** The acronyms a name could have: of its words with a capital, and of all its words. `["NSC"]` for "Naval Safety Committee". */
export function acronymsOf(name: string): readonly string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return [...new Set([capital, words].map(initialsOf))].filter((letters) => letters.length > 1);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join("");
}

/** The letters of an acronym alone: "NSC" for "N.S.C.". */
export function acronymLetters(name: string): string {
  return name.replace(/[^\p{Lu}]/gu, "");
}
