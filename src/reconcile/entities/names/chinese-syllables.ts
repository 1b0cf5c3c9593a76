// Brings Chinese names in Wade-Giles and in pinyin to one form, syllable by syllable: "Ts’ai Hsiu-chen" and "Cai Xiuzhen".
// Breathings (apostrophes) are lost in the press, so what they tell apart is one sound here.

/** A name as its syllables sound: read as Wade-Giles where it cannot be pinyin, undefined where it is not Chinese. */
export interface ChineseName {
  readonly sounds: string;
  readonly system: "wade-giles" | "pinyin";
}

/** Names have three syllables, few four. */
const mostSyllables = 4;

export function chineseName(words: readonly string[]): ChineseName | undefined {
  const syllables = words.map(syllablesOf);
  const all = syllables.flatMap((found) => found ?? []);
  if (syllables.includes(undefined) || all.length < 2 || all.length > mostSyllables)
    return undefined;
  const old = all.some(({ initial, final }) => isWadeGiles(initial, final));
  const sounds = all.map(old ? fromWadeGiles : fromPinyin).join("-");
  return { sounds, system: old ? "wade-giles" : "pinyin" };
}

interface Syllable {
  readonly initial: string;
  readonly final: string;
}

const syllable =
  /(zh|ch|sh|hs|ts|tz|ss|[bpmfdtnlgkhjqxrzcswy])?(iung|iong|iang|uang|[aeiou]{1,3}(?:ng(?![aeiou])|n(?![aeiou])|rh|h(?![aeiou]))?)/uy;

function syllablesOf(word: string): readonly Syllable[] | undefined {
  const found: Syllable[] = [];
  for (let at = 0; at < word.length; at = syllable.lastIndex) {
    syllable.lastIndex = at;
    const match = syllable.exec(word);
    if (match === null || found.length === mostSyllables) return undefined;
    found.push({ initial: match[1] ?? "", final: match[2] ?? "" });
  }
  return found;
}

function isWadeGiles(initial: string, final: string): boolean {
  return /^(?:hs|ts|tz|ss)$/u.test(initial) || /^(?:i?ung|ien|i?eh|ueh|ih|uei|erh)$/u.test(final);
}

const unbreathed: Readonly<Record<string, string>> = {
  b: "p",
  d: "t",
  g: "k",
  zh: "ch",
  j: "ch",
  q: "ch",
  c: "ts",
  z: "ts",
};

function fromPinyin({ initial, final }: Syllable): string {
  return (unbreathed[initial] ?? initial) + (final === "uo" ? "o" : final);
}

const newInitials: Readonly<Record<string, string>> = { hs: "x", tz: "ts", ss: "s", j: "r" };
const newFinals: Readonly<Record<string, string>> = {
  ung: "ong",
  iung: "iong",
  ien: "ian",
  ieh: "ie",
  eh: "e",
  ueh: "ue",
  ih: "i",
  uei: "ui",
  erh: "er",
  uo: "o",
};

function fromWadeGiles({ initial, final }: Syllable): string {
  const sound = newInitials[initial] ?? initial;
  if (final === "o" && /^[kh]$/u.test(sound)) return `${sound}e`;
  if (final === "u" && /^(?:tz|ss)$/u.test(initial)) return `${sound}i`;
  if (initial === "y" && final === "en") return "yan";
  return sound + (newFinals[final] ?? final);
}
