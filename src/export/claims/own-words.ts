// What an outlet says in its own voice: the sentence that tells it, without what the sentence hangs on others.

import type { Claim } from "../../model/claim.ts";
import { overlaps, type Span, slice } from "../../model/span.ts";
import type { Cited } from "../brief/context.ts";
import { plainSlice } from "../brief/plain.ts";
import { leftOut } from "../said-words.ts";

export interface OwnWords {
  readonly words: string;
  readonly spans: readonly [Span, ...Span[]];
}

/** The stretches of the claim's sentence that nobody else is said to say; the claim's own words where none are left. */
export function ownWords(claim: Claim, attributed: readonly Claim[], cited: Cited): OwnWords {
  const sentence = sentenceOf(claim, cited);
  const others = attributed
    .flatMap(({ content }) => content)
    .filter((span) => overlaps(span, sentence))
    .sort((a, b) => a.start - b.start);
  const pieces = without(sentence, others).filter((piece) =>
    /[\p{L}\p{N}]/u.test(slice(cited.text, piece)),
  );
  const [first, ...rest] = pieces;
  if (first === undefined)
    return { words: plainSlice(cited.text, claim.content[0]), spans: claim.content };
  return { words: joined([first, ...rest], sentence, cited.text), spans: [first, ...rest] };
}

function sentenceOf({ content, sentence }: Claim, { extraction }: Cited): Span {
  const around = extraction.sentences[sentence] ?? content[0];
  const end = content.at(-1)?.end ?? around.end;
  return { start: Math.min(around.start, content[0].start), end: Math.max(around.end, end) };
}

function without({ start, end }: Span, others: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  let at = start;
  for (const other of others) {
    if (other.start > at) pieces.push({ start: at, end: Math.min(other.start, end) });
    at = Math.max(at, other.end);
  }
  if (at < end) pieces.push({ start: at, end });
  return pieces;
}

function joined(pieces: readonly Span[], sentence: Span, text: string): string {
  const words = pieces.map((piece) =>
    plainSlice(text, piece).replace(/^[\s,.;:"\u201d]+(?=\p{L})/u, ""),
  );
  const before = (pieces[0]?.start ?? 0) > sentence.start ? `${leftOut} ` : "";
  const after = hasLetters(text, pieces.at(-1)?.end ?? 0, sentence.end) ? ` ${leftOut}` : "";
  return `${before}${words.join(` ${leftOut} `)}${after}`;
}

function hasLetters(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
