// Whether a line, or the end of one, is worded like what stands around a report.

import {
  type BoilerplateWording,
  boilerplateWordings,
  interfaceWords,
  relatedHeading,
  reportingWords,
  sectionWords,
} from "../english/boilerplate.ts";
import type { Credit } from "../model/document.ts";
import { copyrightCredit, creditsOfSentence } from "./credits.ts";
import { gluedEnds, lastSentences } from "./line-end.ts";
import type { Line } from "./lines.ts";
import { openedText, opensAs } from "./opens.ts";

/** The part of a line that is not the report: the whole of it, or its last sentences. */
export interface WordedPart {
  readonly start: number;
  readonly reason: string;
  readonly credits: readonly Credit[];
}

const longestLine = 300;
const mostWords = 45;

/** Where the words that are not the report begin in a line, why, and who they credit. */
export function wordedPart(line: Line): WordedPart | undefined {
  const reason = line.text.length <= longestLine ? reasonOfLine(line.text) : undefined;
  if (reason !== undefined) return { start: line.start, reason, credits: [] };
  return trailing(line);
}

/** Whether a line is a heading under which links to other reports stand. */
export function isRelatedHeading(line: Line): boolean {
  return line.text.length <= 60 && relatedHeading.test(line.text);
}

/** Whether a line names only sections of a site. */
export function namesSections(line: Line): boolean {
  return line.text.length <= 40 && allWordsIn(line.text, sectionWords);
}

function reasonOfLine(text: string): string | undefined {
  if (allWordsIn(text, interfaceWords)) return "share line";
  if (isMenu(text)) return "navigation list";
  return wordingOf(text, "line")?.reason;
}

function wordingOf(
  text: string,
  asked: BoilerplateWording["scope"],
): BoilerplateWording | undefined {
  const opened = openedText(text);
  return boilerplateWordings.find(
    ({ scope, patterns }) =>
      scope === asked && patterns.some((pattern) => opensAs(opened, pattern)),
  );
}

function allWordsIn(text: string, words: ReadonlySet<string>): boolean {
  const found = text.toLowerCase().match(/[\p{L}\d+-]+/gu) ?? [];
  return (
    found.length > 0 &&
    found.length <= 12 &&
    !/[.!?]$/u.test(text) &&
    found.every((word) => words.has(word))
  );
}

function isMenu(text: string): boolean {
  const items = text.split(/\s+[|·•»>]\s+|\s*\|\s*/u).filter((item) => item !== "");
  if (items.length < 3 || items.some((item) => item.split(/\s+/u).length > 4)) return false;
  const known = items.filter(
    (item) => allWordsIn(item, sectionWords) || allWordsIn(item, interfaceWords),
  );
  return known.length * 2 >= items.length;
}

function trailing(line: Line): WordedPart | undefined {
  const sentences = lastSentences(line);
  let first: WordedPart | undefined;
  let credits: readonly Credit[] = [];
  let at = sentences.length - 1;
  for (; at >= 0; at -= 1) {
    const found = sentenceAt(sentences, at, first !== undefined);
    if (found === undefined) break;
    credits = [...found.credits, ...credits];
    first = { ...found, credits };
  }
  return glued(sentences[at], first) ?? first;
}

function sentenceAt(
  sentences: readonly Line[],
  at: number,
  bridge: boolean,
): WordedPart | undefined {
  const sentence = sentences[at];
  if (sentence === undefined) return undefined;
  const found = worded(sentence);
  if (found !== undefined || !bridge) return found;
  // An abbreviation cuts an owner's name in two: a scrap between two such sentences belongs to them.
  const before = sentences[at - 1];
  const scrap = before !== undefined && isScrap(sentence.text) ? worded(before) : undefined;
  return scrap && { start: sentence.start, reason: scrap.reason, credits: [] };
}

function isScrap(text: string): boolean {
  return text.split(/\s+/u).length <= 6 && !reportingWords.test(text);
}

function glued(sentence: Line | undefined, after: WordedPart | undefined): WordedPart | undefined {
  if (sentence === undefined) return undefined;
  for (const end of gluedEnds(sentence)) {
    const found = worded(end);
    if (found !== undefined)
      return { ...found, credits: [...found.credits, ...(after?.credits ?? [])] };
  }
  return undefined;
}

function worded(sentence: Line): WordedPart | undefined {
  const credits = creditsOfSentence(sentence);
  if (credits.length > 0) return { start: sentence.start, reason: "credit line", credits };
  const { text } = sentence;
  if (/^["“‘']/u.test(text) || text.split(/\s+/u, mostWords + 1).length > mostWords)
    return undefined;
  const fits = wordingOf(text, "sentence");
  if (fits === undefined) return undefined;
  if (fits.reason === "copyright line")
    return { start: sentence.start, reason: fits.reason, credits: copyrightCredit(sentence) };
  return reportingWords.test(text) && fits.reason !== "related links"
    ? undefined
    : { start: sentence.start, reason: fits.reason, credits: [] };
}
