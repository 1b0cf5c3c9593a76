// Whether a text is in English; where it plainly is not, in what. In doubt it is English.

import { englishWords, functionWords, scripts } from "../english/languages.ts";

const looked = 8_000;
const fewestLetters = 20;
const fewestWords = 20;

/** The language a text seems to be in; `undefined` for English and wherever there is doubt. */
export function otherLanguage(text: string): string | undefined {
  const sample = text.slice(0, looked);
  return otherScript(sample) ?? otherWords(sample);
}

// Another script than Latin holds more than half of the letters.
function otherScript(sample: string): string | undefined {
  const foreign = count(sample, /(?=\p{L})\P{Script=Latin}/gu);
  const letters = foreign < fewestLetters ? 0 : count(sample, /\p{L}/gu);
  if (foreign * 2 <= letters || letters === 0) return undefined;
  const shares = scripts.map(({ language, letters: own }) => ({
    language,
    share: count(sample, own),
  }));
  // Japanese writes most of its words with Han characters; some kana settle it.
  const kana = shares[0];
  if (kana !== undefined && kana.share * 10 > letters) return kana.language;
  return mostShared(shares)?.language;
}

// Another language's small words make up an eighth of the text, and English's hardly any of it.
function otherWords(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  const english = words.filter((word) => englishWords.has(word)).length;
  if (english * 5 > words.length) return undefined;
  const shares = [...functionWords].map(([language, own]) => ({
    language,
    share: words.filter((word) => own.has(word)).length,
  }));
  const best = mostShared(shares);
  if (best === undefined || best.share * 8 < words.length) return undefined;
  return english * 2 < best.share ? best.language : undefined;
}

function mostShared<Share extends { readonly share: number }>(
  shares: readonly Share[],
): Share | undefined {
  return shares.reduce<Share | undefined>(
    (best, one) => (one.share > (best?.share ?? 0) ? one : best),
    undefined,
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
