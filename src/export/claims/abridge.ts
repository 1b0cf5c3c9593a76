// Shortens what somebody said without making them say something else: whole words, at a pause where there is one, marked.

import { leftOut } from "../said-words.ts";

/** At most `limit` characters and the mark. Words that are within the limit are given whole. */
export function abridge(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const room = words.slice(0, limit + 1);
  const kept = atPause(room) ?? atWord(room) ?? room.slice(0, limit).replace(/\p{Cs}$/u, "");
  return closed(`${kept.trimEnd()} ${leftOut}`);
}

const afterLength = 200;

/** `this [after: The mayor said that the mill was shut.]`: what is said, shortened, and where it only points, to what. */
export function sayWords(
  { words, after }: { readonly words: string; readonly after: string | undefined },
  limit: number,
): string {
  const short = abridge(words, limit);
  return after === undefined ? short : `${short} ${sayAfter(after)}`;
}

/** The sentence before, in the brackets of what an editor adds. */
export function sayAfter(sentence: string): string {
  return `[after: ${abridge(sentence, afterLength)}]`;
}

/** After a comma, a dash, a bracket or the end of a sentence in the last two fifths. */
function atPause(room: string): string | undefined {
  const pauses = [...room.matchAll(/[,;:.!?)\u2013\u2014]["\u201d\u2019']*(?=\s)/gu)];
  const last = pauses.at(-1);
  if (last === undefined) return undefined;
  const end = last.index + last[0].length;
  return end < room.length * 0.6 ? undefined : room.slice(0, end);
}

/** Before the last word begun; never between a number, or a word that turns the meaning round, and what it belongs to. */
function atWord(room: string): string | undefined {
  const words = room.split(" ").slice(0, -1);
  while (
    words.length > 0 &&
    /\d|^(?:no|not|never|without|nor|than|least|most|less|more)$/iu.test(words.at(-1) ?? "")
  )
    words.pop();
  return words.length === 0 ? undefined : words.join(" ");
}

/** A quotation that was cut gets its closing mark. */
function closed(words: string): string {
  const opened = words.lastIndexOf("\u201c");
  return opened > words.lastIndexOf("\u201d") ? `${words}\u201d` : words;
}
