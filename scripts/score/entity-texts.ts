// Reads news whose entities are marked across documents: each text put together from the corpus' tokens, with the spans of
// its entities. Acts and times are left out. Only some sentences of a text are marked wholly; the others are not judged.

import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Span } from "../../src/model/span.ts";
import { gapBefore } from "./names.ts";

/** Words that stand for an entity. */
export interface MarkedMention extends Span {
  /** The corpus' class: `HUMAN_PART_PER`, `LOC_GEO`, ... */
  readonly tag: string;
  /** The chain it is in, over all documents; `undefined` for one that stands alone. */
  readonly chain: string | undefined;
}

/** A document of the corpus. */
export interface EntityText {
  readonly ref: string;
  readonly topic: string;
  readonly subtopic: string;
  readonly text: string;
  /** The sentences that are marked wholly. */
  readonly judged: readonly Span[];
  /** The mentions in them. */
  readonly mentions: readonly MarkedMention[];
}

const shape = z.object({
  doc_id: z.string(),
  topic: z.string(),
  subtopic: z.string(),
  tokens: z.array(z.string()),
  sent_of_token: z.array(z.number()),
  eval_sentences: z.array(z.number()),
  mentions: z.array(
    z.object({
      tag: z.string(),
      tokens: z.array(z.number()),
      coref: z.string().optional(),
      in_eval_sentence: z.boolean(),
    }),
  ),
});

/** The documents of a corpus file, one JSON value a line. */
export function readEntityTexts(path: string): readonly EntityText[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => textOf(shape.parse(JSON.parse(line))));
}

function textOf(parts: z.infer<typeof shape>): EntityText {
  const { text, spans } = putTogether(parts.tokens, parts.sent_of_token);
  const over = (tokens: readonly number[]): Span => ({
    start: spans[Math.min(...tokens)]?.start ?? 0,
    end: spans[Math.max(...tokens)]?.end ?? 0,
  });
  const tokensOf = (sentence: number): readonly number[] =>
    parts.sent_of_token.flatMap((of, token) => (of === sentence ? [token] : []));
  return {
    ref: parts.doc_id,
    topic: parts.topic,
    subtopic: parts.subtopic,
    text,
    judged: parts.eval_sentences
      .map(tokensOf)
      .filter((tokens) => tokens.length > 0)
      .map(over),
    mentions: parts.mentions
      .filter((one) => one.in_eval_sentence && isEntity(one.tag))
      .map((one) => ({ ...over(one.tokens), tag: one.tag, chain: one.coref })),
  };
}

function isEntity(tag: string): boolean {
  return /^(?:HUMAN|NON_HUMAN|LOC)/u.test(tag);
}

/** A sentence without a full stop - an address, a headline, a date - stands on a line of its own. */
function putTogether(
  tokens: readonly string[],
  sentences: readonly number[],
): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  const spans = tokens.map((token, at) => {
    const word = marks.get(token) ?? token.trim();
    const opens = at > 0 && sentences[at] !== sentences[at - 1];
    if (opens) text += /[.?!]["”’')]*$/u.test(text) ? " " : "\n\n";
    else text += gapBefore(text, word);
    const start = text.length;
    text += word;
    return { start, end: text.length };
  });
  return { text, spans };
}

const marks: ReadonlyMap<string, string> = new Map([
  ["``", "“"],
  ["''", "”"],
]);
